import type { Located, Locator } from '../../../domain/locator.ts';
import { takersOf } from '../field/takers.ts';
import { judgeEqual } from '../judge.ts';
import type { Scene } from '../scene.ts';
import { findControl } from './find-control.ts';

/** Finds the one button that takes over from its window what was chosen there by its name. */
export function findTaker(scene: Scene, locator: Extract<Locator, { find: 'send-button' }>): Located<Element> {
  const name = locator.of ?? { value: 'companyName' };
  const chosen = findControl(scene, { ...locator, find: 'control', family: 'press', name });
  return chosen.outcome === 'found' ? judgeEqual(scene, takersOf(scene, chosen.element), locator) : chosen;
}
