import { HOME_HOST } from '../../../../utils/sites/origins.ts';
import { COMPANY, type MatrixState, OTHER_COMPANY, THIRD_COMPANY, USER } from '../matrix-state.ts';
import type { Words } from '../words.ts';
import { pageOf } from './parts.ts';

const classic = { portal: 'admin', host: 'signin.visma.net', done: 1 } as const;

const STYLE = `.bar{display:flex;gap:20px;height:48px;background:#003253} .bar a,.bar button{color:#fff;background:none;border:0;padding:14px}
  .side{position:absolute;left:0;top:48px;width:200px;height:700px} .side+*{margin-left:220px} .scroll{width:700px;overflow-x:auto} .head{width:700px;overflow:hidden}
  .wide{width:1600px;table-layout:fixed} .sheet{position:fixed;inset:0;background:#0006;z-index:40} .drawer{position:fixed;right:0;top:0;bottom:0;width:320px;background:#fff;z-index:41}
  .list{position:fixed;left:520px;top:300px;background:#fff;border:1px solid #888;z-index:50} .pair{display:flex;gap:20px} .pair dt{width:160px}`;

const CELL = 'data-is="grant-role/choose-role"';
const ROLE = 'data-is="grant-role/pick-role"';
const SAVE = 'data-is="grant-role/save"';
const ADD = 'data-is="grant-role/add-access"';

const save = (w: Words, attributes = ''): string => `<button ${attributes} ${SAVE}>${w('Save and close')}</button>`;
const productMenu = (w: Words, mark = ''): string => `<a href="#" ${mark}>${w('Visma.net Financials')} ▾</a>`;

/** The menu at the side, with a part that stands open, and above the page the way back in the same words. */
const sides = (w: Words): string =>
  `<nav class="side"><ul><li>${w('Overview')}</li><li><button role="menuitem" aria-haspopup="true" aria-expanded="true">${w('Access')}</button></li>
    <li><a href="#/users">${w('Users and roles')}</a></li></ul></nav>`;
const wayBack = (w: Words): string =>
  `<nav aria-label="${w('Path')}"><a href="#/users">${w('Users and roles')}</a> / ${USER}</nav>`;

/** Where "Save and close" is not read nothing tells a user's page from others: there the ways elsewhere are left out. */
const isRead = (w: Words): boolean => ['Save and close', 'Lagre og lukk'].includes(w('Save and close'));

const framed = (w: Words, main: string, after = ''): string => {
  const [bar, side, path] = isRead(w) ? [productMenu(w), sides(w), wayBack(w)] : ['<b>Visma.net</b>', '', ''];
  return pageOf(STYLE, `<header class="bar">${bar}</header>${side}<main>${path}<h1>${USER}</h1>${main}</main>${after}`);
};

const row = (company: string, mark: string): string =>
  `<tr><td>${company}</td><td><button>–</button></td><td><button ${mark}>–</button></td></tr>`;

const rows = (...companies: readonly string[]): string =>
  companies.map((company) => row(company, company === COMPANY ? CELL : '')).join('');

const rolesTable = (w: Words, body: string, service = w('App Store')): string =>
  `<table><thead><tr><th>${w('Company')}</th><th>${w('Approval')}</th><th>${service}</th></tr></thead><tbody>${body}</tbody></table>`;

/** The head is a table of its own, which is cut off and goes along when the rows are scrolled. */
const headApart = (w: Words): string => {
  const wide = (inside: string): string => `<table class="wide">${inside}</table>`;
  const heads = ['Company', 'Approval', 'Financials', 'Payroll', 'App Store'].map((each) => `<th>${w(each)}</th>`);
  const cells = (company: string): string =>
    `<td>${company}</td>${'<td><button>–</button></td>'.repeat(3)}<td><button ${company === COMPANY ? CELL : ''}>–</button></td>`;
  return `<div class="head">${wide(`<thead><tr>${heads.join('')}</tr></thead>`)}</div><div class="scroll">${wide(
    `<tbody>${[OTHER_COMPANY, COMPANY].map((company) => `<tr>${cells(company)}</tr>`).join('')}</tbody>`,
  )}</div>`;
};

