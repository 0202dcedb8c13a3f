import type { Located, Locator } from '../../../domain/locator.ts';
import { elementAt } from '../../visible.ts';
import { closestDeep, containsDeep } from '../../walk.ts';
import { type Candidate, judge } from '../judge.ts';
import { leadsTo } from '../leads-to.ts';
import type { Scene } from '../scene.ts';
import { cellBySight } from './cell-by-sight.ts';
import { controlIn } from './cell-control.ts';
import { cellsBelow, type Header, headersNamed, overlapAlong } from './columns.ts';
import { nameLines } from './name-lines.ts';
import { CELLS, GRIDS, gridOf, holdsWord, partsOf, ROWS } from './rows.ts';
import { hasUnrenderedColumns, hasUnrenderedRows } from './unrendered.ts';

type CellLocator = Extract<Locator, { find: 'cell' }>;

/** A table whose header, or whose frozen columns, are a table of their own beside it. */
function areOneTable(grid: Element, header: Header): boolean {
  if (grid === header.grid) return true;
  const isSplit = grid.matches('table') && !!header.grid?.matches('table');
  return isSplit && !grid.querySelector('th[scope=col],thead th') && !header.grid?.querySelector('tbody td');
}

/** Cells that are drawn in the row's band: those that reach into it over several rows, and those of other containers. */
function cellsBeside(row: Element, root: Element): Element[] {
  const band = row.getBoundingClientRect();
  return [...root.querySelectorAll(CELLS)].filter((cell) => {
    const box = cell.getBoundingClientRect();
    return overlapAlong(box, band) > 0.5 * Math.min(box.height, band.height);
  });
}

/** The rows over which a name's cell reaches: usually one. */
function rowsOf(cell: Element): Element[] {
  const row = closestDeep(cell, (at) => at.matches(ROWS));
  const span = cell instanceof HTMLTableCellElement ? cell.rowSpan : 1;
  const rows = row && span > 1 ? [...(row.closest('table')?.rows ?? [])] : [];
  const first = row ? rows.indexOf(row as HTMLTableRowElement) : -1;
  return first < 0 ? (row ? [row] : []) : rows.slice(first, first + span);
}

/** The smallest element around both. */
const around = (a: Element, b: Element): Element | null => closestDeep(a, (at) => containsDeep(at, b));

/** Cells where a row of the name crosses the header's column; `words` must not stand in the row. */
function crossings(scene: Scene, name: Element, header: Header, words: readonly string[]): Element[] {
  const cell = closestDeep(name, (at) => at.matches(CELLS));
  const grid = cell && gridOf(cell);
  const root = around(name, header.element);
  if (!root) return [];
  if (!cell || !grid || !header.grid) return cellBySight(scene, name, header.element, root, words);
  if (!areOneTable(grid, header)) return [];
  const isOther = (each: Element): boolean => each !== cell && !each.contains(header.element) && scene.visible(each);
  return rowsOf(cell).flatMap((row) => {
    const parts = partsOf(row);
    if (row.contains(header.element) || (words.length && holdsWord(scene, [cell, ...parts], words))) return [];
    const own = parts.flatMap((part) => [...part.querySelectorAll(CELLS)]).filter(isOther);
    const below = cellsBelow(header.element, own);
    return below.length ? below : cellsBelow(header.element, cellsBeside(row, root).filter(isOther));
  });
}

/** Something of the same row lies over it while the table is scrolled: pinned columns do. */
function isUnderOwnRow(element: Element): boolean {
  const { x, y, width, height } = element.getBoundingClientRect();
  const top = elementAt(element.ownerDocument, x + width / 2, y + height / 2);
  return !!top && gridOf(top) === gridOf(element);
}

function judgeCells(scene: Scene, candidates: readonly Candidate[], locator: CellLocator): Located<Element> {
  const found = judge(scene, candidates, locator);
  const [only, second] = candidates.filter(({ element }) => scene.inRegions(element, locator));
  const isPassable = found.outcome === 'hidden' && found.reason === 'covered' && only && !second;
  return isPassable && isUnderOwnRow(only.element) ? { outcome: 'found', ...only } : found;
}

/**
 * The cell where a name's row crosses a column, or the control in it. Row and column by what is written in them, joined
 * by the table's own order or ARIA, else by where they are drawn. `may-exist` when the table shows only a part of itself.
 */
export function findCell(scene: Scene, locator: CellLocator): Located<Element> {
  const [rowNames, columnNames] = [scene.names(locator.row), scene.names(locator.column)];
  if (!rowNames.length || !columnNames.length) return { outcome: 'missing', reason: 'value-unknown' };
  const words = locator.rowLacks ? scene.names(locator.rowLacks) : [];
  const names = nameLines(scene, rowNames);
  const headers = headersNamed(scene, columnNames);
  const cells = new Set(names.flatMap(({ at }) => headers.flatMap((header) => crossings(scene, at, header, words))));
  const controls = [...cells].map((cell) => controlIn(scene, cell));
  const candidates = controls
    .filter((control) => !locator.leadsOn || leadsTo(control) !== null)
    .map((element) => ({ element, rank: 0 }));
  const found = judgeCells(scene, candidates, locator);
  if (found.outcome !== 'missing') return found;
  const isMore = scene.all(`table,${GRIDS}`).some((grid) => {
    if (!scene.visible(grid) || !scene.inRegions(grid, locator)) return false;
    const hasRow = names.some(({ at }) => grid.contains(at));
    const hasColumn = headers.some(({ element }) => grid.contains(element));
    return (
      (hasUnrenderedRows(grid) && (hasColumn || !hasRow)) || (hasUnrenderedColumns(grid) && (hasRow || !hasColumn))
    );
  });
  return isMore ? { outcome: 'missing', reason: 'may-exist' } : found;
}
