/** Zero-width characters, soft hyphen, bidirectional marks, variation selectors: present in page text, seen by nobody. */
const UNSEEN = /\p{Default_Ignorable_Code_Point}/gu;

/** White space, and the characters for private use that icon fonts draw as pictures. */
const GAP = /[\s\ue000-\uf8ff]+/g;

/** Required marks, plus signs, arrows, ticks and pictures (⚙, 🏠) that stand before or after a name as decoration. */
const LEAD = /^(?:[+*\p{So}←-⇿■-◿✀-➿›‹»«] ?)+/u;
const TAIL = /(?: ?(?:[:*\p{So}←-⇿■-◿✀-➿›‹»«]|\.\.\.))+$/u;

const PLAIN = /^[!-~]+(?: [!-~]+)*$/;

/** The text without what nobody sees in it. */
export const seenText = (text: string): string => text.replace(UNSEEN, '');

/** What joins two characters goes before they are composed, and small letters compose where capitals do not (J̌, ǰ). */
function flat(text: string): string {
  const lower = seenText(text).normalize('NFKC').toLowerCase().normalize('NFKC');
  return lower.replace(GAP, ' ').trim();
}

/**
 * The form in which names are compared: NFKC, lower case, single spaces, nothing unseen, without a leading `+` or `*`,
 * without trailing `:`, `*` and `…` (required marks, "Save…"), and without arrows, ticks and icons at either end.
 * Diacritics stay: å is not a.
 */
export function normalizeText(text: string): string {
  // Nine texts in ten are plain ASCII already; they spare the slow steps.
  const even = PLAIN.test(text) ? text.toLowerCase() : flat(text);
  return even.replace(LEAD, '').replace(TAIL, '') || even;
}

/** The text as it is written, without arrows, ticks and other signs at either end. */
export const withoutSigns = (text: string): string => text.trim().replace(LEAD, '').replace(TAIL, '').trim();

/** Do two texts read the same to a person? Two empty texts do not. */
export function sameText(a: string, b: string): boolean {
  const left = normalizeText(a);
  return left !== '' && left === normalizeText(b);
}

const isLetter = (sign: string | undefined): boolean => !!sign && /[\p{L}\p{N}]/u.test(sign);

/** What stands before and behind a name, wherever the text has it as whole words; both in the same form. */
export function aroundName(text: string, name: string): [before: string, behind: string][] {
  const found: [string, string][] = [];
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
    const [before, behind] = [text.slice(0, at), text.slice(at + name.length)];
    if (!isLetter(before.at(-1)) && !isLetter(behind[0])) found.push([before, behind]);
  }
  return found;
}

/** A UUID of any version within a text; add the `g` flag in a copy of your own to find them all. */
export const UUID_PATTERN = /(?<![0-9a-z-])[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}(?![0-9a-z-])/i;

/** Is the whole text, white space around it aside, one UUID? */
export function isUuid(text: string): boolean {
  const bare = text.trim();
  return bare.length === 36 && UUID_PATTERN.test(bare);
}