/** A card for each company, in which every service stands with its role. */
const serviceCards = (w: Words): string =>
  [THIRD_COMPANY, COMPANY, OTHER_COMPANY]
    .map(
      (company) =>
        `<div class="card"><b>${company} (${w('company')})</b><dl>${['Approval', 'App Store', 'Payroll']
          .map(
            (service) =>
              `<div class="pair"><dt>${w(service)}</dt><dd>– <button aria-label="${w('Edit')}">✎</button></dd></div>`,
          )
          .join('')}</dl></div>`,
    )
    .join('');

const windowOf = (title: string, body: string): string =>
  `<div class="sheet"></div><div class="drawer" role="dialog" aria-modal="true"><h2>${title}</h2>${body}</div>`;

/** Each box is named by the text of its entry, which is pressed as a whole. */
const companiesToTick = (w: Words, isTicked: boolean): string =>
  windowOf(
    w('Add access to'),
    `<ul>${[OTHER_COMPANY, COMPANY]
      .map((company, at) => {
        const isOurs = company === COMPANY;
        return `<li><div role="button" tabindex="0"><input type="checkbox" aria-labelledby="c${at}" ${isOurs && isTicked ? 'checked' : ''} ${
          isOurs ? 'data-is="grant-role/choose-access-company"' : ''
        }><div id="c${at}"><div>${company}</div><p>81122233${at}</p></div></div></li>`;
      })
      .join(
        '',
      )}</ul><button>${w('Cancel')}</button><button data-is="grant-role/send-access">${w('Add access')}</button>`,
  );

const ROLES = ['Reader', 'Integration Administrator'];

const rolesIn = (w: Words, body: string): string =>
  windowOf(`${w('Roles in')} ${w('App Store')}`, `<p>${COMPANY}</p>${body}`);

