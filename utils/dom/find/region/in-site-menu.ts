import { nearestPerScene } from '../per-scene.ts';
import type { Scene } from '../scene.ts';
import { isShownBy } from '../shown-by.ts';
import { isInNavigation, navigationAround, sideMenuAround } from './page-bars.ts';

/** Content in which a navigation of its own may stand. */
const INNER = 'main,[role=main],article,dialog,[role=dialog],[role=alertdialog],[aria-modal=true]';

const footAround = nearestPerScene((scene, at) => scene.role(at) === 'contentinfo');
const innerAround = nearestPerScene((_, at) => at.matches(INNER));

function isInSiteMenuItself(scene: Scene, element: Element): boolean {
  const navigation = navigationAround(scene, element);
  if (!navigation) return isInNavigation(scene, element);
  if (footAround(scene, navigation)) return false;
  return !innerAround(scene, navigation) || !!sideMenuAround(scene, navigation);
}

/**
 * In the navigation of the whole site: not in that of its foot, nor in a list of contents, of pages below a page, or of
 * what a search has found. Within the page's content only a column along an edge is the site's: a drawer, say. What an
 * entry there has let fly out is part of it, though libraries append it to the page's body.
 */
export const isInSiteMenu = (scene: Scene, element: Element): boolean =>
  isInSiteMenuItself(scene, element) ||
  scene.all('[aria-expanded=true]').some((each) => isShownBy(each, element) && isInSiteMenuItself(scene, each));
