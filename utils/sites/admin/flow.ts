import type { PortalFlow, Step } from '../../domain/flow.ts';
import type { Locator } from '../../domain/locator.ts';
import { HOME_HOST } from '../origins.ts';
import { addAccess, notInWindow } from './add-access.ts';
import { newAdminForm, otherUser, usersArea } from './area.ts';
import { entryPage, wayIn } from './entry.ts';
import { othersTicked } from './form-parts.ts';
import * as label from './labels.ts';
import {
  COMPANY,
  companiesTab,
  cookieBanner,
  margin,
  press,
  rolesTable,
  serviceAccessTab,
  tab,
  usersTab,
} from './locators.ts';
import { accessSent, newForm } from './new-form.ts';
import { asksOnceMore, sayYes } from './once-more.ts';
import { chooseRole, roleSaved } from './roles-table.ts';
import { sentToCompanies, serviceMissing, serviceNotOffered, switchOnService } from './service.ts';
import { findUser, openUsers } from './users-list.ts';

const accessRights: Step = {
  id: 'access-rights',
  portal: 'admin',
  belongs: { any: [entryPage, { sees: companiesTab }] },
  actions: wayIn({ not: usersArea }),
  doneWhen: usersArea,
  obstacles: [
    {
      id: 'no_users_area',
      // The new Admin may have users under their own name, and the area under one that is not known.
      when: { all: [{ sees: companiesTab }, { lacks: tab(label.LIST_OF_USERS) }, { not: usersArea }] },
      weight: 'blocked',
    },
  ],
};

const grantRole: Step = {
  id: 'grant-role',
  portal: 'admin',
  // What cannot be pressed makes the page no other one.
  belongs: { any: [entryPage, usersArea, { not: { lacks: usersTab } }] },
  actions: [
    ...wayIn({ all: [{ settled: 'access-rights' }, { not: usersArea }] }),
    openUsers,
    // The module's menu may have it below the users.
    {
      id: 'open-service-access',
      kind: 'click',
      target: [serviceAccessTab],
      when: { not: { any: [newAdminForm, sentToCompanies] } },
    },
    ...findUser,
    ...switchOnService,
    ...addAccess,
    ...chooseRole,
    ...newForm,
    sayYes,
  ],
  doneWhen: { any: [roleSaved, accessSent] },
  implies: ['access-rights'],
  obstacles: [
    {
      id: 'service_inactive',
      when: { any: [serviceMissing, serviceNotOffered] },
      weight: 'blocked',
    },
    {
      id: 'company_missing',
      when: { all: [{ wasPressed: 'grant-role/add-access' }, { calm: true }, notInWindow] },
    },
    { id: 'asks_once_more', when: asksOnceMore },
    { id: 'others_ticked', when: { all: [newAdminForm, othersTicked] } },
    { id: 'roles_of_other_user', when: { all: [{ sees: rolesTable }, otherUser] } },
  ],
};

/** On the launcher the App Store is one press away. */
const appStoreTile: Locator = {
  ...press(label.APP_STORE),
  outside: [cookieBanner, margin, { in: 'row', of: COMPANY }, { in: 'page', title: COMPANY }],
};

const integrate: Step = {
  id: 'integrate',
  portal: 'admin',
  when: { all: [{ settled: 'grant-role' }, { lacks: rolesTable }, { not: newAdminForm }] },
  belongs: { host: [HOME_HOST] },
  actions: [{ id: 'open-app-store', kind: 'click', target: [appStoreTile] }],
  doneWhen: { any: [] },
};

export const ADMIN_FLOW: PortalFlow = {
  portal: 'admin',
  steps: [accessRights, grantRole, integrate],
  waitsWhen: { sees: { find: 'password' } },
};
