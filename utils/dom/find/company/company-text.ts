import { normalizeText } from '../../../domain/text.ts';
import { remember } from '../remember.ts';

/**
 * Legal forms of the Nordic countries, the Netherlands and their neighbours, at the end of a name. In capitals as
 * registers write them: "Signed in as" is no company.
 */
const LEGAL_FORM =
  /\S[ ,]+(?:ASA?|AB|HB|KB|ANS|DA|KS|SA|ENK|NUF|IKS|KF|BA|STI|A\/S|I\/S|K\/S|P\/S|Ap[sS]|APS|O[yY]j?|OYJ|Ky|B\.?V\.?|N\.?V\.?|V\.?O\.?F\.?|G[mM][bB]H|AG|KG|Ltd\.?|LTD|Limited|LLC|Inc\.?|PLC|[Ss]tiftelsen?)$/;

/** Nouns for a company, in brackets behind its name. Any other word there ("(test)", "(Bergen)") may make it another. */
const COMPANY_NOUN = 'company|firma|selskap|bedrift|företag|bolag|virksomhed|selskab|yritys|yhtiö|bedrijf';

export const COMPANY_MARK = new RegExp(` ?\\((?:${COMPANY_NOUN})\\)$`, 'i');

/** A word for a company, in compounds too: what bears one is a label ("Current company"), or what one tells ("Morselskap"). */
export const COMPANY_WORD = new RegExp(COMPANY_NOUN, 'i');

/** The same as {@link COMPANY_MARK}, or the nouns for a customer. */
const MARK = new RegExp(` ?\\((?:${COMPANY_NOUN}|customer|kunde|kund|asiakas|klant)\\)$`, 'i');

/** The name without a bracketed noun for a company. */
export function withoutMark(text: string): string {
  return text.replace(COMPANY_MARK, '').trim();
}

/** Does the name end in one of these words in brackets, whatever its spelling? */
export function bearsMark(name: string, words: readonly string[]): boolean {
  const text = normalizeText(name);
  return words.some((word) => text.endsWith(`(${normalizeText(word)})`));
}

/** Does the text end as a company's name does: with a legal form, or a bracketed noun for what it is? */
export function looksLikeCompany(text: string): boolean {
  const name = text.normalize('NFKC').trim();
  return name.length < 100 && (MARK.test(name) || LEGAL_FORM.test(name));
}

const LANGUAGES = 'en nb nn no sv da fi nl de fr es it pl et lv lt is'.split(' ');
const COUNTRIES = 'NO SE DK FI NL GB US DE FR ES IT PL EE LV LT IS BE'.split(' ');

/** Languages and countries by their own and their English names. */
const namesOfPlaces = remember((_: null) => {
  const named = LANGUAGES.flatMap((to) => {
    const language = new Intl.DisplayNames([to], { type: 'language' });
    const region = new Intl.DisplayNames([to], { type: 'region' });
    return [...LANGUAGES.map((code) => language.of(code)), ...COUNTRIES.map((code) => region.of(code))];
  });
  return new Set(named.map((name) => normalizeText(name ?? '')));
});

/** A language, a country, or a short code for one: what a language picker shows. */
export function isPlace(text: string): boolean {
  const name = normalizeText(text.replace(/ ?\(.+\)$/, ''));
  return /^[a-z]{2}(?:-[a-z]{2})?$/.test(name) || namesOfPlaces(null).has(name);
}
