import type { Located, Locator } from '../../../domain/locator.ts';
import { sendersOf } from '../field/senders.ts';
import { judge } from '../judge.ts';
import type { Scene } from '../scene.ts';
import { standsFor } from '../stand-in.ts';
import { findTick } from './find-tick.ts';

/** Finds the one button that sends what was ticked, by the form alone: its words need not be known. */
export function findSendButton(scene: Scene, locator: Extract<Locator, { find: 'send-button' }>): Located<Element> {
  const tick = findTick(scene, { ...locator, find: 'tick' });
  return tick.outcome === 'found' ? judge(scene, sendersOf(scene, standsFor(scene, tick.element)), {}) : tick;
}
