import type { Overlay } from '@/utils/app/showing/showing.ts';
import { type Aim, type Arrow, aimAt, ridingRoom } from '@/utils/dom/point/aim.ts';
import { type Box, grow, intersect } from '@/utils/dom/point/box.ts';
import { type FrameFollower, followFrames } from '@/utils/dom/point/follow-frames.ts';
import { frontModal } from '@/utils/dom/point/front-modal.ts';
import { type RaisedHost, raiseHost } from '@/utils/dom/point/raise-host.ts';
import { needsScroll, scrollToTarget, watchUserScroll } from '@/utils/dom/point/scroll-to-target.ts';
import { type PlaceWatch, watchPlace } from '@/utils/dom/point/watch-place.ts';
import { closestMatching, containsDeep } from '@/utils/dom/walk.ts';
import type { CardPress, GuideView } from '@/utils/domain/guide-view.ts';
import { type Card, createCard } from './card.ts';
import { attachHands } from './card-hands.ts';
import { type CardMemory, type CardPlace, createCardPlace } from './card-place.ts';
import type { CardRows } from './card-rows.ts';
import { createSpotlight, type Light, type Spotlight } from './spotlight.ts';
import { STYLES } from './styles.ts';

/**
 * Finds the target anew; cheap, cheaper still when `isQuick` (then it may be cut away by now), and null when it is no longer right. In a
 * view without a spotlight: what the card is about, which it keeps clear of.
 */
export type Find = (isQuick?: boolean) => Element | null;

/** Where it is that the card keeps clear of, when no element of this document stands for it. */
export type Near = () => Box | null;

export interface StageOptions {
  readonly doc: Document;
  /** Ends all that stands here. */
  readonly signal: AbortSignal;
  readonly memory: CardMemory;
  /** Draws the lines of a preview or a report; without it the card shows none. */
  readonly rows?: CardRows | undefined;
  onPress(press: CardPress): void;
  isAlive(): boolean;
  /** The page took the host away once too often, or a newer script did. */
  onRefused(): void;
}

/** CSS px from the arrow's middle that the card keeps clear. */
const ARROW_REACH = 20;

/** Dialogs, native or not, in which a target may stand. */
const DIALOG = 'dialog, [role=dialog], [role=alertdialog]';

