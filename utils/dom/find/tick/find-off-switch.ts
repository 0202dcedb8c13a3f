import type { Located, Locator } from '../../../domain/locator.ts';
import { closestDeep } from '../../walk.ts';
import { isDisabled } from '../disabled.ts';
import { judge } from '../judge.ts';
import type { Scene } from '../scene.ts';
import { visibleStandIn } from '../stand-in.ts';
import { findSwitch } from './find-switch.ts';
import { offSwitchesOf, ticksIn } from './ticks.ts';

/** What says of itself that it has something to show, and is shut. */
const SHUT = '[aria-expanded=false],details:not([open])>summary';

/** Terms are for nothing else than what they stand beside. */
const REQUIRED = '[required],[aria-required=true]';

/** The closed disclosure that has folded a tick away, in the smallest part that has any: ticks that are seen lie in none. */
function foldOf(scene: Scene, tick: Element): Element[] {
  const shutIn = (part: Element): Element | undefined => scene.inside(part, SHUT).find(scene.visible);
  const part = closestDeep(tick, (at) => !!shutIn(at));
  const shut = part && ticksIn(scene, part).every((each) => !visibleStandIn(scene, each)) && shutIn(part);
  return shut ? [shut] : [];
}

/**
 * The first switch of the regions that is off; where none is seen, a check box beside them that must be ticked, or what has folded
 * others away; `last`: whatever alone is left.
 */
export function findOffSwitch(scene: Scene, locator: Extract<Locator, { find: 'off-switch' }>): Located<Element> {
  const found = findSwitch(scene, locator);
  if (found.outcome !== 'missing') return found;
  const off = offSwitchesOf(scene).filter((tick) => scene.inRegions(tick, locator) && !isDisabled(tick));
  const seen = off.filter((tick) => visibleStandIn(scene, tick));
  const required = seen.find((tick) => tick.matches(REQUIRED));
  const hidden = off.find((tick) => !seen.includes(tick));
  const left = locator.last ? seen : required ? [required] : hidden ? foldOf(scene, hidden) : [];
  return judge(
    scene,
    left.map((element) => ({ element, rank: 0 })),
    locator,
  );
}
