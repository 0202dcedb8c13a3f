import type { Action, Condition, PortalFlow, Step } from '../../domain/flow.ts';
import type { NameRef } from '../../domain/label.ts';
import type { Locator, Region } from '../../domain/locator.ts';
import { COOKIE_WORDS } from '../app-store/labels.ts';
import { HOME_HOST, NEW_ADMIN_HOST } from '../origins.ts';
import { shut } from '../shut.ts';
import * as label from './labels.ts';

const COMPANY: NameRef = { value: 'companyName' };
const USER: NameRef = { value: 'userName' };
const ROLE: NameRef = { labels: label.INTEGRATION_ADMINISTRATOR };
const SERVICE: NameRef = { labels: label.APP_STORE };
const CUSTOMER: NameRef = { labels: label.CUSTOMER };

/** Its buttons may be called as ours are; so may links of the site's foot, and of help beside the page. */
const cookieBanner: Region = { in: 'dialog', mentions: { labels: COOKIE_WORDS } };
const margin: Region = { in: 'margin' };
const press = (labels: typeof label.ADMIN): Locator => ({
  find: 'control',
  family: 'press',
  name: { labels },
  outside: [cookieBanner, margin],
});
const tab = (labels: typeof label.ADMIN): Locator => ({ ...press(labels), family: 'tab' }) as Locator;

/** What opens the menu of modules says which of them is open: there "Admin" is where the user has come to. */
const adminEntry: Locator = { ...press(label.ADMIN), outside: [cookieBanner, margin, { in: 'top-bar', opens: true }] };
/** A menu at the page's side opens the modules of a product beside itself. */
const moduleMenu: Locator = { ...press(label.PRODUCT_NAMES), within: [{ in: 'top-bar', orBeside: true }] };
/** The bar may but say where one is, beside a picture that opens the menu. */
const launcher: Locator = { find: 'launcher', beside: { labels: label.PRODUCT_NAMES } };
const usersTab = tab(label.USERS_AND_ROLES);
const usersHeading: Locator = { find: 'text', name: { labels: label.USERS_AND_ROLES } };
const companiesTab = tab(label.COMPANIES);
const serviceAccessTab = tab(label.SERVICE_ACCESS);
/** A drawer beside the page may have the roles. */
const saveAndClose: Locator = { ...press(label.SAVE_AND_CLOSE), outside: [cookieBanner] };
/** What is chosen may be summed up beside the page, above what saves it. */
const saveActions: Locator = { ...press(label.SAVE_ACTIONS), outside: [cookieBanner] };
const grant: Locator = { ...press(label.GRANT), outside: [cookieBanner] };
/** Each row of what is possible may have its own; that of another row grants something else. */
const grantInRow: Locator = { ...grant, within: [SERVICE, ROLE].map((of) => ({ in: 'row', of })) };
const grantBelow: Locator = { ...grant, outside: [cookieBanner, { in: 'row', of: SERVICE }] };
const possibleAccess: Locator = { find: 'text', name: { labels: label.POSSIBLE_SERVICE_ACCESS } };
const rolesTable: Locator = { find: 'table', column: SERVICE };
const tableInWindow: Locator = { ...rolesTable, within: [{ in: 'dialog' }] };
const companyRow: Locator = { find: 'row', of: COMPANY, rowLacks: CUSTOMER };
const roleCell: Locator = {
  find: 'cell',
  row: COMPANY,
  column: SERVICE,
  rowLacks: CUSTOMER,
};
/** The cell's link leads to a page of its own, on which the roles stand. */
const roleLink: Locator = { ...roleCell, leadsOn: true };
/** An entry of an open list; a banner floats too. */
const inMenu = { within: [{ in: 'menu' }], outside: [cookieBanner] } as const;
const roleOption: Locator = {
  find: 'control',
  family: 'option',
  name: ROLE,
  ...inMenu,
  within: [{ in: 'menu', openedIn: { in: 'row', of: COMPANY } }],
};
const accessOption: Locator = { find: 'control', family: 'option', name: COMPANY, ...inMenu };
const roleOnPage: Locator = { find: 'control', family: 'press', name: ROLE, within: [{ in: 'page' }] };
const addAccess = { title: { labels: label.ADD_ACCESS } };
const accessWindows: Region[] = [
  { in: 'dialog', ...addAccess },
  { in: 'page', ...addAccess },
];
/** In the window that adds access nothing tells of access that was given before. */
const accessTick = (window: Region): Locator => ({ find: 'tick', of: COMPANY, within: [window] });
/** The window has companies to tick, but not this one. */
const notInWindow: Condition = {
  any: accessWindows.map((window) => ({
    all: [{ sees: { find: 'any-switch', within: [window] } }, { lacks: accessTick(window) }],
  })),
};
const search: Locator = { find: 'search' };
const searchButton: Locator = { find: 'search-button' };
const userRow: Locator = { find: 'row', of: USER, outside: [{ in: 'top-bar' }] };
/** Several rows that may be the user's are seen, and those of others that but name the user are none. */
const userUnseen: Condition = { unseen: userRow };
/** Rows with both are access that was given before. */
const tickUser: Locator = { find: 'tick', of: USER, outside: [{ in: 'row', of: COMPANY }] };
const tickCompany: Locator = { find: 'tick', of: COMPANY, outside: [{ in: 'row', of: USER }] };
const companyTicked: Condition = { any: accessWindows.map((window) => ({ isOn: accessTick(window) })) };
const tickRole: Locator = { find: 'tick', of: ROLE };
/** Other services have roles of the same name. */
const tickServiceRole: Locator = { ...tickRole, within: [{ in: 'row', of: SERVICE }] };
/** A cell may open a window in which the roles are ticked. */
const roleWindow: Region[] = [
  { in: 'dialog', about: SERVICE },
  { in: 'dialog', about: COMPANY },
];
/** A window about the company may have a list for each service. */
const serviceList: Locator = { find: 'list', of: SERVICE, within: [{ in: 'dialog', about: COMPANY }] };
/** Where a choice may stand with the button that sends it, or takes it over. */
const roleEditors: Region[] = [{ in: 'dialog' }, { in: 'menu' }, { in: 'page' }];
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
const emptyList: Locator = { find: 'empty-list' };
const emptyListOf = ({ called: [called] }: Part): Extract<Locator, { find: 'empty-list' }> => ({
  find: 'empty-list',
  called,
});

