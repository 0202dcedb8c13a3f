import { closestDeep, parentOf } from '../../walk.ts';

const LIFTED = /^(?:fixed|absolute)$/;

/** A box this much of the viewport wide and high covers the page. */
const WHOLE = 0.95;

/** Lifted out of the page's flow itself, or by a wrapper that holds little else (poppers wrap their panels). */
export function isFloating(element: Element): boolean {
  let at: Element | null = element;
  for (let level = 0; at && level < 3; level++, at = parentOf(at)) {
    if (LIFTED.test(getComputedStyle(at).position) || isTopLayer(at)) return true;
    if (parentOf(at)?.childElementCount !== 1) return false;
  }
  return false;
}

/** In the browser's top layer: a modal dialog or an open popover. */
export function isTopLayer(element: Element): boolean {
  return element.matches(':modal,:popover-open');
}

/** Covers the viewport: a backdrop, or the layer in which a window stands. */
export function isBackdrop(element: Element): boolean {
  const page = element.ownerDocument.defaultView;
  if (!page || !LIFTED.test(getComputedStyle(element).position)) return false;
  const { width, height } = element.getBoundingClientRect();
  return width >= page.innerWidth * WHOLE && height >= page.innerHeight * WHOLE;
}

/** Stands in a layer over the page, or has a backdrop beside itself or beside a wrapper of its own. */
export function hasBackdrop(element: Element): boolean {
  const around = parentOf(element);
  if (around && closestDeep(around, (at) => at.localName !== 'body' && isBackdrop(at))) return true;
  let at: Element | null = element;
  for (let level = 0; at && level < 3; level++, at = parentOf(at)) {
    const beside = [...(at.parentElement?.children ?? [])].filter((each) => each !== at && !each.contains(element));
    if (beside.some((each) => !/\S/.test(each.textContent ?? '') && isBackdrop(each))) return true;
    if (at.ownerDocument.body === parentOf(at)) return false;
  }
  return false;
}
