import { containsDeep, parentOf } from '../../walk.ts';
import { hasHand } from '../control/has-hand.ts';
import type { Scene } from '../scene.ts';

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

/** The control in a cell when there is exactly one (a list to choose from before its own buttons); else the cell. */
export function controlIn(scene: Scene, cell: Element): Element {
  for (const selector of [LISTS, CONTROLS]) {
    const [only, second] = outermost(scene, cell, selector);
    if (only && !second) return only;
  }
  return handIn(scene, cell) ?? cell;
}
