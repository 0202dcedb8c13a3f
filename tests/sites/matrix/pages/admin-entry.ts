import { HOME_HOST } from '../../../../utils/sites/origins.ts';
import { COMPANY, type MatrixState } from '../matrix-state.ts';
import type { Words } from '../words.ts';
import { cookies, help, NORDIC, nordicBar, pageOf, plainUser, shadow } from './parts.ts';

const ENTRY_HOST = 'signin.visma.net';
const entry = { portal: 'admin', host: ENTRY_HOST, done: 0 } as const;
const OPEN_ADMIN = 'data-is="access-rights/open-admin grant-role/open-admin"';
const OPEN_MENU = 'data-is="access-rights/open-module-menu grant-role/open-module-menu"';
const TILES = `.tiles{display:grid;grid-template-columns:repeat(3,200px);gap:16px;padding:24px} .tile{display:block;height:90px;border:1px solid #ccc;padding:16px;color:#222}`;

const tiles = (
  w: Words,
): string => `<main><h1>Visma Home</h1><div class="tiles"><a class="tile" href="#f"><img alt="" width="20" height="20"> ${w('Visma.net Financials')}</a>
  <a class="tile" href="#a" ${OPEN_ADMIN}><img alt="" width="20" height="20"> ${w('Admin')}</a><a class="tile" href="#s" data-is="integrate/open-app-store"><img
  alt="" width="20" height="20"> ${w('App Store')}</a><a class="tile" href="#p"><img alt="" width="20" height="20"> ${w('Payroll')}</a></div></main>`;

const start = (w: Words, mark = OPEN_MENU, expanded = false): string =>
  `<button class="module" aria-haspopup="menu" aria-expanded="${expanded}" ${mark}>${w('Visma.net Financials')} <span aria-hidden="true">▾</span></button>`;

/** The entries stand twice: once hidden, to be measured. */
const modules = (w: Words): string => `<ul class="dropdown-menu" role="menu" style="top:50px;left:16px">${[
  'Financials',
  'Payroll',
]
  .map((word) => `<li role="none"><a role="menuitem" href="#m">${w(word)}</a></li>`)
  .join(
    '',
  )}<li role="none" style="visibility:hidden;position:absolute"><a role="menuitem" href="#x">${w('Admin')}</a></li><li role="none"><a
  role="menuitem" href="#a" ${OPEN_ADMIN}>${w('Admin')}</a></li></ul>`;

const welcome = (w: Words): string =>
  `<main class="container"><h1>${w('Welcome')}</h1><p>${w('Choose what to work with in')} ${COMPANY}.</p></main>${help(w, 'Admin help', 'Users and roles: read more')}`;

/** A menu folded to its icons: what they are called stands beside them, unseen. */
const iconMenu = (w: Words): string =>
  `<aside style="position:fixed;left:0;top:0;width:64px;height:100%;background:#123"><ul role="menu" style="list-style:none;margin:0;padding:0">${[
    'Start',
    'Visma.net Financials',
    'Documents',
    'Support',
  ]
    .map((word) => {
      const opens = word.startsWith('Visma') ? `aria-haspopup="true" aria-expanded="false" ${OPEN_MENU}` : '';
      return `<li role="menuitem" tabindex="-1" style="height:40px;overflow:hidden;white-space:nowrap" ${opens}><svg width="20" height="20" aria-hidden="true"></svg><span style="opacity:0;margin-left:24px">${w(word)}</span></li>`;
    })
    .join('')}</ul></aside>`;

/** A bar that says in words where one is; pictures open what there is. */
const pictureBar = (w: Words, mark: string, says = w('Visma.net Financials')): string =>
  `<header style="display:flex;height:56px"><button style="width:44px" aria-haspopup="true" aria-label="${w('All modules')}" ${mark}><svg width="20" height="20" aria-hidden="true"></svg></button><span>${says}</span><span style="flex:1"></span><button style="width:44px" aria-haspopup="true" aria-label="${w('News')}"><svg width="20" height="20" aria-hidden="true"></svg></button></header>`;

