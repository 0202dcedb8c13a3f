import { UUID_PATTERN } from '../../domain/text.ts';
import { looksLikeCompany } from '../find/company/company-text.ts';
import { closestDeep, containsDeep, parentOf } from '../walk.ts';
import { plainText } from './id-lines.ts';
import type { TextLine } from './text-lines.ts';

/** What pages mark as the current one of several. */
export const CURRENT =
  '[aria-current]:not([aria-current=false]),[aria-checked=true],[aria-selected=true],.active,.selected,.current,.is-active,.is-selected';

const MARKED = `${CURRENT},[aria-expanded=true],:checked`;

/** Entries of a list by their tag or role, and what may be one without any list around it. */
const ENTRY = 'li,[role^=menuitem],[role=option],[role=tab],[role=radio]';
const PRESSED = `${ENTRY},a,button`;

/** A row of a table or a list of terms says what it tells by its label. */
const TERMS = 'tr,td,th,dt,dd';

/** Does it name a company that is not told of behind a label? */
export const namesCompany = ({ text }: TextLine): boolean => looksLikeCompany(text) && !text.includes(':');

/** Is it an entry beside the one that is marked as current, such as a tab that is not open? */
export const isOff = (line: Element): boolean =>
  !!closestDeep(line, (at) => {
    const around = [...(at.parentNode?.children ?? [])];
    return at.matches(ENTRY) && !at.matches(MARKED) && around.some((each) => each.matches(MARKED));
  });

/** Does the line stand in an entry, a row or the text of a term that does not hold the id? */
const isInEntry = (line: TextLine, id: Element): boolean =>
  !!closestDeep(line.at, (at) => at.matches(`${ENTRY},tr,dd`) && !containsDeep(at, id));

/**
 * Do names stand below their ids, as in cards? Then the nearest one above belongs to the id before it: it shares a box
 * with that one, or the id shares one with a company below it, but neither with the other.
 */
export function isOfCardAbove(lines: readonly TextLine[], nearest: number, index: number, id: Element): boolean {
  const name = lines[nearest]?.at ?? null;
  const holdsId = ({ text }: TextLine): boolean => UUID_PATTERN.test(plainText(text));
  const before = lines.slice(0, nearest).findLast(holdsId);
  const shared = before && closestDeep(name, (at) => containsDeep(at, before.at));
  if (shared && !containsDeep(shared, id)) return true;
  const below = lines.slice(index + 1);
  const card = closestDeep(id, (at) =>
    below.some((line) => containsDeep(at, line.at) && namesCompany(line) && !isInEntry(line, id)),
  );
  const isOwn = !!name && !!card && !containsDeep(card, name);
  return isOwn && !below.some((line) => containsDeep(card, line.at) && holdsId(line));
}

/** The entries of the list one of which an element is, by the lines below the last id; none when it stands by itself. */
function entriesOf(at: Element, id: Element, above: readonly TextLine[]): Element[] {
  const around = [...(at.parentNode?.children ?? [])].filter((each) => each.localName === at.localName);
  const others = around.filter((each) => !containsDeep(each, id));
  if (at.matches(ENTRY) && others.length === around.length) return around;
  const linesIn = (entry: Element): TextLine[] => above.filter((line) => containsDeep(entry, line.at));
  const isFormal = linesIn(at).some(namesCompany);
  const peers = others.filter((each) =>
    isFormal ? linesIn(each).some(namesCompany) : each.matches(PRESSED) && linesIn(each).length,
  );
  return peers.length > 1 && !at.matches(TERMS) ? peers : [];
}

/**
 * The place of the name that stands for the id: where the nearest one is an entry of a list in which the id does not
 * stand itself, that of the entry marked as the current one. Null when none is, or more than one.
 */
export function currentName(above: readonly TextLine[], nearest: number, id: Element): number | null {
  const last = above.findLastIndex((line, index) => index < nearest && UUID_PATTERN.test(plainText(line.text)));
  for (let at = above[nearest]?.at ?? null; at && !containsDeep(at, id); at = parentOf(at)) {
    const entries = entriesOf(at, id, above.slice(last + 1));
    const [marked, second] = entries.filter((each) => each.matches(MARKED) || each.querySelector(MARKED));
    if (!entries.length || (marked === at && !second)) continue;
    const name = above.findIndex((line) => !!marked && containsDeep(marked, line.at) && namesCompany(line));
    return second || name < 0 ? null : name;
  }
  return nearest;
}
