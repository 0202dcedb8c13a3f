import type { Located, Locator } from '../../../domain/locator.ts';
import { judgeEqual } from '../judge.ts';
import type { Scene } from '../scene.ts';
import { searchIcons } from './find-search-button.ts';

/** Finds the lone button with the search's icon and no words, in whose place the field comes when it is pressed. */
export function findSearchOpener(scene: Scene, locator: Extract<Locator, { find: 'opener' }>): Located<Element> {
  return judgeEqual(scene, searchIcons(scene), locator);
}
