import { normalizeText, UUID_PATTERN } from '../../domain/text.ts';
import { isOff, namesCompany } from './current-entry.ts';
import { isLabel, plainText } from './id-lines.ts';
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
  const word = words.find((each) => apart.includes(each) && ` ${text} `.includes(` ${each} `));
  if (word === undefined) return null;
  return text.startsWith(word) ? written.slice(word.length) : written.slice(0, written.length - word.length);
}

/** Do the lines around a name and its id call it a customer's: above the name, between the two, or below the id? */
export function isCalledCustomer(
  lines: readonly TextLine[],
  name: number,
  id: number,
  words: readonly string[],
): boolean {
  const says = ({ text, at }: TextLine): boolean =>
    [text, text.slice(text.indexOf(':') + 1)].some((each) => words.includes(normalizeText(each))) && !isOff(at);
  // "Customer account", "Kundenavn", but no number of the customer's.
  const opens = ({ text }: TextLine): boolean =>
    !/\d/.test(text) && words.some((each) => normalizeText(text).startsWith(each));
  const label = lines[name - 1];
  const isPassed = (line: TextLine): boolean => isDetail(line) || /\d{3,}$/.test(line.text) || isOff(line.at);
  const title = lines.slice(0, name).findLast((line) => !isPassed(line));
  const below = lines.slice(id + 1);
  const end = below.findIndex((line) => namesCompany(line) || isHeading(line.at) || UUID_PATTERN.test(line.text));
  const own = below.slice(0, end < 0 ? below.length : end);
  return (
    (!!label && isLabel(label) && opens(label)) ||
    (!!title && (says(title) || (isTitle(title) && opens(title)))) ||
    lines.slice(name + 1, id).some(says) ||
    own.some((line) => says(line) && !isLabel(line) && !line.at.closest('li,a,button'))
  );
}
