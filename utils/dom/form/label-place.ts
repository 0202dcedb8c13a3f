import { parentOf } from '../walk.ts';

/** How the nodes of a group are told apart. */
export interface Reader {
  /** Does a field stand in it? */
  readonly isField: (node: Node) => boolean;
  readonly textOf: (node: Node) => string;
  /** May the text next to a field be its label? */
  readonly isWord?: (node: Node) => boolean;
  /** Ticks in a row have their words on either side. */
  readonly isTick?: boolean;
}

/** A node of a group that says something or holds a field; a field is bare when nothing is said with it. */
interface Part {
  readonly node: Node;
  readonly is: 'text' | 'bare' | 'field';
}

/** A star or a colon between a label and its field says nothing. */
export const SAYS = /[\p{L}\p{N}]/u;

/** Edges as near as this stand in one line, CSS px. */
const NEAR = 4;

function boxOf(node: Node): DOMRect {
  if (node instanceof Element) return node.getBoundingClientRect();
  const range = document.createRange();
  range.selectNode(node);
  return range.getBoundingClientRect();
}

const isAboveOrBelow = (a: DOMRect, b: DOMRect): boolean => a.bottom <= b.top + NEAR || b.bottom <= a.top + NEAR;

/** In another line, and in another column, other than by the end of a line of text. */
function isAskew(label: Node, field: Node): boolean {
  if (!(label instanceof Element) || getComputedStyle(label).display.startsWith('inline')) return false;
  const [a, b] = [boxOf(label), boxOf(field)];
  return isAboveOrBelow(a, b) && (a.right <= b.left || b.right <= a.left);
}

/** The one text of several in a row that stands above or below the field: both begin, or end, in one line. */
function inColumn(field: Node, texts: readonly Node[]): Node | null {
  const box = boxOf(field);
  const [only, ...others] = texts.map(boxOf).flatMap((text, at) => {
    const isAligned = Math.abs(text.left - box.left) <= NEAR || Math.abs(text.right - box.right) <= NEAR;
    return isAligned && isAboveOrBelow(text, box) ? (texts[at] ?? []) : [];
  });
  return only && !others.length ? only : null;
}

function partsOf(group: Node, { isField, textOf }: Reader): Part[] {
  return [...group.childNodes].flatMap((node): Part[] => {
    const isSaying = SAYS.test(textOf(node));
    if (isField(node)) return [{ node, is: isSaying ? 'field' : 'bare' }];
    return isSaying ? [{ node, is: 'text' }] : [];
  });
}

const makeOf = ({ node }: Part): string => (node instanceof Element ? `${node.localName} ${node.className}` : '');

/**
 * On which side of its fields a group of bare fields has its labels: words before the first (-1), or else after the
 * last (1). Where both are there one may be a title or a hint: the labels are made like what stands between the fields.
 * For ticks both is neither: a label taken from the wrong side would be the neighbour's.
 */
function sideOf(parts: readonly Part[], { isWord = () => true, isTick }: Reader): -1 | 1 | null {
  const [first, last] = [parts.findIndex(({ is }) => is === 'bare'), parts.findLastIndex(({ is }) => is === 'bare')];
  const [before, after] = [parts[first - 1], parts[last + 1]].map((part) =>
    part?.is === 'text' && isWord(part.node) ? part : null,
  );
  if (!before || !after) return before ? -1 : after ? 1 : null;
  const between = parts.slice(first, last).find(({ is }) => is === 'text');
  if (isTick || !between) return isTick ? null : -1;
  const isLike = (part: Part): boolean => makeOf(part) === makeOf(between);
  if (isLike(before) === isLike(after)) return null;
  return isLike(before) ? -1 : 1;
}

/**
 * The text that labels a field by standing next to it in a group of several; null where there is none, or where another
 * reading is as good. Where texts stand in one row, and their fields in the next, it is the one in the field's column.
 */
export function labelBeside(field: Node, group: Node, reader: Reader): Node | null {
  const parts = partsOf(group, reader);
  const side = sideOf(parts, reader);
  const at = parts.findIndex(({ node }) => node === field);
  if (!side || at < 0) return null;
  let [near, far] = [at, at];
  while (parts[near + side]?.is === 'bare') near += side;
  while (parts[far - side]?.is === 'bare') far -= side;
  const texts: Node[] = [];
  for (let next = near + side; parts[next]?.is === 'text'; next += side) texts.push((parts[next] as Part).node);
  if (near !== far && texts.length > 1) return inColumn(field, texts);
  const [label] = texts;
  return label && near === at && !isAskew(label, field) ? label : null;
}

/** The text above a field's cell in the row before its own, where that row has texts for several columns and no field. */
export function labelAbove(cell: Element, { isField, textOf }: Reader): Node | null {
  const row = parentOf(cell)?.previousElementSibling;
  if (!row || isField(row)) return null;
  const texts = [...row.children].filter((each) => SAYS.test(textOf(each)));
  return texts.length > 1 ? inColumn(cell, texts) : null;
}
