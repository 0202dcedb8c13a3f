/** What several parts of Admin's pages are named by and found by. */
import type { Condition } from '../../domain/flow.ts';
import type { NameRef } from '../../domain/label.ts';
import type { Locator, Region } from '../../domain/locator.ts';
import { COOKIE_WORDS } from '../app-store/labels.ts';
import * as label from './labels.ts';

export const COMPANY: NameRef = { value: 'companyName' };
export const USER: NameRef = { value: 'userName' };
export const ROLE: NameRef = { labels: label.INTEGRATION_ADMINISTRATOR };
export const SERVICE: NameRef = { labels: label.APP_STORE };
export const CUSTOMER: NameRef = { labels: label.CUSTOMER };
/** Its buttons may be called as ours are; so may links of the site's foot, and of help beside the page. */
export const cookieBanner: Region = { in: 'dialog', mentions: { labels: COOKIE_WORDS } };
export const margin: Region = { in: 'margin' };
export const press = (labels: typeof label.ADMIN): Locator => ({
  find: 'control',
  family: 'press',
  name: { labels },
  outside: [cookieBanner, margin],
});

export const tab = (labels: typeof label.ADMIN): Locator => ({ ...press(labels), family: 'tab' }) as Locator;
export const usersTab = tab(label.USERS_AND_ROLES);
export const usersHeading: Locator = { find: 'text', name: { labels: label.USERS_AND_ROLES } };
export const companiesTab = tab(label.COMPANIES);
export const serviceAccessTab = tab(label.SERVICE_ACCESS);
/** A drawer beside the page may have the roles, or sum up what is chosen, above what saves it. */
const save = (labels: typeof label.ADMIN): Locator => ({ ...press(labels), outside: [cookieBanner] });
export const saveAndClose = save(label.SAVE_AND_CLOSE);
export const saveActions = save(label.SAVE_ACTIONS);
export const grant = save(label.GRANT);
export const possibleAccess: Locator = { find: 'text', name: { labels: label.POSSIBLE_SERVICE_ACCESS } };
export const rolesTable: Locator = { find: 'table', column: SERVICE };
export const companyRow: Locator = { find: 'row', of: COMPANY, rowLacks: CUSTOMER };
export const roleCell = {
  find: 'cell',
  row: COMPANY,
  column: SERVICE,
  rowLacks: CUSTOMER,
} as const satisfies Locator;

/** An entry of an open list; a banner floats too. */
export const inMenu = { within: [{ in: 'menu' }], outside: [cookieBanner] } as const;
export const roleOnPage: Locator = { find: 'control', family: 'press', name: ROLE, within: [{ in: 'page' }] };
export const search: Locator = { find: 'search' };
export const tickRole: Locator = { find: 'tick', of: ROLE };
/** Of the form's own tabs and folded parts, or of a company's page, one that is shut. */
export const fold: Region = { in: 'fold', but: { labels: label.SERVICE_ACCESS } };
/** It has gone, and is not merely under a window that asks whether one is sure. */
export const left = (locator: Locator): Condition[] => [{ gone: locator }, { not: { covered: locator } }];
/** An option that stands open: of a list always shown, or of one just opened. */
export const optionOf = (name: NameRef): Locator => ({
  find: 'control',
  family: 'option',
  name,
  outside: [{ in: 'top-bar' }],
});
