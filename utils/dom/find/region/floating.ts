import { isClear } from '../../is-clear.ts';
import { parentOf } from '../../walk.ts';

const LIFTED = /^(?:fixed|absolute)$/;

/** A box this much of the viewport wide and high covers the page. */
const WHOLE = 0.95;

/** What a layer stands over takes up at least this share of the viewport. */
const CONTENT_AREA = 0.05;

/** Bars span this share of their edge, and reach at most that share into the page. */
const BAR_SPAN = 0.8;
const BAR_DEPTH = 0.35;

const isDrawn = (element: Element): boolean => !/^(?:style|link|script|template)$/.test(element.localName);

/** What stands beside an element in its parent, the root of a component too, style sheets left out. */
function besides(element: Element): Element[] {
  const all = (element.parentNode as Partial<ParentNode> | null)?.children ?? [];
  return [...all].filter((each) => each !== element && isDrawn(each));
}

/** Does nothing stand beside it? Asked of every ancestor of every candidate: a long list's other entries are not looked through. */
export function isAlone(element: Element): boolean {
  for (const way of ['previousElementSibling', 'nextElementSibling'] as const)
    for (let at = element[way]; at; at = at[way]) if (isDrawn(at)) return false;
  return true;
}

/** Nothing is written in it, as far as can be told: what a component shows stands in its own root. */
const isBlank = (element: Element): boolean => !element.shadowRoot && !/\S/.test(element.textContent ?? '');

/** Lifted out of the page's flow itself, or by a wrapper that holds little else (poppers wrap their panels). */
export function isFloating(element: Element): boolean {
  let at: Element | null = element;
  for (let level = 0; at && level < 3; level++, at = parentOf(at)) {
    if (LIFTED.test(getComputedStyle(at).position) || isTopLayer(at)) return true;
    if (!isAlone(at)) return false;
  }
  return false;
}

/** In the browser's top layer: a modal dialog or an open popover. */
export function isTopLayer(element: Element): boolean {
  return element.matches(':modal,:popover-open');
}

/** Shares of the viewport. */
export function sizeOf(element: Element): { wide: number; high: number } {
  const page = element.ownerDocument.defaultView;
  const { width, height } = element.getBoundingClientRect();
  return { wide: width / (page?.innerWidth ?? 1), high: height / (page?.innerHeight ?? 1) };
}

/** Its share of the viewport. */
export function areaOf(element: Element): number {
  const { wide, high } = sizeOf(element);
  return wide * high;
}

/** Covers the viewport: a backdrop, or the layer in which a window stands. */
export function isBackdrop(element: Element): boolean {
  if (!LIFTED.test(getComputedStyle(element).position)) return false;
  const { wide, high } = sizeOf(element);
  return wide >= WHOLE && high >= WHOLE;
}

/** The window that people see: a dialog's own element may be the layer in which it stands, beside a grey sheet. */
export function drawnBox(dialog: Element, isVisible: (element: Element) => boolean): Element {
  let at = dialog;
  while (isBackdrop(at)) {
    const [only, second] = [...at.children].filter((child) => isVisible(child) && !isBlank(child));
    if (!only || second) break;
    at = only;
  }
  return at;
}

/** A layer over a page; the fixed frame in which a whole application lives stands over nothing. */
export function isLayer(element: Element): boolean {
  if (element.localName === 'body' || !isBackdrop(element)) return false;
  for (let at: Element | null = element; at && at.localName !== 'body'; at = parentOf(at)) {
    if (besides(at).some((each) => areaOf(each) >= CONTENT_AREA && !isBlank(each))) return true;
  }
  return false;
}

/**
 * Stands in a layer over the page, or has an empty backdrop beside itself or beside a wrapper of its own: what shows it,
 * or null. A layer that only catches presses lies under menus too.
 */
function backdropOf(element: Element): Element | null {
  let at: Element | null = element;
  for (let level = 0; at && at.localName !== 'body' && level < 3; level++, at = parentOf(at)) {
    // The whole text of a page is the last that is asked for.
    const sheet = besides(at).find((each) => isBackdrop(each) && isBlank(each));
    if (sheet) return sheet;
    if (at !== element && isLayer(at)) return at;
  }
  return null;
}

export const hasBackdrop = (element: Element): boolean => backdropOf(element) !== null;

/** The page behind it is dimmed or blurred, as behind a window, and not merely shut off, as behind an open menu. */
export function isDimmedBehind(element: Element): boolean {
  const backdrop = backdropOf(element);
  if (!backdrop) return false;
  const { backgroundColor, backdropFilter, boxShadow } = getComputedStyle(backdrop);
  return !isClear(backgroundColor) || backdropFilter !== 'none' || boxShadow !== 'none';
}

/** A strip along the top of the page, or a column along its left edge: parts of the page that stay while it scrolls. */
export function isEdgeBar(element: Element): boolean {
  const { wide, high } = sizeOf(element);
  const { left, top } = element.getBoundingClientRect();
  return (top <= 0 && wide >= BAR_SPAN && high <= BAR_DEPTH) || (left <= 0 && high >= BAR_SPAN && wide <= BAR_DEPTH);
}
