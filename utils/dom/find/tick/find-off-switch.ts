import type { Located, Locator } from '../../../domain/locator.ts';
import { closestDeep } from '../../walk.ts';
import { isDisabled } from '../disabled.ts';
import { judge, judgeEqual } from '../judge.ts';
import type { Scene } from '../scene.ts';
import { visibleStandIn } from '../stand-in.ts';
import { firstList } from './first-list.ts';
import { optionsOf } from './fullest-option.ts';
import { offSwitchesOf, ticksIn, ticksOf } from './ticks.ts';

type OffSwitch = Extract<Locator, { find: 'off-switch' }>;

/** What says of itself that it has something to show, and where it is shut. */
const HEADS = '[aria-expanded]:not([aria-haspopup]),summary';
const SHUT = '[aria-expanded=false],:not([open])>summary';

/** Terms are for nothing else than what they stand beside. */
const REQUIRED = '[required],[aria-required=true]';

/**
 * Does a shut disclosure keep a tick that is off, or may it bring some only when it is opened? Not where one is seen in its item, which is
 * then for its details, nor in the smallest part that has any, where there are no others beside it.
 */
function keepsTicks(scene: Scene, head: Element, heads: readonly Element[]): boolean {
  const item = closestDeep(
    head,
    (at) => !!ticksIn(scene, at)[0] || heads.some((other) => other !== head && at.parentElement?.contains(other)),
  );
  const ticks = item ? ticksIn(scene, item) : [];
  return (
    !ticks.some((tick) => visibleStandIn(scene, tick)) &&
    (!ticks[0] || ticks.some((tick) => offSwitchesOf(scene).includes(tick)))
  );
}

function foldIn(scene: Scene, locator: OffSwitch): Element | undefined {
  const heads = scene.all(HEADS).filter((each) => scene.visible(each) && scene.inRegions(each, locator));
  return heads.find((each) => each.matches(SHUT) && keepsTicks(scene, each, heads));
}

/**
 * The first switch of the regions that is off; where none is seen, a check box beside them that must be ticked, or what has folded
 * others away; `last`: whatever alone is left.
 */
export function findOffSwitch(scene: Scene, locator: OffSwitch): Located<Element> {
  const seen = ticksOf(scene).filter(
    (tick) => visibleStandIn(scene, tick) && !isDisabled(tick) && scene.inRegions(tick, locator),
  );
  const left = seen.filter((tick) => offSwitchesOf(scene).includes(tick));
  const { fuller, isUnclear } = optionsOf(scene, seen);
  // Where there are switches, a check box beside them is for something else: news, a thing not to be shown again.
  const switches = seen.filter((tick) => scene.role(tick) === 'switch');
  const scopes = switches.length ? [...switches, ...fuller] : firstList(scene, seen);
  const first =
    scopes.find((tick) => [...left, ...fuller].includes(tick)) ?? left.find((tick) => tick.matches(REQUIRED));
  if (!first && isUnclear) return { outcome: 'ambiguous', reason: 'several-matches' };
  const next = first ?? foldIn(scene, locator);
  return judgeEqual(scene, next ? [next] : locator.last ? left : [], locator);
}

/** Any switch, check box or option of the regions: is there one at all? */
export function findAnyTick(scene: Scene, locator: Extract<Locator, { find: 'any-switch' }>): Located<Element> {
  const first = ticksOf(scene).find((tick) => visibleStandIn(scene, tick) && scene.inRegions(tick, locator));
  const found = judge(scene, first ? [{ element: first, rank: 0 }] : [], {});
  return first && 'reason' in found && found.reason === 'disabled'
    ? { outcome: 'found', element: first, rank: 1 }
    : found;
}
