import type { Located, Locator } from '../../../domain/locator.ts';
import { containsDeep, parentOf } from '../../walk.ts';
import { type Candidate, judge } from '../judge.ts';
import type { Scene } from '../scene.ts';
import { openersOf } from '../shown-by.ts';
import { fieldsOf, kindRank } from './field-kinds.ts';
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

/** How far above its input a drop-down's own element may stand. */
const MOST_LEVELS = 5;

/** The drop-down that is drawn around its input and bears the role, where the input has the label but takes no text of its own. */
function listAround(scene: Scene, input: Element): Element | null {
  let at = parentOf(input);
  for (let level = 0; at && level < MOST_LEVELS; level++, at = parentOf(at)) {
    if (kindRank(at, 'choice') === null) continue;
    const list = at;
    const isOnly = fieldsOf(scene).every((each) => each === list || each === input || !containsDeep(list, each));
    return isOnly && input.matches('[readonly],[aria-autocomplete=list]') ? list : null;
  }
  return null;
}

/** Finds a box to type into, or a list to choose from, by its label; one field or none. */
export function findField(scene: Scene, locator: Extract<Locator, { find: 'field' }>): Located<Element> {
  const names = scene.names(locator.label);
  const candidates = scene.hits(names).flatMap((hit) =>
    labelledFields(scene, hit, names).flatMap(({ element, rank }): Candidate[] => {
      const fit = kindRank(element, locator.kind);
      if (fit !== null) return [{ element, rank: rank * 2 + fit }];
      const list = locator.kind === 'choice' ? listAround(scene, element) : null;
      return list ? [{ element: list, rank: rank * 2 + 1 }] : [];
    }),
  );
  const own = withoutOwnLists(candidates);
  const located = judge(scene, own, locator);
  if (!locator.opener) return located;
  return judge(scene, located.outcome === 'hidden' ? openersOf(scene, own) : [], {});
}
