import type { Located, Locator } from '../../../domain/locator.ts';
import { judge } from '../judge.ts';
import type { Scene } from '../scene.ts';
import { standsFor } from '../stand-in.ts';
import { findSearch } from './find-search.ts';
import { sendersOf } from './senders.ts';

/** Finds the one button that sends the form of the search field; most searches have none, because they find as one types. */
export function findSearchButton(
  scene: Scene,
  { within, outside }: Extract<Locator, { find: 'search-button' }>,
): Located<Element> {
  const regions = { ...(within && { within }), ...(outside && { outside }) };
  const search = findSearch(scene, { find: 'search', ...regions });
  if (search.outcome !== 'found') return search;
  return judge(scene, sendersOf(scene, standsFor(scene, search.element)), {});
}
