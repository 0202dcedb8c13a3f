import type { Located, Locator } from '../../../domain/locator.ts';
import { isFollowedBy } from '../../walk.ts';
import { judge } from '../judge.ts';
import type { Scene } from '../scene.ts';
import { ANY_INPUT, kindRank } from './field-kinds.ts';
import { findField } from './find-field.ts';

/** Finds the text box that stands between a field and a button, alone. */
export function findNextField(
  scene: Scene,
  { after, before, but }: Extract<Locator, { find: 'next-field' }>,
): Located<Element> {
  const from = findField(scene, after);
  if (from.outcome !== 'found') return from;
  const isAfter = (each: Element): boolean => scene.visible(each) && isFollowedBy(from.element, each);
  // It may well be disabled as long as the box is empty.
  const button = scene.hits(scene.names(before.name)).find((each) => isAfter(each) && scene.inRegions(each, before));
  const between = scene.all(ANY_INPUT).filter((each) => isAfter(each) && button && isFollowedBy(each, button));
  const [only, second] = between;
  const isOther = but.some((other) => {
    const located = findField(scene, other);
    return located.outcome === 'found' && located.element === only;
  });
  const isMeant = only && !second && !isOther && kindRank(only, 'text') === 0;
  return judge(scene, isMeant ? [{ element: only, rank: 0 }] : [], {});
}
