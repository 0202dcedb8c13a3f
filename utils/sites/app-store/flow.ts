import type { Action, Condition, PortalFlow, Step } from '../../domain/flow.ts';
import type { LabelSet, NameRef } from '../../domain/label.ts';
import type { Locator, Region } from '../../domain/locator.ts';
import { HOSTS } from '../origins.ts';
import * as label from './labels.ts';

const COMPANY: NameRef = { value: 'companyName' };
const APP: NameRef = { labels: label.APP };
const COOKIES: NameRef = { labels: label.COOKIE_WORDS };

const press = (labels: LabelSet, ...within: Region[]): Locator => ({
  find: 'control',
  family: 'press',
  name: { labels },
  within,
});

const appCard: Region = { in: 'card', of: APP };
const titled = { title: { labels: label.APPLICATION_PERMISSIONS }, lacks: COOKIES };
/** A window over the page, or a page of its own, that names our app. */
const named: Region[] = [
  { in: 'dialog', ...titled, about: APP },
  { in: 'page', ...titled, about: APP },
];
const aboutApp = { in: 'dialog', about: APP, lacks: COOKIES } as const;
/** One that may name none; */
const titledPermissions: Region[] = [
  { in: 'dialog', ...titled, about: APP, orOfNone: true },
  { in: 'page', ...titled },
];
/** the title is known in English only, so that a window about our app counts, too, that has switches and offers to integrate. */
const permissions: Region[] = [
  ...titledPermissions,
  { ...aboutApp, orOfNone: true, mentions: { labels: label.INTEGRATE } },
];
const anyWindow: Region = { in: 'dialog' };
/** Permissions asked for in the page itself, under whatever title: only after ours was pressed. */
const asking: Region = { in: 'asking', of: { labels: label.INTEGRATE } };

const startButton: Locator = { ...press(label.START_INTEGRATION, appCard), outside: [anyWindow] };
/** News float over the page or stand beside it, and have cards too. */
const news: Region[] = [anyWindow, { in: 'menu' }, { in: 'margin' }];
const manageButton: Locator = { ...press(label.MANAGE, appCard), outside: news };
const appLink: Locator = { find: 'control', family: 'press', name: APP, within: [appCard], outside: [anyWindow] };
/** A card may write its name above the link to its page, whose words are not known. */
const cardLink: Locator = { find: 'card-link', within: [appCard], outside: news };
/** What suggests it floats over the page as windows do. */
const appSuggestion: Locator = { find: 'control', family: 'press', name: APP, within: [appCard, { in: 'menu' }] };
/** What may be ours is not searched for: others' makers may be called so. */
const appTitle: Locator = { find: 'text', name: APP, within: [{ in: 'card', of: APP, orUnsure: true }], outside: news };
/** Its buttons may be called as anything is. */
const cookieBanner: Region = { in: 'dialog', mentions: COOKIES };
const appsTab: Locator = {
  find: 'control',
  family: 'tab',
  name: { labels: label.APPS },
  outside: [cookieBanner, { in: 'margin' }],
};
const search: Locator = { find: 'search' };
const searchButton: Locator = { find: 'search-button' };
const companyMenu: Locator = { find: 'company-menu' };
/** Where only the last step needs it, the menu may bear the user's name or initials alone. */
const userMenu: Locator = { ...companyMenu, orUser: true };
const parts = [...permissions, asking];
const offScopes = parts.map((region): Locator => ({ find: 'off-switch', within: [region] }));
const lastTicks = [...parts, aboutApp].map((region): Locator => ({ find: 'off-switch', last: true, within: [region] }));
const integrateButtons = parts.map((region) => press(label.INTEGRATE, region));
const acceptButtons = [...permissions, aboutApp].map((region) => press(label.ACCEPT, region));
const acceptOnPage = press(label.ACCEPT, { in: 'page', about: APP, lacks: COOKIES });
/** The last window may say but for which company the app is accepted. */
const acceptForCompany = press(label.ACCEPT, { ...aboutApp, orOfNone: true, mentions: COMPANY });

