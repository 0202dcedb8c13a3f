import { containsDeep, parentOf } from '../../walk.ts';
import { looksLikeCompany } from '../company/company-text.ts';
import type { Scene } from '../scene.ts';
import { overlapAcross, overlapAlong } from './columns.ts';
import { holdsWord } from './rows.ts';

/** What makes a text no header of a column. */
export const NO_HEADER = 'nav,[role=navigation],[role=tablist],[role=banner],[role=menu],li';

/** A control, something written, or an empty box: what stands in a cell, hidden ones too. */
export function piecesIn(scene: Scene, root: Element): Element[] {
  const isPiece = (at: Element): boolean =>
    at.matches('select,button,a,[role=combobox],[role=button]') ||
    !at.firstElementChild ||
    [...at.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && /\S/.test(node.nodeValue ?? ''));
  return scene
    .inside(root, '*')
    .filter((at) => at !== root && isPiece(at) && !at.parentElement?.closest('select,button,a,svg'));
}

/** The pieces that stand beside one in one line with it, itself included. */
export function piecesBeside(scene: Scene, one: Element, pieces: readonly Element[]): Element[] {
  const box = scene.box(one);
  return pieces.filter((piece) => overlapAlong(scene.box(piece), box) > 0.5 * box.height);
}

/** The header under which a piece stands: the one that it shares most width with. */
export function columnOf(scene: Scene, piece: Element, headers: readonly Element[]): Element | undefined {
  const box = scene.box(piece);
  let best: Element | undefined;
  let most = 0;
  for (const header of headers) {
    const shared = overlapAcross(box, scene.box(header));
    if (shared > most) [best, most] = [header, shared];
  }
  return best;
}

/** The nearest element around the name that reaches into the column in the name's own row, and what stands there. */
function acrossFrom(scene: Scene, name: Element, root: Element, inColumn: readonly Element[]): Element[] {
  for (let branch = name, at = parentOf(name); at; branch = at, at = parentOf(at)) {
    const band = scene.box(at === root ? name : branch);
    const row = inColumn.filter(
      (piece) => containsDeep(at as Element, piece) && overlapAlong(scene.box(piece), band) > 2,
    );
    if (row.length || at === root) return row;
  }
  return [];
}

/** The smallest element around all of them that does not reach the name. */
function enclosing(pieces: readonly Element[], name: Element): Element | undefined {
  let at: Element | null = pieces[0] ?? null;
  while (at && !pieces.every((piece) => containsDeep(at as Element, piece))) at = parentOf(at);
  return at && !containsDeep(at, name) ? at : undefined;
}

/**
 * The cell across from a name and below a header in boxes that only look like a table. The header must stand above the
 * name in a line of at least two, one of which is the name's own column.
 */
export function cellBySight(
  scene: Scene,
  name: Element,
  header: Element,
  root: Element,
  words: readonly string[],
): Element[] {
  const [top, box] = [scene.box(header), scene.box(name)];
  if (top.bottom > box.top + 2 || header.closest(NO_HEADER)) return [];
  const pieces = piecesIn(scene, root).filter(scene.visible);
  // What stands there again further down is a label in each of several cards.
  const isLabel = (piece: Element): boolean =>
    scene.box(piece).top >= top.bottom && scene.text(piece) === scene.text(header);
  if (pieces.some(isLabel)) return [];
  const headers = piecesBeside(scene, header, pieces);
  const own = columnOf(scene, name, headers);
  const head = headers.find((each) => containsDeep(each, header) || containsDeep(header, each));
  // What another company stands over is a row of that one's.
  if (!own || !head || own === head || looksLikeCompany(own.textContent ?? '')) return [];
  const below = pieces.filter(
    (piece) => scene.box(piece).top >= top.bottom - 2 && !containsDeep(piece, name) && !containsDeep(name, piece),
  );
  const inColumn = (column: Element): Element[] => below.filter((piece) => columnOf(scene, piece, headers) === column);
  const others = inColumn(own).filter((piece) => !parentOf(name)?.contains(piece));
  // What stands more beside another name is of that one's row.
  const isOwn = (piece: Element): boolean =>
    piecesBeside(scene, piece, [name]).length > 0 || !piecesBeside(scene, piece, others).length;
  const row = acrossFrom(scene, name, root, inColumn(head)).filter(isOwn);
  const cell = enclosing(row, name);
  if (!cell) return [];
  return words.length && holdsWord(scene, rowPieces(scene, name, below), words) ? [] : [cell];
}

/** All that stands in one line with the name. */
function rowPieces(scene: Scene, name: Element, pieces: readonly Element[]): Element[] {
  const box = scene.box(name);
  return [name, ...pieces.filter((piece) => overlapAlong(scene.box(piece), box) > 2)];
}
