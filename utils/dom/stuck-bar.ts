import { meet } from './point/box.ts';
import { isEmpty, scrolls } from './surroundings.ts';
import { containsDeep, parentOf } from './walk.ts';

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
export function scrollsFree(top: Element, element: Element): boolean {
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
