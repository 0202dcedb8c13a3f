import { closestDeep, parentOf } from '../../walk.ts';
import { perScene } from '../per-scene.ts';
import type { Scene } from '../scene.ts';
import { isDrawing } from '../stand-in.ts';

export const ONE_OF_MANY = 'input[type=radio],[role=radio],[role=menuitemradio]';

/** Whatever is on or off: natively, by its role, or by its state alone. */
const TICKS = `input[type=checkbox],${ONE_OF_MANY},[role=checkbox],[role=switch],[role=menuitemcheckbox],[aria-checked]`;

/** A control drawn by a wrapper that bears the role, with the input inside, is one tick: the wrapper, which has the state. */
function distinct(ticks: readonly Element[]): Element[] {
  // An input holds nothing.
  if (ticks.every(({ localName }) => localName === 'input')) return [...ticks];
  const all = new Set(ticks);
  const inner = new Map<Element, Element[]>();
  for (const tick of ticks) {
    const outer = closestDeep(parentOf(tick), (at) => all.has(at));
    if (outer) inner.set(outer, [...(inner.get(outer) ?? []), tick]);
  }
  const drawn = new Set([...inner.values()].flatMap((each) => (each.length === 1 ? each : [])));
  return ticks.filter((tick) => !drawn.has(tick));
}

/** Every tick of the page in document order, hidden ones too; told apart once per scene. */
export const ticksOf = perScene((scene) => distinct(scene.all(TICKS).filter((each) => !isDrawing(each))));

const known = perScene((scene) => new Set(ticksOf(scene)));

export const isTick = (scene: Scene, element: Element): boolean => known(scene).has(element);

/** Those of them that stand in an element. */
export const ticksIn = (scene: Scene, element: Element): Element[] =>
  scene.inside(element, TICKS).filter((each) => isTick(scene, each));

/** Surely off: neither on nor mixed. */
function isOff(tick: Element): boolean {
  const stated = tick.getAttribute('aria-checked');
  if (tick instanceof HTMLInputElement) return !tick.checked && !tick.indeterminate;
  if (stated !== null) return stated === 'false';
  const input = tick.querySelector('input');
  return !!input && isOff(input);
}

/** Those that are no choice of one among many; told apart once per scene. */
export const switchesOf = perScene((scene) => ticksOf(scene).filter((tick) => !tick.matches(ONE_OF_MANY)));

/** Those of them that are off. */
export const offSwitchesOf = perScene((scene) => switchesOf(scene).filter(isOff));
