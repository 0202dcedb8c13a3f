import type { NameRef } from '../../../domain/label.ts';
import { normalizeText } from '../../../domain/text.ts';
import { textLines } from '../../capture/text-lines.ts';
import { fontSize } from '../../font-size.ts';
import { closestMatching, containsDeep, parentOf } from '../../walk.ts';
import { perScene } from '../per-scene.ts';
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
  return closestMatching(element, GRIDS) ?? closestMatching(element, 'table');
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

/** What is drawn in a box or in a component's root, style sheets left out. */
const drawnIn = (element: Element): Element[] =>
  [...(element.shadowRoot ?? element).children].filter(({ localName }) => !/^(?:style|link)$/.test(localName));

/** The tag of the one thing that a component shows counts for its own. */
const tagOf = (element: Element): string => (element.shadowRoot && drawnIn(element)[0]?.localName) || element.localName;
const childTags = (element: Element): string => [...element.children].map(tagOf).join();

/** So many parts alike in number make a row, whatever tags they have (one may be a component). */
const LEAST_PARTS = 3;

/** Of one making: the same class, or where nothing has a class the same children. Any two boxes of a page are no list. */
function isAlike(a: Element, b: Element): boolean {
  if (a.localName !== b.localName || a.className !== b.className) return false;
  if (a.className !== '') return true;
  const isAsMany = a.childElementCount >= LEAST_PARTS && a.childElementCount === b.childElementCount;
  return a.getAttribute('role') === b.getAttribute('role') && (isAsMany || childTags(a) === childTags(b));
}

/** What a box only wraps, or a component only shows. */
function coreOf(element: Element): Element {
  const [only, second] = drawnIn(element);
  return only && !second ? coreOf(only) : element;
}

/** A title over another one is made as that is, and drawn larger. */
function isLike(a: Element, b: Element): boolean {
  const [core, other] = [coreOf(a), coreOf(b)];
  return (isAlike(a, b) || isAlike(core, other)) && fontSize(core) === fontSize(other);
}

/** Does a sibling of the same making stand above or below it? A row may be a component of its own. */
function isRepeated(element: Element): boolean {
  const parent = parentOf(element);
  const isShown = !!parent?.shadowRoot && coreOf(parent) === coreOf(element);
  const [own, around] = isShown ? [parent, parentOf(parent)] : [element, parent];
  return [...(around?.children ?? [])].some((other) => {
    if (other === own || !isLike(other, element)) return false;
    const drawn = coreOf(other);
    return isAbove(drawn, element) || isAbove(element, drawn);
  });
}

/** More than one element without others in it. */
const hasSeveralParts = (element: Element): boolean => drawnIn(coreOf(element)).length > 1;

/** The nearest repeated box that holds more than the name's line; else the nearest at all (a list of bare names), but of paragraphs. */
function repeatedAround(start: Element): Element | null {
  let bare: Element | null = null;
  for (let at: Element | null = start; at && !at.matches('body,main,table,ul,ol'); at = parentOf(at)) {
    if (!isRepeated(at)) continue;
    if (hasSeveralParts(at)) return at;
    if (coreOf(at).localName !== 'p') bare ??= at;
  }
  return bare;
}

/** The row in which an element stands; null when it stands in nothing like one. */
export function rowAround(element: Element): Row | null {
  const row = closestMatching(element, `${ROWS},${ITEMS}`);
  if (row) return row.matches(ROWS) ? { parts: partsOf(row), kind: 0 } : { parts: [row], kind: 1 };
  const repeated = repeatedAround(element);
  return repeated && { parts: [repeated], kind: 2 };
}

const levelOf = (row: Element | undefined): number => Number(row?.getAttribute('aria-level'));

/** Has a tree rows below this one, further in? */
function isParent(row: Element): boolean {
  if (!levelOf(row) || row.hasAttribute('aria-expanded')) return levelOf(row) > 0;
  const rows = [...(gridOf(row)?.querySelectorAll(ROWS) ?? [])];
  return levelOf(rows[rows.indexOf(row) + 1]) > levelOf(row);
}

/**
 * Is one of the words a cell, a badge, a bracketed kind or the name of a picture in one of the elements? In a longer text
 * it is not. A tree says as much of a row by others below it.
 */
export function holdsWord(scene: Scene, elements: readonly Element[], words: readonly string[]): boolean {
  const pictures = scene.hits(words).map((hit) => hit.closest('svg') ?? hit);
  const isNamed = (at: Element): boolean =>
    pictures.some((hit) => containsDeep(at, hit) && !hit.closest('option') && hit.checkVisibility());
  return elements.some(
    (element) =>
      isNamed(element) ||
      (words.length > 0 && isParent(element)) ||
      textLines(element, scene)
        .map(({ text }) => normalizeText(text))
        .some((text) => words.some((word) => text === word || text.endsWith(`(${word})`))),
  );
}

const isHeading = ({ parts }: Row): boolean =>
  parts.some((part) => part.closest('thead') || part.querySelector('[role=columnheader]'));

const known = perScene(() => new Map<string, NamedRow[]>());

function readRows(scene: Scene, names: readonly string[], words: readonly string[]): NamedRow[] {
  const rows = new Map<Element | undefined, NamedRow>();
  for (const line of nameLines(scene, names)) {
    const row = rowAround(line.at);
    if (!row || rows.has(row.parts[0]) || isHeading(row)) continue;
    if (!words.length || !holdsWord(scene, row.parts, words)) rows.set(row.parts[0], { ...row, line });
  }
  return [...rows.values()];
}

/** Every visible row in which a line is the name and none is a word of `lacks`; each row once. */
export function rowsNamed(scene: Scene, of: NameRef, lacks?: NameRef): NamedRow[] {
  const names = scene.names(of);
  const words = lacks ? scene.names(lacks) : [];
  const key = [names, words].join('\n');
  const rows = known(scene).get(key) ?? readRows(scene, names, words);
  known(scene).set(key, rows);
  return rows;
}
