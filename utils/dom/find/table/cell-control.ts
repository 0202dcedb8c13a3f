import { textLines } from '../../capture/text-lines.ts';
import { closestMatching, containsDeep, parentOf } from '../../walk.ts';
import { hasHand } from '../control/has-hand.ts';
import { perScene } from '../per-scene.ts';
import { isInMenu } from '../region/in-menu.ts';
import type { Scene } from '../scene.ts';
import { shownIn } from '../shown-in.ts';
import { ROWS, rowAround } from './rows.ts';

const LISTS = 'select,[role=combobox],[aria-haspopup=listbox],[aria-haspopup=menu],[aria-expanded]';
const OPENERS = `${LISTS},[aria-haspopup]:not([aria-haspopup=false]),input[readonly]`;
const CONTROLS = `${OPENERS},button,a[href],input:not([type=hidden],[type=checkbox],[type=radio]),textarea,[role=button],[role=link]`;

/** Visible matches, those within another left out. */
function outermost(scene: Scene, cell: Element, selector: string): Element[] {
  const visible = scene.inside(cell, selector).filter(scene.visible);
  return visible.filter((each) => !visible.some((other) => other !== each && containsDeep(other, each)));
}

/** The one box in a cell that the pointing hand tells of, where the cell itself has none. */
function handIn(scene: Scene, cell: Element): Element | null {
  if (hasHand(cell)) return null;
  const hands = scene
    .inside(cell, '*')
    .filter((each) => hasHand(each) && !hasHand(parentOf(each) ?? cell) && scene.visible(each));
  return hands.length === 1 ? (hands[0] ?? null) : null;
}

/** Icons are so called by the programs that draw them, in every language: in classes, and in names and files of pictures. */
const PEN = /\b(?:edit|pen|pencil)(?:icon)?\b/i;

const isPen = (scene: Scene, control: Element): boolean => !scene.text(control) && PEN.test(control.outerHTML);

/** The pens of a row, for a cell that but shows what is chosen. */
function pensBeside(scene: Scene, cell: Element): Element[] {
  const row = hasHand(cell) ? null : closestMatching(cell, ROWS);
  return row ? outermost(scene, row, CONTROLS).filter((each) => isPen(scene, each)) : [];
}

/**
 * Does the cell but tell what is chosen, in a row in which only signs without words can be pressed? What each of them is for nobody
 * can say, nor that the cell is anything to press.
 */
function isOnlyTold(scene: Scene, cell: Element): boolean {
  const row = hasHand(cell) || cell.matches('[tabindex],[onclick]') ? null : rowAround(cell)?.parts[0];
  if (!row || row === cell || hasHand(row)) return false;
  const hands = scene.inside(row, '*').filter((each) => hasHand(each) && scene.visible(each));
  const pressed = [...outermost(scene, row, CONTROLS), ...hands];
  return pressed.length > 0 && pressed.every((each) => !scene.text(each) && !containsDeep(cell, each));
}

/** The only one that opens a choice; else what says all that the cell says: beside other words a control may do anything. */
function pressedIn(scene: Scene, cell: Element): Element {
  // Some draw a text twice, once for measuring, or once more where nobody sees it.
  const said = textLines(cell, scene).map(({ text }) => text);
  const isWhole = (each: Element): boolean => {
    const own = textLines(each, scene).map(({ text }) => text);
    return said.every((text) => own.includes(text));
  };
  const hand = handIn(scene, cell);
  const wholes = [outermost(scene, cell, CONTROLS), hand ? [hand] : []].map((each) => each.filter(isWhole));
  const sorts = [outermost(scene, cell, OPENERS), ...wholes, pensBeside(scene, cell)];
  for (const [only, second] of sorts) if (only && !second) return only;
  return cell;
}

/** Cells by the controls that were found in them. */
const cells = perScene(() => new Map<Element, Element>());

/**
 * What is pressed in a cell to choose what stands in it; the cell itself where nothing in it is surely that, and null where
 * signs beside it may be.
 */
export function controlIn(scene: Scene, cell: Element): Element | null {
  const control = pressedIn(scene, cell);
  if (control === cell && isOnlyTold(scene, cell)) return null;
  cells(scene).set(control, cell);
  return control;
}

/** A list or a field shows what is chosen by itself. */
const VALUED = `${LISTS},input,textarea`;
const OPEN = 'select,ul,[role=listbox],[role=menu]';

/** What is chosen in a cell, by the control in it: beside a pen it is written in the cell; an open list is not what it shows. */
export function readCell(scene: Scene, control: Element): string | null {
  const cell = cells(scene).get(control);
  const lists = cell ? scene.inside(cell, OPEN) : [];
  if (control === cell && lists.some((list) => isInMenu(scene, list))) {
    const lines = textLines(cell, scene).filter(({ at }) => !isInMenu(scene, at));
    return lines.map(({ text }) => text).join(' ');
  }
  const isApart = cell && !(control.matches(VALUED) && cell.contains(control)) && !lists.length;
  return shownIn(scene, isApart ? cell : control);
}
