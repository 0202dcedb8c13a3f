import type { Located, Locator } from '../../../domain/locator.ts';
import { judge } from '../judge.ts';
import type { Scene } from '../scene.ts';
import { standsFor } from '../stand-in.ts';
import { findSearch } from './find-search.ts';

/** What sends a form, by its kind; a button's kind is `submit` unless it says otherwise. */
const SENDS = /^(?:submit|image)$/;

/** Finds the one button that sends the form of the search field; most searches have none, because they find as one types. */
export function findSearchButton(
  scene: Scene,
  { within, outside }: Extract<Locator, { find: 'search-button' }>,
): Located<Element> {
  const regions = { ...(within && { within }), ...(outside && { outside }) };
  const search = findSearch(scene, { find: 'search', ...regions });
  if (search.outcome !== 'found') return search;
  const field = standsFor(scene, search.element);
  const form = field instanceof HTMLInputElement ? field.form : null;
  const buttons = scene
    .all('button,input')
    .filter((each) => each instanceof HTMLButtonElement || each instanceof HTMLInputElement)
    .filter((each) => form !== null && each.form === form && SENDS.test(each.type));
  return judge(
    scene,
    buttons.map((element) => ({ element, rank: 0 })),
    {},
  );
}
