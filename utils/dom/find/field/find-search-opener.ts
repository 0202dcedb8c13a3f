import type { Located, Locator } from '../../../domain/locator.ts';
import { pressedIn } from '../control/pressable.ts';
import { judgeEqual } from '../judge.ts';
import type { Scene } from '../scene.ts';
import { bearsSearchIcon } from './find-search-button.ts';

/** Finds the lone button with the search's icon and no words, in whose place the field comes when it is pressed. */
export function findSearchOpener(scene: Scene, locator: Extract<Locator, { find: 'opener' }>): Located<Element> {
  const openers = pressedIn(scene, scene.doc.body).filter((each) => !scene.text(each) && bearsSearchIcon(scene, each));
  return judgeEqual(scene, openers, locator);
}
