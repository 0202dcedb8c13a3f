import { COMPANY, type MatrixState, OTHER_COMPANY, OTHER_ID } from '../matrix-state.ts';
import type { Words } from '../words.ts';
import { contextMenu, cookies, help, NORDIC, nordicBar, pageOf } from './parts.ts';

const HOSTS = ['appstore.visma.net', 'apps.visma.com'] as const;
const store = { portal: 'app-store', host: HOSTS[0], done: 2 } as const;
const MENU = 'data-is="integrate/open-company-menu approve-scopes/open-company-menu copy-tenant-id/open-company-menu"';
const START = 'data-is="integrate/start-integration approve-scopes/reopen"';
const APPS = 'data-is="integrate/open-apps"';
const SEARCH = 'data-is="integrate/search-app"';

const style = `${NORDIC} .cards{display:grid;grid-template-columns:repeat(3,280px);gap:16px} .card{border:1px solid #ddd;padding:14px;position:relative} .logo{width:32px;height:32px;background:#7a3;color:#fff;display:inline-block}
  .rows{list-style:none;padding:0} .rows li{display:flex;gap:16px;align-items:center;border-bottom:1px solid #ddd;padding:8px}`;

type Tab = 'apps' | 'mine' | 'none';

function bar(w: Words, tab: Tab, company: string): string {
  const entry = (word: string, isOn: boolean, mark = ''): string =>
    `<a role="menuitem" href="#x" ${isOn ? 'aria-current="page"' : ''} ${mark}>${w(word)}</a>`;
  return nordicBar(
    `<a href="/">${w('App Store')}</a> <nav style="display:inline">${entry('Apps', tab === 'apps', APPS)} ${entry('My apps', tab === 'mine')} ${entry('Use invitation code', false)}</nav>`,
    contextMenu(company, MENU),
  );
}

interface Page {
  readonly tab?: Tab;
  readonly company?: string;
}

const page = (w: Words, main: string, { tab = 'apps', company = COMPANY }: Page = {}): string =>
  pageOf(
    style,
    `${bar(w, tab, company)}<main class="container">${main}</main>${help(w, 'Accountflow: how to integrate', 'Integrate')}${cookies(w, 'Integrate')}`,
  );

const search = (w: Words, value = ''): string =>
  `<input type="search" placeholder="${w('Search')}" value="${value}" ${SEARCH}>`;

interface App {
  readonly name: string;
  readonly about: string;
}

const APPS_SHOWN: readonly App[] = [
  { name: 'Accountflow Payroll', about: 'For everyone who has Accountflow.' },
  { name: 'Accountflow', about: 'Reconciliation and closing.' },
  { name: 'Accounting flow', about: 'Works with Accountflow.' },
  { name: 'Amili', about: 'Debt collection.' },
];

type Action = (isOurs: boolean) => string;

const card = (w: Words, { name, about }: App, action: string): string =>
  `<article class="card"><span class="logo" aria-hidden="true">${name[0]}</span><h3>${w(name)}</h3><p>${w(about)}</p>${action}</article>`;

/** Forty apps' worth of buttons called alike; only one of them is ours. */
function cards(w: Words, action: Action, shown: readonly App[] = APPS_SHOWN): string {
  const more = ['Zenegy', 'Kuvera', 'Sumango', 'Boardeaser', 'Penneo'].map((name) => ({
    name,
    about: 'For your accounts.',
  }));
  return `<div class="cards">${[...shown, ...more].map((app) => card(w, app, action(app.name === 'Accountflow'))).join('')}</div>`;
}

const startButton =
  (w: Words, word = 'start:Integrate'): Action =>
  (isOurs) =>
    `<button class="btn" ${isOurs ? START : ''}>${w(word)}</button>`;

const withoutOurs = APPS_SHOWN.filter(({ name }) => name !== 'Accountflow');

