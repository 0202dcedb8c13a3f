import { headingNames, listedCompanies, signedInNames } from '../dom/listed-names.ts';
import { readRowNames } from '../dom/read-row-names.ts';
import { spellingsOf } from '../domain/label.ts';
import type { Locator, Look } from '../domain/locator.ts';
import { normalizeText } from '../domain/text.ts';
import {
  ADD_ACCESS,
  APP_STORE,
  CUSTOMER,
  CUSTOMER_ADMINISTRATOR,
  INTEGRATION_ADMINISTRATOR,
  PRODUCT_NAMES,
  SERVICE_ACCESS,
} from '../sites/admin/labels.ts';

/** Names in the page's spelling, from which the user presses the right one. */
export interface SeenNames {
  readonly companies: readonly string[];
  readonly users: readonly string[];
}

const ROLES_TABLE: Locator = { find: 'table', column: { labels: APP_STORE } };
const CUSTOMER_MARKS = spellingsOf(CUSTOMER);

/** What may stand at the top of Admin, and reads as a name. */
const NO_PEOPLE = [
  ADD_ACCESS,
  APP_STORE,
  CUSTOMER_ADMINISTRATOR,
  INTEGRATION_ADMINISTRATOR,
  PRODUCT_NAMES,
  SERVICE_ACCESS,
]
  .flatMap(spellingsOf)
  .map(normalizeText);
const MAKER = /^visma\b/i;

const signedIn = (doc: Document): string[] => signedInNames(doc, NO_PEOPLE).filter((name) => !MAKER.test(name));

/**
 * The companies and users that Admin's pages name, for a connection in which one of them is not known yet. On a user's *Roles* the
 * companies are its rows and the user is its heading; elsewhere the companies that lists offer, and the user who is signed in.
 */
export function readNames(doc: Document, look: Look<Element>): SeenNames {
  const table = look.locate(ROLES_TABLE);
  const rows = table.outcome === 'found' ? readRowNames(table.element, CUSTOMER_MARKS) : [];
  if (rows.length === 0) return { companies: listedCompanies(doc, CUSTOMER_MARKS), users: signedIn(doc) };
  const owners = headingNames(doc, NO_PEOPLE);
  return { companies: rows, users: owners.length > 0 ? owners : signedIn(doc) };
}
