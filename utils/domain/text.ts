/** Zero-width characters, soft hyphen and bidirectional marks: present in page text, seen by nobody. */
const UNSEEN = /[\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/g;

/** Required marks, plus signs, arrows and ticks that stand before or after a name as decoration. */
const LEAD = /^(?:[+*←-⇿⌃-⌄■-◿✀-➿›‹»«] ?)+/;
const TAIL = /(?: ?(?:[:*←-⇿⌃-⌄■-◿✀-➿›‹»«]|\.\.\.))+$/;

const PLAIN = /^[!-~]+(?: [!-~]+)*$/;

/**
 * The form in which names are compared: NFKC, lower case, single spaces, nothing unseen, without a leading `+` or `*`,
 * without trailing `:`, `*` and `…` (required marks, "Save…"), and without arrows and ticks at either end. Diacritics
 * stay: å is not a.
 */
export function normalizeText(text: string): string {
  // Nine texts in ten are plain ASCII already; they spare the slow steps.
  const even = PLAIN.test(text) ? text : text.normalize('NFKC').replace(UNSEEN, '').replace(/\s+/g, ' ').trim();
  const bare = even.replace(LEAD, '').replace(TAIL, '');
  return (bare || even).toLowerCase();
}

/** Do two texts read the same to a person? Two empty texts do not. */
export function sameText(a: string, b: string): boolean {
  const left = normalizeText(a);
  return left !== '' && left === normalizeText(b);
}

/** A UUID of any version within a text; add the `g` flag in a copy of your own to find them all. */
export const UUID_PATTERN = /(?<![0-9a-z-])[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}(?![0-9a-z-])/i;

/** Is the whole text, white space around it aside, one UUID? */
export function isUuid(text: string): boolean {
  const bare = text.trim();
  return bare.length === 36 && UUID_PATTERN.test(bare);
}
