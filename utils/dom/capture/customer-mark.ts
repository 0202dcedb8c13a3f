import { normalizeText } from '../../domain/text.ts';
import { isOff, namesCompany, standsIn } from './current-entry.ts';
import { holdsId, isLabel, plainText } from './id-lines.ts';
import { isDetail, isHeading, isTitle } from './line-kinds.ts';
import type { TextLine } from './text-lines.ts';

/** Signs that set a word off from a name. */
const SIGNS = /(\s*(?:[:–—·•|›»>(),]|\s-\s)\s*)/;

/**
 * The name without a word for a customer as its mark: set off by a sign, or in an element of its own, before it or
 * behind it. Null when it bears none.
 */
export function unmarked(line: TextLine, words: readonly string[]): string | null {
  const written = plainText(line.text);
  const parts = written.split(SIGNS);
  const at = parts.findIndex((each) => words.includes(normalizeText(each)));
  if (at >= 0) return (at ? parts.slice(0, at - 1) : parts.slice(2)).join('');
  const text = normalizeText(written);
  const apart = [...line.holder.querySelectorAll('*')].map((each) => normalizeText(each.textContent ?? ''));
  const word = words.find((each) => apart.includes(each)) ?? '';
  if (text.startsWith(`${word} `)) return written.slice(word.length);
  return word && text.endsWith(` ${word}`) ? written.slice(0, -word.length) : null;
}

/** Do the lines around a name and its id call it a customer's: above the name, between the two, or below the id? */
export function isCalledCustomer(
  lines: readonly TextLine[],
  name: number,
  id: number,
  words: readonly string[],
): boolean {
  const says = ({ text, at }: TextLine): boolean =>
    words.includes(normalizeText(text.replace(/.*:(?=.)/, ''))) &&
    !at.closest('[aria-selected=false],[aria-checked=false]');
  // "Customer account", "Kundenavn", but no number of the customer's.
  const opens = (line: TextLine): boolean =>
    (isLabel(line) || isTitle(line)) &&
    !/\d/.test(line.text) &&
    words.some((each) => normalizeText(line.text).startsWith(each));
  const isPassed = (line: TextLine): boolean => isDetail(line) || /\d{3,}$/.test(line.text) || isOff(line.at);
  const above = lines.slice(0, name).findLast((line) => opens(line) || says(line) || !isPassed(line));
  const holder = lines[id]?.holder;
  const isValue = (line: TextLine): boolean =>
    says(line) &&
    !isLabel(line) &&
    !isHeading(line.at) &&
    !!holder &&
    !standsIn(line, 'a,button,[role^=menuitem]', holder);
  const below = lines
    .slice(id + 1)
    .find((line) => isValue(line) || namesCompany(line) || isHeading(line.at) || holdsId(line));
  return (
    (!!above && (says(above) || opens(above))) || lines.slice(name + 1, id).some(says) || (!!below && isValue(below))
  );
}
