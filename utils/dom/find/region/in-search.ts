import { hasSearchButton } from '../../form/find-region.ts';
import { closestDeep, closestMatching, parentOf } from '../../walk.ts';
import { ANY_INPUT } from '../field/field-kinds.ts';
import type { Scene } from '../scene.ts';

/** A list that can be searched has an input of type search too, with the role of a list. */
const DECLARED = '[role=search],search,thead,[role=columnheader],[type=search]:not([role=combobox]),[role=searchbox]';
const GROUP = 'form,[role=form],dialog,[role=dialog]';

/** A form with a look-up of its own has more fields than a search. */
const MOST_FIELDS = 3;

/** The visible fields in an element, counted no further than need be. */
function countFields(scene: Scene, element: Element, atMost: number): number {
  let count = 0;
  for (const field of scene.inside(element, ANY_INPUT)) if (scene.visible(field) && ++count === atMost) break;
  return count;
}

/** The form in which a field stands: by its markup, else the nearest part that holds another field too. */
function groupOf(scene: Scene, element: Element): Element | null {
  return closestMatching(element, GROUP) ?? closestDeep(parentOf(element), (at) => countFields(scene, at, 2) > 1);
}

/** In a search or a filter: by role, in the head of a table, or in a small form whose button says so. */
export function isInSearch(scene: Scene, element: Element): boolean {
  if (closestMatching(element, DECLARED)) return true;
  const group = groupOf(scene, element);
  return group !== null && countFields(scene, group, MOST_FIELDS + 1) <= MOST_FIELDS && hasSearchButton(group);
}
