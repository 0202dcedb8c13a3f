import { looksLikeCompany } from '../find/company/company-text.ts';
import { closestDeep, containsDeep, parentOf } from '../walk.ts';
import { holdsId } from './id-lines.ts';
import type { TextLine } from './text-lines.ts';

/** What pages mark as the current one of several. */
export const CURRENT =
  '[aria-current]:not([aria-current=false]),[aria-checked=true],[aria-selected=true],.active,.selected,.current,.is-active,.is-selected';

const MARKED = `${CURRENT},[aria-expanded=true],:checked`;

/** Entries of a list by their tag or role, and what may be one without any list around it. */
const ENTRY = 'li,[role^=menuitem],[role=option],[role=tab],[role=radio]';
const PRESSED = `${ENTRY},a,button`;

/** Does it name a company that is not told of behind a label? */
export const namesCompany = ({ text }: TextLine): boolean => looksLikeCompany(text) && !text.includes(':');

const beside = (at: Element): Element[] => [...(at.parentNode?.children ?? [])];

const isMarked = (each: Element): boolean => each.matches(MARKED) || !!each.querySelector(MARKED);

/** Is it an entry beside the one that is marked as current, such as a tab that is not open? It may be a heading too. */
export const isOff = (line: Element): boolean =>
  !!closestDeep(line, (at) => at.matches(ENTRY) && !isMarked(at) && beside(at).some(isMarked));

/** Does the line stand in one of these that does not hold the id? */
export const standsIn = (line: TextLine, these: string, id: Element): boolean =>
  !!closestDeep(line.at, (at) => at.matches(these) && !containsDeep(at, id));

const isIn =
  (box: Element) =>
  ({ at }: TextLine): boolean =>
    containsDeep(box, at);

/**
 * Do names stand below their ids, as in cards? Then the nearest one above belongs to the id before it: the id shares a
 * box with one company below it that is no entry nor told by a label, but not with the name above.
 */
export function isOfCardAbove(lines: readonly TextLine[], nearest: number, index: number, id: Element): boolean {
  const name = lines[nearest]?.at ?? null;
  const below = lines.slice(index + 1);
  const names = below.filter((line) => namesCompany(line) && !standsIn(line, `${ENTRY},tr,dd`, id));
  const card = closestDeep(id, (at) => names.some(isIn(at)));
  if (!name || !card || containsDeep(card, name)) return false;
  return names.filter(isIn(card)).length === 1 && !below.filter(isIn(card)).some(holdsId);
}

/** The entries of the list one of which an element is, by the lines from the last id to this one. */
function entriesOf(at: Element, id: Element, above: readonly TextLine[]): Element[] {
  const alike = beside(at).filter((each) => each.localName === at.localName);
  const others = alike.filter((each) => !containsDeep(each, id));
  if (at.matches(ENTRY) && others.length === alike.length) return alike;
  const isFormal = above.filter(isIn(at)).some(namesCompany);
  const peers = others.filter((each) =>
    above.filter(isIn(each)).some(isFormal ? namesCompany : () => each.matches(PRESSED)),
  );
  return peers.length > 1 ? peers : [];
}

/**
 * The place of the name that stands for the id: where the nearest one is an entry of a list in which the id does not
 * stand itself, that of the entry marked as the current one. Null when none is, or more than one.
 */
export function currentName(above: readonly TextLine[], nearest: number, id: Element): number | null {
  const last = above.slice(0, nearest).findLastIndex(holdsId);
  for (let at = above[nearest]?.at ?? null; at && !containsDeep(at, id); at = parentOf(at)) {
    const entries = entriesOf(at, id, above.slice(last + 1));
    const [marked, second] = entries.filter(isMarked);
    if (!entries.length || (marked === at && !second)) continue;
    const name = above.findIndex((line) => marked && isIn(marked)(line) && namesCompany(line));
    return second || name < 0 ? null : name;
  }
  return nearest;
}
