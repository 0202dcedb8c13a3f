import { isBefore } from '../../walk.ts';
import { perScene } from '../per-scene.ts';
import { remember } from '../remember.ts';
import type { Scene } from '../scene.ts';
import { ROWS } from './rows.ts';

type Axis = 'height' | 'width';

/** The nearest scroller around an element, the page at last. */
function scrollerOf(element: Element): Element {
  let at: Element = element;
  while (at.parentElement && !/auto|scroll/.test(getComputedStyle(at).overflow)) at = at.parentElement;
  return at;
}

const scrollLength = (element: Element, axis: Axis): number =>
  axis === 'height' ? element.scrollHeight : element.scrollWidth;

const isWritten = (element: Element | undefined): boolean => /\S/.test(element?.textContent ?? '');

/** Is an empty header that of a column with something in it, as the corner above the names is, and no mere spacer? */
function headsWritten(head: Element, index: number): boolean {
  const rows = head.closest('table')?.rows ?? [];
  return [...rows].some((row) => row !== head && isWritten(row.children[index]));
}

/**
 * Grids without ARIA counts keep room for what they do not render: more room than one and a half items in a box that
 * scrolls, beside what is written in it.
 */
function hasGap(items: readonly Element[], axis: Axis): boolean {
  const last = items.findLast((item) => item.textContent?.trim());
  const box = last?.parentElement;
  if (!last || !box) return false;
  const scroller = scrollerOf(box);
  const shown = axis === 'height' ? scroller.clientHeight : scroller.clientWidth;
  if (scrollLength(scroller, axis) <= shown + 4) return false;
  let taken = 0;
  for (let child = box.firstElementChild, index = 0; child; child = child.nextElementSibling, index++)
    if (isWritten(child) || (axis === 'width' && headsWritten(box, index)))
      taken += child.getBoundingClientRect()[axis];
  const room = Math.max(box.getBoundingClientRect()[axis], box === scroller ? scrollLength(box, axis) : 0);
  return room - taken > 1.5 * last.getBoundingClientRect()[axis];
}

/** Does the grid count more rows (or columns) than stand in the page? -1 is "unknown" (ARIA 1.2). */
function countsMore(grid: Element, items: readonly Element[], what: 'row' | 'col'): boolean {
  const count = Number(grid.getAttribute(`aria-${what}count`));
  const index = `aria-${what}index`;
  return count < 0 || (count > 0 && count > new Set(items.map((item) => item.getAttribute(index) ?? item)).size);
}

/** Controls for leafing through pages that still lead somewhere. */
function hasMorePages(scene: Scene, grid: Element): boolean {
  const around = grid.parentElement?.parentElement ?? grid;
  const pagers = scene.inside(around, '[role=navigation],nav,[class*=pagin i],[class*=pager i]');
  const leads = ':is(button,a):not(:disabled,[aria-disabled=true],[aria-current])';
  return pagers.some(
    (pager) =>
      pager.checkVisibility() &&
      isBefore(grid, pager) &&
      [...pager.querySelectorAll(leads)].some((each) => !each.closest('[class*=disabled i],[class*=active i]')),
  );
}

/** A row that is folded, as it says itself or by a button in it that opens no menu, may have others below it. */
const FOLDED = '[aria-expanded=false]:is(tr,[role=row],button:not([aria-haspopup]))';

/** Asked of each grid once for one state of the page: every row of it is read and measured. */
const oncePerScene = (ask: (grid: Element, scene: Scene) => boolean): ((scene: Scene, grid: Element) => boolean) => {
  const asker = perScene((scene) => remember((grid: Element) => ask(grid, scene)));
  return (scene, grid) => asker(scene)(grid);
};

/** May the grid or list have rows that are not in the page: virtual ones, or those of another page? */
export const hasUnrenderedRows = oncePerScene((grid, scene) => {
  const rows = scene.inside(grid, ROWS);
  const items = rows.length ? rows : scene.inside(grid, 'li,[role=option],[role=listitem]');
  const size = Number(items[0]?.getAttribute('aria-setsize'));
  return (
    countsMore(grid, rows, 'row') ||
    rows.some((row) => row.matches(FOLDED) || row.firstElementChild?.querySelector(FOLDED)) ||
    size < 0 ||
    size > items.length ||
    hasGap(items, 'height') ||
    hasMorePages(scene, grid)
  );
});

/** May the grid have columns that are not in the page? */
export const hasUnrenderedColumns = oncePerScene((grid, scene) => {
  const headers = scene.inside(grid, '[role=columnheader],th:is(thead *)');
  const cells = headers.length ? headers : [...(grid.querySelector(ROWS)?.children ?? [])];
  return countsMore(grid, cells, 'col') || hasGap(cells, 'width');
});
