import { parentOf } from '../../walk.ts';

const LIFTED = /^(?:fixed|absolute)$/;

/** A box this much of the viewport wide and high covers the page. */
const WHOLE = 0.95;

/** What a layer stands over takes up at least this share of the viewport. */
const CONTENT_AREA = 0.05;

/** Bars span this share of their edge, and reach at most that share into the page. */
const BAR_SPAN = 0.8;
const BAR_DEPTH = 0.35;

/** What stands beside an element in its parent, the root of a component too, style sheets left out. */
export function besides(element: Element): Element[] {
  const all = (element.parentNode as Partial<ParentNode> | null)?.children ?? [];
  return [...all].filter((each) => each !== element && !/^(?:style|link|script|template)$/.test(each.localName));
}

/** Nothing is written in it, as far as can be told: what a component shows stands in its own root. */
export const isBlank = (element: Element): boolean => !element.shadowRoot && !/\S/.test(element.textContent ?? '');

/** Lifted out of the page's flow itself, or by a wrapper that holds little else (poppers wrap their panels). */
export function isFloating(element: Element): boolean {
  let at: Element | null = element;
  for (let level = 0; at && level < 3; level++, at = parentOf(at)) {
    if (LIFTED.test(getComputedStyle(at).position) || isTopLayer(at)) return true;
    if (besides(at).length) return false;
  }
  return false;
}

/** In the browser's top layer: a modal dialog or an open popover. */
export function isTopLayer(element: Element): boolean {
  return element.matches(':modal,:popover-open');
}

function sizeOf(element: Element): { wide: number; high: number } {
  const page = element.ownerDocument.defaultView;
  const { width, height } = element.getBoundingClientRect();
  return { wide: width / (page?.innerWidth ?? 1), high: height / (page?.innerHeight ?? 1) };
}

/** Covers the viewport: a backdrop, or the layer in which a window stands. */
export function isBackdrop(element: Element): boolean {
  if (!LIFTED.test(getComputedStyle(element).position)) return false;
  const { wide, high } = sizeOf(element);
  return wide >= WHOLE && high >= WHOLE;
}

/** A layer over a page; the fixed frame in which a whole application lives stands over nothing. */
export function isLayer(element: Element): boolean {
  if (element.localName === 'body' || !isBackdrop(element)) return false;
  for (let at: Element | null = element; at && at.localName !== 'body'; at = parentOf(at)) {
    const others = besides(at).filter((each) => !isBlank(each));
    if (others.some((each) => sizeOf(each).wide * sizeOf(each).high >= CONTENT_AREA)) return true;
  }
  return false;
}

/** Stands in a layer over the page, or has an empty backdrop beside itself or beside a wrapper of its own. */
export function hasBackdrop(element: Element): boolean {
  let at: Element | null = element;
  for (let level = 0; at && at.localName !== 'body' && level < 3; level++, at = parentOf(at)) {
    if (at !== element && isLayer(at)) return true;
    if (besides(at).some((each) => isBlank(each) && isBackdrop(each))) return true;
  }
  return false;
}

/** A strip along the top of the page, or a column along its left edge: parts of the page that stay while it scrolls. */
export function isEdgeBar(element: Element): boolean {
  const { wide, high } = sizeOf(element);
  const { left, top } = element.getBoundingClientRect();
  return (top <= 0 && wide >= BAR_SPAN && high <= BAR_DEPTH) || (left <= 0 && high >= BAR_SPAN && wide <= BAR_DEPTH);
}
