import type { Located, Locator } from '../../../domain/locator.ts';
import { findLabelledList } from '../field/find-labelled-list.ts';
import { sendersOf } from '../field/senders.ts';
import { answersOf, takersOf } from '../field/takers.ts';
import { judgeEqual } from '../judge.ts';
import type { Scene } from '../scene.ts';
import { standsFor } from '../stand-in.ts';
import { findTick } from './find-tick.ts';

/**
 * Finds the one button that sends what was ticked or chosen, by the form alone, or that takes it over from a window: its words need
 * not be known.
 */
export function findSendButton(scene: Scene, locator: Extract<Locator, { find: 'send-button' }>): Located<Element> {
  const only = (buttons: readonly Element[]): Located<Element> => judgeEqual(scene, buttons, locator);
  if (!locator.of) return only(answersOf(scene));
  const chosen = locator.list ? findLabelledList(scene, locator) : findTick(scene, { ...locator, find: 'tick' });
  if (chosen.outcome !== 'found') return chosen;
  const sent = only(sendersOf(scene, standsFor(scene, chosen.element)));
  // A whole page may be one form, which all buttons of its windows send; in the page itself the next filled one may do anything.
  const isSure = sent.outcome === 'found' || scene.inMainPart(chosen.element);
  return isSure ? sent : only(takersOf(scene, chosen.element));
}