export const ADMIN_ENTRY: readonly MatrixState[] = [
  {
    ...entry,
    name: 'launcher: Admin',
    host: HOME_HOST,
    expect: 'access-rights/open-admin',
    html: (w) => pageOf(TILES + NORDIC, nordicBar('Visma', plainUser) + tiles(w) + cookies(w)),
  },
  {
    ...entry,
    name: 'launcher: on to the App Store',
    host: HOME_HOST,
    done: 2,
    expect: 'integrate/open-app-store',
    html: (w) => pageOf(TILES + NORDIC, nordicBar('Visma', plainUser) + tiles(w) + cookies(w)),
  },
  {
    ...entry,
    name: 'launcher as buttons in a component',
    host: HOME_HOST,
    expect: 'access-rights/open-admin',
    html: (w) =>
      pageOf(
        '',
        `<div style="height:48px;background:#eee">Visma</div>${shadow(
          'x-launcher',
          `<style>button{width:180px;height:60px;margin:8px}</style><button>${w('Visma.net Financials')}</button><button ${OPEN_ADMIN}><svg width="16"
          height="16" aria-hidden="true"><path d="M0 0h9"/></svg><span>${w('Admin')}</span></button><button data-is="integrate/open-app-store">${w('App Store')}</button>`,
        )}`,
      ),
  },
  {
    ...entry,
    name: 'launcher: tiles with initials over their names',
    host: HOME_HOST,
    expect: 'access-rights/open-admin',
    html: (w) =>
      pageOf(
        TILES,
        `<main><h1>Visma Home</h1><div class="tiles">${['Payroll Admin', 'Admin', 'Approval']
          .map(
            (app) =>
              `<a class="tile" href="#a" ${app === 'Admin' ? OPEN_ADMIN : ''}><div>${app[0]}</div><div>${w(app)}</div></a>`,
          )
          .join('')}</div></main>`,
      ),
  },
  {
    ...entry,
    name: 'launcher: tiles that are groups, with a line below their names',
    host: HOME_HOST,
    expect: 'access-rights/open-admin',
    html: (w) =>
      pageOf(
        TILES,
        `<main><h1>Visma Home</h1><div class="tiles">${['Payroll Admin', 'Admin', 'Approval']
          .map(
            (app) =>
              `<div role="group" tabindex="0" class="tile" ${app === 'Admin' ? OPEN_ADMIN : ''}><div>${w(app)}</div><div>${w('Users and more')}</div></div>`,
          )
          .join('')}</div></main>`,
      ),
  },
  {
    ...entry,
    name: 'module menu closed',
    expect: 'access-rights/open-module-menu',
    html: (w) => pageOf(NORDIC, nordicBar(start(w), plainUser) + welcome(w)),
  },
  {
    ...entry,
    name: 'module menu open, something over its entries',
    expect: 'lost',
    html: (w) =>
      pageOf(
        NORDIC,
        `${nordicBar(start(w, '', true) + modules(w), plainUser)}${welcome(w)}<div style="position:fixed;left:0;top:60px;width:400px;height:300px;background:#fff;z-index:2000">${w('News')}</div>`,
      ),
  },
  {
    ...entry,
    name: 'module menu open, none of its entries ours',
    expect: 'lost',
    html: (w) =>
      pageOf(
        NORDIC,
        `<header class="navbar"><details open><summary>${w('Visma.net Financials')}</summary><ul><li><a href="#a">${w('Approval')}</a></li><li><a href="#e">${w('Expense')}</a></li></ul></details></header>${welcome(w)}`,
      ),
  },
  {
    ...entry,
    name: 'module menu open, entries twice',
    expect: 'access-rights/open-admin',
    html: (w) => pageOf(NORDIC, nordicBar(start(w, '', true), plainUser) + modules(w) + welcome(w)),
  },
  {
    ...entry,
    name: 'come to Admin, whose users have not arrived yet: the menu says where one is',
    expect: 'lost',
    html: (w) =>
      pageOf(
        NORDIC,
        `${nordicBar(`<button class="module" aria-haspopup="menu" aria-expanded="false">${w('Admin')} <span aria-hidden="true">▾</span></button>`, plainUser)}<main class="container" aria-busy="true"><div style="height:300px;background:#eee"></div></main>`,
      ),
  },
  {
    ...entry,
    name: 'come to Admin in words not known: a link with an arrow says where one is',
    expect: 'lost',
    html: (w) =>
      pageOf(
        '',
        `<table style="width:100%;background:#eee"><tbody><tr><td><a href="#">${w('Admin')} <span>▼</span></a></td><td align="right"><a href="#">${w('Sign out')}</a></td></tr></tbody></table><ul><li><a href="#c">${w('Overview')}</a></li><li><a href="#u">${w('People')}</a></li></ul>`,
      ),
  },
  {
    ...entry,
    name: 'module menu among the icons at the side',
    expect: 'access-rights/open-module-menu',
    html: (w) => pageOf('body{padding-left:64px}', iconMenu(w) + welcome(w)),
  },
  {
    ...entry,
    name: 'module menu behind a picture, beside the name of the open module',
    // Its place alone tells it from other pictures.
    isFragile: true,
    expect: 'access-rights/open-module-menu',
    html: (w) => pageOf('', pictureBar(w, OPEN_MENU) + welcome(w)),
  },
  {
    ...entry,
    name: 'a picture that opens something, on a page of nobody knows what',
    done: 1,
    expect: 'nothing',
    html: (w) => pageOf('', pictureBar(w, '', 'Visma') + welcome(w)),
  },
  {
    ...entry,
    name: 'module menu in a shadow root',
    expect: 'access-rights/open-admin',
    html: (w) =>
      pageOf(
        NORDIC,
        `<header class="navbar">${shadow(
          'x-modules',
          `<style>ul{position:absolute;top:50px;left:0;background:#fff;list-style:none;padding:8px;margin:0;box-shadow:0 1px 6px #0005}a{color:#222}</style><button aria-expanded="true">${w(
            'Visma.net Financials',
          )}</button><ul role="menu"><li role="menuitem" tabindex="0">${w('Documents')}</li><li role="menuitem" tabindex="0" ${OPEN_ADMIN}>${w('Admin')}</li></ul>`,
        )}<span>${COMPANY}</span></header>${welcome(w)}`,
      ),
  },
  {
    ...entry,
    name: 'no module menu, no Admin',
    done: 1,
    expect: 'nothing',
    html: (w) => pageOf(NORDIC, nordicBar('<b>Visma</b>', plainUser) + welcome(w)),
  },
  {
    ...entry,
    name: 'signing in',
    expect: 'waiting',
    html: (w) =>
      pageOf(
        '',
        `<main><h1>Visma Connect</h1><form><label>${w('Email')} <input type="email"></label><label>${w('Password')} <input type="password"></label><button>${w('Sign in')}</button><a href="#">${w('Admin')}</a></form></main>`,
      ),
  },
];
