import { hasSearchButton } from '../../form/find-region.ts';
import { closestDeep, containsDeep, parentOf } from '../../walk.ts';
import { fieldsOf } from '../field/field-kinds.ts';
import type { Scene } from '../scene.ts';

/** A list that can be searched has an input of type search too, with the role of a list. */
const DECLARED = '[role=search],search,thead,[role=columnheader],[type=search]:not([role=combobox]),[role=searchbox]';
const GROUP = 'form,[role=form],dialog,[role=dialog]';

/** A form with a look-up of its own has more fields than a search. */
const MOST_FIELDS = 3;

/** The form in which a field stands: by its markup, else the nearest part that holds another field too. */
function groupOf(element: Element, fields: readonly Element[]): Element | null {
  const isGroup = (at: Element): boolean => fields.filter((field) => containsDeep(at, field)).length > 1;
  return closestDeep(element, (at) => at.matches(GROUP)) ?? closestDeep(parentOf(element), isGroup);
}

/** In a search or a filter: by role, in the head of a table, or in a small form whose button says so. */
export function isInSearch(scene: Scene, element: Element): boolean {
  if (closestDeep(element, (at) => at.matches(DECLARED))) return true;
  const fields = fieldsOf(scene, true).filter((field) => scene.visible(field));
  const group = groupOf(element, fields);
  const count = fields.filter((field) => group && containsDeep(group, field)).length;
  return group !== null && count <= MOST_FIELDS && hasSearchButton(group);
}
