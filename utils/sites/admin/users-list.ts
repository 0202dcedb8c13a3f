/** The classic Admin's list of users: to the one who is to get the role. */
import type { Action, Condition } from '../../domain/flow.ts';
import type { Locator } from '../../domain/locator.ts';
import { newAdminForm, onUserPage } from './area.ts';
import {
  companiesTab,
  roleOnPage,
  rolesTable,
  search,
  serviceAccessTab,
  USER,
  usersHeading,
  usersTab,
} from './locators.ts';

const searchButton: Locator = { find: 'search-button' };
const userRow: Locator = { find: 'row', of: USER, outside: [{ in: 'top-bar' }] };
/** Several rows that may be the user's are seen, and those of others that but name the user are none. */
const userUnseen: Condition = { unseen: userRow };
/** The users list of the classic Admin stands open (a tab that tells no state counts once it was pressed). */
const usersListOpen: Condition = {
  all: [
    { lacks: rolesTable },
    { not: onUserPage },
    { gone: serviceAccessTab },
    { not: newAdminForm },
    { gone: roleOnPage },
    {
      any: [
        { isOn: usersTab },
        { all: [{ lacks: usersTab }, { sees: usersHeading }] },
        { wasPressed: 'grant-role/open-users' },
      ],
    },
    { not: { isOn: companiesTab } },
  ],
};

export const openUsers: Action = {
  id: 'open-users',
  kind: 'click',
  target: [usersTab],
  when: { all: [{ lacks: rolesTable }, { not: onUserPage }, { not: usersListOpen }, { not: newAdminForm }] },
};

/** Search for the user where the list does not show them, and open their page. */
export const findUser: Action[] = [
  {
    id: 'search-user',
    kind: 'type',
    target: [search],
    suggest: USER,
    when: { all: [{ knows: 'userName' }, usersListOpen, userUnseen] },
    doneWhen: { shows: search, text: USER },
    forgets: ['grant-role/send-search'],
  },
  {
    id: 'send-search',
    kind: 'click',
    target: [searchButton],
    when: {
      all: [
        usersListOpen,
        userUnseen,
        { shows: search, text: USER },
        { calm: true },
        { not: { wasPressed: 'grant-role/send-search' } },
      ],
    },
    say: 'action_grant_role_search_user',
  },
  { id: 'open-user', kind: 'click', target: [userRow], when: usersListOpen },
];
