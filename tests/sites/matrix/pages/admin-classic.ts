import {
  COMPANY,
  type MatrixState,
  OTHER_COMPANY,
  OTHER_USER,
  TENANT_ID,
  THIRD_COMPANY,
  USER,
} from '../matrix-state.ts';
import type { Words } from '../words.ts';
import { cookies, help, NORDIC, nordicBar, pageOf, plainUser } from './parts.ts';

const classic = { portal: 'admin', host: 'signin.visma.net', done: 1 } as const;
const SWITCH_ON = 'data-is="grant-role/switch-on"';
const PERSON = 'data-is="grant-role/open-user"';

type Tab = 'companies' | 'users' | 'configuration';

/** Tabs of the classic Admin; every entry stands twice in the design system, once to be measured. */
function tabs(w: Words, open: Tab, hasUsers = true): string {
  const entry = (tab: Tab, word: string, mark = ''): string =>
    `<li role="presentation" class="${tab === open ? 'active' : ''}"><a role="tab" href="#${tab}" aria-selected="${tab === open}" ${mark}>${w(word)}</a></li>`;
  return `<ul class="nav-tabs" role="tablist"><li style="visibility:hidden;position:absolute"><a>${w('Users and roles')}</a></li>${entry(
    'companies',
    'Companies',
  )}${hasUsers ? entry('users', 'Users and roles', 'data-is="grant-role/open-users"') : ''}${entry('configuration', 'Configuration')}</ul>`;
}

const frame = (w: Words, open: Tab, main: string, hasUsers = true): string =>
  pageOf(
    NORDIC,
    `${nordicBar(`<b>Visma.net</b>`, plainUser)}${tabs(w, open, hasUsers)}<main class="container">${main}</main>${help(w, 'Users and roles: read more')}${cookies(w)}`,
  );

const companyRows = (w: Words): string =>
  `<table class="table"><thead><tr><th scope="col">${w('Name')}</th><th scope="col">${w('Organization number')}</th></tr></thead><tbody>${[
    COMPANY,
    OTHER_COMPANY,
    THIRD_COMPANY,
  ]
    .map((name) => `<tr><td><a href="#c">${name}</a></td><td>987 654 321</td></tr>`)
    .join('')}</tbody></table>`;

const people = (w: Words, names: readonly string[]): string =>
  `<table class="table"><thead><tr><th scope="col">${w('Name')}</th><th scope="col">${w('Email')}</th></tr></thead><tbody>${names
    .map(
      (name) =>
        `<tr><td><a href="#u" ${name === USER ? PERSON : ''}>${name}</a></td><td>${name.length}@firma.example</td></tr>`,
    )
    .join('')}</tbody></table>`;

const searchBox = (w: Words, value = ''): string =>
  `<input type="search" class="search" placeholder="${w('Search')}" value="${value}" data-is="grant-role/search-user">`;

/** Who has invited, or stands in for, the people of the list: our user has, who is none of them as far as it is drawn. */
const invited = (w: Words): string =>
  `<table class="table"><thead><tr><th scope="col">${w('Name')}</th><th scope="col">${w('Invited by')}</th></tr></thead><tbody>${[
    'Kari Nordmann',
    OTHER_USER,
    'Per Lie',
  ]
    .map((name) => `<tr><td><a href="#u">${name}</a></td><td>${USER}</td></tr>`)
    .join('')}</tbody></table>`;

const cards = (w: Words, names: readonly string[]): string =>
  `<div role="list">${names
    .map(
      (name) =>
        `<div role="listitem" class="card"><button type="button" ${name === USER ? PERSON : ''}>${name}</button><dl><dt>${w('Changed by')}</dt><dd>${USER}</dd></dl></div>`,
    )
    .join('')}</div>`;

/** The services of a company, each switched on or off in its row. */
const services = (w: Words, isOn: boolean): string =>
  `<h2>${COMPANY}</h2><table class="table"><thead><tr><th scope="col">${w('Service')}</th><th scope="col">${w('Status')}</th></tr></thead><tbody>${[
    'Approval',
    'App Store',
    'Expense',
  ]
    .map((service) => {
      const isOurs = service === 'App Store';
      return `<tr><td>${w(service)}</td><td><button type="button" role="switch" aria-checked="${!isOurs || isOn}" style="width:40px;height:20px" ${isOurs && !isOn ? SWITCH_ON : ''}></button></td></tr>`;
    })
    .join('')}</tbody></table>`;

const others = Array.from({ length: 6 }, (_, at) => `Kari Nordmann ${at + 1}`);

