import type { NameRef } from '../../../domain/label.ts';
import { normalizeText } from '../../../domain/text.ts';
import { textLines } from '../../capture/text-lines.ts';
import { closestDeep, parentOf } from '../../walk.ts';
import type { Scene } from '../scene.ts';
import { type NameLine, nameLines } from './name-lines.ts';

/** A row as the user sees it. */
export interface Row {
  /** Its elements: several when pinned columns split the grid into containers. */
  readonly parts: readonly Element[];
  /** How it is told to be one: 0 row of a table, 1 list item, 2 repeated in its place. */
  readonly kind: 0 | 1 | 2;
}

export interface NamedRow extends Row {
  readonly line: NameLine;
}

export const GRIDS = '[role=grid],[role=treegrid],[role=table]';
/** Rows of a table that is only there for the layout are none. */
export const ROWS = 'tr:not([role=presentation]>tbody>tr,[role=none]>tbody>tr),[role=row]';
const ITEMS = 'li,[role=listitem],[role=option],[role=treeitem]';
export const CELLS = 'td,th,[role=gridcell],[role=cell],[role=rowheader]';

/** Attributes by which grids tie a row's parts together: ARIA's, AG Grid's and MUI's. */
const ROW_KEYS = ['aria-rowindex', 'row-id', 'row-index', 'data-rowindex', 'data-id'];

/** The table or grid around an element; a native table within a grid is only a piece of it. */
export function gridOf(element: Element): Element | null {
  return closestDeep(element, (at) => at.matches(GRIDS)) ?? closestDeep(element, (at) => at.localName === 'table');
}

/** All elements of the row to which one of them belongs. */
export function partsOf(row: Element): Element[] {
  const key = ROW_KEYS.find((each) => row.hasAttribute(each));
  const grid = gridOf(row);
  if (!key || !grid) return [row];
  return [...grid.querySelectorAll(`[${key}="${CSS.escape(row.getAttribute(key) ?? '')}"]`)].filter((at) =>
    at.matches(ROWS),
  );
}

/** Both are drawn, and the one ends where the other begins, or before. */
function isAbove(a: Element, b: Element): boolean {
  const [upper, lower] = [a.getBoundingClientRect(), b.getBoundingClientRect()];
  return upper.height > 0 && lower.height > 0 && upper.bottom <= lower.top + 1;
}

const childTags = (element: Element): string => [...element.children].map(({ localName }) => localName).join();

/** Of one making: the same class, or where nothing has a class the same children. Any two boxes of a page are no list. */
function isLike(a: Element, b: Element): boolean {
  if (a.localName !== b.localName || a.className !== b.className) return false;
  return a.className !== '' || (a.getAttribute('role') === b.getAttribute('role') && childTags(a) === childTags(b));
}

/** Does a sibling of the same making stand above or below it? */
function isRepeated(element: Element): boolean {
  return [...(parentOf(element)?.children ?? [])].some(
    (other) => other !== element && isLike(other, element) && (isAbove(other, element) || isAbove(element, other)),
  );
}

/** The nearest repeated box that holds more than the name's line; else the nearest at all (a list of bare names). */
function repeatedAround(start: Element): Element | null {
  let bare: Element | null = null;
  for (let at: Element | null = start; at && !at.matches('body,main,table,ul,ol'); at = parentOf(at)) {
    if (!isRepeated(at)) continue;
    if ([...at.querySelectorAll('*')].filter((each) => !each.firstElementChild).length > 1) return at;
    bare ??= at;
  }
  return bare;
}

/** The row in which an element stands; null when it stands in nothing like one. */
export function rowAround(element: Element): Row | null {
  const row = closestDeep(element, (at) => at.matches(`${ROWS},${ITEMS}`));
  if (row) return row.matches(ROWS) ? { parts: partsOf(row), kind: 0 } : { parts: [row], kind: 1 };
  const repeated = repeatedAround(element);
  return repeated && { parts: [repeated], kind: 2 };
}

/** Is one of the words a cell, a badge or a bracketed kind in one of the elements? In a longer text it is not. */
export function holdsWord(scene: Scene, elements: readonly Element[], words: readonly string[]): boolean {
  return elements
    .flatMap((element) => textLines(element, scene))
    .map(({ text }) => normalizeText(text))
    .some((text) => words.some((word) => text === word || text.endsWith(`(${word})`)));
}

const isHeading = ({ parts }: Row): boolean =>
  parts.some((part) => part.closest('thead') || part.querySelector('[role=columnheader]'));

/** Every visible row in which a line is the name and none is a word of `lacks`; each row once. */
export function rowsNamed(scene: Scene, of: NameRef, lacks?: NameRef): NamedRow[] {
  const words = lacks ? scene.names(lacks) : [];
  const rows = new Map<Element | undefined, NamedRow>();
  for (const line of nameLines(scene, scene.names(of))) {
    const row = rowAround(line.at);
    if (!row || rows.has(row.parts[0]) || isHeading(row)) continue;
    if (!words.length || !holdsWord(scene, row.parts, words)) rows.set(row.parts[0], { ...row, line });
  }
  return [...rows.values()];
}
