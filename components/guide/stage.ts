import { type Aim, type Arrow, aimAt } from '@/utils/dom/point/aim.ts';
import { type Box, grow, isSameBox } from '@/utils/dom/point/box.ts';
import { type FrameFollower, followFrames } from '@/utils/dom/point/follow-frames.ts';
import { type RaisedHost, raiseHost } from '@/utils/dom/point/raise-host.ts';
import { isMostlyUnseen, scrollToTarget, watchUserScroll } from '@/utils/dom/point/scroll-to-target.ts';
import { type PlaceWatch, watchPlace } from '@/utils/dom/point/watch-place.ts';
import type { CardPress, GuideView } from '@/utils/domain/guide-view.ts';
import { type Card, createCard } from './card.ts';
import { attachHands } from './card-hands.ts';
import { type CardMemory, type CardPlace, createCardPlace } from './card-place.ts';
import { createSpotlight, type Spotlight } from './spotlight.ts';
import { STYLES } from './styles.ts';

/** Finds the target anew; cheap, and null when it is no longer right. */
export type Find = () => Element | null;

export interface StageOptions {
  readonly doc: Document;
  /** Ends all that stands here. */
  readonly signal: AbortSignal;
  readonly memory: CardMemory;
  onPress(press: CardPress): void;
  /** The page took the host away once too often. */
  onRefused(): void;
}

/** CSS px from the arrow's middle that the card keeps clear. */
const ARROW_REACH = 20;

/** Frames between two looks for what is stuck over a moving target. */
const COVER_PACE = 5;

interface StandingCard {
  readonly card: Card;
  readonly place: CardPlace;
  /** Ends the card's listeners. */
  readonly life: AbortController;
}

/** All that stands on the page while there is something to show. */
export class Stage {
  readonly #options: StageOptions;
  readonly #raised: RaisedHost;
  readonly #spotlight: Spotlight;
  readonly #follower: FrameFollower;
  readonly #watch: PlaceWatch;
  #standing: StandingCard | null = null;
  #view: GuideView = { spotlight: null, card: null };
  #find: Find = () => null;
  #aim: Aim | null = null;
  #action = '';
  #isNewAction = false;
  /** Scrolls that this action still has: into view once, and once more to the middle when something stuck covers it there. */
  #scrolls: ('nearest' | 'center')[] = [];
  #frame = 0;

  constructor(options: StageOptions) {
    const { doc, signal } = options;
    this.#options = options;
    this.#raised = raiseHost(doc, STYLES, signal);
    this.#spotlight = createSpotlight(doc, this.#raised.root);
    this.#follower = followFrames(
      doc,
      signal,
      () => this.#onFrame(),
      () => this.#onRest(),
    );
    this.#watch = watchPlace(doc, () => this.#follower.wake());
    watchUserScroll(doc, signal, () => {
      this.#scrolls = [];
    });
    signal.addEventListener('abort', () => {
      this.#watch.disarm();
      this.#standing?.life.abort();
      this.#raised.lower();
    });
  }

  /** Shows another view; what stays the same in it is left as it stands. */
  show(view: GuideView, find: Find): void {
    const action = view.spotlight ? `${view.spotlight.step} ${view.spotlight.action}` : '';
    if (action !== this.#action) {
      this.#action = action;
      this.#isNewAction = true;
      this.#scrolls = ['nearest', 'center'];
      this.#aim = null;
    }
    this.#view = view;
    this.#find = find;
    this.#dealCard();
    this.#onFrame();
    this.#follower.wake();
  }

  #dealCard(): void {
    if (!this.#view.card) {
      this.#standing?.life.abort();
      this.#standing = null;
    } else {
      this.#standing ??= this.#createCard();
    }
  }

  #createCard(): StandingCard {
    const { doc, memory, onPress } = this.#options;
    const { host, root } = this.#raised;
    const life = new AbortController();
    const card = createCard(doc, life.signal);
    const place = createCardPlace(card.element, host, memory);
    const onMove = (): void => this.#follower.wake();
    const onShowTarget = (): void => this.#showTarget();
    attachHands({ card, host, root, place, signal: life.signal, onPress, onMove, onShowTarget });
    root.append(card.element, card.voice);
    return { card, place, life };
  }

  /** Geometry of one frame. True when something moved. */
  #onFrame(): boolean {
    const target = this.#view.spotlight ? this.#find() : null;
    if (!this.#raised.keepUp(target)) {
      this.#options.onRefused();
      return false;
    }
    const { host } = this.#raised;
    const old = this.#aim;
    const knownCovers = old && this.#frame++ % COVER_PACE > 0 ? old.covers : null;
    this.#aim = target && aimAt(target, host, knownCovers);
    const scale = host.currentCSSZoom ?? 1;
    this.#spotlight.draw(this.#view.spotlight, this.#aim, scale);
    const hasCardMoved = this.#drawCard(scale);
    const hasMoved = !isSameBox(old?.whole ?? null, this.#aim?.whole ?? null);
    return hasMoved || hasCardMoved || !isSameBox(old?.ring ?? null, this.#aim?.ring ?? null);
  }

  #drawCard(scale: number): boolean {
    const { card: view, spotlight } = this.#view;
    if (!this.#standing || !view) {
      return false;
    }
    const aim = this.#aim;
    const isStanding = !spotlight || Boolean(aim?.ring);
    this.#standing.card.render(view, { isStanding, isAway: Boolean(aim && !aim.ring) });
    const near = aim?.ring ?? (aim?.arrow ? arrowBox(aim.arrow) : null);
    const hasMoved = this.#standing.place.update(
      near,
      spotlight?.kind ?? null,
      this.#isNewAction && near !== null,
      scale,
    );
    this.#isNewAction &&= near === null;
    return hasMoved;
  }

  /** The page is still: watch for the next move without any work, and bring the target in once. */
  #onRest(): void {
    const target = this.#view.spotlight ? this.#find() : null;
    if (!target || !this.#aim) {
      this.#watch.disarm();
      return;
    }
    this.#watch.arm(target, this.#aim.whole);
    if (isMostlyUnseen(this.#aim)) {
      const block = this.#scrolls.shift();
      block && scrollToTarget(target, block);
    } else {
      this.#scrolls = [];
    }
  }

  #showTarget(): void {
    const target = this.#view.spotlight ? this.#find() : null;
    target && scrollToTarget(target, 'center');
  }
}

function arrowBox({ x, y }: Arrow): Box {
  return grow({ left: x, top: y, right: x, bottom: y }, ARROW_REACH);
}
