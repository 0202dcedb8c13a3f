import { containsDeep } from '../../walk.ts';
import type { Scene } from '../scene.ts';

const ONE_OF_MANY = 'input[type=radio],[role=radio],[role=menuitemradio]';

/** Whatever is on or off: natively, by its role, or by its state alone. */
const TICKS = `input[type=checkbox],${ONE_OF_MANY},[role=checkbox],[role=switch],[role=menuitemcheckbox],[aria-checked]`;

/** A control drawn by a wrapper that bears the role, with the input inside, is one tick: the wrapper, which has the state. */
function distinct(ticks: readonly Element[]): Element[] {
  const inner = new Set<Element>();
  for (const tick of ticks) {
    const [only, second] = ticks.filter((each) => each !== tick && containsDeep(tick, each));
    if (only && !second) inner.add(only);
  }
  return ticks.filter((tick) => !inner.has(tick));
}

/** Every tick of the page in document order, hidden ones too. */
export function ticksOf(scene: Scene): Element[] {
  return distinct(scene.all(TICKS));
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
