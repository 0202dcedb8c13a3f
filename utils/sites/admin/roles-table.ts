/** The classic Admin's table of companies and services: choose the role, and save. */
import type { Action, Condition } from '../../domain/flow.ts';
import type { Locator, Region } from '../../domain/locator.ts';
import { aboutCompany, newAdminForm, otherUser, rightUser, usersArea } from './area.ts';
import {
  COMPANY,
  inMenu,
  left,
  ROLE,
  roleCell,
  roleOnPage,
  rolesTable,
  SERVICE,
  saveAndClose,
  serviceAccessTab,
  tickRole,
} from './locators.ts';
import { justSent } from './once-more.ts';

const tableInWindow: Locator = { ...rolesTable, within: [{ in: 'dialog' }] };
/** The cell's link leads to a page of its own, on which the roles stand. */
const roleLink: Locator = { ...roleCell, leadsOn: true };
const roleOption: Locator = {
  find: 'control',
  family: 'option',
  name: ROLE,
  ...inMenu,
  within: [{ in: 'menu', openedIn: { in: 'row', of: COMPANY } }],
};

/** A cell may open a window in which the roles are ticked. */
const roleWindow: Region[] = [
  { in: 'dialog', about: SERVICE },
  { in: 'dialog', about: COMPANY },
];

/** A window about the company may have a list for each service. */
const serviceList: Locator = { find: 'list', of: SERVICE, within: [{ in: 'dialog', about: COMPANY }] };
const tickRoleInWindow: Locator = { ...tickRole, within: roleWindow };
const roleInWindow: Locator = { find: 'control', family: 'press', name: ROLE, within: roleWindow };
/** The roles that the cell has opened: another press there would shut them, or open them anew. */
const rolesBeside: Condition = {
  any: [
    { sees: tickRoleInWindow },
    {
      all: [
        { wasPressed: 'grant-role/choose-role' },
        {
          any: [
            { not: { lacks: tickRole } },
            {
              all: [
                { sees: { find: 'text', name: ROLE, within: [{ in: 'dialog' }] } },
                { gone: { ...roleCell, within: [{ in: 'dialog' }] } },
              ],
            },
          ],
        },
      ],
    },
  ],
};

const roleTicked: Condition = { isOn: tickRoleInWindow };
const roleChosen: Condition = { all: [{ shows: roleCell, text: ROLE, part: true }, rightUser] };
const rolesOpened: Condition = {
  any: [{ wasPressed: 'grant-role/choose-role' }, { wasPressed: 'grant-role/open-roles' }],
};

/** A window or a drawer may save by itself what was ticked in it. */
const savedInWindow: Condition = {
  all: [rolesOpened, roleTicked, { sees: { ...saveAndClose, within: roleWindow } }],
};

/** A window asks once more, in the same words. */
const savedOnceMore: Condition = { all: [justSent, { sees: { ...saveAndClose, within: [{ in: 'dialog' }] } }] };

/**
 * A server may keep a draft from page to page, and show it again with its reason when it could not be saved: what was
 * chosen before our eyes is proved by leaving the page, never by standing there again.
 */
const roleKept: Condition = { all: [{ keeps: 'grant-role/choose-role' }, { not: rolesOpened }] };
/** The page that a cell of the table led to. */
const onRolePage: Condition = {
  all: [
    { wasPressed: 'grant-role/open-roles' },
    { lacks: rolesTable },
    { gone: serviceAccessTab },
    { not: newAdminForm },
    aboutCompany,
  ],
};

/** The role in the cell, or in the list, window or page that the cell opens; then save. */
export const chooseRole: Action[] = [
  {
    id: 'choose-role',
    kind: 'choose',
    target: [roleCell],
    suggest: ROLE,
    // The column may be one that the table does not draw until it is scrolled to.
    when: { not: { any: [{ lacks: rolesTable }, rolesBeside, otherUser, newAdminForm] } },
    forgets: ['grant-role/save'],
    doneWhen: roleChosen,
  },
  {
    id: 'choose-role-there',
    kind: 'choose',
    target: [serviceList],
    suggest: ROLE,
    when: rolesOpened,
    doneWhen: { shows: serviceList, text: ROLE },
    say: 'action_grant_role_choose_role',
  },
  {
    id: 'open-roles',
    kind: 'click',
    target: [roleLink],
    when: { all: [{ sees: rolesTable }, rightUser] },
    forgets: ['grant-role/choose-role', 'grant-role/save'],
    doneWhen: roleChosen,
    say: 'action_grant_role_choose_role',
  },
  {
    id: 'pick-role',
    kind: 'click',
    target: [roleOption, tickRoleInWindow, roleInWindow],
    // The list may lie over the table, and shut off all that is behind it.
    when: {
      all: [
        rolesOpened,
        { not: newAdminForm },
        { not: roleTicked },
        // A window with the whole table has buttons for other companies' roles too.
        { any: [{ sees: roleOption }, { sees: tickRoleInWindow }, { gone: tableInWindow }] },
      ],
    },
    doneWhen: { any: [{ isOn: roleOption }, roleTicked, roleChosen] },
  },
  {
    id: 'pick-role-on-page',
    kind: 'click',
    target: [roleOnPage],
    when: onRolePage,
    doneWhen: { isOn: roleOnPage },
    say: 'action_grant_role_pick_role',
  },
  {
    id: 'send-role',
    kind: 'click',
    target: [
      { find: 'send-button', of: ROLE },
      { ...serviceList, find: 'send-button', list: true },
    ],
    when: {
      any: [
        { all: [onRolePage, { isOn: roleOnPage }] },
        { all: [rolesOpened, { any: [{ shows: serviceList, text: ROLE }, { isOn: tickRole }] }] },
      ],
    },
  },
  {
    id: 'save',
    kind: 'confirm',
    target: [saveAndClose],
    when: { all: [{ any: [roleChosen, savedInWindow, savedOnceMore] }, { not: roleKept }] },
  },
];

/** What was chosen is saved: the page that saves it has been left. */
export const roleSaved: Condition = {
  any: [
    roleKept,
    {
      all: [
        { any: [{ wasDone: 'grant-role/choose-role' }, { wasDone: 'grant-role/pick-role' }] },
        { wasPressed: 'grant-role/save' },
        ...left(saveAndClose),
        usersArea,
      ],
    },
  ],
};
