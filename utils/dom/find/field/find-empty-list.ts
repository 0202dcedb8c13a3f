import type { Located, Locator } from '../../../domain/locator.ts';
import { judge } from '../judge.ts';
import { isInNavigation, isInTopBar } from '../region/page-bars.ts';
import type { Scene } from '../scene.ts';
import { shownIn } from '../shown-in.ts';
import { visibleStandIn } from '../stand-in.ts';

/** Drop-downs that are no native lists; behind one its arrow may say the same, and never shows anything. */
export const DROP_DOWNS = '[role=combobox],[aria-haspopup=listbox]:not([role=combobox]~*)';

/** What a drop-down shows as chosen, in its input or beside it. */
export const choiceShown = (scene: Scene, list: Element): string =>
  shownIn(scene, visibleStandIn(scene, list) ?? list) ?? '';

/**
 * Finds the first drop-down of the page's main part that shows nothing chosen: libraries put options into the page only
 * while a list is open, so that nobody can tell before what it offers. None while one of them stands open.
 */
export function findEmptyList(scene: Scene, locator: Extract<Locator, { find: 'empty-list' }>): Located<Element> {
  const lists = scene
    .all(DROP_DOWNS)
    .filter((each) => scene.visible(each) && !isInTopBar(scene, each) && !isInNavigation(scene, each));
  const isOpen = lists.some((each) => each.getAttribute('aria-expanded') === 'true');
  const first = isOpen ? undefined : lists.find((each) => !/[\p{L}\p{N}]/u.test(choiceShown(scene, each)));
  return judge(scene, first ? [{ element: first, rank: 0 }] : [], locator);
}