/** The classic Admin as other makers of frames, tables and windows draw it. */
export const ADMIN_FRAMES: readonly MatrixState[] = [
  {
    name: 'a bar within the one form that is the whole page',
    ...classic,
    done: 0,
    isFragile: true,
    expect: 'access-rights/open-module-menu',
    html: (w) =>
      pageOf(
        STYLE,
        `<form><div class="bar">${productMenu(w, 'data-is="access-rights/open-module-menu grant-role/open-module-menu"')}<a href="#">${w('Help')}</a></div><h1>${w('Start')}</h1><input type="text"></form>`,
      ),
  },
  {
    name: 'tiles with the first letter for a picture',
    ...classic,
    host: HOME_HOST,
    done: 0,
    isFragile: true,
    expect: 'access-rights/open-admin',
    html: (w) =>
      pageOf(
        STYLE,
        `<main><h1>${w('My apps')}</h1>${['Payroll', 'Admin', 'Admin reports']
          .map((app) => {
            const mark = app === 'Admin' ? 'data-is="access-rights/open-admin grant-role/open-admin"' : '';
            return `<div><button ${mark}><div>${[...w(app)][0]}</div><p>${w(app)}</p></button></div>`;
          })
          .join('')}</main>`,
      ),
  },
  {
    name: 'a user’s page with the way to the users twice, and nothing to be saved yet',
    ...classic,
    unpressed: ['grant-role/open-users'],
    expect: 'lost',
    html: (w) => framed(w, `<p>…</p><button disabled>${w('Save and close')}</button>`),
  },
  {
    name: 'a user’s page that begins with who that is',
    ...classic,
    pressed: ['grant-role/open-users', 'grant-role/open-user'],
    expect: 'lost',
    html: (w) =>
      pageOf(
        STYLE,
        `<main><table><tr><th>${w('Name')}</th><td>${isRead(w) ? USER : ''}</td></tr><tr><th>${w('Email')}</th><td>x@nordlys.example</td></tr></table>${save(w)}</main>`,
      ),
  },
  {
    name: 'service not active, and nothing to be saved yet',
    ...classic,
    expect: 'lost',
    obstacle: 'service_inactive',
    html: (w) =>
      framed(
        w,
        `${rolesTable(w, rows(OTHER_COMPANY, COMPANY), w('Payroll')).replaceAll(CELL, '')}${save(w, 'disabled')}`,
      ),
  },
  {
    name: 'a column’s name in two lines',
    ...classic,
    expect: 'grant-role/choose-role',
    html: (w) => framed(w, rolesTable(w, rows(OTHER_COMPANY, COMPANY), w('App Store').replace(' ', '<br>')) + save(w)),
  },
  {
    name: 'a head that is cut off, over rows that scroll',
    ...classic,
    isFragile: true,
    expect: 'grant-role/choose-role',
    html: (w) => framed(w, headApart(w) + save(w)),
  },
  {
    name: 'no row yet, below menus and ways back',
    ...classic,
    expect: 'grant-role/add-access',
    html: (w) => framed(w, `<button ${ADD}>${w('Add access')}</button>${rolesTable(w, rows(OTHER_COMPANY))}${save(w)}`),
  },
  {
    name: 'a card with the services for each company',
    ...classic,
    expect: 'lost',
    html: (w) => framed(w, serviceCards(w) + save(w)),
  },
  {
    name: 'window of companies whose boxes are named by their entries',
    ...classic,
    pressed: ['grant-role/add-access'],
    isFragile: true,
    expect: 'grant-role/choose-access-company',
    html: (w) => framed(w, rolesTable(w, rows(OTHER_COMPANY)) + save(w), companiesToTick(w, false)),
  },
  {
    name: 'window of companies, ours ticked',
    ...classic,
    pressed: ['grant-role/add-access', 'grant-role/choose-access-company'],
    isFragile: true,
    expect: 'grant-role/send-access',
    html: (w) => framed(w, rolesTable(w, rows(OTHER_COMPANY)) + save(w), companiesToTick(w, true)),
  },
  {
    name: 'list of roles over the page, while a part of the menu stands open',
    ...classic,
    pressed: ['grant-role/choose-role'],
    isFragile: true,
    expect: 'grant-role/pick-role',
    html: (w) =>
      framed(
        w,
        rolesTable(w, rows(OTHER_COMPANY, COMPANY)) + save(w),
        `<div class="list">${ROLES.map((role, at) => `<div style="cursor:pointer" ${at ? ROLE : ''}>${w(role)}</div>`).join('')}</div>`,
      ),
  },
  {
    name: 'window of roles to press',
    ...classic,
    pressed: ['grant-role/choose-role'],
    isFragile: true,
    expect: 'grant-role/pick-role',
    html: (w) =>
      framed(
        w,
        rolesTable(w, rows(OTHER_COMPANY, COMPANY)) + save(w),
        rolesIn(w, ROLES.map((role, at) => `<p><button ${at ? ROLE : ''}>${w(role)}</button></p>`).join('')),
      ),
  },
  {
    name: 'drawer of roles, ours ticked, that is saved by itself',
    ...classic,
    pressed: ['grant-role/choose-role'],
    isFragile: true,
    expect: 'grant-role/save',
    html: (w) =>
      framed(
        w,
        rolesTable(w, rows(OTHER_COMPANY, COMPANY)),
        rolesIn(
          w,
          ROLES.map(
            (role, at) =>
              `<p><label ${at ? ROLE : ''}><input type="checkbox" ${at ? 'checked' : ''}> ${w(role)}</label></p>`,
          ).join('') + save(w),
        ),
      ),
  },
  {
    name: 'a question in the same words once it was saved',
    ...classic,
    pressed: ['grant-role/choose-role', 'grant-role/save'],
    met: ['grant-role/choose-role'],
    isFragile: true,
    expect: 'grant-role/save',
    html: (w) =>
      framed(
        w,
        `${rolesTable(w, row(COMPANY, CELL))}<button>${w('Save and close')}</button>`,
        windowOf(w('Sure?'), `<button>${w('Cancel')}</button>${save(w)}`),
      ),
  },
];
