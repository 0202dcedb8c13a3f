import { closestMatching } from '../../walk.ts';
import { looksLikeCompany } from '../company/company-text.ts';
import { hasHand } from '../control/has-hand.ts';
import { isAmong } from '../page-index.ts';
import type { Scene } from '../scene.ts';
import { nameLines } from './name-lines.ts';
import { CELLS, gridOf } from './rows.ts';

/** Attributes by which a header and its cells name their column: ARIA's, AG Grid's and MUI's. */
const COLUMN_KEYS = ['aria-colindex', 'col-id', 'data-field'];

/** A share of the narrower box that two boxes of one column have in common at least. */
const SAME_COLUMN = 0.5;

/** Edges of one column may differ by borders, CSS px. */
export const EDGE = 3;

/** A visible column header whose text is one of the names. */
export interface Header {
  readonly element: Element;
  /** The table or grid it belongs to; null when nothing but its place makes it a header. */
  readonly grid: Element | null;
}

/** A first row heads the columns, but no row of a company like those below it, nor does a cell that is there again below. */
function headerCell(scene: Scene, element: Element): Element | null {
  const cell = closestMatching(element, `${CELLS},[role=columnheader]`);
  if (!cell || scene.role(cell) === 'columnheader') return cell;
  const [first, ...rest] = cell.closest('table')?.rows ?? [];
  const { cellIndex = -1, textContent } = cell as HTMLTableCellElement;
  const isAgain = ({ cells }: HTMLTableRowElement): boolean => cells[cellIndex]?.textContent === textContent;
  const isRow = (): boolean =>
    [...(first?.cells ?? [])].some((each) => looksLikeCompany(each.textContent ?? '')) || rest.some(isAgain);
  return first === cell.parentElement && !isRow() ? cell : null;
}

const BODY = 'td,[role=gridcell],[role=cell]';
const WORKED = 'select,button,input,[role=button],[role=combobox],[aria-haspopup]';

/** Of several tables with the column those in whose cells something can be worked: the others only tell, as a log does. */
function workedOf(scene: Scene, headers: Header[]): Header[] {
  const cells = ({ grid }: Header): Element[] => (grid ? scene.inside(grid, BODY) : []);
  const isWorked = (header: Header): boolean =>
    cells(header).some((cell) => hasHand(cell) || scene.inside(cell, WORKED).length > 0);
  // A header may be a table of its own.
  return headers.length > 1 && headers.some(isWorked)
    ? headers.filter((each) => !cells(each).length || isWorked(each))
    : headers;
}

/**
 * Headers with exactly this text, in one line or in several, or nothing written in them and this name; a cell of a table's
 * first row counts as one.
 */
export function headersNamed(scene: Scene, names: readonly string[]): Header[] {
  const headers = new Map<Element, Header>();
  for (const { at, rank } of nameLines(scene, names)) {
    const cell = headerCell(scene, at);
    const isBody = !cell && !!closestMatching(at, CELLS);
    const element = cell ?? at;
    if (rank === 0 && !isBody) headers.set(element, { element, grid: cell && gridOf(cell) });
  }
  for (const hit of scene.hits(names)) {
    const cell = headerCell(scene, hit);
    if (cell && scene.visible(cell) && isAmong(names, scene.text(cell) || scene.name(cell)))
      headers.set(cell, { element: cell, grid: gridOf(cell) });
  }
  return workedOf(scene, [...headers.values()]);
}

/** Stays in its place while the table scrolls sideways, so that its box says nothing of its column. */
function isPinned(element: Element): boolean {
  const { position, left, right } = getComputedStyle(element);
  return position === 'sticky' && (left !== 'auto' || right !== 'auto');
}

/** CSS px that two boxes have in common across. */
export function overlapAcross(a: DOMRect, b: DOMRect): number {
  return Math.min(a.right, b.right) - Math.max(a.left, b.left);
}

/** CSS px that two boxes have in common along the page. */
export function overlapAlong(a: DOMRect, b: DOMRect): number {
  return Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
}

/** Those of a row's cells that stand in the header's column: by a key that both bear, else by where they are drawn. */
export function cellsBelow(header: Element, cells: readonly Element[]): Element[] {
  const key = COLUMN_KEYS.find((each) => header.hasAttribute(each) && cells.some((cell) => cell.hasAttribute(each)));
  if (key) return cells.filter((cell) => cell.getAttribute(key) === header.getAttribute(key));
  const box = header.getBoundingClientRect();
  const pinned = isPinned(header);
  const below = cells.filter((cell) => {
    const rect = cell.getBoundingClientRect();
    return overlapAcross(box, rect) > SAME_COLUMN * Math.min(box.width, rect.width) && isPinned(cell) === pinned;
  });
  const flush = below.filter((cell) => {
    const rect = cell.getBoundingClientRect();
    return Math.abs(rect.left - box.left) <= EDGE && Math.abs(rect.right - box.right) <= EDGE;
  });
  return flush.length ? flush : below;
}
