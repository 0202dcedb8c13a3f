import { CARD_ROWS } from '@/components/guide/card-rows.ts';
import { mountGuide } from '@/components/guide/mount-guide.ts';
import type { CardButton, CardPress, CardView, GuideView } from '@/utils/domain/guide-view.ts';

interface Edges {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** What tests call inside the page, as `window.kit`. The closed root is kept while it is made: nothing else differs. */
class PageKit {
  root: ShadowRoot | null = null;
  presses: CardPress[] = [];
  hidden = 0;
  alive = true;
  /** Makes the root open, for checkers that must see into it. */
  opensRoot = false;
  /** Writes to the page that the test did not announce by `act`. */
  strayWrites: string[] = [];
  focusMoves = 0;
  /** The page's own elements, where others lie over them that do not count. */
  pageElements: WeakSet<Element> | null = null;
  /** Frames asked for by anything but the kit. */
  frames = 0;
  readonly life = new AbortController();
  readonly nextFrame: () => Promise<void>;
  guide;
  readonly #writes = new MutationObserver((records) => this.#judge(records));

  constructor() {
    const attach = Element.prototype.attachShadow;
    Element.prototype.attachShadow = function (init) {
      const isOpened = kit.opensRoot && this.localName === 'connect-guide';
      const root = attach.call(this, isOpened ? { ...init, mode: 'open' } : init);
      if (this.localName === 'connect-guide') {
        kit.root = root;
      }
      return root;
    };
    const request = window.requestAnimationFrame.bind(window);
    this.nextFrame = () => new Promise((resolve) => request(() => resolve()));
    window.requestAnimationFrame = (callback) => {
      this.frames += 1;
      return request(callback);
    };
    this.guide = this.#mount();
    window.addEventListener('load', () => {
      this.#writes.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
    });
    document.addEventListener('focusin', () => {
      this.focusMoves += 1;
    });
  }

  #mount() {
    return mountGuide({
      doc: document,
      signal: this.life.signal,
      rows: CARD_ROWS,
      onPress: (press) => this.presses.push(press),
      onHiddenByPage: () => {
        this.hidden += 1;
      },
      isAlive: () => this.alive,
    });
  }

  /** As a script does that is injected anew into a page which has an old host still. */
  mountAgain(): void {
    this.guide = this.#mount();
  }

  fail(reason: string): never {
    throw new Error(reason);
  }

  /** Resolves at the first frame in which the condition holds. */
  async until(holds: () => boolean): Promise<void> {
    while (!holds()) {
      await this.nextFrame();
    }
  }

