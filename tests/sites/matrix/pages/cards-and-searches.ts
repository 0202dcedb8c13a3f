import type { MatrixState } from '../matrix-state.ts';
import type { Words } from '../words.ts';
import { cookies, pageOf } from './parts.ts';

const store = { portal: 'app-store', host: 'appstore.visma.net', done: 2 } as const;

const STYLE =
  '.card{display:inline-block;width:260px;border:1px solid #ccc;padding:12px;margin:8px} .badge{padding:2px 8px;border-radius:9px;background:#eee}';

const card = (title: string, button: string): string => `<div class="card"><h3>${title}</h3><p>–</p>${button}</div>`;

const start = (w: Words, isOurs = false): string =>
  `<button ${isOurs ? 'data-is="integrate/start-integration approve-scopes/reopen"' : ''}>${w('Integrate')}</button>`;

const SEARCH = '<input type="search" data-is="integrate/search-app">';

/** Our card among others, its title written in one way or another; or another app's whose name begins as ours. */
const titled = (w: Words, title: string, isOurs: boolean): string =>
  pageOf(
    STYLE,
    `<main><h1>${w('Apps')}</h1>${SEARCH}${card('Penneo', start(w))}${card(title, start(w, isOurs))}${card(
      'Bankbro',
      start(w),
    )}</main>`,
  );

const app = (w: Words, name: string, isOurs = false): string =>
  `<tr><td>${name}</td><td><a href="#c">–</a></td><td><a href="#i" ${isOurs ? 'data-is="integrate/start-integration approve-scopes/reopen"' : ''}>${w('Integrate')}</a></td></tr>`;

const classic = { portal: 'admin', host: 'signin.visma.net', done: 1 } as const;

/** The page's own list has not come yet, and something beside the page has a search for its help. */
const loading = (title: string, beside: string): string =>
  pageOf('', `<main><h1>${title}</h1><div aria-busy="true">…</div></main>${beside}`);

const HELP_SEARCHES: readonly [string, (w: Words) => string][] = [
  ['the foot', (w) => `<footer><form role="search"><label>${w('Help')} <input type="search"></label></form></footer>`],
  ['an aside', (w) => `<aside><label>${w('Help')} <input type="search"></label></aside>`],
  [
    'a window',
    (w) =>
      `<div role="dialog" aria-label="${w('Help')}" style="position:fixed;right:9px;bottom:9px;background:#fff"><input type="search"></div>`,
  ],
];

const typed = (w: Words, name: string): string =>
  `<input type="search" aria-label="${w(name)}" value="${w('Accountflow')}" data-is="integrate/search-app">`;

const SENDS = 'type="button" data-is="integrate/send-search"';

/** A search that is no form, with its button or with another one. */
const SEARCH_BUTTONS: readonly [string, boolean, (w: Words) => string][] = [
  ['says so', true, (w) => `<button ${SENDS}>${w('Search')}</button>`],
  ['bears an icon with a name', true, () => `<button ${SENDS}><i role="img" aria-label="search">⌕</i></button>`],
  ['bears an icon', true, () => `<button ${SENDS}><i class="fa fa-search"></i></button>`],
  ['is a link', true, (w) => `<a href="#s" data-is="integrate/send-search">${w('Search')}</a>`],
  ['is but its label, with a hand', false, (w) => `<label style="cursor:pointer">${w('Search')}</label>`],
  ['clears it', false, (w) => `<button type="button" aria-label="${w('Clear')}">×</button>`],
  ['clears it, without a name', false, () => '<button type="button"><i class="search-clear">×</i></button>'],
  ['stands elsewhere', false, (w) => `<p>–</p><button type="button">${w('Search')}</button>`],
];

/** The page of our app, its button in the page and in a bar that stays at the foot while the page scrolls. */
const twice = (w: Words, page: string, bar: string): string =>
  pageOf(
    '.bar{position:fixed;left:0;right:0;bottom:0;background:#fff;border-top:1px solid #888;padding:8px}',
    `<main>${page}<p>–</p><div class="bar"><span>${w('Accountflow')}</span> ${bar}</div></main>`,
  );

