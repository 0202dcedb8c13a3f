import type { Located, Locator } from '../../../domain/locator.ts';
import { judgeEqual } from '../judge.ts';
import type { Scene } from '../scene.ts';
import { DROP_DOWNS } from './find-empty-list.ts';

/** Finds the native list or the drop-down that is labelled so, whatever it offers. */
export function findLabelledList(
  scene: Scene,
  locator: Pick<Locator, 'within' | 'outside'> & Pick<Extract<Locator, { find: 'list' }>, 'of'>,
): Located<Element> {
  const labels = scene.names(locator.of);
  const lists = scene.all(`select,${DROP_DOWNS}`).filter((each) => labels.includes(scene.name(each)));
  return judgeEqual(scene, lists, locator);
}
