import type { Located, Locator } from '../../../domain/locator.ts';
import { isDisabled } from '../disabled.ts';
import { judge } from '../judge.ts';
import type { Scene } from '../scene.ts';
import { visibleStandIn } from '../stand-in.ts';
import { offSwitchesOf, switchesOf } from './ticks.ts';

/**
 * The first switch of the regions that is off, or any switch of theirs. What is found is what the user sees of it: of an
 * invisible input its label or track. Switches that cannot be worked are passed over where any will do.
 */
export function findSwitch(
  scene: Scene,
  locator: Extract<Locator, { find: 'off-switch' | 'any-switch' }>,
): Located<Element> {
  const isAny = locator.find === 'any-switch';
  const isOurs = (tick: Element): boolean => scene.inRegions(tick, locator) && visibleStandIn(scene, tick) !== null;
  const first = (isAny ? switchesOf : offSwitchesOf)(scene).find((tick) => {
    if (!isOurs(tick) || (!isAny && isDisabled(tick))) return false;
    // Where there are switches, a check box beside them is for something else: news, a thing not to be shown again.
    return (
      scene.role(tick) === 'switch' || !switchesOf(scene).some((each) => scene.role(each) === 'switch' && isOurs(each))
    );
  });
  const found = judge(scene, first ? [{ element: first, rank: 0 }] : [], locator);
  const isThere = first && isAny && found.outcome === 'hidden' && found.reason === 'disabled';
  return isThere ? { outcome: 'found', element: visibleStandIn(scene, first) ?? first, rank: 1 } : found;
}