export const ADMIN_CLASSIC: readonly MatrixState[] = [
  {
    ...classic,
    name: 'companies tab, users tab beside it',
    expect: 'grant-role/open-users',
    html: (w) =>
      frame(
        w,
        'companies',
        `<h2>${w('Companies')}</h2>${searchBox(w).replace('data-is="grant-role/search-user"', '')}${companyRows(w)}`,
      ),
  },
  {
    ...classic,
    name: 'companies tab, users tab folded away by the width',
    expect: 'grant-role/open-users',
    html: (w) =>
      pageOf(
        NORDIC,
        `${nordicBar('<b>Visma.net</b>', plainUser)}<div class="nav-tabs"><a href="#1" style="display:none">${w('Users and roles')}</a><a href="#c" aria-current="page">${w('Companies')}</a><button
        aria-expanded="true" aria-controls="more">…</button></div><ul id="more" class="dropdown-menu" style="left:140px;top:100px"><li><a href="#u" data-is="grant-role/open-users">${w('Users and roles')}</a></li><li><a
        href="#o">${w('Configuration')}</a></li></ul><main class="container" style="margin-top:120px">${companyRows(w)}</main>`,
      ),
  },
  {
    ...classic,
    name: 'no users tab: the right is missing',
    done: 0,
    expect: 'lost',
    obstacle: 'no_users_area',
    html: (w) => frame(w, 'companies', companyRows(w), false),
  },
  {
    ...classic,
    name: 'configuration with a Tenant ID',
    expect: 'grant-role/open-users',
    reads: 'refused',
    html: (w) =>
      frame(
        w,
        'configuration',
        `<h2>${COMPANY}</h2><dl><dt>${w('admin:Tenant ID')}</dt><dd>${TENANT_ID}</dd></dl><button>${w('Save')}</button>`,
      ),
  },
  {
    ...classic,
    name: 'users list, ours further down',
    expect: 'grant-role/search-user',
    html: (w) => frame(w, 'users', `${searchBox(w)}${people(w, others)}`),
  },
  {
    ...classic,
    name: 'users list with a search that must be sent',
    pressed: ['grant-role/search-user'],
    expect: 'grant-role/send-search',
    html: (w) =>
      frame(
        w,
        'users',
        `<form>${searchBox(w, USER)}<button type="submit" data-is="grant-role/send-search">${w('Search')}</button></form>${people(w, others)}`,
      ),
  },
  {
    ...classic,
    name: 'users list, user in sight beside a namesake',
    expect: 'grant-role/open-user',
    html: (w) => frame(w, 'users', `${searchBox(w)}${people(w, ['Kari Nordmann', OTHER_USER, USER, `${USER} Lie`])}`),
  },
  {
    ...classic,
    name: 'companies, on the way to the services of ours',
    pressed: ['grant-role/open-companies'],
    expect: 'grant-role/open-company',
    html: (w) =>
      frame(
        w,
        'companies',
        companyRows(w).replace(
          `<a href="#c">${COMPANY}<`,
          `<a href="#c" data-is="grant-role/open-company">${COMPANY}<`,
        ),
        false,
      ),
  },
  {
    ...classic,
    name: 'services of our company, the one that is needed off',
    pressed: ['grant-role/open-companies'],
    expect: 'grant-role/switch-on',
    html: (w) => frame(w, 'companies', services(w, false), false),
  },
  {
    ...classic,
    name: 'services of our company, the one that is needed on',
    pressed: ['grant-role/open-companies'],
    expect: 'grant-role/open-users',
    html: (w) => frame(w, 'companies', services(w, true)),
  },
  {
    ...classic,
    name: 'users list, the search laid out in a table',
    expect: 'grant-role/search-user',
    html: (w) =>
      frame(
        w,
        'users',
        `<table><tbody><tr><td>${w('Name')}</td><td>${searchBox(w)}</td></tr></tbody></table>${people(w, others)}`,
      ),
  },
  {
    ...classic,
    name: 'users list, ours named in the rows of others only',
    expect: 'grant-role/search-user',
    html: (w) => frame(w, 'users', `${searchBox(w)}${invited(w)}`),
  },
  {
    ...classic,
    name: 'users as cards, ours named in those of others only',
    expect: 'grant-role/search-user',
    html: (w) => frame(w, 'users', `${searchBox(w)}${cards(w, ['Kari Nordmann', OTHER_USER, 'Per Lie'])}`),
  },
  {
    ...classic,
    name: 'users as cards, ours among them and named in all',
    // Whose card it is is told by what stands first in it.
    isFragile: true,
    expect: 'grant-role/open-user',
    html: (w) => frame(w, 'users', `${searchBox(w)}${cards(w, ['Kari Nordmann', USER, 'Per Lie'])}`),
  },
  {
    ...classic,
    name: 'users list as a grid, the whole row opens',
    expect: 'grant-role/open-user',
    html: (w) =>
      frame(
        w,
        'users',
        `${searchBox(w)}<div role="grid" aria-rowcount="4" style="width:600px"><div role="row" aria-rowindex="1"><span role="columnheader">${w('Name')}</span><span role="columnheader">${w('Email')}</span></div>${[
          OTHER_USER,
          USER,
          'Kari Nordmann',
        ]
          .map(
            (name, at) =>
              `<div role="row" aria-rowindex="${at + 2}" style="display:flex;cursor:pointer;height:40px" ${name === USER ? PERSON : ''}><span role="gridcell" style="width:300px">${name}</span><span role="gridcell">x@y.example</span></div>`,
          )
          .join('')}</div>`,
      ),
  },
  {
    ...classic,
    name: 'user unknown: nothing to search for',
    unknown: ['userName'],
    expect: 'lost',
    html: (w) => frame(w, 'users', `${searchBox(w)}${people(w, others)}`),
  },
];