/** What is written in a row tells what its controls are about. */
const ROW = 'tr,[role=row],li';

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
  #near: Near = () => null;
  #overlay: Overlay | null = null;
  #aim: Aim | null = null;
  /** The aim that goes along with the document, watched by the browser. */
  #ridden: Aim | null = null;
  #modal: Element | null = null;
  #action = '';
  #isNewAction = false;
  /** Scrolls that this action still has: into view once, and once more to the middle when something stuck covers it there. */
  #scrolls: ('nearest' | 'center')[] = [];
  /** The user has not scrolled since the action began. */
  #mayScroll = true;
  #last: WeakRef<Element> | null = null;

  constructor(options: StageOptions) {
    const { doc, signal, rows } = options;
    this.#options = options;
    this.#raised = raiseHost(doc, STYLES + (rows?.css ?? ''), signal);
    this.#spotlight = createSpotlight(doc, this.#raised.root);
    this.#follower = followFrames(doc, signal, {
      concerns: (record) => this.#concerns(record),
      rides: () => this.#rides(),
      onFrame: (look) => (look === 'place' ? this.#onMove() : this.#onFrame(look === 'all')),
      onRest: (isRiding) => this.#onRest(isRiding),
    });
    this.#watch = watchPlace(doc, () => this.#follower.wake());
    watchUserScroll(doc, signal, () => {
      this.#mayScroll = false;
      this.#scrolls = [];
    });
    signal.addEventListener('abort', () => {
      this.#watch.disarm();
      this.#standing?.life.abort();
      this.#raised.lower();
    });
  }

  /** Shows another view; what stays the same in it is left as it stands. */
  show(view: GuideView, find: Find, near: Near = () => null, overlay: Overlay | null = null): void {
    const action = view.spotlight ? `${view.spotlight.step} ${view.spotlight.action}` : '';
    if (action !== this.#action) {
      this.#action = action;
      this.#isNewAction = true;
      this.#mayScroll = true;
      this.#last = null;
      this.#scrolls = ['nearest', 'center'];
      this.#aim = null;
    }
    this.#view = view;
    this.#find = find;
    this.#near = near;
    this.#layOver(overlay);
    this.#dealCard();
    this.#onFrame(false, true);
    this.#follower.wake();
  }

  /** What is pointed at, or asked about: a spotlight never stands on what is not sure. */
  get #light(): Light | null {
    return this.#view.spotlight ?? (this.#view.isAsking ? 'question' : null);
  }

  #layOver(overlay: Overlay | null): void {
    if (overlay !== this.#overlay) this.#overlay?.element.remove();
    this.#overlay = overlay;
    // Under the card, which stays to be pressed.
    if (overlay && !overlay.element.isConnected) this.#raised.root.prepend(overlay.element);
  }

  #dealCard(): void {
    if (!this.#view.card) {
      this.#standing?.life.abort();
      this.#standing = null;
      return;
    }
    this.#standing ??= this.#createCard();
    this.#standing.card.render(this.#view.card);
  }

  #createCard(): StandingCard {
    const { doc, memory, rows, onPress } = this.#options;
    const { host, root } = this.#raised;
    const life = new AbortController();
    const card = createCard(doc, root, life.signal, rows);
    const place = createCardPlace(card.element, host, memory);
    const onMove = (): void => this.#follower.stir();
    const onShowTarget = (): void => this.#showTarget();
    const overlay = (): Overlay | null => this.#overlay;
    attachHands({ card, raised: this.#raised, place, signal: life.signal, onPress, onMove, onShowTarget, overlay });
    return { card, place, life };
  }

  /** May a change of the page make the target another? Where things stand is measured in every frame anyway. */
  #concerns({ target: changed, attributeName }: MutationRecord): boolean {
    const target = this.#last?.deref();
    if (!this.#aim || !target?.isConnected) return this.#light !== null;
    if (changed === this.#raised.host || (target.closest(ROW) ?? target).contains(changed)) return true;
    return attributeName !== 'style' && changed.contains(target);
  }

  /** Geometry of a frame in which nothing but places can have changed. `isDue`: hit tests too. True when something moved. */
  #onMove(isDue = false): boolean {
    const target = this.#last?.deref();
    const old = this.#aim;
    if (!target || !old) return false;
    const { host } = this.#raised;
    const aim = aimAt(target, isDue ? { hold: old.hold } : old);
    const card = this.#standing?.place.box();
    const isCovered = aim?.ring && card && intersect(aim.ring, card);
    if (!aim || !aim.ring !== !old.ring || isCovered) return this.#onFrame(!isCovered);
    this.#aim = aim;
    return this.#spotlight.draw(this.#light, aim, host.currentCSSZoom ?? 1);
  }

  /** Does the light go along with the document, which was scrolled, and stand free? Then the browser tells when it no longer does. */
  #rides(): boolean {
    const target = this.#last?.deref();
    const aim = this.#aim;
    if (!target || !aim) return false;
    const card = this.#standing?.place.box() ?? null;
    const room = ridingRoom(aim, card, target.getBoundingClientRect());
    if (!room) return false;
    if (aim !== this.#ridden) this.#watch.release(target, room);
    this.#ridden = aim;
    return true;
  }

  /**
   * All there is to do in a frame. `isDue`: hit tests too, which are dear. `isNews`: a modal dialog may have opened. True when something
   * moved.
   */
  #onFrame(isDue: boolean, isNews = isDue): boolean {
    const { doc, isAlive, onRefused } = this.#options;
    if (!this.#raised.host.isConnected && !isAlive()) {
      // A newer script has taken this one's host away.
      onRefused();
      return false;
    }
    const subject = this.#find(!isDue);
    const found = this.#light ? subject : null;
    if (isNews || (this.#modal && !this.#modal.matches(':modal'))) this.#modal = frontModal(doc, found);
    const modal = this.#modal;
    const target = found && isReachable(found, modal) ? found : null;
    if (!this.#raised.keepUp(modal, target)) {
      onRefused();
      return false;
    }
    const { host } = this.#raised;
    const old = this.#aim;
    this.#aim = target && aimAt(target, old && !isDue ? { covers: old.covers, bars: old.bars } : {});
    const scale = host.currentCSSZoom ?? 1;
    // The card is measured first: a write before that would make the browser lay out twice.
    this.#noteTarget(target);
    const keepFree = target ? closestMatching(target, DIALOG) : subject;
    const hasCardMoved = this.#placeCard(keepFree ?? modal, scale);
    return this.#spotlight.draw(this.#light, this.#aim, scale) || hasCardMoved;
  }

  /** A page that draws the target anew may have taken it out of sight again: it is brought back as long as the user has not scrolled. */
  #noteTarget(target: Element | null): void {
    if (!target || target === this.#last?.deref()) return;
    this.#last = new WeakRef(target);
    if (this.#mayScroll) this.#scrolls = ['nearest', 'center'];
  }

  #placeCard(dialog: Element | null, scale: number): boolean {
    if (!this.#standing) {
      return false;
    }
    const { card, place } = this.#standing;
    const { spotlight, card: said } = this.#view;
    const aim = this.#aim;
    card.pose({ isStanding: !spotlight || Boolean(aim?.ring), isAway: aim?.isAway ?? false });
    const near = aim?.ring ?? (aim?.arrow ? arrowBox(aim.arrow) : this.#near());
    const isNew = this.#isNewAction && near !== null;
    this.#isNewAction &&= near === null;
    return place.update({ near, kind: spotlight?.kind ?? null, dialog, isNew, isLost: said?.state === 'lost', scale });
  }

  /** The page is still: watch for the next move without any work, and bring the target in once. */
  #onRest(isRiding: boolean): void {
    // Once more with hit tests: something stuck may have come over the target, or gone, in the last frames.
    const hasMoved = isRiding ? this.#onMove(true) : this.#onFrame(true);
    if (hasMoved) this.#follower.wake();
    if (hasMoved || isRiding) return;
    this.#spotlight.rest();
    const target = this.#light ? this.#find() : null;
    if (!target || !this.#aim || this.#options.signal.aborted) {
      this.#watch.disarm();
      return;
    }
    this.#watch.arm(target, this.#aim.whole);
    // What is only asked about is brought in when the user wants to see it.
    if (this.#view.spotlight && needsScroll(this.#aim)) {
      const block = this.#scrolls.shift();
      block && scrollToTarget(target, block);
    } else {
      this.#scrolls = [];
    }
  }

  #showTarget(): void {
    const target = this.#light ? this.#find() : null;
    target && scrollToTarget(target, 'center');
  }
}

/** What stands behind a modal or in an inert part cannot be pressed: pointing at it would mislead. */
function isReachable(target: Element, modal: Element | null): boolean {
  return !closestMatching(target, '[inert]') && (!modal || containsDeep(modal, target));
}

function arrowBox({ x, y }: Arrow): Box {
  return grow({ left: x, top: y, right: x, bottom: y }, ARROW_REACH);
}
