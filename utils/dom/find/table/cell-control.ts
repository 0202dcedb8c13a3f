import { containsDeep } from '../../walk.ts';
import type { Scene } from '../scene.ts';

const LISTS = 'select,[role=combobox],[aria-haspopup=listbox],[aria-haspopup=menu]';
const CONTROLS = `${LISTS},button,a[href],input:not([type=hidden]),textarea,[role=button],[role=link],[role=switch],[role=checkbox]`;

/** Visible matches, those within another left out. */
function outermost(scene: Scene, cell: Element, selector: string): Element[] {
  const visible = scene.all(selector).filter((each) => containsDeep(cell, each) && scene.visible(each));
  return visible.filter((each) => !visible.some((other) => other !== each && containsDeep(other, each)));
}

/** The control in a cell when there is exactly one (a list to choose from before its own buttons); else the cell. */
export function controlIn(scene: Scene, cell: Element): Element {
  for (const selector of [LISTS, CONTROLS]) {
    const [only, second] = outermost(scene, cell, selector);
    if (only && !second) return only;
  }
  return cell;
}
