import type { Located, Locator } from '../../../domain/locator.ts';
import { findSearch } from '../field/find-search.ts';
import { judgeEqual } from '../judge.ts';
import { PRESSED } from '../region/in-card.ts';
import type { Scene } from '../scene.ts';

/**
 * Finds the one thing to press in an item of a list that is searched, where it is a link: whatever it says, it leads to the item's page.
 * On that page itself, which has no search, links lead elsewhere.
 */
export function findCardLink(scene: Scene, locator: Extract<Locator, { find: 'card-link' }>): Located<Element> {
  const isInList = findSearch(scene, { find: 'search' }).outcome === 'found';
  const pressed = isInList ? scene.all(PRESSED) : [];
  const only = judgeEqual(scene, pressed, locator);
  const isLink = only.outcome !== 'found' || only.element.localName === 'a';
  return isLink ? only : { outcome: 'missing', reason: 'not-in-page' };
}
