import { closestDeep, parentOf } from '../../walk.ts';
import type { Scene } from '../scene.ts';

const ONE_OF_MANY = 'input[type=radio],[role=radio],[role=menuitemradio]';

/** Whatever is on or off: natively, by its role, or by its state alone. */
const TICKS = `input[type=checkbox],${ONE_OF_MANY},[role=checkbox],[role=switch],[role=menuitemcheckbox],[aria-checked]`;

/** A control drawn by a wrapper that bears the role, with the input inside, is one tick: the wrapper, which has the state. */
function distinct(ticks: readonly Element[]): Element[] {
  const all = new Set(ticks);
  const inner = new Map<Element, Element[]>();
  for (const tick of ticks) {
    const outer = closestDeep(parentOf(tick), (at) => all.has(at));
    if (outer) inner.set(outer, [...(inner.get(outer) ?? []), tick]);
  }
  const drawn = new Set([...inner.values()].flatMap((each) => (each.length === 1 ? each : [])));
  return ticks.filter((tick) => !drawn.has(tick));
}

const known = new WeakMap<Scene, Element[]>();

/** Every tick of the page in document order, hidden ones too; told apart once per scene. */
export function ticksOf(scene: Scene): Element[] {
  const ticks = known.get(scene) ?? distinct(scene.all(TICKS));
  known.set(scene, ticks);
  return ticks;
}

export const isSwitch = (tick: Element): boolean => !tick.matches(ONE_OF_MANY);

/** Surely off: neither on nor mixed. */
export function isOff(tick: Element): boolean {
  const stated = tick.getAttribute('aria-checked');
  if (tick instanceof HTMLInputElement) return !tick.checked && !tick.indeterminate;
  if (stated !== null) return stated === 'false';
  const input = tick.querySelector('input');
  return !!input && isOff(input);
}
