import type { Located, Locator } from '../../../domain/locator.ts';
import { closestDeep, closestMatching, containsDeep, isBefore, parentOf } from '../../walk.ts';
import { type Candidate, judge } from '../judge.ts';
import { dialogsAround } from '../region/in-dialog.ts';
import { isInNavigation, isInTopBar } from '../region/page-bars.ts';
import type { Scene } from '../scene.ts';
import { ROWS } from '../table/rows.ts';
import { ticksIn } from '../tick/ticks.ts';
import { fieldsOf, kindRank } from './field-kinds.ts';

const SEARCH = 'input[type=search],[role=searchbox],[role=search] input';

/** Words that programs use for it; people's words are no business of this layer. */
const SEARCH_WORD = /search|filter|query/i;

const TABLES = 'table,[role=table],[role=grid],[role=treegrid]';
const LISTS = '[role=list],[role=listbox],ul,ol';

/** Lists of links to read more by are not what is searched, and what searches them is not the page's search. */
const BESIDES = 'footer,aside,[role=contentinfo],[role=complementary]';

/** At least so many items make a list; a table may have shrunk to its header. */
const LEAST_ITEMS = 2;

/** In a row of a list; a table of one row is but laid out. */
function isInRows(field: Element): boolean {
  const row = field.closest(ROWS);
  return !!row && row.closest('table')?.rows.length !== 1;
}

function isCalledSearch(field: Element): boolean {
  const words = ['id', 'name', 'class', 'data-testid'].map((attribute) => field.getAttribute(attribute) ?? '');
  return SEARCH_WORD.test(words.join(' '));
}

/** A table, a list, or a run of like elements comes after the field, outside of menus and bars. */
function standsAboveList(scene: Scene, field: Element): boolean {
  const follows = (element: Element): boolean =>
    isBefore(field, element) && scene.visible(element) && !element.closest(BESIDES) && !isInNavigation(scene, element);
  if (scene.all(TABLES).some(follows)) return true;
  if (scene.all(LISTS).some((list) => list.childElementCount >= LEAST_ITEMS && follows(list))) return true;
  return scene.all('div,section').some((element) => {
    const [first, ...others] = element.children;
    if (!first || others.length < LEAST_ITEMS || !first.childElementCount) return false;
    const isLike = (each: Element): boolean => each.localName === first.localName && each.className === first.className;
    return others.every(isLike) && !containsDeep(element, field) && follows(element);
  });
}

/**
 * A form with more to fill in than this box is a form, not a search; what stands in the list's own rows is neither. Lists
 * to choose from that stand side by side may have a search each.
 */
function isLoneField(scene: Scene, field: Element): boolean {
  const group =
    closestDeep(parentOf(field), (at) => at.matches('form,fieldset') || ticksIn(scene, at).length >= LEAST_ITEMS) ??
    scene.doc.documentElement;
  const typed = fieldsOf(scene).filter(
    (each) =>
      kindRank(each, 'text') !== null &&
      !isInRows(each) &&
      containsDeep(group, each) &&
      scene.visible(each) &&
      isOfMainPart(scene, each),
  );
  return typed.length === 1;
}

/** Help has its searches too: in the page's foot, beside it, or in a window over it. What the user has just opened in the bar counts. */
const isOfMainPart = (scene: Scene, field: Element): boolean =>
  (field === scene.doc.activeElement || !isInTopBar(scene, field)) &&
  !isInNavigation(scene, field) &&
  !closestMatching(field, BESIDES) &&
  !dialogsAround(scene, field).length;

function searchRank(scene: Scene, field: Element): number | null {
  if (kindRank(field, 'text') === null || isInRows(field)) return null;
  if (!scene.visible(field) || !isOfMainPart(scene, field)) return null;
  const isAbove = standsAboveList(scene, field);
  // A drop-down that can be searched has such an input too: any other one is likelier the list's.
  if (field.matches(SEARCH)) return (isAbove ? 0 : 1) + (field.matches('[role=combobox]') ? 2 : 0);
  if (isCalledSearch(field)) return isAbove ? 1 : 2;
  return isAbove && isLoneField(scene, field) ? 3 : null;
}

/** Finds the search box of the list in the page's main part; the site's own search in its top bar is another thing. */
export function findSearch(scene: Scene, locator: Extract<Locator, { find: 'search' }>): Located<Element> {
  const candidates = fieldsOf(scene).flatMap((element): Candidate[] => {
    const rank = searchRank(scene, element);
    return rank === null ? [] : [{ element, rank }];
  });
  return judge(scene, candidates, locator);
}
