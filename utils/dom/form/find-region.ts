import type { FieldKey } from '../../domain/fill/field-key.ts';
import { normalizeText } from '../../domain/text.ts';
import { closestMatching, containsDeep, parentOf } from '../walk.ts';
import type { Control } from './control.ts';

export interface KnownControl {
  readonly control: Control;
  readonly keys: readonly FieldKey[];
}

export interface FormRegion {
  readonly element: Element;
  readonly searches: boolean;
}

const DIALOG = 'dialog, [role=dialog], [role=alertdialog], [aria-modal=true]';
const WHOLE = `${DIALOG}, form, [role=form], main, [role=main], body`;
const SEARCH = '[role=search], search, thead, [role=columnheader], [type=search], [role=searchbox]';

/** What the button of a search or filter says: words of the languages, not a site's labels. */
const SEARCH_BUTTON = /^(?:search|filter|apply filters?|søk|filtrer|sök|filtrera|søg|hae|suodata|zoeken|filteren)$/i;
/** A company form with a look-up button of its own has more fields than these. */
const MOST_SEARCH_FIELDS = 3;

const within = (selector: string) => (control: Control) => closestMatching(control.element, selector);

function distinctKeys(known: readonly KnownControl[]): number {
  return new Set(known.flatMap(({ keys }) => keys)).size;
}

/** Keys that are there, less twice those that are there more than once: two forms in one region hide one another. */
function score(known: readonly KnownControl[]): number {
  const counts = new Map<FieldKey, number>();
  for (const key of known.flatMap(({ keys }) => keys)) counts.set(key, (counts.get(key) ?? 0) + 1);
  const doubled = [...counts.values()].filter((count) => count > 1).length;
  return counts.size - 2 * doubled;
}

/** A window over the page hides the rest: only the last one that holds fields of the form counts. */
function inFrontmost(known: readonly KnownControl[]): readonly KnownControl[] {
  const dialogOf = within(DIALOG);
  const front = known
    .map(({ control }) => dialogOf(control))
    .filter((found) => found !== null)
    .at(-1);
  return front ? known.filter(({ control }) => dialogOf(control) === front) : known;
}

/** The smallest element around fields of the form that holds most of them, each once. */
function smallest(known: readonly KnownControl[]): { element: Element; inside: readonly KnownControl[] } | null {
  const inside = new Map<Element, KnownControl[]>();
  for (const one of known) {
    for (let at = parentOf(one.control.element); at; at = parentOf(at)) {
      inside.set(at, [...(inside.get(at) ?? []), one]);
    }
  }
  let best: { element: Element; inside: readonly KnownControl[] } | null = null;
  // Inner elements were met before the ones around them: an equal score does not replace a smaller region.
  for (const [element, held] of inside) {
    const gain = best ? score(held) - score(best.inside) : 1;
    if (gain > 0 || (gain === 0 && best && element !== best.element && best.element.contains(element))) {
      best = { element, inside: held };
    }
  }
  return best;
}

/** Out to the form, dialog or main part around it, where fields that come later appear, unless another form is there. */
function whole(element: Element, inside: readonly KnownControl[], known: readonly KnownControl[]): Element {
  let last = element;
  for (let at: Element | null = element; at; at = parentOf(at)) {
    const held = known.filter(({ control }) => containsDeep(at as Element, control.element));
    if (held.length > inside.length) break;
    last = at;
    if (at.matches(WHOLE)) break;
  }
  return last;
}

const hasButton = (region: Element, isMeant: (text: string) => boolean): boolean =>
  [...region.querySelectorAll('button, [role=button], input[type=submit], input[type=button]')].some((button) =>
    isMeant((button.textContent || (button as HTMLInputElement).value || '').trim()),
  );

/** Has the region a button that says *Search* or *Filter*? */
export const hasSearchButton = (region: Element): boolean => hasButton(region, (text) => SEARCH_BUTTON.test(text));

/** Stand the fields over a table on the page, with none of the form's own buttons about them? */
function isOverList(element: Element, buttons: readonly string[]): boolean {
  const around = closestMatching(element, WHOLE);
  const page = closestMatching(element, `${DIALOG}, main, [role=main], body`);
  if (!around || !page || page.matches(DIALOG) || buttons.length === 0) return false;
  const follows = (list: Element): boolean =>
    !!(element.compareDocumentPosition(list) & Node.DOCUMENT_POSITION_FOLLOWING) &&
    !element.contains(list) &&
    list.checkVisibility();
  const isOver = [...page.querySelectorAll('table, [role=table], [role=grid], [role=treegrid]')].some(follows);
  return isOver && !hasButton(around, (text) => buttons.includes(normalizeText(text)));
}

/**
 * Which part of the page is the form: the front-most dialog, else the smallest region that holds most known fields.
 * Fields of a search or of a table's head count only when there is nothing else, and then mark the region as `searches`.
 * `buttons` are what the form's own buttons say, normalised.
 */
export function findRegion(known: readonly KnownControl[], buttons: readonly string[]): FormRegion | null {
  const front = inFrontmost(known);
  const searching = within(SEARCH);
  const filled = front.filter(({ control }) => !searching(control));
  const isForm = distinctKeys(filled) > 0;
  const found = smallest(isForm ? filled : front);
  if (!found) return null;
  const element = whole(found.element, found.inside, front);
  const asks =
    distinctKeys(found.inside) <= MOST_SEARCH_FIELDS &&
    hasSearchButton(element.matches('body, main') ? found.element : element);
  return { element, searches: !isForm || asks || isOverList(found.element, buttons) };
}
