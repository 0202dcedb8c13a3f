import { containsDeep, parentOf } from '../../walk.ts';
import { pressedBy } from '../control/pressable.ts';
import type { Scene } from '../scene.ts';
import { columnOf, NO_HEADER, piecesBeside, piecesIn } from './cell-by-sight.ts';

/** How far above a header its table's outer box may stand. */
const MOST_LEVELS = 6;

/** So many columns and rows below the head make a table. */
const LEAST_COLUMNS = 2;

/** What is pressed is no header but a tile, a tab or an entry; that something around it takes the focus does not count. */
function isPressed(scene: Scene, text: Element): boolean {
  const pressed = pressedBy(scene, text);
  return !!pressed && scene.text(pressed) === scene.text(text);
}

/** Do pieces of at least two columns stand side by side below the headers? What can be seen is asked of the fewest. */
function hasRowBelow(scene: Scene, pieces: readonly Element[], headers: readonly Element[], header: Element): boolean {
  const { bottom } = scene.box(header);
  const below = pieces.filter((piece) => scene.box(piece).top >= bottom - 2);
  const columnsBeside = (piece: Element): number =>
    new Set(
      piecesBeside(scene, piece, below)
        .filter(scene.visible)
        .map((each) => columnOf(scene, each, headers)),
    ).size;
  return below.some(
    (piece) =>
      columnOf(scene, piece, headers) === header && scene.visible(piece) && columnsBeside(piece) >= LEAST_COLUMNS,
  );
}

/**
 * The box that looks like a table with this header: beside it stand other texts that are no controls, below them a row
 * of at least two columns. Null for tiles, tabs and menus, whose words are pressed.
 */
export function tableBySight(scene: Scene, header: Element): Element | null {
  if (header.closest(NO_HEADER) || isPressed(scene, header)) return null;
  let at = parentOf(header);
  for (let level = 0; at && level < MOST_LEVELS && !at.matches('main,body'); level++, at = parentOf(at)) {
    const pieces = piecesIn(scene, at);
    const headers = piecesBeside(scene, header, pieces).filter(
      (each) => scene.visible(each) && !isPressed(scene, each),
    );
    const own = headers.find((each) => containsDeep(each, header) || containsDeep(header, each));
    if (own && headers.length >= LEAST_COLUMNS && hasRowBelow(scene, pieces, headers, own)) return at;
  }
  return null;
}
