import type { ControlFamily, Located, Locator } from '../../../domain/locator.ts';
import { normalizeText } from '../../../domain/text.ts';
import { containsDeep, parentOf } from '../../walk.ts';
import { HEADINGS } from '../headings.ts';
import { type Candidate, judge } from '../judge.ts';
import { isAmong } from '../page-index.ts';
import type { Scene } from '../scene.ts';
import { nameLines, nameRank } from '../table/name-lines.ts';
import { bearsName, isTitleLine } from './bears-name.ts';
import { isPressable, plainlyClickable, pressableAround } from './pressable.ts';

type ControlLocator = Extract<Locator, { find: 'control' }>;

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

/** What is looked for, and how well a control's name fits it. */
interface Wanted {
  readonly names: readonly string[];
  readonly family: ControlFamily;
  /** A value of the connection: lists write its number or kind beside it. */
  readonly isValue: boolean;
  fit(element: Element): 0 | 1 | null;
}

function wantedBy(scene: Scene, { name, family }: ControlLocator): Wanted {
  const names = scene.names(name);
  const isValue = 'value' in name;
  const numbers = scene.names({ value: 'orgNumber' });
  return {
    names,
    family,
    isValue,
    fit: (element) =>
      bearsName(scene, element, names) ??
      (isValue && nameRank(scene.text(element), names, numbers) !== null ? 1 : null),
  };
}

/** Controls that are named by a text elsewhere: by its label, or by `aria-labelledby`. */
function namedFromAfar(scene: Scene, hit: Element, wanted: Wanted): Candidate[] {
  const control = hit.closest('label')?.control;
  const byId = scene.all('[aria-labelledby]').filter((each) => hit.id && refersTo(each, hit));
  return [...byId, ...(control ? [control] : [])].flatMap((element) => {
    const fit = isPressable(scene, element) ? wanted.fit(element) : null;
    return fit === null ? [] : [{ element, rank: familyRank(scene, element, wanted.family) + fit }];
  });
}

const refersTo = (element: Element, hit: Element): boolean =>
  element.getRootNode() === hit.getRootNode() &&
  (element.getAttribute('aria-labelledby')?.split(/\s+/).includes(hit.id) ?? false);

/** Entries of menus and lists, and tiles that lead on. */
const ENTRY = /^(?:a$|link|group|menuitem|option)/;

/** Drawn larger or bolder than what else its tile says. */
const isDrawnAsTitle = (hit: Element, tile: Element): boolean =>
  (['fontWeight', 'fontSize'] as const).some(
    (key) => parseFloat(getComputedStyle(hit)[key]) > parseFloat(getComputedStyle(tile)[key]),
  );

/**
 * A title over lines of its own counts for values, entries of lists and menus, and cards that are pressed as a whole (a
 * heading or larger letters tell them, or paragraphs in a link), not for the words on a button.
 */
function isTitled(scene: Scene, item: Element, hit: Element, { family, isValue, fit }: Wanted): boolean {
  const heading = hit.closest(item.localName === 'a' ? `${HEADINGS},p` : HEADINGS);
  const isCard = isDrawnAsTitle(hit, item) || (heading !== null && heading !== item && containsDeep(item, heading));
  const mayBe = family === 'option' || isValue || isCard || ENTRY.test(scene.role(item) ?? item.localName);
  return mayBe && fit(hit) !== null && isTitleLine(scene, item, hit);
}

/** A link within a sentence speaks of what it is called after; it is no button of the page. */
const isInProse = (element: Element): boolean =>
  element.localName === 'a' &&
  [element.previousSibling, element.nextSibling].every(
    (node) => node?.nodeType === Node.TEXT_NODE && /\p{L}{2}/u.test(node.nodeValue ?? ''),
  );

/** A button beside a drop-down's input shows what is chosen already: it takes the choice back. */
const isChip = ({ parentElement }: Element): boolean =>
  [parentElement, parentElement?.parentElement].some((around) => around?.querySelector(':scope > [role=combobox]'));

/** The controls around a text, up to the first of which it is only a part. */
function controlsAround(scene: Scene, hit: Element, wanted: Wanted): Candidate[] {
  const found: Candidate[] = [];
  let at: Element | null = hit;
  for (let level = 0; at && level < MOST_LEVELS; level++, at = parentOf(at)) {
    if (!isPressable(scene, at)) continue;
    const fit = wanted.fit(at);
    if (fit === null)
      return found.length || !isTitled(scene, at, hit, wanted) ? found : [{ element: at, rank: TITLE_RANK }];
    found.push({ element: at, rank: familyRank(scene, at, wanted.family) + fit });
  }
  return found.length ? found : plainAround(scene, hit, wanted);
}

/**
 * A list may write the whole of an entry's name in its title, where what is seen of it has more beside it, or is cut short: whatever
 * else is seen is another name.
 */
function isInTitle(scene: Scene, entry: Element, hit: Element, { names, fit }: Wanted): boolean {
  const seen = normalizeText(scene.text(entry)).replace(/(?:…|\.\.\.)$/, '');
  return fit(entry) !== null && (hit !== entry || names.some((name) => name.startsWith(seen)));
}

/** What has no role and is plainly pressed all the same. */
function plainAround(scene: Scene, hit: Element, wanted: Wanted): Candidate[] {
  const element = pressableAround(scene, hit) ? null : plainlyClickable(scene, hit);
  if (!element) return [];
  const isWhole = isAmong(wanted.names, scene.text(element)) || isInTitle(scene, element, hit, wanted);
  if (!isWhole && !isTitled(scene, element, hit, wanted)) return [];
  return [{ element, rank: isWhole ? PLAIN_RANK : TITLE_RANK }];
}

/** Finds what is pressed by its whole name: a button, link, menu item, tab or option, or a text that plainly is one. */
export function findControl(scene: Scene, locator: ControlLocator): Located<Element> {
  const wanted = wantedBy(scene, locator);
  // A value may stand with its number or kind in one text, or in several pieces of a line.
  const lines = wanted.isValue ? nameLines(scene, wanted.names).map(({ at }) => at) : [];
  const beside = wanted.isValue ? [...scene.holders(wanted.names), ...lines] : [];
  const hits = [...new Set([...scene.hits(wanted.names), ...beside])];
  const candidates = hits.flatMap((hit) => [
    ...namedFromAfar(scene, hit, wanted),
    ...controlsAround(scene, hit, wanted),
  ]);
  const isOption = locator.family === 'option';
  const own = candidates.filter(
    ({ element }) =>
      (wanted.isValue || !isInProse(element)) && !(isOption && scene.role(element) === 'button' && isChip(element)),
  );
  return judge(scene, own, locator);
}
