import type { Located, Locator } from '../../../domain/locator.ts';
import { normalizeText } from '../../../domain/text.ts';
import { elementAt } from '../../visible.ts';
import { closestDeep, closestMatching, containsDeep } from '../../walk.ts';
import { COMPANY_MARK, looksLikeCompany, withoutMark } from '../company/company-text.ts';
import { type Candidate, judge } from '../judge.ts';
import { leadsTo } from '../leads-to.ts';
import { dialogsAround } from '../region/in-dialog.ts';
import { isInMenu } from '../region/in-menu.ts';
import type { Scene } from '../scene.ts';
import { cellBySight } from './cell-by-sight.ts';
import { controlIn } from './cell-control.ts';
import { cellsBelow, type Header, headersNamed, overlapAlong } from './columns.ts';
import { nameLines } from './name-lines.ts';
import { areOneTable } from './one-table.ts';
import { CELLS, GRIDS, gridOf, holdsWord, partsOf, ROWS } from './rows.ts';
import { hasUnrenderedColumns, hasUnrenderedRows } from './unrendered.ts';

type CellLocator = Extract<Locator, { find: 'cell' }>;

/** Cells that are drawn in the row's band: those that reach into it over several rows, and those of other containers. */
function cellsBeside(scene: Scene, row: Element, root: Element): Element[] {
  const band = row.getBoundingClientRect();
  return scene.inside(root, CELLS).filter((cell) => {
    const box = cell.getBoundingClientRect();
    return overlapAlong(box, band) > 0.5 * Math.min(box.height, band.height);
  });
}

/** The rows over which a name's cell reaches: usually one. */
function rowsOf(cell: Element): Element[] {
  const row = closestMatching(cell, ROWS);
  if (!row) return [];
  const { rowSpan = 1 } = cell as Partial<HTMLTableCellElement>;
  const rows: Element[] = rowSpan > 1 ? [...(row.closest('table')?.rows ?? [])] : [];
  const first = rows.indexOf(row);
  return first < 0 ? [row] : rows.slice(first, first + rowSpan);
}

/** The smallest element around both. */
const around = (a: Element, b: Element): Element | null => closestDeep(a, (at) => containsDeep(at, b));

/** A name may stand over the rows of others: a customer's over those of its companies, each with a name of its own. */
function isAnothers(scene: Scene, row: Element, cell: Element, names: readonly string[]): boolean {
  return scene.inside(row, CELLS).some((each) => {
    const text = each.textContent?.trim() ?? '';
    const bare = withoutMark(normalizeText(text));
    if (each === cell || !bare || names.includes(bare)) return false;
    return looksLikeCompany(text) || (scene.role(each) === 'rowheader' && !COMPANY_MARK.test(`(${text})`));
  });
}

/** Has the header's column cells of its own, in a table in which the name does not stand? */
function isOfAnotherTable({ element, grid }: Header, name: Element): boolean {
  if (!grid || containsDeep(grid, name)) return false;
  return cellsBelow(element, [...grid.querySelectorAll(CELLS)]).some((cell) => cell !== element);
}

/** Cells where a row of the name crosses the header's column; `words` must not stand in the row. */
function crossings(
  scene: Scene,
  name: Element,
  header: Header,
  words: readonly string[],
  names: readonly string[],
): Element[] {
  // A list or a window that lies over the table has names of its own, which stand in no row.
  if (isInMenu(scene, name) !== isInMenu(scene, header.element)) return [];
  if (dialogsAround(scene, name)[0] !== dialogsAround(scene, header.element)[0]) return [];
  const cell = closestMatching(name, CELLS);
  const grid = cell && gridOf(cell);
  const root = around(name, header.element);
  if (!root) return [];
  if (!cell && isOfAnotherTable(header, name)) return [];
  if (!cell || !grid || !header.grid) return cellBySight(scene, name, header.element, root, words);
  if (!areOneTable(scene, grid, header.grid)) return [];
  const isOther = (each: Element): boolean => each !== cell && !each.contains(header.element) && scene.visible(each);
  const rows = rowsOf(cell);
  return rows.flatMap((row) => {
    const parts = partsOf(row);
    if (rows.length > 1 && isAnothers(scene, row, cell, names)) return [];
    const beside = grid === header.grid ? [] : cellsBeside(scene, row, root);
    if (row.contains(header.element) || (words.length && holdsWord(scene, [cell, ...parts, ...beside], words)))
      return [];
    const own = parts.flatMap((part) => scene.inside(part, CELLS)).filter(isOther);
    const below = cellsBelow(header.element, own);
    return below.length ? below : cellsBelow(header.element, cellsBeside(scene, row, root).filter(isOther));
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
  const cells = new Set(
    names.flatMap(({ at }) => headers.flatMap((header) => crossings(scene, at, header, words, rowNames))),
  );
  const controls = [...cells].flatMap((cell) => controlIn(scene, cell) ?? []);
  // One that is left out must not make another the only one.
  if (controls.length < cells.size) return { outcome: 'ambiguous', reason: 'several-matches' };
  const candidates = controls
    .filter((control) => !locator.leadsOn || leadsTo(control) !== null)
    .map((element) => ({ element, rank: 0 }));
  const found = judgeCells(scene, candidates, locator);
  if (found.outcome !== 'missing') return found;
  const grids = scene.all(`table,${GRIDS}`).filter((grid) => scene.visible(grid) && scene.inRegions(grid, locator));
  for (const table of grids) {
    const hasRow = names.some(({ at }) => table.contains(at));
    const hasColumn = headers.some(({ element }) => table.contains(element));
    const axis =
      (hasRow || !hasColumn) && hasUnrenderedColumns(scene, table)
        ? 'width'
        : (hasColumn || !hasRow) && hasUnrenderedRows(scene, table)
          ? 'height'
          : null;
    // Nothing says that a table with neither is the one: then it is not looked through.
    if (axis)
      return { outcome: 'missing', reason: 'may-exist', ...((hasRow || hasColumn) && { beyond: { table, axis } }) };
  }
  return found;
}
