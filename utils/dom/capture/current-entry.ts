import { UUID_PATTERN } from '../../domain/text.ts';
import { looksLikeCompany } from '../find/company/company-text.ts';
import { containsDeep, parentOf } from '../walk.ts';
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
const namesCompany = ({ text }: TextLine): boolean => looksLikeCompany(text) && !text.includes(':');

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
