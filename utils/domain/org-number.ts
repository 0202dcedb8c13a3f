import { normalizeText } from './text.ts';

const PREFIX = /^(?:no|se|dk|fi|nl|cvr|kvk)[ :-]*/;
const FINNISH = /^\d{7}-\d$/;

/**
 * An organisation number as forms take it: without spaces, a country's prefix and `MVA`, and with the hyphen of a Swedish
 * (`556677-8899`) or, where it was typed, a Finnish one. What has the length of no country's number stays as it is.
 */
export function writtenOrgNumber(text: string): string {
  const bare = normalizeText(text)
    .replace(PREFIX, '')
    .replace(/ ?mva$/, '');
  if (FINNISH.test(bare)) return bare;
  const digits = bare.replace(/[ .-]/g, '');
  if (/^\d{8,9}$/.test(digits)) return digits;
  return /^\d{10}$/.test(digits) ? `${digits.slice(0, 6)}-${digits.slice(6)}` : text;
}
