import { closestDeep, containsDeep, parentOf } from './walk.ts';

/** Our own host element: whatever it draws stands above the page and covers nothing of it. */
export const OWN_HOST = 'connect-guide';

/** Smaller boxes are measuring copies and texts for screen readers only, CSS px. */
const LEAST_SIDE = 2;

/** Below this a person sees nothing; a fade-in passes it by within a few frames. */
const LEAST_OPACITY = 0.05;

const CLIPPED_AWAY = /inset\((?:50|100)%|circle\(0|rect\((?:0|1)px,? (?:0|1)px,? (?:0|1)px,? (?:0|1)px\)/;

interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

const isEmpty = (box: Box): boolean => box.right - box.left < LEAST_SIDE || box.bottom - box.top < LEAST_SIDE;

const meet = (a: Box, b: Box): Box => ({
  left: Math.max(a.left, b.left),
  top: Math.max(a.top, b.top),
  right: Math.min(a.right, b.right),
  bottom: Math.min(a.bottom, b.bottom),
});

/** A box that cuts what stands in it. */
interface Clipper {
  readonly frame: Box;
  readonly overflow: readonly [across: string, along: string];
  readonly isRtl: boolean;
  readonly scroll: readonly [left: number, top: number];
}

/** What an element's ancestors and it do to everything in it; asked of each element once for one state of the page. */
interface Surroundings {
  readonly opacity: number;
  /** Inert, or clipped to nothing. */
  readonly isShut: boolean;
  /** What cuts the element itself. */
  readonly clippers: readonly Clipper[];
  /** What cuts a child by its position: absolute and fixed boxes escape those that are not their container. */
  readonly inner: {
    readonly flow: readonly Clipper[];
    readonly absolute: readonly Clipper[];
    readonly fixed: readonly Clipper[];
  };
}

const OPEN: Surroundings = { opacity: 1, isShut: false, clippers: [], inner: { flow: [], absolute: [], fixed: [] } };

const scrolls = (overflow: string): boolean => overflow === 'auto' || overflow === 'scroll';

function clipperOf(element: Element, style: CSSStyleDeclaration): Clipper[] {
  const { body, documentElement } = element.ownerDocument;
  const isPage = element === body || element === documentElement;
  if (isPage || (style.overflowX === 'visible' && style.overflowY === 'visible')) return [];
  return [
    {
      frame: element.getBoundingClientRect(),
      overflow: [style.overflowX, style.overflowY],
      isRtl: style.direction === 'rtl',
      scroll: [element.scrollLeft, element.scrollTop],
    },
  ];
}

function surround(element: Element, around: Surroundings): Surroundings {
  const style = getComputedStyle(element);
  const { position } = style;
  const way = position === 'fixed' || position === 'absolute' ? position : 'flow';
  const clippers = around.inner[way];
  const own = [...clipperOf(element, style), ...clippers];
  const isContainer = style.transform !== 'none' || style.filter !== 'none';
  return {
    opacity: around.opacity * Number(style.opacity || 1),
    isShut:
      around.isShut ||
      element.hasAttribute('inert') ||
      CLIPPED_AWAY.test(style.clipPath) ||
      CLIPPED_AWAY.test(style.clip),
    clippers,
    inner: {
      flow: own,
      absolute: isContainer || position !== 'static' ? own : around.inner.absolute,
      fixed: isContainer ? own : around.inner.fixed,
    },
  };
}

/** What of the box its user can bring into sight within one clipping ancestor; a scroller shows all that it can reach. */
function reachable(box: Box, { frame, overflow, isRtl, scroll }: Clipper): Box {
  const across = scrolls(overflow[0]) && (isRtl || box.right + scroll[0] > frame.left);
  const along = scrolls(overflow[1]) && box.bottom + scroll[1] > frame.top;
  const met = meet(box, frame);
  return {
    left: across ? frame.left : met.left,
    right: across ? frame.right : met.right,
    top: along ? frame.top : met.top,
    bottom: along ? frame.bottom : met.bottom,
  };
}

/** No ancestor with hidden overflow cuts it off altogether, and it does not stand left of or above the page. */
function isWithinReach(element: Element, clippers: readonly Clipper[]): boolean {
  let box: Box = element.getBoundingClientRect();
  for (const clipper of clippers) {
    if (isEmpty(box)) return false;
    box = reachable(box, clipper);
  }
  const page = element.ownerDocument.defaultView;
  if (isEmpty(box) || !page) return false;
  if (box.right + page.scrollX > 0 && box.bottom + page.scrollY > 0) return true;
  return box.bottom + page.scrollY > 0 && getComputedStyle(element.ownerDocument.documentElement).direction === 'rtl';
}

/** Eyes for one state of the page. */
export interface Sight {
  /**
   * Can a person see it, perhaps after scrolling? Drawn, not transparent, at least 2 CSS px wide and high, not inert,
   * not cut away entirely. `aria-hidden` content is seen all the same (see {@link isAriaHidden}). Covered is another
   * question.
   */
  isVisible(element: Element): boolean;
  /** The part of its box that is on screen now, CSS px in the viewport; null when nothing of it is. */
  visibleBox(element: Element): DOMRect | null;
}

/** Remembers what it saw: make another one when the page has changed. */
export function createSight(): Sight {
  const surroundings = new Map<Element, Surroundings>();
  const seen = new Map<Element, boolean>();
  const around = (element: Element): Surroundings => {
    const known = surroundings.get(element);
    if (known) return known;
    const parent = parentOf(element);
    const made = surround(element, parent ? around(parent) : OPEN);
    surroundings.set(element, made);
    return made;
  };
  const look = (element: Element): boolean => {
    if (!element.checkVisibility({ opacityProperty: true, visibilityProperty: true })) {
      // An element without a box of its own is seen where its parent is.
      const { display, visibility } = getComputedStyle(element);
      const parent = parentOf(element);
      return display === 'contents' && visibility === 'visible' && !!parent && isVisible(parent);
    }
    const { opacity, isShut, clippers } = around(element);
    return opacity >= LEAST_OPACITY && !isShut && isWithinReach(element, clippers);
  };
  const isVisible = (element: Element): boolean => {
    const known = seen.get(element);
    if (known !== undefined) return known;
    const answer = element.isConnected && look(element);
    seen.set(element, answer);
    return answer;
  };
  return {
    isVisible,
    visibleBox(element) {
      const page = element.ownerDocument.defaultView;
      if (!page || !isVisible(element)) return null;
      const screen = { left: 0, top: 0, right: page.innerWidth, bottom: page.innerHeight };
      const { clippers } = around(element);
      const box = clippers.reduce(
        (rest, { frame }) => meet(rest, frame),
        meet(element.getBoundingClientRect(), screen),
      );
      return isEmpty(box) ? null : new DOMRect(box.left, box.top, box.right - box.left, box.bottom - box.top);
    },
  };
}

/** {@link Sight.isVisible} for a single question. */
export const isVisible = (element: Element): boolean => createSight().isVisible(element);

/** {@link Sight.visibleBox} for a single question. */
export const visibleBox = (element: Element): DOMRect | null => createSight().visibleBox(element);

/** Within a subtree that assistive technology is told to skip: often a double of something better. */
export function isAriaHidden(element: Element): boolean {
  return !!closestDeep(element, (at) => at.getAttribute('aria-hidden') === 'true');
}

/** The top-most element of the page at a point, our own host passed over, shadow roots entered. */
export function elementAt(doc: Document, x: number, y: number): Element | null {
  let top: Element | null = null;
  for (let root: Document | ShadowRoot | null = doc; root; root = top?.shadowRoot ?? null) {
    const found: Element | undefined = root.elementsFromPoint(x, y).find((each) => each.localName !== OWN_HOST);
    if (!found || found === top) break;
    top = found;
  }
  return top;
}

/** A press at the point reaches the element, something in it, its label or its field, or an ancestor (no pointer events). */
function reaches(top: Element, element: Element): boolean {
  if (containsDeep(element, top) || containsDeep(top, element)) return true;
  const label = closestDeep(top, (at) => at instanceof HTMLLabelElement) as HTMLLabelElement | null;
  if (label?.control && (label.control === element || label.contains(element))) return true;
  // The invisible input that lies over the drawn switch takes the press for it.
  if (!(top instanceof HTMLInputElement)) return false;
  const labels = [...(top.labels ?? [])];
  const holder = top.parentElement?.parentElement;
  return labels.some((each) => containsDeep(each, element)) || (!isVisible(top) && !!holder?.contains(element));
}

/** Higher stuck boxes are windows, not bars; share of the viewport. */
const BAR_SHARE = 0.4;

/** The outermost box around what lies on top that stays while the page scrolls, and does not hold the element too. */
function stuckBar(top: Element, element: Element): DOMRect | null {
  let bar: Element | null = null;
  for (let at: Element | null = top; at && !containsDeep(at, element); at = parentOf(at))
    if (/^(?:fixed|sticky)$/.test(getComputedStyle(at).position)) bar = at;
  return bar?.getBoundingClientRect() ?? null;
}

/** How far the page must scroll for a stretch to come out from under a bar, before or behind it; where there is room. */
function waysOut(
  from: number,
  to: number,
  barFrom: number,
  barTo: number,
  screen: number,
): { back: number; on: number } {
  const size = to - from;
  return {
    back: screen - barTo >= size ? barTo - from : Infinity,
    on: barFrom >= size ? to - barFrom : Infinity,
  };
}

/** A bar stuck over part of the page hides what is under it only until its user scrolls on. */
function scrollsFree(top: Element, element: Element): boolean {
  const page = element.ownerDocument.documentElement;
  const bar = stuckBar(top, element);
  if (!bar || Math.min(bar.height / page.clientHeight, bar.width / page.clientWidth) > BAR_SHARE) return false;
  const box = element.getBoundingClientRect();
  // A press beside a modal window meets its backdrop, which has no box to ask for.
  if (isEmpty(meet(box, bar))) return false;
  const along = waysOut(box.top, box.bottom, bar.top, bar.bottom, page.clientHeight);
  const across = waysOut(box.left, box.right, bar.left, bar.right, page.clientWidth);
  for (let at: Element | null = element; at; at = parentOf(at)) {
    const { position, overflowX, overflowY } = getComputedStyle(at);
    const { scrollTop, scrollLeft, scrollHeight, clientHeight, scrollWidth, clientWidth } = at;
    const isAlong = at === page || scrolls(overflowY);
    const isAcross = at === page || scrolls(overflowX);
    if (isAlong && (scrollTop >= along.back || scrollHeight - clientHeight - scrollTop >= along.on)) return true;
    if (isAcross && (scrollLeft >= across.back || scrollWidth - clientWidth - scrollLeft >= across.on)) return true;
    if (position === 'fixed') return false;
  }
  return false;
}

/**
 * Does something else of the page lie over the middle of its visible box? Five points are asked; the middle decides,
 * unless at least three of the others are free. False when nothing of it is on screen, for then nobody can tell, and
 * when only a stuck bar lies there from under which it can be scrolled.
 */
export function isCovered(element: Element): boolean {
  const box = visibleBox(element);
  if (!box) return false;
  const topAt = (across: number, along: number): Element | null =>
    elementAt(element.ownerDocument, box.left + box.width * across, box.top + box.height * along);
  const isFree = (top: Element | null): boolean => !!top && reaches(top, element);
  const middle = topAt(0.5, 0.5);
  if (isFree(middle)) return false;
  const others = [0.2, 0.8].flatMap((x) => [topAt(x, 0.25), topAt(x, 0.75)]);
  return others.filter(isFree).length < 3 && !(middle && scrollsFree(middle, element));
}
