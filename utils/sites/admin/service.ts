/** The company's service may have to be switched on before anybody can have a role in it. */
import type { Action, Condition } from '../../domain/flow.ts';
import type { Locator, Region } from '../../domain/locator.ts';
import { aboutCompany, newAdminForm, onUserPage } from './area.ts';
import { companyPart, emptyList, isChosen, rolePart, servicePart, userPart, wantsRole } from './form-parts.ts';
import * as label from './labels.ts';
import {
  COMPANY,
  companiesTab,
  companyRow,
  fold,
  press,
  rolesTable,
  SERVICE,
  saveAndClose,
  search,
  tab,
  USER,
} from './locators.ts';
import { unfold } from './new-form.ts';

/** The table of roles has no column for the service. */
export const serviceMissing: Condition = { all: [onUserPage, { sees: companyRow }, { lacks: rolesTable }] };
const serviceSwitch = { find: 'off-switch', within: [{ in: 'row', of: SERVICE }] } as const;
/** A company's services stand on its page, or in a window over the list of companies. */
const companyPage: Region = { in: 'page', title: COMPANY };
const companyWindow: Region = { in: 'dialog', title: COMPANY };
const activateIn = (place: Region): Locator => ({
  ...press(label.ACTIVATE),
  within: [{ in: 'row', of: SERVICE }, place],
});
const servicesTabIn = (place: Region): Locator => ({ ...tab(label.LIST_OF_SERVICES), within: [place] }) as Locator;
/** On the way from where the service is missing to its switch among those of the company. */
const onCompanies: Condition = {
  all: [
    { wasPressed: 'grant-role/open-companies' },
    { lacks: saveAndClose },
    { not: newAdminForm },
    aboutCompany,
    { not: { isOn: { ...serviceSwitch, find: 'any-switch' } } },
  ],
};

/** Led there and not done yet: who is led back at once goes in a circle. */
export const sentToCompanies: Condition = {
  all: [
    { wasPressed: 'grant-role/open-companies' },
    { not: { wasPressed: 'grant-role/switch-on' } },
    { isOn: companiesTab },
  ],
};

/** All else is chosen, and what stands there for the user to choose from is neither the service nor a role of it. */
export const serviceNotOffered: Condition = {
  all: [
    ...wantsRole,
    isChosen(userPart),
    isChosen(companyPart),
    { calm: true },
    ...[emptyList, servicePart.choice, ...unfold(rolePart).target].map((gone) => ({ gone })),
    { lacks: { find: 'text', name: SERVICE, outside: [{ in: 'top-bar' }] } },
  ],
};

/** To the company's services, and switch ours on. */
export const switchOnService: Action[] = [
  {
    id: 'open-companies',
    kind: 'click',
    target: [companiesTab],
    // What has more than it shows has a search, too; those of companies and of users tell nothing of it.
    when: {
      any: [
        serviceMissing,
        {
          all: [serviceNotOffered, { unseen: { ...search, within: [{ in: 'list', companies: false, lacks: USER }] } }],
        },
      ],
    },
    say: 'action_grant_role_switch_on',
  },
  {
    id: 'open-company',
    kind: 'click',
    target: [servicesTabIn(fold), servicesTabIn(companyWindow), companyRow],
    when: { all: [onCompanies, { not: { wasPressed: 'grant-role/switch-on' } }] },
    say: 'action_grant_role_switch_on',
  },
  {
    id: 'switch-on',
    kind: 'click',
    target: [serviceSwitch, activateIn(companyPage), activateIn(companyWindow)],
    when: onCompanies,
  },
];
