type OrgCountry = 'NO' | 'SE' | 'DK' | 'FI' | 'NL';

/** `country` is null for a number of no known format: it is kept as typed, with a remark. */
export type OrgNumber =
  | {
      readonly country: OrgCountry | null;
      readonly digits: string;
      readonly formatted: string;
      readonly remark?: 'unknown-format' | 'check-digit';
    }
  | { readonly refused: 'empty' };

const mod11 = (digits: string, weights: readonly number[]): number =>
  weights.reduce((sum, weight, at) => sum + weight * Number(digits[at]), 0) % 11;

/** Norway: weights 3 2 7 6 5 4 3 2, check digit last (Brønnøysundregistrene). First digit 8 or 9. */
function isNorwegian(digits: string): boolean {
  const rest = mod11(digits, [3, 2, 7, 6, 5, 4, 3, 2]);
  return /^[89]\d{8}$/.test(digits) && rest !== 1 && (11 - rest) % 11 === Number(digits[8]);
}

/** Luhn over ten digits; a legal person's third digit is 2 or more (Skatteverket). */
function isSwedish(digits: string): boolean {
  if (!/^\d{2}[2-9]\d{7}$/.test(digits)) return false;
  const sum = [...digits].reduce((total, digit, at) => {
    const part = Number(digit) * (at % 2 === 0 ? 2 : 1);
    return total + (part > 9 ? part - 9 : part);
  }, 0);
  return sum % 10 === 0;
}

/** Denmark's CVR: weights 2 7 6 5 4 3 2 1, sum divisible by 11. */
function isDanish(digits: string): boolean {
  return /^[1-9]\d{7}$/.test(digits) && mod11(digits, [2, 7, 6, 5, 4, 3, 2, 1]) === 0;
}

/** Finland's Y-tunnus: weights 7 9 10 5 8 4 2, then a hyphen and the check digit (Vero). */
function isFinnish(digits: string): boolean {
  const rest = mod11(digits, [7, 9, 10, 5, 8, 4, 2]);
  return /^\d{8}$/.test(digits) && rest !== 1 && (11 - rest) % 11 === Number(digits[7]);
}

function known(country: OrgCountry, digits: string, ...cuts: number[]): OrgNumber {
  const separator = country === 'NO' ? ' ' : '-';
  const parts = [0, ...cuts].map((cut, at) => digits.slice(cut, cuts[at]));
  return { country, digits, formatted: parts.join(separator) };
}

/** Eight digits fit three countries; the written hyphen and the check digits tell them apart. */
function ofEight(digits: string, hasFinnishHyphen: boolean): OrgNumber {
  if (isFinnish(digits) && (hasFinnishHyphen || !isDanish(digits))) return known('FI', digits, 7);
  if (hasFinnishHyphen)
    return { country: 'FI', digits, formatted: `${digits.slice(0, 7)}-${digits[7]}`, remark: 'check-digit' };
  // The Dutch KvK number has no check digit: whatever is not Danish may be one.
  return known(isDanish(digits) ? 'DK' : 'NL', digits);
}

/**
 * An organisation number as typed or read: country by format and check digit, digits alone, and the usual way to write
 * it. A country's prefix (`NO`, `SE`, ...), `MVA` and separators are dropped. An unknown format is kept as it is with
 * the remark `unknown-format`, a wrong check digit with `check-digit`: never lost, because registers know more forms.
 */
export function parseOrgNumber(text: string): OrgNumber {
  const typed = text
    .normalize('NFKC')
    .replace(/[\u00ad\u200b-\u200f\ufeff]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
  if (typed === '') return { refused: 'empty' };
  const bare = typed.replace(/^(?:NO|SE|DK|FI|NL|CVR|KVK)[ :-]*/i, '').replace(/ ?MVA$/i, '');
  const digits = bare.replace(/[ .-]/g, '');
  if (/^\d+$/.test(digits)) {
    if (isNorwegian(digits)) return known('NO', digits, 3, 6);
    if (isSwedish(digits)) return known('SE', digits, 6);
    if (digits.length === 8) return ofEight(digits, /^\d{7}-\d$/.test(bare));
    const country = { 9: 'NO', 10: 'SE' }[digits.length] as OrgCountry | undefined;
    if (country) return { country, digits, formatted: typed, remark: 'check-digit' };
  }
  return { country: null, digits: typed.replace(/\D/g, ''), formatted: typed, remark: 'unknown-format' };
}
