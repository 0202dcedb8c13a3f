import type { Located, Locator } from '../../../domain/locator.ts';
import { type Candidate, judge } from '../judge.ts';
import type { Scene } from '../scene.ts';
import { kindRank } from './field-kinds.ts';
import { labelledFields } from './labelled-fields.ts';

/** An open list bears its combobox's label too: the combobox is the field. */
function withoutOwnLists(candidates: readonly Candidate[]): Candidate[] {
  const owned = new Set(
    candidates.flatMap(({ element }) =>
      ['aria-controls', 'aria-owns'].flatMap((attribute) => element.getAttribute(attribute)?.split(/\s+/) ?? []),
    ),
  );
  return candidates.filter(({ element }) => !element.id || !owned.has(element.id));
}

/** Finds a box to type into, or a list to choose from, by its label; one field or none. */
export function findField(scene: Scene, locator: Extract<Locator, { find: 'field' }>): Located<Element> {
  const names = scene.names(locator.label);
  const candidates = scene.hits(names).flatMap((hit) =>
    labelledFields(scene, hit, names).flatMap(({ element, rank }): Candidate[] => {
      const fit = kindRank(element, locator.kind);
      return fit === null ? [] : [{ element, rank: rank * 2 + fit }];
    }),
  );
  return judge(scene, withoutOwnLists(candidates), locator);
}
