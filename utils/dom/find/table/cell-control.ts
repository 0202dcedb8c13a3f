import { containsDeep, parentOf } from '../../walk.ts';
import { hasHand } from '../control/has-hand.ts';
import { perScene } from '../per-scene.ts';
import type { Scene } from '../scene.ts';
import { shownIn } from '../shown-in.ts';

const LISTS = 'select,[role=combobox],[aria-haspopup=listbox],[aria-haspopup=menu]';
const CONTROLS = `${LISTS},button,a[href],input:not([type=hidden]),textarea,[role=button],[role=link],[role=switch],[role=checkbox]`;

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

function pressedIn(scene: Scene, cell: Element): Element {
  for (const selector of [LISTS, CONTROLS]) {
    const [only, second] = outermost(scene, cell, selector);
    if (only && !second) return only;
  }
  return handIn(scene, cell) ?? cell;
}

/** Cells by the controls that were found in them. */
const cells = perScene(() => new Map<Element, Element>());

/** The control in a cell when there is exactly one (a list to choose from before its own buttons); else the cell. */
export function controlIn(scene: Scene, cell: Element): Element {
  const control = pressedIn(scene, cell);
  cells(scene).set(control, cell);
  return control;
}

/** A list or a field shows what is chosen by itself. */
const VALUED = `${LISTS},input,textarea,[aria-expanded]`;
const OPEN = 'select,ul,[role=listbox],[role=menu]';

/** What is chosen in a cell, by the control in it: beside a pen it is written in the cell; an open list is not what it shows. */
export function readCell(scene: Scene, control: Element): string | null {
  const cell = cells(scene).get(control);
  const isApart = cell && !control.matches(VALUED) && !scene.inside(cell, OPEN).length;
  return shownIn(scene, isApart ? cell : control);
}
