/** What is asked about one element, and why the answer is what it is. */
export interface NameCase {
  /** A body; the element asked about bears `id="t"`. */
  readonly html: string;
  /** Its accessible name, white space collapsed. */
  readonly name: string;
}

export interface RoleCase {
  /** A body; the element asked about bears `id="t"`. */
  readonly html: string;
  /** Its role; null for none, presentation included. */
  readonly role: string | null;
}

/** Cases that stand for one passage of a specification or one part of a public suite. */
export interface CaseGroup<Case> {
  readonly about: string;
  readonly cases: readonly Case[];
}

/** A case about a name. */
export const named = (html: string, name: string): NameCase => ({ html, name });

/** A case about a role. */
export const plays = (html: string, role: string | null): RoleCase => ({ html, role });
