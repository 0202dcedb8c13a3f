import { sameCompany } from '../../domain/company-name.ts';
import { normalizeText, withoutSigns } from '../../domain/text.ts';
import { COMPANY_MARK, COMPANY_WORD, isPlace, looksLikeCompany, withoutMark } from '../find/company/company-text.ts';
import { isSetDown } from '../is-set-down.ts';
import { closestDeep, containsDeep, isBefore } from '../walk.ts';
import { currentName, isOfCardAbove } from './current-entry.ts';
import { isCalledCustomer, unmarked } from './customer-mark.ts';
import { beforeLabel, holdsId, type IdLine, isLabel, isOtherId, plainText } from './id-lines.ts';
import { holdsCompany, isDetail, isNumber, isTitle } from './line-kinds.ts';
import type { TextLine } from './text-lines.ts';

/** The title of the block in which an id stands. */
export interface BlockTitle {
  readonly companyName: string;
  readonly isCustomer: boolean;
}

/** What an id is read by: its labels and the words for a customer, normalised, and the company that is wanted, or ''. */
export interface BlockNames {
  readonly labels: readonly string[];
  readonly customer: readonly string[];
  readonly company: string;
  /** Pictures that say a word for a customer. */
  readonly pictures: readonly Element[];
}

/** "Role: Reader" says what it is itself. */
const LABELLED = /^([^:]+):\s*\S/;

/**
 * The nearest line above the id that can be a name: labels, numbers, addresses and words for a customer are passed over,
 * and so is a plain line over a number, which is the number's label. Null when a plain line hides a name that is more
 * like a company's: then nobody can tell which of them it is.
 */
function titleIndex(lines: readonly TextLine[], id: IdLine, customer: readonly string[]): number | null {
  let plain: number | null = null;
  for (let index = id.index - 1; index >= 0; index--) {
    const [line, below] = [lines[index], lines[index + 1]];
    if (!line || holdsId(line)) break;
    if (isDetail(line) || customer.includes(normalizeText(line.text))) continue;
    if (looksLikeCompany(line.text)) return plain === null ? index : null;
    if (plain !== null) continue;
    if (isTitle(line)) return index;
    if (!below || !isNumber(below)) plain = index;
  }
  return plain;
}

/** In a box or small print of its own, on the row of the name. */
function isBadge({ at }: TextLine, name: TextLine): boolean {
  const [box, row] = [at.getBoundingClientRect(), name.at.getBoundingClientRect()];
  const middle = box.top + box.height / 2;
  return isSetDown(at, name.at) && middle > row.top && middle < row.bottom;
}

const RULES = 'hr,[role=separator]';

/**
 * Does the line begin a part of its own, in which the id stands and not what is above: under a rule, or as the first of a box? It
 * heads the id then.
 */
function headsPart(lines: readonly TextLine[], index: number, id: IdLine): boolean {
  const [line, above, below] = [lines[index], lines[index - 1], lines[id.index]];
  if (!line || !above || !below || parseFloat(getComputedStyle(line.holder).borderTopWidth) > 0) return true;
  const box = closestDeep(line.at, (at) => containsDeep(at, below.at));
  if (!box || !containsDeep(box, above.at)) return true;
  return [...box.querySelectorAll(RULES)].some((rule) => isBefore(above.at, rule) && isBefore(rule, line.at));
}

/**
 * The line with the wanted company's name, where all that stands between it and the id surely tells of that company, and
 * may not be the name of another one: labels with what they say, numbers, ids with another label, a country, a badge. `written`: the
 * lines as they stand, with the labels of ids.
 */
function wantedIndex(
  lines: readonly TextLine[],
  written: readonly TextLine[],
  id: IdLine,
  { labels, customer, company }: BlockNames,
): number | null {
  const tellsOf = (name: TextLine, line: TextLine, index: number): boolean => {
    const above = lines[index - 1];
    if (holdsId(line)) return isOtherId(written, index, labels, customer);
    const inLine = LABELLED.exec(line.text)?.[1];
    const label = inLine ?? (above && isLabel(above) && !isLabel(line) ? above.text : '');
    if (label) {
      const isOfCustomer = customer.includes(normalizeText(label)) && !headsPart(lines, inLine ? index : index - 1, id);
      const isAnother = looksLikeCompany(line.text) && !isOfCustomer;
      return isTitle(name) && !isTitle(line) && !isAnother && !COMPANY_WORD.test(label);
    }
    if (holdsCompany(line.text)) return false;
    const text = normalizeText(line.text);
    if (isDetail(line) || customer.includes(text)) return true;
    if (isBadge(line, name)) return !customer.some((each) => text.startsWith(each));
    return !isTitle(line) && (isPlace(line.text) || /\D\d{3,}$/.test(line.text));
  };
  const above = lines.slice(0, id.index);
  const index = above.findLastIndex((line) => sameCompany(unmarked(line, customer) ?? withoutMark(line.text), company));
  const name = lines[index];
  return name && above.every((line, at) => at <= index || tellsOf(name, line, at)) ? index : null;
}

const isOver = (one: Element, other: Element | undefined): boolean => !!other && isBefore(one, other);

/** A number behind a name, set off by a sign and what it is called, or by nothing. */
const NUMBER_BEHIND = /(?:\s*[,;:|·•(–—-]\s*(?:[\p{L}.]+:? ){0,2}|\s)\d[\d\s-]{5,}\d\s*\)?$/u;

/** As it is read: without signs, a company's number, and a mere noun for a company before a colon. */
function tidy(text: string): string {
  const bare = withoutSigns(plainText(text));
  const name = bare.replace(NUMBER_BEHIND, '');
  const plain = looksLikeCompany(name) ? name : /:\s*$/.test(text) ? text : bare;
  const label = LABELLED.exec(plain)?.[1];
  return label && COMPANY_MARK.test(`(${label})`) ? plain.slice(label.length + 1).trim() : plain;
}

/**
 * What stands as the title of the id's block, and whether a word for a customer stands with it: in the line, as a line
 * of its own between it and the id, or right above it, or as a picture there. Null when there is none.
 */
export function titleOf(lines: readonly TextLine[], id: IdLine, of: BlockNames): BlockTitle | null {
  const { labels, customer, company, pictures } = of;
  if (customer.includes(normalizeText(id.lead))) return null;
  const names = lines.map((line) => {
    const name = beforeLabel(line.text, line, labels);
    return { ...line, text: (name === null ? tidy(line.text) : tidy(name)) || ':' };
  });
  const nearest = id.lead ? id.index : (wantedIndex(names, lines, id, of) ?? titleIndex(names, id, customer));
  const holder = lines[id.index]?.holder;
  if (nearest === null || !holder || isOfCardAbove(names, nearest, id.index, holder)) return null;
  const index = currentName(names.slice(0, id.index), nearest, holder);
  const line = index === null ? undefined : names[index];
  if (index === null || !line) return null;
  const shown: TextLine = id.lead ? { ...line, text: tidy(id.lead) } : line;
  const ofCustomer = unmarked(shown, customer);
  const bare = (ofCustomer ?? withoutMark(shown.text)).trim();
  const isWritten = ofCustomer !== null || isCalledCustomer(names, index, id.index, customer);
  const isDrawn = pictures.some((each) => !isOver(each, names[index - 1]?.at) && isOver(each, lines[id.index]?.at));
  const isCustomer = isWritten || isDrawn;
  const isNoName = LABELLED.test(bare) || (COMPANY_WORD.test(bare) && !looksLikeCompany(bare));
  return bare && (!isNoName || sameCompany(bare, company)) ? { companyName: bare, isCustomer } : null;
}
