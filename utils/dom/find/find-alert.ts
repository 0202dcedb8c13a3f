import type { Located, Locator } from '../../domain/locator.ts';
import { closestMatching } from '../walk.ts';
import type { Scene } from './scene.ts';

/** What floats over the page by itself tells of anything. */
const FORM = 'form,[role=form],dialog,[role=dialog],main,[role=main]';

/** An alert that says something within a form, a window or the main part: evidence, never pointed at. */
export function findAlert(scene: Scene, locator: Extract<Locator, { find: 'alert' }>): Located<Element> {
  const element = scene
    .all('[role=alert]')
    .find(
      (each) =>
        scene.visible(each) && scene.text(each) && closestMatching(each, FORM) && scene.inRegions(each, locator),
    );
  return element ? { outcome: 'found', element, rank: 0 } : { outcome: 'missing', reason: 'not-in-page' };
}
