import { parentOf } from '../../walk.ts';
import type { Scene } from '../scene.ts';
import { EDGE } from './columns.ts';

/** From where to where a table's own scroller shows it, across. */
function shownAcross(table: Element): [left: number, right: number] {
  const [own, around] = [table.getBoundingClientRect(), (parentOf(table) ?? table).getBoundingClientRect()];
  return [Math.max(own.left, around.left), Math.min(own.right, around.right)];
}

const isLevel = (a: Element, b: Element | undefined): boolean => {
  const [one, other] = [a.getBoundingClientRect(), b?.getBoundingClientRect()];
  return !!other && Math.abs(one.top - other.top) <= 1 && Math.abs(one.bottom - other.bottom) <= 1;
};

/** Does the one begin where the other ends, row beside row? */
function areFlush(a: HTMLTableElement, b: HTMLTableElement): boolean {
  const [[left, right], [start, end]] = [shownAcross(a), shownAcross(b)];
  const isNext = Math.abs(right - start) <= EDGE || Math.abs(end - left) <= EDGE;
  const rows = [...a.rows];
  return (
    isNext && rows.length > 1 && rows.length === b.rows.length && rows.every((row, at) => isLevel(row, b.rows[at]))
  );
}

/** Do both begin at the same edge? */
const beginAlike = (a: Element, b: Element): boolean => Math.abs(shownAcross(a)[0] - shownAcross(b)[0]) <= EDGE;

/** Is the one the header of the other, in a table of its own above it? */
function isHeaderOf(headed: HTMLTableElement, grid: HTMLTableElement): boolean {
  // It may keep a body that is not displayed.
  if (headed.querySelector('tbody:has(td)')?.checkVisibility() || !beginAlike(grid, headed)) return false;
  // A header of no height keeps the columns as wide as those of the one that is seen.
  const heads = [...grid.querySelectorAll('th[scope=col],thead th')];
  return heads.every((head) => head.getBoundingClientRect().height <= EDGE);
}

/**
 * One table to those who see it: the header, or the frozen columns, may be a table of their own above or beside the rest, or
 * both: then the rest stands beside the one and below the other.
 */
export function areOneTable(scene: Scene, grid: Element, headed: Element): boolean {
  if (grid === headed) return true;
  if (!(grid instanceof HTMLTableElement && headed instanceof HTMLTableElement)) return false;
  const tables = scene.all('table') as HTMLTableElement[];
  return tables.some(
    (rest) => (rest === grid || areFlush(grid, rest)) && (rest === headed || isHeaderOf(headed, rest)),
  );
}
