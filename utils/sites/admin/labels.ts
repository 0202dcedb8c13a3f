import type { LabelSet } from '../../domain/label.ts';

const GUIDES = 'public guides to Visma.net Admin';
const SEEN = '2026-11';

/** Names under which the same product was met in the module menu. */
export const PRODUCT_NAMES: LabelSet = {
  is: 'module menu of Visma.net',
  spellings: { en: ['Visma.net Financials', 'Visma.net ERP', 'Visma Net', 'Visma Net ERP', 'Visma.net'] },
  source: GUIDES,
  seen: SEEN,
};

/** Written the same in every language seen. */
export const ADMIN: LabelSet = { is: 'module Admin', spellings: { en: ['Admin'] }, source: GUIDES, seen: SEEN };

export const APP_STORE: LabelSet = {
  is: 'App Store: the launcher’s tile, and the service’s column in Admin',
  spellings: { en: ['App Store'] },
  source: GUIDES,
  seen: SEEN,
};

export const COMPANIES: LabelSet = {
  is: 'companies tab (classic)',
  spellings: { en: ['Companies'], nb: ['Firmaer'] },
  source: GUIDES,
  seen: SEEN,
};

export const USERS_AND_ROLES: LabelSet = {
  is: 'users tab (classic)',
  spellings: { en: ['Users and roles'], nb: ['Brukere og roller'], sv: ['Användare och roller'] },
  source: GUIDES,
  seen: SEEN,
};

/** The Swedish spelling was read in prose only. */
export const ADD_ACCESS: LabelSet = {
  is: 'add a company row',
  spellings: { en: ['Add access', 'Add access to'], nb: ['Gi tilgang til'], sv: ['Ge tillgång till'] },
  source: GUIDES,
  seen: SEEN,
};

export const INTEGRATION_ADMINISTRATOR: LabelSet = {
  is: 'role',
  spellings: { en: ['Integration Administrator'] },
  source: GUIDES,
  seen: SEEN,
};

/** Its name has the customer's mark in it. */
export const CUSTOMER_ADMINISTRATOR: LabelSet = {
  is: 'needed role',
  spellings: { en: ['Customer administrator', 'Customer Admin'] },
  source: GUIDES,
  seen: SEEN,
};

/** Marks of a row or a context that is the customer’s, not a company’s: `(kunde)` in guides. */
export const CUSTOMER: LabelSet = {
  is: 'customer mark',
  spellings: { en: ['Customer'], nb: ['Kunde'] },
  source: GUIDES,
  seen: SEEN,
};

export const SAVE_AND_CLOSE: LabelSet = {
  is: 'save (classic)',
  spellings: { en: ['Save and close'], nb: ['Lagre og lukk'] },
  source: GUIDES,
  seen: SEEN,
};

export const SERVICE_ACCESS: LabelSet = {
  is: 'roles area (new)',
  spellings: { en: ['Service access'] },
  source: GUIDES,
  seen: SEEN,
};

const LISTS = 'halves of the users tab’s name; “tick user, company and role in lists” in public guides';

export const LIST_OF_USERS: LabelSet = {
  is: 'list of users (new)',
  spellings: { en: ['User', 'Users'], nb: ['Brukere'] },
  source: LISTS,
  seen: SEEN,
};

export const LIST_OF_COMPANIES: LabelSet = {
  is: 'list of companies (new)',
  spellings: { en: ['Company', 'Companies'], nb: ['Firmaer'] },
  source: LISTS,
  seen: SEEN,
};

export const LIST_OF_ROLES: LabelSet = {
  is: 'list of roles (new)',
  spellings: { en: ['Role', 'Roles'], nb: ['Roller'] },
  source: LISTS,
  seen: SEEN,
};

/** “Services > Activate” of a company, and “Possible service access”. */
export const LIST_OF_SERVICES: LabelSet = {
  is: 'list of services (new)',
  spellings: { en: ['Service', 'Services'] },
  source: GUIDES,
  seen: SEEN,
};

export const POSSIBLE_SERVICE_ACCESS: LabelSet = {
  is: 'grid (new, 2026)',
  spellings: { en: ['Possible service access'] },
  source: GUIDES,
  seen: SEEN,
};

export const SAVE_ACTIONS: LabelSet = {
  is: 'save (new, 2025)',
  spellings: { en: ['Save actions'] },
  source: GUIDES,
  seen: SEEN,
};

export const ACTIVATE: LabelSet = {
  is: 'activate service (new)',
  spellings: { en: ['Activate'] },
  source: GUIDES,
  seen: SEEN,
};

export const GRANT: LabelSet = { is: 'save (new, 2026)', spellings: { en: ['Grant'] }, source: GUIDES, seen: SEEN };