const anyScopes = parts.map((region): Locator => ({ find: 'any-switch', within: [region] }));
const scopesShown: Condition = { any: anyScopes.map((sees) => ({ sees })) };
/** Those on a page of its own that bears the title: the second of `titledPermissions`. */
const onTitledPage = anyScopes.slice(1, 2);
/** What a page of unknown title has to be ticked counts but where ours was pressed for it, and can be pressed no more. */
const pageIsAsked: Condition = {
  any: [
    { all: [{ wasPressed: 'integrate/start-integration' }, { gone: startButton }] },
    { gone: { find: 'any-switch', within: [asking] } },
    ...onTitledPage.map((sees) => ({ sees })),
  ],
};
const titledOpen: Condition = {
  any: titledPermissions.map((region) => ({ sees: press(label.INTEGRATE, region) })),
};
const permissionsSent: Condition = { wasPressed: 'approve-scopes/integrate-scopes' };
/** One of the buttons stands in its window and cannot be pressed yet. */
const oneWaits = (buttons: readonly Locator[]): Condition => ({
  any: buttons.map((button): Condition => ({ not: { any: [{ lacks: button }, { covered: button }] } })),
});
/** A page about the app says less than a window that was opened: it must come after the permissions were sent. */
const lastPageOpen: Condition = { all: [permissionsSent, { gone: startButton }, { sees: acceptOnPage }] };
/** Other apps have such windows too: one counts that names ours, or comes after ours was pressed and names none. */
const ofOurs: Condition = {
  any: [
    { wasPressed: 'integrate/start-integration' },
    { wasPressed: 'approve-scopes/reopen' },
    ...named.flatMap((region): Condition[] => [
      { sees: { find: 'any-switch', within: [region] } },
      { sees: press(label.INTEGRATE, region) },
      { sees: press(label.ACCEPT, region) },
    ]),
  ],
};
const ofOurApp: Condition = { all: [ofOurs, pageIsAsked] };
const permissionsOpen: Condition = {
  any: [
    { all: [ofOurApp, { any: [scopesShown, ...[...integrateButtons, ...acceptButtons].map((sees) => ({ sees }))] }] },
    lastPageOpen,
    { all: [permissionsSent, { sees: acceptForCompany }] },
  ],
};

/** The open menu may lie over its own button, with a layer that catches presses. */
const otherCompany: Condition = {
  all: [
    { knows: 'companyName' },
    { any: [{ sees: companyMenu }, { covered: companyMenu }] },
    { not: { shows: companyMenu, text: COMPANY } },
  ],
};

/** The bar may name it without a menu, or a window may. */
const otherCompanyNamed: Condition = { sees: { find: 'other-company', name: COMPANY, but: APP } };

/** The menu shows it; the page's own text may speak of such ids too. */
const idShown: Condition = {
  sees: { find: 'text', name: { labels: label.TENANT_ID }, part: true, outside: [{ in: 'page' }] },
};

/** Another press would close it. */
const menuClosed: Condition = { not: { isOn: companyMenu } };

/** What the page's own filters list is not the session's company. */
const ofMenu: Region = { in: 'menu', openedIn: { in: 'top-bar' } };

const companyInWindow: Locator = {
  find: 'control',
  family: 'press',
  name: COMPANY,
  within: [anyWindow],
  outside: [cookieBanner],
};

/** The session stands on another company: the right one is chosen in the menu before anything else. */
const switchCompany = (when: Condition): Action[] => [
  { id: 'open-company-menu', kind: 'click', target: [companyMenu], when: { all: [when, otherCompany, menuClosed] } },
  {
    id: 'choose-company',
    kind: 'click',
    target: [
      { find: 'control', family: 'press', name: COMPANY, within: [ofMenu], outside: [cookieBanner] },
      companyInWindow,
      { find: 'choice-offering', option: COMPANY, within: [ofMenu] },
    ],
    when: { all: [when, otherCompany] },
  },
  {
    id: 'send-company',
    kind: 'click',
    target: [{ find: 'send-button', of: COMPANY, within: [anyWindow] }],
    when: { all: [when, otherCompany, { isOn: companyInWindow }] },
    say: 'action_grant_role_send_role',
  },
];