/** The new Admin's page on which access is put together, in either of its forms; its buttons may come with its last part. */
const newAdminForm: Condition = {
  any: [
    { not: { lacks: saveActions } },
    { not: { lacks: grant } },
    { sees: possibleAccess },
    { isOn: serviceAccessTab },
  ],
};

/** The one thing that is there on a user's page as on no list, be it that nothing is to be saved yet. */
const onUserPage: Condition = { not: { lacks: saveAndClose } };

/** Something that only Admin's users area shows; links that are there twice, or covered, tell as much. */
const usersArea: Condition = {
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

/** The roles that stand there are another user's. */
const otherUser: Condition = { sees: { find: 'namesake', of: USER, outside: [{ in: 'top-bar' }] } };
const rightUser: Condition = { not: otherUser };

const roleChosen: Condition = { all: [{ shows: roleCell, text: ROLE, part: true }, rightUser] };
const rolesOpened: Condition = {
  any: [{ wasPressed: 'grant-role/choose-role' }, { wasPressed: 'grant-role/open-roles' }],
};
/** A window or a drawer may save by itself what was ticked in it. */
const savedInWindow: Condition = {
  all: [rolesOpened, roleTicked, { sees: { ...saveAndClose, within: roleWindow } }],
};
/** A window asks once more, in the same words. */
const savedOnceMore: Condition = {
  all: [
    { wasDone: 'grant-role/choose-role' },
    { wasPressed: 'grant-role/save' },
    { sees: { ...saveAndClose, within: [{ in: 'dialog' }] } },
  ],
};
/**
 * A server may keep a draft from page to page, and show it again with its reason when it could not be saved: what was
 * chosen before our eyes is proved by leaving the page, never by standing there again.
 */
const roleKept: Condition = { all: [{ keeps: 'grant-role/choose-role' }, { not: rolesOpened }] };
/** The page names the company, and not as the customer. */
const aboutCompany: Condition = {
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

/** The table of roles has no column for the service. */
const serviceMissing: Condition = { all: [onUserPage, { sees: companyRow }, { lacks: rolesTable }] };
/** Of the form's own tabs and folded parts, or of a company's page, one that is shut. */
const fold: Region = { in: 'fold', but: { labels: label.SERVICE_ACCESS } };
const serviceSwitch = { find: 'off-switch', within: [{ in: 'row', of: SERVICE }] } as const;
const activate: Locator = {
  ...press(label.ACTIVATE),
  within: [
    { in: 'row', of: SERVICE },
    { in: 'page', title: COMPANY },
  ],
};
const servicesTab = { ...tab(label.LIST_OF_SERVICES), within: [fold] } as Locator;
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
const sentToCompanies: Condition = {
  all: [
    { wasPressed: 'grant-role/open-companies' },
    { not: { wasPressed: 'grant-role/switch-on' } },
    { isOn: companiesTab },
  ],
};

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

/** It has gone, and is not merely under a window that asks whether one is sure. */
const left = (locator: Locator): Condition[] => [{ gone: locator }, { not: { covered: locator } }];

/** An option that stands open: of a list always shown, or of one just opened. */
const optionOf = (name: NameRef): Locator => ({
  find: 'control',
  family: 'option',
  name,
  outside: [{ in: 'top-bar' }],
});

/** A part of the new form: a list to choose from, or ticks, by name. */
interface Part {
  /** In the ids of its actions. */
  readonly id: string;
  readonly choice: Locator;
  readonly ticks: readonly Locator[];
  readonly name: NameRef;
  /** What the list is of, and what else may be folded within it. */
  readonly called: readonly NameRef[];
}
const partOf = (id: string, name: NameRef, ticks: readonly Locator[], ...called: NameRef[]): Part => ({
  id,
  choice: { find: 'choice-offering', option: name },
  ticks,
  name,
  called,
});
const userPart = partOf('user', USER, [tickUser], { labels: label.LIST_OF_USERS });
const companyPart = partOf('company', COMPANY, [tickCompany], { labels: label.LIST_OF_COMPANIES });
const rolePart = partOf('new-role', ROLE, [tickServiceRole, tickRole], { labels: label.LIST_OF_ROLES }, SERVICE);
const parts = [userPart, companyPart, rolePart];
/** Tabs or folded parts, one for each list. */
const unfold = (part: Part): Action => ({
  id: `open-list-${part.id}`,
  kind: 'click',
  target: part.called.map((name) => ({
    find: 'control',
    family: 'tab',
    name,
    within: [fold],
  })),
  when: stillToChoose(part),
  say: 'action_grant_role_open_list',
});

/** 2026: the third list may be of services, whose roles stand in the list of what is possible. */
const servicePart = partOf('service', SERVICE, [{ find: 'tick', of: SERVICE }], { labels: label.LIST_OF_SERVICES });
const showsChosen = ({ choice, ticks, name }: Part): Condition => ({
  any: [{ shows: choice, text: name }, ...[...ticks, optionOf(name)].map((isOn) => ({ isOn }))],
});
/** Pressed, and there is no tick of it that would say whether it is on. */
const onlyPressed = ({ id, ticks }: Part): Condition[] => [
  { wasPressed: `grant-role/pick-${id}`, here: true },
  ...ticks.map((unseen) => ({ unseen })),
];
/** The page shows it, or has shown it in a part that is folded now. */
const isChosen = (part: Part): Condition => ({
  any: [showsChosen(part), { all: [{ wasDone: `grant-role/pick-${part.id}` }, ...onlyPressed(part)] }],
});
const surelyChosen = parts.map(isChosen);
/** What else bears the name of what is chosen only tells of it: a chip, a row of what is possible. */
const stillToChoose = (part: Part): Condition => ({ all: [newAdminForm, { not: isChosen(part) }] });

/** The role stands nowhere. */
const wantsRole: Condition[] = [newAdminForm, { gone: rolePart.choice }, { lacks: { find: 'text', name: ROLE } }];
/** All else is chosen, and what stands there for the user to choose from is neither the service nor a role of it. */
const serviceNotOffered: Condition = {
  all: [
    ...wantsRole,
    isChosen(userPart),
    isChosen(companyPart),
    { calm: true },
    ...[emptyList, servicePart.choice, ...unfold(rolePart).target].map((gone) => ({ gone })),
    { lacks: { find: 'text', name: SERVICE, outside: [{ in: 'top-bar' }] } },
  ],
};

/** What ticks the access in the list of what is possible: `off` is to be pressed, `any` says whether it is there at all. */
interface AccessTick {
  readonly off: Locator;
  readonly any: Locator;
}

const inRows = (...of: NameRef[]): AccessTick => {
  const within = of.map((name): Region => ({ in: 'row', of: name }));
  return { off: { find: 'off-switch', within }, any: { find: 'any-switch', within } };
};
const named = (of: NameRef): AccessTick => ({ off: { find: 'tick', of }, any: { find: 'tick', of } });

/** The surest first: what stands in the list decides which of them counts. */
const accessTicks: AccessTick[] = [
  inRows(COMPANY, SERVICE, ROLE),
  inRows(COMPANY, ROLE),
  inRows(COMPANY, SERVICE),
  inRows(SERVICE, ROLE),
  named(SERVICE),
  named(ROLE),
  named(COMPANY),
];
const accessTicked: Condition = {
  any: accessTicks.map(({ any }, at) => ({
    all: [{ isOn: any }, ...accessTicks.slice(0, at).map((surer): Condition => ({ gone: surer.any }))],
  })),
};

/** In a list of ticks the user, or the company, is not the only one that is to get the role. */
const othersTicked: Condition = { any: [USER, COMPANY].map((of) => ({ sees: { find: 'other-tick', of } })) };

/** Nothing is to be sent but what the page says to be chosen, in its parts or in the window that asks once more. */
const allChosen: Condition = {
  all: [
    { knows: 'userName' },
    { knows: 'companyName' },
    {
      any: [
        { all: [...surelyChosen, { not: othersTicked }] },
        {
          all: parts.flatMap(({ choice, ticks, name }): Condition[] => [
            ...[choice, ...ticks].map((gone) => ({ gone })),
            { sees: { find: 'text', name, within: [{ in: 'dialog' }] } },
          ]),
        },
      ],
    },
  ],
};

/**
 * Long lists are drawn in pages or by and by: what is not on them is searched for, in the list that is of such things, or
 * in the drop-down so called that stands open.
 */
const seek = (part: Part): Action => {
  const list: Locator = { ...search, within: [{ in: 'list', companies: part === companyPart, lacks: ROLE }] };
  return {
    id: `seek-${part.id}`,
    kind: 'type',
    target: [{ ...emptyListOf(part), open: true }, list],
    suggest: part.name,
    when: { all: [stillToChoose(part), ...part.ticks.map((lacks) => ({ lacks }))] },
    doneWhen: { shows: list, text: part.name },
  };
};

/** Something is still to be chosen, and no list stands open that does not say so. */
const listToOpen: readonly Condition[] = [
  { not: { all: surelyChosen } },
  ...parts.map((part): Condition => ({ any: [isChosen(part), { unseen: optionOf(part.name) }] })),
];

/** The list itself, but not while it stands open with the option in it: another press would close it. */
const choose = ({ id, choice, name }: Part): Action => ({
  id: `choose-${id}`,
  kind: 'choose',
  target: [choice],
  suggest: name,
  when: { all: [newAdminForm, { any: [{ not: { isOn: choice } }, { unseen: optionOf(name) }] }] },
  doneWhen: { shows: choice, text: name },
});

const pick = (part: Part): Action => ({
  id: `pick-${part.id}`,
  kind: 'click',
  target: [...part.ticks, optionOf(part.name)],
  // What moves to another list when it is pressed would be taken back from there.
  when: { all: [stillToChoose(part), { not: { all: onlyPressed(part) } }] },
  doneWhen: showsChosen(part),
});

/** A page of Admin may be long in coming, under the menu that has led there. */
const notOnTheWay: Condition = { any: [{ not: { wasPressed: 'access-rights/open-admin' } }, { calm: true }] };

/** The way into Admin; part of whichever step is on its way there. */
const wayIn = (when: Condition): Action[] => [
  {
    id: 'open-module-menu',
    kind: 'click',
    target: [moduleMenu, launcher].map(shut),
    when: { all: [when, notOnTheWay, ...left(adminEntry)] },
  },
  { id: 'open-admin', kind: 'click', target: [adminEntry], when },
];

const entryPage: Condition = {
  any: [{ sees: press(label.ADMIN) }, { sees: moduleMenu }, { sees: launcher }, { host: [HOME_HOST, NEW_ADMIN_HOST] }],
};

const accessRights: Step = {
  id: 'access-rights',
  portal: 'admin',
  belongs: { any: [entryPage, { sees: companiesTab }] },
  actions: wayIn({ not: usersArea }),
  doneWhen: usersArea,
  obstacles: [{ id: 'no_users_area', when: { all: [{ sees: companiesTab }, { not: usersArea }] }, weight: 'blocked' }],
};

const grantRole: Step = {
  id: 'grant-role',
  portal: 'admin',
  // What cannot be pressed makes the page no other one.
  belongs: { any: [entryPage, usersArea, { not: { lacks: usersTab } }] },
  actions: [
    ...wayIn({ all: [{ settled: 'access-rights' }, { not: usersArea }] }),
    {
      id: 'open-users',
      kind: 'click',
      target: [usersTab],
      when: { all: [{ lacks: rolesTable }, { not: onUserPage }, { not: usersListOpen }, { not: newAdminForm }] },
    },
    // The module's menu may have it below the users.
    {
      id: 'open-service-access',
      kind: 'click',
      target: [serviceAccessTab],
      when: { not: { any: [newAdminForm, sentToCompanies] } },
    },
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
    // The service may have to be switched on first, among those of the company.
    {
      id: 'open-companies',
      kind: 'click',
      target: [companiesTab],
      // What has more than it shows has a search, too.
      when: { any: [serviceMissing, { all: [serviceNotOffered, { unseen: search }] }] },
      say: 'action_grant_role_switch_on',
    },
    {
      id: 'open-company',
      kind: 'click',
      target: [servicesTab, companyRow],
      when: { all: [onCompanies, { not: { wasPressed: 'grant-role/switch-on' } }] },
      say: 'action_grant_role_switch_on',
    },
    {
      id: 'switch-on',
      kind: 'click',
      target: [serviceSwitch, activate],
      when: onCompanies,
    },
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
        ...roleEditors.map((editor): Locator => ({ find: 'send-button', of: ROLE, within: [editor] })),
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
    ...parts.map(unfold),
    seek(userPart),
    seek(companyPart),
    // Lists without options in the page: which of them is whose shows, where nothing else says so, when they are open.
    {
      id: 'open-list',
      kind: 'click',
      target: [
        ...parts.map(emptyListOf),
        { ...emptyList, within: [{ in: 'page', title: { labels: label.SERVICE_ACCESS } }] },
      ],
      when: { all: [newAdminForm, ...listToOpen] },
    },
    {
      id: 'pick-service',
      kind: 'click',
      target: [{ ...optionOf(SERVICE), ...inMenu }, ...servicePart.ticks],
      // Where all is saved at once, what is ticked for a service is ticked for all its roles.
      when: { all: [...wantsRole, { lacks: saveActions }] },
      doneWhen: showsChosen(servicePart),
    },
    ...parts.map(choose),
    ...parts.map(pick),
    {
      id: 'tick-access',
      kind: 'click',
      target: accessTicks.map(({ off }) => off),
      when: { all: [{ sees: possibleAccess }, allChosen] },
      doneWhen: accessTicked,
    },
    { id: 'save-actions', kind: 'confirm', target: [saveActions], when: allChosen },
    {
      id: 'grant',
      kind: 'confirm',
      target: [grantInRow, grantBelow],
      // A tab may be called so.
      when: {
        all: [
          allChosen,
          { not: { isOn: grantBelow } },
          { any: [accessTicked, { all: accessTicks.map(({ any }) => ({ gone: any })) }] },
        ],
      },
    },
  ],
  doneWhen: {
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
      { all: [{ wasPressed: 'grant-role/save-actions' }, ...left(saveActions), { calm: true }] },
      { all: [{ wasPressed: 'grant-role/grant' }, ...left(grantInRow), ...left(grantBelow), { calm: true }] },
    ],
  },
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
      weight: 'warning',
    },
    { id: 'others_ticked', when: { all: [newAdminForm, othersTicked] }, weight: 'warning' },
    { id: 'roles_of_other_user', when: { all: [{ sees: rolesTable }, otherUser] }, weight: 'warning' },
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
