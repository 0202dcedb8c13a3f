import { holdsFixed } from './holds-fixed.ts';
import { type Box, meet } from './point/box.ts';

/** Smaller boxes are measuring copies and texts for screen readers only, CSS px. */
const LEAST_SIDE = 2;

const CLIPPED_AWAY = /inset\((?:50|100)%|circle\(0|rect\((?:0|1)px,? (?:0|1)px,? (?:0|1)px,? (?:0|1)px\)/;

/** Too small to be seen. */
export const isEmpty = (box: Box): boolean => box.right - box.left < LEAST_SIDE || box.bottom - box.top < LEAST_SIDE;

/** A box that cuts what stands in it. */
export interface Clipper {
  readonly frame: Box;
  readonly overflow: readonly [across: string, along: string];
  readonly isRtl: boolean;
  readonly scroll: readonly [left: number, top: number];
}

/** What an element's ancestors and it do to everything in it; asked of each element once for one state of the page. */
export interface Surroundings {
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

/** Of an element at the top of the page. */
export const OPEN: Surroundings = {
  opacity: 1,
  isShut: false,
  clippers: [],
  inner: { flow: [], absolute: [], fixed: [] },
};

export const scrolls = (overflow: string): boolean => overflow === 'auto' || overflow === 'scroll';

/** How far above a table's head its body may stand below it, and what may be wrapped around what scrolls there. */
const MOST_LEVELS = 3;
const WRAPPED = ':scope>div,:scope>div>div';

/** By so much a scroll bar sets the edges of the two apart, CSS px. */
const BAR = 24;

/** Scrolls sideways, from one edge to the other of what it stands below. */
function isBodyOf(head: Element, element: Element): boolean {
  if (!scrolls(getComputedStyle(element).overflowX)) return false;
  const [above, below] = [head.getBoundingClientRect(), element.getBoundingClientRect()];
  const isFlush = Math.abs(above.left - below.left) <= BAR && Math.abs(above.right - below.right) <= BAR;
  return isFlush && below.top >= above.bottom - 1 && Math.abs(head.scrollWidth - element.scrollWidth) <= BAR;
}

/** The head of a table whose body scrolls by itself is cut off, and goes along with the body: its user reaches it there. */
function followsBody(element: Element): boolean {
  if (element.scrollWidth <= element.clientWidth || !element.querySelector('th,[role=columnheader]')) return false;
  let at: Element | null = element;
  for (let level = 0; at && level < MOST_LEVELS; level++, at = at.parentElement)
    for (let below = at.nextElementSibling; below; below = below.nextElementSibling)
      if ([below, ...below.querySelectorAll(WRAPPED)].some((each) => isBodyOf(element, each))) return true;
  return false;
}

function clipperOf(element: Element, style: CSSStyleDeclaration): Clipper[] {
  const { body, documentElement } = element.ownerDocument;
  const isPage = element === body || element === documentElement;
  if (isPage || (style.overflowX === 'visible' && style.overflowY === 'visible')) return [];
  const isHead = style.overflowX === 'hidden' && followsBody(element);
  return [
    {
      frame: element.getBoundingClientRect(),
      overflow: [isHead ? 'auto' : style.overflowX, style.overflowY],
      isRtl: style.direction === 'rtl',
      scroll: [element.scrollLeft, element.scrollTop],
    },
  ];
}

/** What holds for an element, by what holds for the one around it. */
export function surround(element: Element, around: Surroundings): Surroundings {
  const style = getComputedStyle(element);
  const { position } = style;
  const way = position === 'fixed' || position === 'absolute' ? position : 'flow';
  const clippers = around.inner[way];
  const cut = clipperOf(element, style);
  const own = cut.length ? [...cut, ...clippers] : clippers;
  // Where nothing cuts it makes no difference.
  const isContainer = own.length > 0 && holdsFixed(style);
  return {
    opacity: around.opacity * Number(style.opacity || 1),
    isShut: around.isShut || element.hasAttribute('inert') || CLIPPED_AWAY.test(style.clipPath + style.clip),
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
export function isWithinReach(element: Element, clippers: readonly Clipper[]): boolean {
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