export const APP_LIST: readonly MatrixState[] = [
  {
    ...store,
    name: 'own apps open, list not',
    expect: 'integrate/open-apps',
    html: (w) => page(w, `<h1>${w('My apps')}</h1><p>${w('No apps yet')}</p>`, { tab: 'mine' }),
  },
  {
    ...store,
    name: 'list without ours in sight',
    expect: 'integrate/search-app',
    html: (w) => page(w, `<h1>${w('Apps')}</h1>${search(w)}${cards(w, startButton(w), withoutOurs)}`),
  },
  {
    ...store,
    name: 'search to be sent',
    pressed: ['integrate/search-app'],
    expect: 'integrate/send-search',
    html: (w) =>
      page(
        w,
        `<form>${search(w, 'Accountflow')}<button data-is="integrate/send-search">${w('Search')}</button></form>${cards(w, startButton(w), withoutOurs)}`,
      ),
  },
  {
    ...store,
    name: 'wrong market: searched and not there',
    pressed: ['integrate/search-app', 'integrate/send-search'],
    expect: 'lost',
    obstacle: 'app_not_found',
    html: (w) =>
      page(
        w,
        `<label>${w('Market')} <select><option>SE</option><option>NO</option></select></label>${search(w, 'Accountflow')}<p>${w('No hits for')} «…»</p>`,
      ),
  },
  ...HOSTS.map(
    (host): MatrixState => ({
      ...store,
      host,
      name: `card with its button, ${host}`,
      expect: 'integrate/start-integration',
      whenUnread: 'integrate/search-app',
      html: (w) => page(w, `<h1>${w('Apps')}</h1>${search(w, 'account')}${cards(w, startButton(w))}`),
    }),
  ),
  {
    ...store,
    name: 'card that leads to the app’s page',
    expect: 'integrate/open-app',
    whenUnread: 'integrate/search-app',
    html: (w) =>
      page(
        w,
        `${search(w)}<ul class="rows">${APPS_SHOWN.map(
          ({ name, about }) =>
            `<li><span class="logo">${name[0]}</span><a href="#a" ${name === 'Accountflow' ? 'data-is="integrate/open-app"' : ''}><b>${w(name)}</b></a><span>${w(about)}</span></li>`,
        ).join('')}</ul>`,
      ),
  },
  {
    ...store,
    name: 'card whose only link leads to the app’s page, in words not known',
    expect: 'integrate/open-app',
    whenUnread: 'integrate/search-app',
    html: (w) =>
      page(
        w,
        `${search(w)}${cards(w, (isOurs) => `<a class="btn" href="#a" ${isOurs ? 'data-is="integrate/open-app"' : ''}>${w('View app')}</a>`)}`,
      ),
  },
  {
    ...store,
    name: 'app page without the right to integrate, a link below its title',
    expect: 'lost',
    whenUnread: 'integrate/open-apps',
    obstacle: 'no_integrate',
    html: (w) =>
      page(
        w,
        `<p><a href="/">← ${w('Back')}</a></p><div><h1>${w('Accountflow')}</h1><p>${w('Reconciliation and closing.')}</p><a href="#m">${w('Read more')}</a></div>`,
        { tab: 'none' },
      ),
  },
  {
    ...store,
    name: 'card without the right to integrate',
    expect: 'lost',
    whenUnread: 'integrate/search-app',
    obstacle: 'no_integrate',
    html: (w) =>
      page(
        w,
        `${search(w)}${cards(w, (isOurs) => (isOurs ? `<p>${w('You need another role.')}</p>` : startButton(w)(false)))}`,
      ),
  },
  {
    ...store,
    name: 'card whose button opened nothing',
    pressed: ['integrate/start-integration'],
    expect: 'integrate/start-integration',
    whenUnread: 'integrate/search-app',
    obstacle: 'integrate_refused',
    html: (w) => page(w, `${search(w)}<p role="alert">${w('You need another role.')}</p>${cards(w, startButton(w))}`),
  },
  ...HOSTS.map(
    (host): MatrixState => ({
      ...store,
      host,
      name: `app page, ${host}`,
      expect: 'integrate/start-integration',
      html: (w) => appPage(w, 'Accountflow', START),
    }),
  ),
  ...(['Accountflow', 'Accountflow Payroll'] as const).map(
    (app): MatrixState => ({
      ...store,
      name: `page of ${app}: its button in a column beside text with chapters`,
      expect: app === 'Accountflow' ? 'integrate/start-integration' : 'integrate/open-apps',
      html: (w) =>
        page(
          w,
          `<div style="display:flex"><div style="width:600px"><h1>${w(app)}</h1><p>${w('Reconciliation and closing.')}</p><h2>${w('About the app')}</h2><p>${w('Connects your ledger.')}</p></div><aside style="width:200px;padding-top:160px"><p>${w('Price on request')}</p>${startButton(w)(app === 'Accountflow')}</aside></div><h2>${w('Similar apps')}</h2>${cards(w, startButton(w), withoutOurs)}`,
          { tab: 'none' },
        ),
    }),
  ),
  {
    ...store,
    name: 'list open, by a tab that was pressed and does not say that it is on',
    pressed: ['integrate/open-apps'],
    expect: 'integrate/search-app',
    html: (w) => page(w, `${search(w)}${cards(w, startButton(w), withoutOurs)}`, { tab: 'none' }),
  },
  {
    ...store,
    name: 'page of another app',
    expect: 'integrate/open-apps',
    html: (w) => appPage(w, 'Accountflow Payroll', ''),
  },
  {
    ...store,
    name: 'page the browser translated: every word wrapped',
    expect: 'integrate/start-integration',
    whenUnread: 'integrate/search-app',
    html: (w) =>
      page(w, `<h1>${w('Apps')}</h1>${search(w)}${cards(w, startButton(w))}`)
        .replace('<html>', '<html class="translated-ltr">')
        .replace(/>([^<>{}\s][^<>{}]*)<\/(h1|h3|p|button|a)>/g, '><font><font>$1</font></font></$2>'),
  },
  {
    ...store,
    name: 'integrated already: Manage',
    done: 4,
    expect: 'copy-tenant-id/open-company-menu',
    html: (w) => page(w, ownApps(w), { tab: 'mine' }),
  },
  {
    ...store,
    name: 'integrated already, seen on the way',
    expect: 'copy-tenant-id/open-company-menu',
    html: (w) => page(w, ownApps(w), { tab: 'mine' }),
  },
  {
    ...store,
    name: 'invitation code',
    expect: 'integrate/open-apps',
    html: (w) =>
      page(
        w,
        `<h1>${w('Use invitation code')}</h1><label>${w('Code')} <input></label><button class="btn">${w('Add')}</button>`,
        { tab: 'none' },
      ),
  },
  {
    ...store,
    name: 'session of another company',
    expect: 'integrate/open-company-menu',
    html: (w) => page(w, `${search(w)}${cards(w, startButton(w))}`, { company: OTHER_COMPANY }),
  },
  {
    ...store,
    name: 'session of the right company, a flag of two letters before its name',
    expect: 'integrate/start-integration',
    whenUnread: 'integrate/search-app',
    html: (w) => page(w, `${search(w)}${cards(w, startButton(w))}`, { company: `🇸🇪 ${COMPANY}` }),
  },
  {
    ...store,
    name: 'integrated in another company',
    expect: 'integrate/open-company-menu',
    html: (w) => page(w, ownApps(w), { tab: 'mine', company: OTHER_COMPANY }),
  },
  {
    ...store,
    name: 'onboarding wizard over the cards',
    expect: 'lost',
    html: (w) =>
      page(
        w,
        `${search(w)}${cards(w, startButton(w))}<div role="dialog" style="position:fixed;inset:0;z-index:1000;background:#fff;padding:60px"><h2>${w('Welcome to the App Store')}</h2><p>${w('Accountflow')}</p><button
        class="btn">${w('Integrate')}</button><button class="btn">${w('Next')}</button></div>`,
      ),
  },
];

/** An app's own page, with apps like it below. */
function appPage(w: Words, name: string, mark: string): string {
  return page(
    w,
    `<p><a href="/">← ${w('Back')}</a></p><span class="logo">A</span><h1>${w(name)}</h1><p>${w('Reconciliation and closing.')}</p><button class="btn" ${mark}>${w('Authorize App')}</button>
    <h2>${w('Others like it')}</h2><div class="cards">${withoutOurs.map((app) => card(w, app, startButton(w)(false))).join('')}</div>`,
    { tab: 'none' },
  );
}

/** Two apps that are integrated; the order's number looks like an id. */
function ownApps(w: Words): string {
  const row = (name: string): string =>
    `<li><span class="logo">${name[0]}</span><div><h3>${w(name)}</h3><p>${w('Order')} <code>${OTHER_ID}</code></p></div><button class="btn">${w('Manage')}</button></li>`;
  return `<h1>${w('My apps')}</h1><ul class="rows">${['Accountflow Payroll', 'Accountflow', 'Amili'].map(row).join('')}</ul>`;
}
