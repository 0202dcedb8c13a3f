/** The way into Admin, from whichever page of Visma.net. */
import type { Action, Condition } from '../../domain/flow.ts';
import type { Locator } from '../../domain/locator.ts';
import { HOME_HOST, NEW_ADMIN_HOST } from '../origins.ts';
import { shut } from '../shut.ts';
import * as label from './labels.ts';
import { cookieBanner, left, margin, press } from './locators.ts';

/** What opens the menu of modules says which of them is open: there "Admin" is where the user has come to. */
const adminEntry: Locator = { ...press(label.ADMIN), outside: [cookieBanner, margin, { in: 'top-bar', opens: true }] };
/** A menu at the page's side opens the modules of a product beside itself. */
const moduleMenu: Locator = { ...press(label.PRODUCT_NAMES), within: [{ in: 'top-bar', orBeside: true }] };
/** The bar may but say where one is, beside a picture that opens the menu. */
const launcher: Locator = { find: 'launcher', beside: { labels: label.PRODUCT_NAMES } };
/** A page of Admin may be long in coming, under the menu that has led there. */
const notOnTheWay: Condition = { any: [{ not: { wasPressed: 'access-rights/open-admin' } }, { calm: true }] };
/** On a narrow window the bar has but a picture that opens the menu. */
const menuButton: Locator = { find: 'menu-button' };
/** The way into Admin; part of whichever step is on its way there. */
export const wayIn = (when: Condition): Action[] => [
  {
    id: 'open-menu',
    kind: 'click',
    target: [shut(menuButton)],
    when: { all: [when, { calm: true }, ...left(adminEntry), { lacks: moduleMenu }, { lacks: launcher }] },
    say: 'action_access_rights_open_menu',
  },
  {
    id: 'open-module-menu',
    kind: 'click',
    target: [moduleMenu, launcher].map(shut),
    when: { all: [when, notOnTheWay, ...left(adminEntry)] },
  },
  { id: 'open-admin', kind: 'click', target: [adminEntry], when },
];

/** A page from which Admin can be entered. */
export const entryPage: Condition = {
  any: [{ sees: press(label.ADMIN) }, { sees: moduleMenu }, { sees: launcher }, { host: [HOME_HOST, NEW_ADMIN_HOST] }],
};