  #judge(records: readonly MutationRecord[]): void {
    const isOwn = (node: Node): boolean => node instanceof Element && node.localName === 'connect-guide';
    for (const record of records) {
      const touched = [...record.addedNodes, ...record.removedNodes];
      if (!isOwn(record.target) && !(touched.length > 0 && touched.every(isOwn))) {
        this.strayWrites.push(`${record.type} ${record.attributeName ?? ''} on ${record.target.nodeName}`);
      }
    }
  }

  /** Does what the page itself would do: its writes are not held against the guide. */
  act(change: () => void): void {
    this.#judge(this.#writes.takeRecords());
    const focusMoves = this.focusMoves;
    change();
    this.#writes.takeRecords();
    this.focusMoves = focusMoves;
  }

  /** Points at whatever the selector finds, looking into open shadow roots of elements with the class `deep`. */
  point(selector: string, view: Partial<CardView> | null = {}, action = 'press-it'): void {
    this.guide.show(this.view(view, action), () => this.look(selector));
  }

  look(selector: string): Element | null {
    const deep = [...document.querySelectorAll('.deep')].map((host) => host.shadowRoot?.querySelector(selector));
    return document.querySelector(selector) ?? deep.find(Boolean) ?? null;
  }

  /** Whole box of what the selector finds, as a plain object: not every driver can hand over a DOMRect. */
  whole(selector: string): Edges {
    const found = this.look(selector);
    if (!found) {
      throw new Error(`nothing matches ${selector}`);
    }
    return plain(found.getBoundingClientRect());
  }

  /** What a press at a point of this document would reach. */
  hitAt(x: number, y: number): Element | null {
    return document.elementFromPoint(x, y);
  }

  /** What a press can reach of what the selector finds, in quarters of a CSS px: the browser's own word on what can be seen of it. */
  hitBox(selector: string): Edges | null {
    const target = this.look(selector);
    const { left, top, right, bottom } = this.whole(selector);
    const shares = [0.02, 0.2, 0.4, 0.6, 0.8, 0.98];
    const hits = (points: readonly (readonly [number, number])[]) =>
      points.filter(([x, y]) => {
        const hit = document.elementsFromPoint(x, y).find((each) => this.pageElements?.has(each) ?? true);
        return hit !== undefined && target?.contains(hit);
      });
    const across = hits(
      shares.flatMap((share) => steps(left, right).map((x) => [x, top + share * (bottom - top)] as const)),
    );
    const down = hits(
      shares.flatMap((share) => steps(top, bottom).map((y) => [left + share * (right - left), y] as const)),
    );
    if (across.length === 0 || down.length === 0) return null;
    const xs = across.map(([x]) => x);
    const ys = down.map(([, y]) => y);
    return { left: Math.min(...xs), top: Math.min(...ys), right: Math.max(...xs), bottom: Math.max(...ys) };
  }

  view(card: Partial<CardView> | null, action: string | null): GuideView {
    const spotlight = action ? ({ step: 'grant-role', action, kind: 'click', suggest: null } as const) : null;
    return { spotlight, card: card && { ...SAMPLE, ...card } };
  }

  find(selector: string): HTMLElement | null {
    return this.root?.querySelector(selector) ?? null;
  }

  box(selector: string): Edges | null {
    const found = this.find(selector);
    return found?.isConnected ? plain(found.getBoundingClientRect()) : null;
  }

  /** Largest distance in CSS px between the ring's edges and those of `seen` moved out by the padding of 4. */
  ringError(seen: Edges): number {
    const ring = this.box('[data-guide=spotlight]');
    if (!ring) {
      return Number.POSITIVE_INFINITY;
    }
    const wanted = [seen.left - 4, seen.top - 4, seen.right + 4, seen.bottom + 4];
    const view = [0, 0, document.documentElement.clientWidth, document.documentElement.clientHeight];
    const [left = 0, top = 0, right = 0, bottom = 0] = wanted;
    const clamped = [
      Math.max(left, view[0] ?? 0),
      Math.max(top, view[1] ?? 0),
      Math.min(right, view[2] ?? 0),
      Math.min(bottom, view[3] ?? 0),
    ];
    const got = [ring.left, ring.top, ring.right, ring.bottom];
    return Math.max(...got.map((edge, index) => Math.abs(edge - (clamped[index] ?? 0))));
  }

  /** Texts of the card whose contrast to the colour behind them is below `least` (WCAG 2.2, 1.4.3). */
  weakTexts(least: number): string[] {
    const holders = [...(this.root?.querySelectorAll<HTMLElement>('.card *, .ring *') ?? [])].filter(
      (element) =>
        element.checkVisibility() && [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE),
    );
    const judged = holders.map((element) => ({
      text: element.textContent,
      ratio: contrast(getComputedStyle(element).color, colourBehind(element)),
    }));
    const found = judged.filter(({ ratio }) => !(ratio >= least)).map(({ text, ratio }) => `${text}: ${ratio}`);
    return judged.length > 0 ? found : ['no text at all'];
  }

  /** Largest ring error in CSS px after each frame, until the ring has stood still for a dozen frames. */
  async worstError(selector: string): Promise<{ readonly worst: number; readonly places: number }> {
    let worst = 0;
    const places = new Set<string>();
    for (let still = 0; still < 12; ) {
      await this.nextFrame();
      // All frame callbacks of this frame have run by then, and nothing moves until the next.
      await new Promise((resolve) => setTimeout(resolve));
      worst = Math.max(worst, this.ringError(this.whole(selector)));
      const before = places.size;
      places.add(JSON.stringify(this.box('[data-guide=spotlight]')));
      still = places.size === before ? still + 1 : 0;
    }
    return { worst, places: places.size };
  }

  async pass(frames: number): Promise<void> {
    for (let passed = 0; passed < frames; passed++) {
      await this.nextFrame();
    }
  }

  /** Resolves once the guide has asked for no frame during so many frames. */
  async idle(during: number): Promise<void> {
    for (let quiet = 0, before = this.frames; quiet < during; ) {
      await this.nextFrame();
      quiet = this.frames === before ? quiet + 1 : 0;
      before = this.frames;
    }
  }

  /** Resolves once ring, card and page have stood still for a dozen frames. */
  async settled(): Promise<void> {
    let before = '';
    for (let still = 0; still < 12; ) {
      await this.nextFrame();
      const now = JSON.stringify([this.box('[data-guide=spotlight]'), this.box('[data-guide=card]'), scrollX, scrollY]);
      still = now === before ? still + 1 : 0;
      before = now;
    }
  }
}

function plain({ left, top, right, bottom }: DOMRect): Edges {
  return { left, top, right, bottom };
}

function steps(from: number, to: number): number[] {
  return Array.from({ length: Math.floor((to - from) * 4) + 1 }, (_, step) => from + step / 4);
}

/** The nearest opaque background. */
function colourBehind(element: Element | null): string {
  const colour = element ? getComputedStyle(element).backgroundColor : 'rgb(255, 255, 255)';
  return /^rgb\(/.test(colour) ? colour : colourBehind(element?.parentElement ?? null);
}

function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

/** WCAG's relative luminance of an `rgb(r, g, b)` colour. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = (colour.match(/[\d.]+/g) ?? []).map((part) => {
    const share = Number(part) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

const BUTTONS: readonly CardButton[] = [
  { act: 'mark-done', label: 'I have done this' },
  { act: 'skip', label: 'Skip' },
  { act: 'hide', label: 'Hide the guide' },
];

const SAMPLE: CardView = {
  state: 'pointing',
  step: 'grant-role',
  progress: 'Step 2 of 8',
  title: 'Grant access to the correct user',
  text: 'Press the name of the user who will connect.',
  company: 'Fjord Regnskap AS',
  notes: [],
  value: null,
  rows: [],
  buttons: BUTTONS,
  language: 'en',
  words: {
    region: 'Guide to Accountflow',
    copy: 'Copy',
    copied: 'Copied',
    move: 'Move this card',
    showTarget: 'Show me where',
  },
};

declare global {
  var kit: PageKit;
}

globalThis.kit = new PageKit();

export type { Edges };
