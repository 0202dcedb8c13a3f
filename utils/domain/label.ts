/** Languages in which a label may have been seen. */
type Language = 'en' | 'nb' | 'sv' | 'da' | 'fi' | 'nl';

/**
 * One element's name as the sites write it, in every spelling and language that a source has. Labels are never
 * invented: a language without an entry was never seen.
 */
export interface LabelSet {
  /** What the element is, in PRODUCT's words; for reports, never matched. */
  readonly is: string;
  readonly spellings: Partial<Record<Language, readonly string[]>>;
  /** Where the spellings were read, in a few words. */
  readonly source: string;
  /** Month in which they were read, `YYYY-MM`. */
  readonly seen: string;
}

/** What the connection knows and a page may show. */
export type ValueName = 'companyName' | 'orgNumber' | 'userName' | 'tenantId';

/** A text to be met on a page: fixed labels, or a value of the connection in work. */
export type NameRef = { readonly labels: LabelSet } | { readonly value: ValueName };

/** Every spelling of a set, all languages at once (looking for many costs the same as looking for one). */
export function spellingsOf(set: LabelSet): string[] {
  return Object.values(set.spellings).flat();
}
