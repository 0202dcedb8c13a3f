import { looksLikeCompany } from '../find/company/company-text.ts';
import { roleOf } from '../name/role.ts';
import { closestDeep } from '../walk.ts';
import { isLabel } from './id-lines.ts';
import type { TextLine } from './text-lines.ts';

export const isNumber = ({ text }: Pick<TextLine, 'text'>): boolean => /\d[\d\s]{5,}\d/.test(text);

/** Does a part of the text look like a company, whatever is set off from it? */
export const holdsCompany = (text: string): boolean => [text, ...text.split(/[(–—·•|,:;\d]/)].some(looksLikeCompany);

/** A number (an organisation's, a customer's), an address, or a field's label: no name, and none in it. */
export function isDetail(line: TextLine): boolean {
  const { text } = line;
  const isNoName = isLabel(line) || isNumber(line) || /\S@\S/.test(text) || !/\p{L}/u.test(text);
  return isNoName && !holdsCompany(text);
}

/** Set like a title: a heading, or bold. */
export function isTitle({ at }: TextLine): boolean {
  const weight = Number(getComputedStyle(at).fontWeight);
  return weight >= 600 || isHeading(at);
}

export const isHeading = (at: Element): boolean => !!closestDeep(at, (each) => roleOf(each) === 'heading');
