import type { ControlFamily, Located, Locator } from '../../../domain/locator.ts';
import { deepQueryAll, parentOf } from '../../walk.ts';
import { type Candidate, judge } from '../judge.ts';
import type { Scene } from '../scene.ts';
import { bearsName, isTitleLine } from './bears-name.ts';
import { isPressable, plainlyClickable } from './pressable.ts';

/** A text without a role ranks behind every role, a title of an item behind that. */
const PLAIN_RANK = 2;
const TITLE_RANK = 3;

/** How far above a text its control may stand. */
const MOST_LEVELS = 10;

const FAMILY_FIRST: Record<ControlFamily, RegExp | null> = {
  press: null,
  tab: /^tab$/,
  option: /^(?:option|menuitem\w*|treeitem|radio|checkbox)$/,
};

function familyRank(scene: Scene, element: Element, family: ControlFamily): number {
  const first = FAMILY_FIRST[family];
  return !first || first.test(scene.role(element) ?? '') ? 0 : 1;
}

/** Controls that are named by a text elsewhere: by its label, or by `aria-labelledby`. */
function namedFromAfar(scene: Scene, hit: Element): Element[] {
  const label = hit.closest('label');
  const control = label?.control;
  const byId = hit.id ? deepQueryAll(scene.doc, `[aria-labelledby~="${CSS.escape(hit.id)}"]`, scene.shadowOf) : [];
  return [...byId, ...(control ? [control] : [])].filter((each) => isPressable(scene, each));
}

/** A title over lines of its own counts for values and list entries, not for the words on a button. */
const mayBeTitled = (family: ControlFamily, isValue: boolean): boolean => family === 'option' || isValue;

function controlsOf(
  scene: Scene,
  hit: Element,
  names: readonly string[],
  family: ControlFamily,
  isValue: boolean,
): Candidate[] {
  const found: Candidate[] = [];
  let at: Element | null = hit;
  for (let level = 0; at && level < MOST_LEVELS; level++, at = parentOf(at)) {
    if (!isPressable(scene, at)) continue;
    const fit = bearsName(scene, at, names);
    if (fit !== null) {
      found.push({ element: at, rank: familyRank(scene, at, family) + fit });
      continue;
    }
    if (!found.length && mayBeTitled(family, isValue) && isTitleLine(at, hit))
      found.push({ element: at, rank: TITLE_RANK });
    // The text is a part of this control: nothing further out is named by it alone.
    return found;
  }
  if (found.length) return found;
  const plain = plainlyClickable(scene, hit);
  if (!plain) return [];
  if (names.includes(scene.text(plain))) return [{ element: plain, rank: PLAIN_RANK }];
  return mayBeTitled(family, isValue) && isTitleLine(plain, hit) ? [{ element: plain, rank: TITLE_RANK }] : [];
}

/** Finds what is pressed by its whole name: a button, link, menu item, tab or option, or a text that plainly is one. */
export function findControl(scene: Scene, locator: Extract<Locator, { find: 'control' }>): Located<Element> {
  const names = scene.names(locator.name);
  const isValue = 'value' in locator.name;
  const candidates = scene.hits(names).flatMap((hit) => {
    const afar = namedFromAfar(scene, hit).flatMap((element): Candidate[] => {
      const fit = bearsName(scene, element, names);
      return fit === null ? [] : [{ element, rank: familyRank(scene, element, locator.family) + fit }];
    });
    return [...afar, ...controlsOf(scene, hit, names, locator.family, isValue)];
  });
  return judge(scene, candidates, locator);
}