/** Strict, for evidence: what an app card proves it proves for the company that the menu names. */
const surelyRightCompany: Condition = {
  any: [{ not: { knows: 'companyName' } }, { shows: companyMenu, text: COMPANY }],
};
const integrated: Condition = { all: [surelyRightCompany, { sees: manageButton }] };

const ours: Condition = { host: HOSTS['app-store'] };
/** Nothing is sent, nor switched on, for a company that is not ours. */
const rightCompany: Condition = { not: { any: [otherCompany, otherCompanyNamed] } };

/** By its tab, or where the tab tells no state by the page's own heading, or by what the tab brought when it was pressed. */
const listOpen: Condition = {
  any: [
    { isOn: appsTab },
    { lacks: appsTab },
    { sees: { ...search, within: [{ in: 'page', title: { labels: label.APPS } }] } },
    { all: [{ wasPressed: 'integrate/open-apps' }, { sees: search }] },
  ],
};

/** Where there is a menu it is pointed at. */
const otherCompanyStands = {
  id: 'other_company',
  when: { all: [otherCompanyNamed, { any: [{ lacks: companyMenu }, { shows: companyMenu, text: COMPANY }] }] },
} as const;

const integrate: Step = {
  id: 'integrate',
  portal: 'app-store',
  belongs: ours,
  actions: [
    {
      id: 'open-apps',
      kind: 'click',
      target: [appsTab],
      // It leads away from what may still be on its way: the app's own page.
      when: { all: [rightCompany, { lacks: appTitle }, { not: listOpen }, { calm: true }] },
    },
    {
      id: 'search-app',
      kind: 'type',
      target: [search],
      suggest: { labels: label.APP },
      when: { all: [rightCompany, { lacks: appTitle }, listOpen] },
      doneWhen: { shows: search, text: APP },
      forgets: ['integrate/send-search'],
    },
    {
      id: 'send-search',
      kind: 'click',
      target: [searchButton],
      when: {
        all: [
          rightCompany,
          { lacks: appTitle },
          { shows: search, text: APP },
          { calm: true },
          { not: { wasPressed: 'integrate/send-search' } },
        ],
      },
      say: 'action_integrate_search_app',
    },
    {
      id: 'open-app',
      kind: 'click',
      target: [appLink, appSuggestion, cardLink],
      // What starts it, where it is there, comes after what leads to it.
      when: { all: [rightCompany, { gone: manageButton }] },
    },
    {
      id: 'open-search',
      kind: 'click',
      target: [{ find: 'opener', outside: [anyWindow] }],
      when: { all: [rightCompany, { lacks: appTitle }, listOpen, { lacks: search }] },
    },
    { id: 'start-integration', kind: 'click', target: [startButton], when: rightCompany },
    ...switchCompany({ all: [] }),
  ],
  doneWhen: { any: [permissionsOpen, integrated] },
  implies: ['access-rights', 'grant-role'],
  obstacles: [
    otherCompanyStands,
    {
      id: 'no_integrate',
      when: {
        all: [
          rightCompany,
          { calm: true },
          { sees: appTitle },
          { gone: startButton },
          { not: { covered: startButton } },
          { not: { several: startButton } },
          { gone: manageButton },
          { gone: appLink },
          { gone: cardLink },
        ],
      },
    },
    {
      id: 'integrate_refused',
      when: {
        all: [rightCompany, { calm: true }, { wasPressed: 'integrate/start-integration' }, { sees: startButton }],
      },
    },
    {
      id: 'app_not_found',
      when: {
        all: [
          rightCompany,
          { calm: true },
          { shows: search, text: APP },
          { lacks: appTitle },
          { gone: appSuggestion },
          { any: [{ gone: searchButton }, { wasPressed: 'integrate/send-search' }] },
        ],
      },
    },
  ],
};

