import type { Located, Locator } from '../../../domain/locator.ts';
import { findLabelledList } from '../field/find-labelled-list.ts';
import { sendersOf } from '../field/senders.ts';
import { answersOf, takersOf } from '../field/takers.ts';
import { judge } from '../judge.ts';
import type { Scene } from '../scene.ts';
import { standsFor } from '../stand-in.ts';
import { findTick } from './find-tick.ts';

/**
 * Finds the one button that sends what was ticked or chosen, by the form alone, or that takes it over from a window: its words need
 * not be known.
 */
export function findSendButton(scene: Scene, locator: Extract<Locator, { find: 'send-button' }>): Located<Element> {
  if (!locator.of) return judge(scene, answersOf(scene), locator);
  const chosen = locator.list ? findLabelledList(scene, locator) : findTick(scene, { ...locator, find: 'tick' });
  if (chosen.outcome !== 'found') return chosen;
  const senders = sendersOf(scene, standsFor(scene, chosen.element)).filter((each) =>
    scene.inRegions(each.element, locator),
  );
  // In the page itself the next filled button may do anything.
  const isOfPage = locator.within?.some((region) => region.in === 'page');
  // A whole page may be one form, which all buttons of its windows send.
  return judge(scene, senders.length === 1 || isOfPage ? senders : takersOf(scene, chosen.element), locator);
}