/** Cards of our app that are hard to tell, and searches that are of something else or are sent in another way. */
export const CARDS_AND_SEARCHES: readonly MatrixState[] = [
  {
    ...store,
    name: 'App Store: apps in a table, names and links alone in their cells',
    expect: 'integrate/start-integration',
    whenUnread: 'integrate/search-app',
    html: (w) =>
      pageOf(
        '',
        `<main><h1>${w('Apps')}</h1>${SEARCH}<table><tr><th>${w('App')}</th><th>${w('Category')}</th><th></th></tr>${app(w, 'Penneo')}${app(w, w('Accountflow'), true)}${app(w, 'Bankbro')}</table></main>`,
      ),
  },
  {
    ...store,
    name: 'App Store: the button stands beside the page of the app and its chapters',
    expect: 'integrate/start-integration',
    whenUnread: 'lost',
    html: (w) =>
      pageOf(
        '',
        `<main style="display:flex"><div><h1>${w('Accountflow')}</h1><p>–</p><h2>${w('News')}</h2><p>–</p></div><div>${start(w, true)}</div></main>`,
      ),
  },
  {
    ...store,
    name: 'App Store: our app among suggestions, its maker on a line below',
    expect: 'integrate/open-app',
    whenUnread: 'integrate/search-app',
    html: (w) =>
      pageOf(
        '',
        `<main><h1>${w('Apps')}</h1><input type="search" data-is="integrate/search-app" value="${w('Accountflow')}">${card('Penneo', start(w))}${card('Bankbro', start(w))}</main><div style="position:absolute;left:9px;top:110px;background:#fff;z-index:1300"><ul role="listbox">${[w('Accountflow'), `${w('Accountflow')} Payroll`].map((name, at) => `<li role="option" tabindex="-1" ${at ? '' : 'data-is="integrate/open-app"'}><div>${name}</div><small>–</small></li>`).join('')}</ul></div><footer><h4>${w('Accountflow')}</h4></footer>${cookies(w, 'Accountflow')}`,
      ),
  },
  {
    ...store,
    name: 'App Store: the tab is a link to the page itself',
    expect: 'integrate/search-app',
    html: (w) =>
      pageOf(
        '',
        `<header><a href="/">${w('Apps')}</a> <a href="/my">${w('My apps')}</a></header><main><h1>–</h1>${SEARCH}${card('Penneo', start(w))}${card('Bankbro', start(w))}</main>`,
      ),
  },
  ...(
    [
      ['a badge behind it', (app) => `${app} <span class="badge">Nytt</span>`],
      ['a badge before it', (app) => `<span class="badge">Nytt</span> ${app}`],
      ['its maker in small print', (app) => `${app} <small>av <b>${app} AS</b></small>`],
      ['a raised sign and a badge', (app) => `${app}<sup>®</sup> <span class="badge">Nytt</span>`],
    ] satisfies [string, (app: string) => string][]
  ).map(
    ([what, title]): MatrixState => ({
      name: `a card: its title has ${what}`,
      ...store,
      // A badge is told from a word by the heading around both.
      isFragile: true,
      expect: 'integrate/start-integration',
      whenUnread: 'integrate/search-app',
      html: (w) => titled(w, title(w('Accountflow')), true),
    }),
  ),
  {
    name: 'a card: of another app whose name begins as ours, in one size',
    ...store,
    expect: 'integrate/search-app',
    html: (w) => titled(w, `${w('Accountflow')} <span>Payroll</span>`, false),
  },
  ...HELP_SEARCHES.flatMap(([where, beside]): MatrixState[] => [
    {
      name: `App Store: the only search is for help, in ${where}`,
      ...store,
      expect: 'lost',
      html: (w) => loading(w('Apps'), beside(w)),
    },
    {
      name: `Admin: the only search is for help, in ${where}`,
      ...classic,
      expect: 'nothing',
      html: (w) => loading(w('Users and roles'), beside(w)),
    },
  ]),
  ...SEARCH_BUTTONS.map(
    ([what, isFound, button]): MatrixState => ({
      name: `a search without a form: the button ${what}`,
      ...store,
      pressed: ['integrate/search-app'],
      whenUnread: 'integrate/search-app',
      ...(isFound ? { expect: 'integrate/send-search' } : { expect: 'lost', obstacle: 'app_not_found' }),
      html: (w) =>
        pageOf(
          STYLE,
          `<main><h1>${w('Apps')}</h1><div>${typed(w, 'Search')}${button(w)}</div>${card('Penneo', start(w))}${card('Bankbro', start(w))}</main>`,
        ),
    }),
  ),
  {
    name: 'an app’s page: its button stands in a bar at the foot too',
    ...store,
    isFragile: true,
    expect: 'integrate/start-integration',
    whenUnread: 'lost',
    html: (w) => twice(w, `<h1>${w('Accountflow')}</h1>${start(w, true)}`, start(w)),
  },
  {
    name: 'an app’s page: only the bar’s button is in sight',
    ...store,
    // Out of the frame's sight the page's own button is as good.
    isFragile: true,
    expect: 'integrate/start-integration',
    whenUnread: 'lost',
    html: (w) => twice(w, `<h1>${w('Accountflow')}</h1><div style="height:1500px"></div>${start(w)}`, start(w, true)),
  },
  {
    name: 'our app in two cards',
    ...store,
    expect: 'lost',
    html: (w) =>
      pageOf(
        STYLE,
        `<main><h1>${w('Apps')}</h1>${card(w('Accountflow'), start(w))}${card('Penneo', start(w))}${card(w('Accountflow'), start(w))}</main>`,
      ),
  },
];
