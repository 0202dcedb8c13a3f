/** What tells where in Admin's users area the user stands. */
import type { Condition } from '../../domain/flow.ts';
import * as label from './labels.ts';
import {
  COMPANY,
  CUSTOMER,
  companyRow,
  grant,
  possibleAccess,
  rolesTable,
  saveActions,
  saveAndClose,
  serviceAccessTab,
  USER,
  usersHeading,
  usersTab,
} from './locators.ts';

/** The new Admin's page on which access is put together, in either of its forms; its buttons may come with its last part. */
export const newAdminForm: Condition = {
  any: [
    { not: { lacks: saveActions } },
    { not: { lacks: grant } },
    { sees: possibleAccess },
    { isOn: serviceAccessTab },
  ],
};

/** The one thing that is there on a user's page as on no list, be it that nothing is to be saved yet. */
export const onUserPage: Condition = { not: { lacks: saveAndClose } };
/** Something that only Admin's users area shows; links that are there twice, or covered, tell as much. */
export const usersArea: Condition = {
  any: [
    { sees: usersTab },
    { several: usersTab },
    { covered: usersTab },
    // The tab that is open may be no more than words.
    { all: [{ wasPressed: 'grant-role/open-users' }, { sees: usersHeading }] },
    { sees: rolesTable },
    onUserPage,
    { sees: serviceAccessTab },
    newAdminForm,
  ],
};

/** The roles that stand there are another user's. */
export const otherUser: Condition = { sees: { find: 'namesake', of: USER, outside: [{ in: 'top-bar' }] } };
export const rightUser: Condition = { not: otherUser };
/** The page names the company, and not as the customer. */
export const aboutCompany: Condition = {
  any: [
    { sees: companyRow },
    {
      all: [
        { sees: { find: 'text', name: COMPANY } },
        { lacks: { find: 'text', name: CUSTOMER, part: true, but: { labels: label.CUSTOMER_ADMINISTRATOR } } },
      ],
    },
  ],
};
