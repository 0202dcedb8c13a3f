import { readRowNames } from '../dom/read-row-names.ts';
import { spellingsOf } from '../domain/label.ts';
import type { Locator, Look } from '../domain/locator.ts';
import { APP_STORE, CUSTOMER } from '../sites/admin/labels.ts';

const ROLES_TABLE: Locator = { find: 'table', column: { labels: APP_STORE } };

/** The companies of Admin's *Roles* table, for a connection whose company is not known yet: the user presses the right one. */
export function readCompanies(look: Look<Element>): string[] {
  const table = look.locate(ROLES_TABLE);
  return table.outcome === 'found' ? readRowNames(table.element, spellingsOf(CUSTOMER)) : [];
}
