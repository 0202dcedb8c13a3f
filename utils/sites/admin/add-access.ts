/** The classic Admin's *Add access*, where the user has none to the company yet. */
import type { Action, Condition } from '../../domain/flow.ts';
import type { Locator, Region } from '../../domain/locator.ts';
import { rightUser } from './area.ts';
import * as label from './labels.ts';
import { COMPANY, companyRow, inMenu, press, roleCell, rolesTable } from './locators.ts';

const accessOption: Locator = { find: 'control', family: 'option', name: COMPANY, ...inMenu };
const addAccessTitle = { title: { labels: label.ADD_ACCESS } };
const accessWindows: Region[] = [
  { in: 'dialog', ...addAccessTitle },
  { in: 'page', ...addAccessTitle },
];

/** In the window that adds access nothing tells of access that was given before. */
const accessTick = (window: Region): Locator => ({ find: 'tick', of: COMPANY, within: [window] });
/** The window has companies to tick, but not this one. */
export const notInWindow: Condition = {
  any: accessWindows.map((window) => ({
    all: [{ sees: { find: 'any-switch', within: [window] } }, { lacks: accessTick(window) }],
  })),
};

const companyTicked: Condition = { any: accessWindows.map((window) => ({ isOn: accessTick(window) })) };
/** Open what adds access, choose the company there, send it. */
export const addAccess: Action[] = [
  {
    id: 'add-access',
    kind: 'click',
    target: [press(label.ADD_ACCESS)],
    when: {
      all: [
        // The service's column may be one that is not drawn yet.
        { not: { lacks: rolesTable } },
        { lacks: companyRow },
        { unseen: accessOption },
        rightUser,
      ],
    },
  },
  {
    id: 'pick-access-company',
    kind: 'click',
    target: [accessOption, companyRow],
    // The list that stands open, in the page too, is one with a row of this name; the table of roles has none yet.
    when: { all: [{ wasPressed: 'grant-role/add-access' }, { sees: rolesTable }, { lacks: roleCell }] },
    say: 'action_grant_role_choose_access_company',
  },
  {
    id: 'choose-access-company',
    kind: 'click',
    target: accessWindows.flatMap((window): Locator[] => [
      accessTick(window),
      { find: 'control', family: 'option', name: COMPANY, within: [window] },
    ]),
    doneWhen: companyTicked,
  },
  {
    id: 'send-access',
    kind: 'click',
    target: accessWindows.flatMap((window): Locator[] => [
      { ...press(label.ADD_ACCESS), within: [window] },
      { find: 'send-button', of: COMPANY, within: [window] },
    ]),
    when: companyTicked,
    say: 'action_grant_role_add_access',
  },
];
