import type { NameRef } from '../../../domain/label.ts';
import type { Located, Locator } from '../../../domain/locator.ts';
import { unlessAsked } from '../../form/field-value.ts';
import { judge } from '../judge.ts';
import { isInNavigation, isInTopBar } from '../region/page-bars.ts';
import type { Scene } from '../scene.ts';
import { shownIn } from '../shown-in.ts';
import { drawnBox, visibleStandIn } from '../stand-in.ts';
import { mentions } from '../written-text.ts';
import { kindRank } from './field-kinds.ts';

/** Drop-downs that are no native lists; behind one its arrow may say the same, and never shows anything. */
export const DROP_DOWNS = '[role=combobox],[aria-haspopup=listbox]:not([role=combobox]~*)';

/** What a drop-down shows as chosen, in its input or beside it. */
export const choiceShown = (scene: Scene, list: Element): string =>
  shownIn(scene, visibleStandIn(scene, list) ?? list) ?? '';

/** Is the word in its label, or in the hint that stands in it? */
const isCalled = (scene: Scene, list: Element, called: NameRef): boolean =>
  mentions(`${scene.name(list)} ${scene.text(drawnBox(scene, list) ?? list)}`, scene.names(called));

/**
 * Finds the first drop-down of the page's main part that shows nothing chosen: libraries put options into the page only
 * while a list is open, so that nobody can tell before what it offers. None while such a one stands open: that is another
 * search. What several are chosen from stays open when one is, and is empty no more.
 */
export function findEmptyList(
  scene: Scene,
  { open, called, ...locator }: Extract<Locator, { find: 'empty-list' }>,
): Located<Element> {
  const empty = scene
    .all(DROP_DOWNS)
    .filter(
      (each) =>
        scene.visible(each) &&
        !isInTopBar(scene, each) &&
        !isInNavigation(scene, each) &&
        !/[\p{L}\p{N}]/u.test(unlessAsked(choiceShown(scene, each))),
    );
  const opened = empty.filter((each) => each.ariaExpanded === 'true');
  const lists = open ? opened.filter((each) => kindRank(each, 'text') !== null) : opened.length ? [] : empty;
  const first = lists.find((each) => !called || isCalled(scene, each, called));
  return judge(scene, first ? [{ element: first, rank: 0 }] : [], locator);
}
