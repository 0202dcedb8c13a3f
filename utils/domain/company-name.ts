import { normalizeText } from './text.ts';

/** Legal forms that stand at the end of a Nordic or Dutch company's name; registers write names with and without. */
const LEGAL_FORM = /[ ,]+(as|asa|ab|a\/s|aps|oy|oyj|bv|b\.v\.|nv|n\.v\.|ans|da|ks|sa|enk|nuf|hb|kb)$/;

/**
 * Do two names mean one company? Equal when normalised, or equal but for a legal form that only one of them bears.
 * Never by similarity: `Fjord Regnskap` and `Fjord Regnskap Holding` differ, so do `Fjord AS` and `Fjord AB`.
 */
export function sameCompany(one: string, other: string): boolean {
  const [a, b] = [normalizeText(one), normalizeText(other)];
  if (a === '' || b === '') return false;
  if (a === b) return true;
  const [bareA, bareB] = [a.replace(LEGAL_FORM, ''), b.replace(LEGAL_FORM, '')];
  return bareA === bareB && (a === bareA || b === bareB);
}
