import { nearestPerScene } from '../per-scene.ts';
import type { Scene } from '../scene.ts';
import { isInNavigation, navigationAround, sideMenuAround } from './page-bars.ts';

/** Content in which a navigation of its own may stand. */
const INNER = 'main,[role=main],article,dialog,[role=dialog],[role=alertdialog],[aria-modal=true]';

const footAround = nearestPerScene((scene, at) => scene.role(at) === 'contentinfo');
const innerAround = nearestPerScene((_, at) => at.matches(INNER));

/**
 * In the navigation of the whole site: not in that of its foot, nor in a list of contents, of pages below a page, or of
 * what a search has found. Within the page's content only a column along an edge is the site's: a drawer, say.
 */
export function isInSiteMenu(scene: Scene, element: Element): boolean {
  const navigation = navigationAround(scene, element);
  if (!navigation) return isInNavigation(scene, element);
  if (footAround(scene, navigation)) return false;
  return !innerAround(scene, navigation) || !!sideMenuAround(scene, navigation);
}
