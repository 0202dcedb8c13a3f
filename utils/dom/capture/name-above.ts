import { normalizeText, UUID_PATTERN } from '../../domain/text.ts';
import { looksLikeCompany, withoutMark } from '../find/company/company-text.ts';
import { roleOf } from '../name/role.ts';
import { closestDeep } from '../walk.ts';
import { beforeLabel, type IdLine, plainText } from './id-lines.ts';
import type { TextLine } from './text-lines.ts';

/** The title of the block in which an id stands. */
export interface BlockTitle {
  readonly companyName: string;
  readonly isCustomer: boolean;
}

const isNumber = ({ text }: Pick<TextLine, 'text'>): boolean => /\d[\d\s]{5,}\d/.test(text);

/** A number (an organisation's, a customer's), an address, or a field's label: no name. */
function isDetail({ text, at }: TextLine): boolean {
  const isLabel = !!at.closest('dt,th,label') || /:$/.test(text.trim());
  return isLabel || isNumber({ text }) || /\S@\S/.test(text) || !/\p{L}/u.test(text);
}

/** Set like a title: a heading, or bold. */
function isTitle({ at }: TextLine): boolean {
  const weight = Number(getComputedStyle(at).fontWeight);
  return weight >= 600 || !!closestDeep(at, (each) => roleOf(each) === 'heading');
}

/**
 * The nearest line above the id that can be a name: labels, numbers, addresses and words for a customer are passed over,
 * and so is a plain line over a number, which is the number's label. Null when a plain line hides a name that is more
 * like a company's: then nobody can tell which of them it is.
 */
function titleIndex(lines: readonly TextLine[], id: IdLine, customer: readonly string[]): number | null {
  let plain: number | null = null;
  for (let index = id.index - 1; index >= 0; index--) {
    const [line, below] = [lines[index], lines[index + 1]];
    if (!line || UUID_PATTERN.test(plainText(line.text))) break;
    if (isDetail(line) || customer.includes(normalizeText(line.text))) continue;
    if (looksLikeCompany(line.text)) return plain === null ? index : null;
    if (plain !== null) continue;
    if (isTitle(line)) return index;
    if (!below || !isNumber(below)) plain = index;
  }
  return plain;
}

/**
 * The name without a word for a customer as its mark: before a colon, in brackets behind the name, or set in an element of
 * its own behind it. Null when it bears none.
 */
function unmarked(line: TextLine, words: readonly string[]): string | null {
  const written = plainText(line.text);
  const colon = written.indexOf(':');
  if (colon > 0 && words.includes(normalizeText(written.slice(0, colon)))) return written.slice(colon + 1);
  const text = normalizeText(written);
  if (words.some((word) => text.endsWith(`(${word})`))) return written.slice(0, written.lastIndexOf('('));
  const behind = words.find((word) => text.endsWith(` ${word}`));
  const parts = [...line.holder.querySelectorAll('*')].map((each) => normalizeText(each.textContent ?? ''));
  return behind !== undefined && parts.includes(behind) ? written.slice(0, written.length - behind.length) : null;
}

/**
 * What stands as the title of the id's block, and whether a word for a customer stands with it: in the line, as a line
 * of its own between it and the id, or right above it. `labels` are those of the id, never a name. Null when there is none.
 */
export function titleOf(
  lines: readonly TextLine[],
  id: IdLine,
  labels: readonly string[],
  customer: readonly string[],
): BlockTitle | null {
  const own = lines[id.index];
  const names = lines.map((line) => {
    const name = beforeLabel(line.text, line, labels);
    return name === null ? line : { ...line, text: name || ':' };
  });
  const index = id.lead ? id.index : titleIndex(names, id, customer);
  const line = index === null ? undefined : names[index];
  if (index === null || !line || !own) return null;
  const shown: TextLine = id.lead ? { ...line, text: id.lead } : line;
  const beside = names.slice(Math.max(index - 1, 0), id.index).filter((each) => each !== line);
  const ofCustomer = unmarked(shown, customer);
  const bare = ofCustomer ?? withoutMark(plainText(shown.text));
  const isCustomer = ofCustomer !== null || beside.some((each) => customer.includes(normalizeText(each.text)));
  return bare.trim() ? { companyName: bare.trim(), isCustomer } : null;
}
