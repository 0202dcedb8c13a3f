import { isFollowedBy } from '../../walk.ts';
import type { Scene } from '../scene.ts';
import { visibleStandIn } from '../stand-in.ts';

/** Terms and news are few, and come after what is to be switched on. */
const MOST_BEHIND = 3;
const LEAST_BEFORE = 2;

/** Nothing is written between a rule and what comes below it: no title of another list. */
function isBare(rule: Element, next: Element): boolean {
  const between = new Range();
  between.setStartAfter(rule);
  between.setEndBefore(next);
  return !`${between}`.trim();
}

/** Does something else begin with the second of two neighbours: drawn by other means, or below a rule without a title? */
const isSetOff = (scene: Scene, one: Element, next: Element): boolean =>
  visibleStandIn(scene, one)?.localName !== visibleStandIn(scene, next)?.localName ||
  scene.all('hr').some((rule) => isFollowedBy(one, rule) && isFollowedBy(rule, next) && isBare(rule, next));

/** The ticks of a window without those at its end that something sets off from the first: terms, news. */
export function firstList(scene: Scene, ticks: readonly Element[]): readonly Element[] {
  const cut = ticks.findIndex((tick, at) => {
    const before = at >= LEAST_BEFORE && at >= ticks.length - MOST_BEHIND && ticks[at - 1];
    return before && isSetOff(scene, before, tick);
  });
  return cut < 0 ? ticks : ticks.slice(0, cut);
}
