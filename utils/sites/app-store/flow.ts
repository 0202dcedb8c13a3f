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
/** A window over the page, or a page of its own. */
const permissions: Region[] = [
  { in: 'dialog', ...titled },
  { in: 'page', ...titled },
];
const aboutApp: Region = { in: 'dialog', mentions: APP, lacks: COOKIES };
const anyWindow: Region = { in: 'dialog' };

const startButton: Locator = { ...press(label.START_INTEGRATION, appCard), outside: [anyWindow] };
const manageButton = press(label.MANAGE, appCard);
const appLink: Locator = { find: 'control', family: 'press', name: APP, within: [appCard], outside: [anyWindow] };
const appTitle: Locator = { find: 'text', name: APP };
const appsTab: Locator = { find: 'control', family: 'tab', name: { labels: label.APPS } };
const search: Locator = { find: 'search' };
const companyMenu: Locator = { find: 'company-menu' };
const offScopes = permissions.map((region): Locator => ({ find: 'off-switch', within: [region] }));
const integrateButtons = permissions.map((region) => press(label.INTEGRATE, region));
const acceptButtons = [...permissions, aboutApp].map((region) => press(label.ACCEPT, region));
const acceptOnPage = press(label.ACCEPT, { in: 'page', mentions: APP, lacks: COOKIES });

const scopesShown: Condition = {
  any: permissions.map((region): Condition => ({ sees: { find: 'any-switch', within: [region] } })),
};
/** A page about the app says less than a window that was opened: it must come after the permissions were sent. */
const lastPageOpen: Condition = {
  all: [{ wasPressed: 'approve-scopes/integrate-scopes' }, { gone: startButton }, { sees: acceptOnPage }],
};
const permissionsOpen: Condition = {
  any: [scopesShown, ...[...integrateButtons, ...acceptButtons].map((sees) => ({ sees })), lastPageOpen],
};

const otherCompany: Condition = {
  all: [{ knows: 'companyName' }, { sees: companyMenu }, { not: { shows: companyMenu, text: COMPANY } }],
};

const idShown: Condition = { sees: { find: 'text', name: { labels: label.TENANT_ID }, part: true } };

/** The session stands on another company: the right one is chosen in the menu before anything else. */
const switchCompany = (when: Condition): Action[] => [
  { id: 'open-company-menu', kind: 'click', target: [companyMenu], when: { all: [when, otherCompany] } },
  {
    id: 'choose-company',
    kind: 'click',
    target: [
      { find: 'control', family: 'option', name: COMPANY, within: [{ in: 'menu' }] },
      { find: 'control', family: 'press', name: COMPANY, within: [{ in: 'menu' }] },
    ],
    when: { all: [when, otherCompany] },
  },
];

/** Strict, for evidence: what an app card proves it proves for the company that the menu names. */
const surelyRightCompany: Condition = {
  any: [{ not: { knows: 'companyName' } }, { shows: companyMenu, text: COMPANY }],
};
const integrated: Condition = { all: [surelyRightCompany, { sees: manageButton }] };

const ours: Condition = { host: HOSTS['app-store'] };
const rightCompany: Condition = { not: otherCompany };

const integrate: Step = {
  id: 'integrate',
  portal: 'app-store',
  belongs: ours,
  actions: [
    {
      id: 'open-apps',
      kind: 'click',
      target: [appsTab],
      when: { all: [rightCompany, { lacks: appTitle }, { not: { isOn: appsTab } }] },
    },
    {
      id: 'search-app',
      kind: 'type',
      target: [search],
      suggest: { labels: label.APP },
      when: { all: [rightCompany, { lacks: appTitle }, { any: [{ isOn: appsTab }, { lacks: appsTab }] }] },
      doneWhen: { shows: search, text: APP },
      forgets: ['integrate/send-search'],
    },
    {
      id: 'send-search',
      kind: 'click',
      target: [{ find: 'search-button' }],
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
      target: [appLink],
      when: { all: [rightCompany, { gone: startButton }, { gone: manageButton }] },
    },
    { id: 'start-integration', kind: 'click', target: [startButton], when: rightCompany },
    ...switchCompany({ all: [] }),
  ],
  doneWhen: { any: [permissionsOpen, integrated] },
  implies: ['access-rights', 'grant-role'],
  obstacles: [
    {
      id: 'no_integrate',
      when: { all: [rightCompany, { calm: true }, { sees: appTitle }, { gone: startButton }, { gone: manageButton }] },
      weight: 'warning',
    },
    {
      id: 'app_not_found',
      when: { all: [rightCompany, { calm: true }, { shows: search, text: APP }, { lacks: appTitle }] },
      weight: 'warning',
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
      /** Switches may come late: not before they are there or the window has settled. */
      when: { any: [scopesShown, { calm: true }] },
    },
    { id: 'switch-scope', kind: 'click', target: offScopes },
    {
      id: 'accept-on-page',
      kind: 'confirm',
      target: [acceptOnPage],
      when: lastPageOpen,
      say: 'action_approve_scopes_accept',
    },
    { id: 'accept', kind: 'confirm', target: acceptButtons },
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
};

const copyTenantId: Step = {
  id: 'copy-tenant-id',
  portal: 'app-store',
  when: { settled: 'approve-scopes' },
  belongs: ours,
  actions: [
    { id: 'open-company-menu', kind: 'click', target: [companyMenu], when: { not: idShown } },
    ...switchCompany(idShown).slice(1),
  ],
  doneWhen: { any: [] },
};

export const APP_STORE_FLOW: PortalFlow = {
  portal: 'app-store',
  steps: [integrate, approveScopes, copyTenantId],
  waitsWhen: { sees: { find: 'password' } },
};