const approveScopes: Step = {
  id: 'approve-scopes',
  portal: 'app-store',
  when: { any: [permissionsOpen, { settled: 'integrate' }] },
  belongs: ours,
  actions: [
    ...switchCompany({ not: permissionsOpen }),
    /** The window was closed before the end: it is opened again. */
    { id: 'reopen', kind: 'click', target: [startButton], when: { all: [rightCompany, { not: permissionsOpen }] } },
    {
      id: 'integrate-scopes',
      kind: 'click',
      target: integrateButtons,
      /**
       * Switches may come late: not before they are there or the window has settled. Those that stand in view, or
       * under something, and cannot be told to be the window's (it may show them in a frame) may still have to be switched on.
       */
      when: {
        all: [
          rightCompany,
          ofOurApp,
          ...offScopes.map((lacks) => ({ lacks })),
          { any: [scopesShown, { all: [{ calm: true }, { lacks: { find: 'any-switch' } }, titledOpen] }] },
        ],
      },
    },
    {
      id: 'switch-scope',
      kind: 'click',
      target: offScopes,
      when: { all: [rightCompany, ofOurApp] },
      doneWhen: { all: [scopesShown, ...offScopes.map((lacks) => ({ lacks }))] },
    },
    /** Nothing else is left to be switched on, and the button still waits: for terms to be agreed to. */
    {
      id: 'agree',
      kind: 'click',
      target: lastTicks,
      when: {
        all: [
          rightCompany,
          ofOurApp,
          { calm: true },
          ...[...offScopes, ...integrateButtons, ...acceptButtons].map((gone) => ({ gone })),
          {
            any: [
              { all: [{ not: permissionsSent }, oneWaits(integrateButtons)] },
              { all: [permissionsSent, oneWaits(acceptButtons)] },
            ],
          },
        ],
      },
    },
    {
      id: 'accept-on-page',
      kind: 'confirm',
      target: [acceptOnPage],
      when: { all: [rightCompany, lastPageOpen] },
      say: 'action_approve_scopes_accept',
    },
    {
      id: 'accept',
      kind: 'confirm',
      target: [...acceptButtons, acceptForCompany],
      // Other windows about the app ask for an answer too: news of it, its removal.
      when: {
        all: [
          rightCompany,
          {
            any: [
              permissionsSent,
              { all: [ofOurApp, { any: permissions.map((region) => ({ sees: press(label.ACCEPT, region) })) }] },
            ],
          },
        ],
      },
    },
  ],
  doneWhen: {
    any: [
      integrated,
      {
        all: [
          { any: [{ wasPressed: 'approve-scopes/accept' }, { wasPressed: 'approve-scopes/accept-on-page' }] },
          { calm: true },
          { not: permissionsOpen },
          { gone: startButton },
        ],
      },
    ],
  },
  implies: ['access-rights', 'grant-role', 'integrate'],
  obstacles: [otherCompanyStands],
};

const copyTenantId: Step = {
  id: 'copy-tenant-id',
  portal: 'app-store',
  when: { settled: 'approve-scopes' },
  belongs: ours,
  actions: [
    {
      id: 'open-company-menu',
      kind: 'click',
      target: [userMenu],
      when: { all: [{ not: idShown }, { not: { isOn: userMenu } }] },
    },
    {
      id: 'show-id',
      kind: 'click',
      target: [{ find: 'fold', name: { labels: label.TENANT_ID }, outside: [{ in: 'page' }] }],
      when: rightCompany,
    },
    ...switchCompany({ all: [] }).slice(1),
  ],
  doneWhen: { any: [] },
};

export const APP_STORE_FLOW: PortalFlow = {
  portal: 'app-store',
  steps: [integrate, approveScopes, copyTenantId],
  waitsWhen: { sees: { find: 'password' } },
};
