import { closestMatching } from '../../walk.ts';
import { statedOn } from '../is-on.ts';
import type { Scene } from '../scene.ts';
import { ONE_OF_MANY } from './ticks.ts';

const groupOf = (option: Element): unknown =>
  closestMatching(option, '[role=radiogroup]') ?? option.getAttribute('name');

/** Without signs drawn before and behind it. */
const bareName = (scene: Scene, option: Element): string =>
  scene.name(option).replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');

/**
 * Of choices of one among many those options that say what another one says, and go on ("Read and write" beside "Read"), where
 * they are not chosen. `isUnclear`: in a group none does, or several do, and what stands chosen is not its last.
 */
export function optionsOf(scene: Scene, ticks: readonly Element[]): { fuller: Element[]; isUnclear: boolean } {
  const radios = ticks.filter((each) => each.matches(ONE_OF_MANY));
  const fuller: Element[] = [];
  let isUnclear = false;
  for (const group of Map.groupBy(radios, groupOf).values()) {
    const isMore = (one: Element, other: Element): boolean =>
      bareName(scene, one).startsWith(`${bareName(scene, other)} `);
    const [only, second] = group.filter((one) => group.some((other) => isMore(one, other)));
    const chosen = group.findIndex((each) => statedOn(scene, each));
    if (!only || second) isUnclear ||= chosen < group.length - 1;
    else if (group[chosen] !== only) fuller.push(only);
  }
  return { fuller, isUnclear };
}
