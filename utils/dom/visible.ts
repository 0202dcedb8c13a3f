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

/** Ancestors whose overflow can cut the element: absolute and fixed boxes escape those that are not their container. */
function* clippers(element: Element): Generator<{ clipper: Element; style: CSSStyleDeclaration }> {
  let position = getComputedStyle(element).position;
  for (let at = parentOf(element); at; at = parentOf(at)) {
    const style = getComputedStyle(at);
    const holds =
      style.transform !== 'none' ||
      style.filter !== 'none' ||
      (position === 'absolute' && style.position !== 'static') ||
      (position !== 'fixed' && position !== 'absolute');
    if (!holds) continue;
    position = style.position;
    const isPage = at === at.ownerDocument.body || at === at.ownerDocument.documentElement;
    if (!isPage && (style.overflowX !== 'visible' || style.overflowY !== 'visible')) yield { clipper: at, style };
  }
}

/** What of the box its user can bring into sight within one clipping ancestor; a scroller shows all that it can reach. */
function reachable(box: Box, clipper: Element, style: CSSStyleDeclaration): Box {
  const frame = clipper.getBoundingClientRect();
  const scrolls = (overflow: string): boolean => overflow === 'auto' || overflow === 'scroll';
  const across =
    scrolls(style.overflowX) && style.direction !== 'rtl' ? box.right + clipper.scrollLeft > frame.left : true;
  const along = scrolls(style.overflowY) ? box.bottom + clipper.scrollTop > frame.top : true;
  const met = meet(box, frame);
  return {
    left: scrolls(style.overflowX) && across ? frame.left : met.left,
    right: scrolls(style.overflowX) && across ? frame.right : met.right,
    top: scrolls(style.overflowY) && along ? frame.top : met.top,
    bottom: scrolls(style.overflowY) && along ? frame.bottom : met.bottom,
  };
}

/** No ancestor with hidden overflow cuts it off altogether, and it does not stand left of or above the page. */
function isWithinReach(element: Element): boolean {
  let box: Box = element.getBoundingClientRect();
  if (isEmpty(box)) return false;
  for (const { clipper, style } of clippers(element)) {
    box = reachable(box, clipper, style);
    if (isEmpty(box)) return false;
  }
  const page = element.ownerDocument.defaultView;
  const isRtl = getComputedStyle(element.ownerDocument.documentElement).direction === 'rtl';
  return !!page && (isRtl || box.right + page.scrollX > 0) && box.bottom + page.scrollY > 0;
}

/** Is nothing on the way up transparent, inert or clipped to nothing? */
function isShown(element: Element): boolean {
  let opacity = 1;
  for (let at: Element | null = element; at; at = parentOf(at)) {
    const style = getComputedStyle(at);
    opacity *= Number(style.opacity || 1);
    if (opacity < LEAST_OPACITY || at.hasAttribute('inert')) return false;
    if (CLIPPED_AWAY.test(style.clipPath) || CLIPPED_AWAY.test(style.clip)) return false;
  }
  return true;
}

/**
 * Can a person see it, perhaps after scrolling? Drawn, not transparent, at least 2 CSS px wide and high, not inert, not
 * cut away entirely. `aria-hidden` content is seen all the same (see {@link isAriaHidden}). Covered is another question.
 */
export function isVisible(element: Element): boolean {
  if (!element.isConnected) return false;
  const style = getComputedStyle(element);
  if (style.display === 'contents') {
    const parent = parentOf(element);
    return style.visibility === 'visible' && !!parent && isVisible(parent);
  }
  return (
    element.checkVisibility({ opacityProperty: true, visibilityProperty: true }) &&
    isWithinReach(element) &&
    isShown(element)
  );
}

/** Within a subtree that assistive technology is told to skip: often a double of something better. */
export function isAriaHidden(element: Element): boolean {
  return !!closestDeep(element, (at) => at.getAttribute('aria-hidden') === 'true');
}

/** The part of its box that is on screen now, CSS px in the viewport; null when nothing of it is. */
export function visibleBox(element: Element): DOMRect | null {
  const page = element.ownerDocument.defaultView;
  if (!page || !isVisible(element)) return null;
  let box = meet(element.getBoundingClientRect(), {
    left: 0,
    top: 0,
    right: page.innerWidth,
    bottom: page.innerHeight,
  });
  for (const { clipper } of clippers(element)) box = meet(box, clipper.getBoundingClientRect());
  return isEmpty(box) ? null : new DOMRect(box.left, box.top, box.right - box.left, box.bottom - box.top);
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

/**
 * Does something else of the page lie over the middle of its visible box? Five points are asked; the middle decides,
 * unless at least three of the others are free. False when nothing of it is on screen: then nobody can tell.
 */
export function isCovered(element: Element): boolean {
  const box = visibleBox(element);
  if (!box) return false;
  const isFree = (across: number, along: number): boolean => {
    const top = elementAt(element.ownerDocument, box.left + box.width * across, box.top + box.height * along);
    return !!top && reaches(top, element);
  };
  if (isFree(0.5, 0.5)) return false;
  const others = [0.2, 0.8].flatMap((x) => [isFree(x, 0.25), isFree(x, 0.75)]);
  return others.filter(Boolean).length < 3;
}
