import { COMPANY, type MatrixState, OTHER_COMPANY, USER } from '../matrix-state.ts';
import type { Words } from '../words.ts';
import { pageOf } from './parts.ts';

const classic = { portal: 'admin', host: 'signin.visma.net', done: 1 } as const;

const OPEN_USER = 'data-is="grant-role/open-user"';
const NEIGHBOUR = 'Kari Nordmann';

const usersPage = (w: Words, list: string): string =>
  pageOf(
    '.unit{display:flex;border-bottom:1px solid #ccc;padding:6px}',
    `<main><h1>${w('Users and roles')}</h1><input type="search" data-is="grant-role/search-user">${list}</main>`,
  );

/** A list of two, of whom the second is ours: each as `entry` draws a name, `mark` being what ours bears. */
const entriesOf = (entry: (name: string, mark: string) => string): string =>
  [NEIGHBOUR, USER].map((name) => entry(name, name === USER ? OPEN_USER : '')).join('');

/** How lists draw a name beside what does something else; the mark stands at the name alone. */
const BESIDE_OTHERS: Readonly<Record<string, (w: Words) => string>> = {
  'an entry with a button': (w) =>
    `<ul>${entriesOf((name, mark) => `<li><span ${mark}>${name}</span> <button>${w('Delete')}</button></li>`)}</ul>`,
  'a box with a button': (w) =>
    entriesOf((name, mark) => `<div class="unit"><b ${mark}>${name}</b><button>${w('Deactivate')}</button></div>`),
  'a cell with a menu in a row that is pressed': (w) =>
    `<table>${entriesOf(
      (name, mark) =>
        `<tr style="cursor:pointer"><td><b ${mark}>${name}</b> <button aria-haspopup="menu" aria-label="${w('More')}">⋮</button></td><td>6</td></tr>`,
    )}</table>`,
  'a cell with a letter to write': () =>
    `<table>${entriesOf(
      (name, mark) =>
        `<tr><td><b ${mark}>${name}</b><br><a href="mailto:x@nordlys.example">x@nordlys.example</a></td></tr>`,
    )}</table>`,
  'an arrow that bears the name': (w) =>
    `<table>${entriesOf(
      (name, mark) =>
        `<tr><td>${name} <button aria-label="${w('Delete')}">×</button> <button aria-label="${name}" ${mark}>›</button></td></tr>`,
    )}</table>`,
  'a cell of its own': (w) =>
    `<table>${entriesOf(
      (name, mark) =>
        `<tr style="cursor:pointer"><td ${mark}>${name}</td><td><button>${w('Delete')}</button></td></tr>`,
    )}</table>`,
};

const personRow = (w: Words, name: string, by: string, mark = ''): string =>
  `<tr><td><b style="display:inline-block">${name[0]}</b><a href="#${name}" ${mark}>${name}</a></td><td>x@nordlys.example</td><td>${w('Active')}</td><td><a href="#by-${name}">${by}</a></td></tr>`;

const peopleTable = (w: Words, ...rows: readonly string[]): string =>
  usersPage(
    w,
    `<table><thead><tr>${['Name', 'Email', 'Status', 'Created by'].map((head) => `<th>${w(head)}</th>`).join('')}</tr></thead><tbody>${rows.join('')}</tbody></table>`,
  );

const CHOOSE = 'data-is="grant-role/choose-role"';

const rolesPage = (w: Words, cell: string): string =>
  pageOf(
    '.role{display:inline-block;width:200px} .menu{position:absolute;background:#fff;border:1px solid #888;margin:0;list-style:none}',
    `<main><h1>${USER}</h1><table><thead><tr><th>${w('Company')}</th><th>${w('App Store')}</th></tr></thead><tbody><tr><th>${COMPANY}</th>${cell}</tr></tbody></table><button data-is="grant-role/save">${w(
      'Save and close',
    )}</button></main>`,
  );

/** What a role's cell may hold; the mark stands at what is to be pressed. */
const ROLE_CELLS: Readonly<Record<string, (w: Words) => string>> = {
  'what takes the role away, beside a list': (w) =>
    `<td><button aria-haspopup="listbox" aria-expanded="false" ${CHOOSE}>${w('Reader')}</button> <button aria-label="${w('Remove')}">×</button></td>`,
  'a box that opens a list, with what empties it': (w) =>
    `<td><input readonly value="${w('Reader')}" ${CHOOSE}> <button aria-label="${w('Remove')}">×</button></td>`,
  'a button that says all, with a picture of help': (w) =>
    `<td><button ${CHOOSE}>–</button> <a href="#help" aria-label="${w('Help')}"><svg width="12" height="12"></svg></a></td>`,
  'a pen alone': (w) => `<td><button aria-label="${w('Edit')}" ${CHOOSE}>✎</button></td>`,
};

/** What stands beside the role may do anything: then the cell is lit as a whole, in whose middle the role stands. */
const CELL_ALONE: Readonly<Record<string, (w: Words) => string>> = {
  'what takes the role away': (w) => `<button aria-label="${w('Remove')}">×</button>`,
  'what explains the role': (w) => `<button aria-label="${w('Help')}">ⓘ</button>`,
  'a link to what was': (w) => `<a href="#h">${w('History')}</a>`,
  'a link to a page of what was': (w) => `<a href="/history">${w('History')}</a>`,
  'a hand over what takes it away': (w) => `<span style="cursor:pointer" title="${w('Remove')}">×</span>`,
  'a tick of something': (w) => `<input type="checkbox" aria-label="${w('Active')}">`,
};

/** How a table says that a row is the customer's and no company's, but by its text. */
const CUSTOMER_MARKS: Readonly<Record<string, (w: Words) => string>> = {
  'a picture': (w) => `<img alt="${w('Customer')}" width="16" height="16">`,
  'a sign with a title': (w) => `<i class="sign" title="${w('Customer')}"></i>`,
  'a drawing': (w) => `<svg role="img" aria-label="${w('Customer')}" width="16" height="16"></svg>`,
  'a drawing with a title': (w) => `<svg width="16" height="16"><title>${w('Customer')}</title></svg>`,
  'a word for screen readers': (w) => `<span class="unseen">${w('Customer')}</span>`,
};

const rolesOf = (w: Words, table: string): string =>
  pageOf(
    '.scroll{width:700px;overflow:auto} .fixed{width:680px;table-layout:fixed} th.flat{padding-top:0;padding-bottom:0} .flat{height:0;overflow:hidden} .even tr{height:44px} .sign{display:inline-block;width:16px;height:16px;background:#999} [role=row]{display:flex} [role=row]>*{width:200px}',
    `<main><h1>${USER}</h1><button data-is="grant-role/add-access">${w('Add access')}</button>${table}</main>`,
  );

const companiesTable = (w: Words, ...rows: readonly (readonly [first: string, mark: string])[]): string =>
  `<table><thead><tr><th>${w('Company')}</th><th>${w('App Store')}</th></tr></thead><tbody>${rows
    .map(([first, mark]) => `<tr><td>${first}</td><td><button ${mark}>–</button></td></tr>`)
    .join('')}</tbody></table>`;

const tree = (w: Words, ...rows: readonly (readonly [level: number, name: string, mark: string])[]): string =>
  `<div role="treegrid"><div role="row"><div role="columnheader">${w('Company')}</div><div role="columnheader">${w(
    'App Store',
  )}</div></div>${rows
    .map(
      ([level, name, mark]) =>
        `<div role="row" aria-level="${level}"><div role="gridcell">${name}</div><div role="gridcell"><button ${mark}>–</button></div></div>`,
    )
    .join('')}</div>`;

/** How a header is told where nothing is written in it. */
const PICTURED: Readonly<Record<string, (name: string) => string>> = {
  pictures: (name) => `<th><img alt="${name}" width="24" height="24"></th>`,
  'drawings with a title': (name) => `<th><svg role="img" width="24" height="24"><title>${name}</title></svg></th>`,
  'labels of their own': (name) => `<th aria-label="${name}"><i class="sign"></i></th>`,
  'signs with a title': (name) => `<th><i class="sign" title="${name}"></i></th>`,
};

const COMPANIES = [OTHER_COMPANY, COMPANY, `${COMPANY} Avd. Oslo`];

const roleCells = (company: string): string =>
  `<td><button>–</button></td><td><button ${company === COMPANY ? CHOOSE : ''}>–</button></td>`;

/** The header stands in a table of its own; in the other it is there again, of no height, for the width of the columns. */
const splitHeader = (w: Words): string => {
  const heads = ['Company', 'Approval', 'App Store'].map(w);
  return `<div class="scroll"><table class="fixed"><thead><tr>${heads.map((head) => `<th>${head}</th>`).join('')}</tr></thead></table></div>
    <div class="scroll"><table class="fixed"><thead><tr>${heads.map((head) => `<th class="flat"><div class="flat">${head}</div></th>`).join('')}</tr></thead><tbody>${COMPANIES.map(
      (company) => `<tr><td>${company}</td>${roleCells(company)}</tr>`,
    ).join('')}</tbody></table></div>`;
};

/** The names stand in a table of their own beside the rest, and nothing but their place ties the rows together. */
const lockedNames = (w: Words, gap = 0): string =>
  `<div style="display:flex;gap:${gap}px"><div><table class="even"><thead><tr><th>${w('Company')}</th></tr></thead><tbody>${COMPANIES.map(
    (company) => `<tr><td>${company}</td></tr>`,
  ).join(
    '',
  )}</tbody></table></div><div class="scroll" style="width:260px"><table class="even" style="width:400px"><thead><tr><th>${w(
    'Approval',
  )}</th><th>${w('App Store')}</th></tr></thead><tbody>${COMPANIES.map((company) => `<tr>${roleCells(company)}</tr>`).join('')}</tbody></table></div></div>`;

/** What was done before, in a table with the same columns. */
const changeLog = (w: Words): string =>
  `<h2>${w('Change log')}</h2><table><thead><tr><th><button>${w('Date')}</button></th><th>${w('Company')}</th><th>${w('App Store')}</th></tr></thead><tbody><tr><td>1.2.2026</td><td>${COMPANY}</td><td>${w('Reader')}</td></tr></tbody></table>`;

/** What rows and cells hold beside what is meant. */
export const ROWS_AND_CELLS: readonly MatrixState[] = [
  ...Object.entries(BESIDE_OTHERS).map(
    ([name, list]): MatrixState => ({
      name: `users: ${name}`,
      ...classic,
      expect: 'grant-role/open-user',
      // Without roles an arrow or a row is like any other, and the cell or the search is pointed at.
      isFragile: true,
      html: (w) => usersPage(w, list(w)),
    }),
  ),
  {
    name: 'users: ours is but who created another',
    ...classic,
    expect: 'grant-role/search-user',
    html: (w) => peopleTable(w, personRow(w, NEIGHBOUR, USER), personRow(w, 'Ola Hansen', NEIGHBOUR)),
  },
  {
    name: 'users: ours stands in the list, and created another',
    ...classic,
    isFragile: true,
    expect: 'grant-role/open-user',
    html: (w) => peopleTable(w, personRow(w, NEIGHBOUR, USER), personRow(w, USER, NEIGHBOUR, OPEN_USER)),
  },
  {
    name: 'users: what stands before the name is no person',
    ...classic,
    isFragile: true,
    expect: 'grant-role/open-user',
    html: (w) =>
      usersPage(
        w,
        `<table>${entriesOf(
          (name, mark) =>
            `<tr><td>ÅB</td><td>${COMPANY}</td><td>x@nordlys.example</td><td>811 222 333</td><td><a href="#${name}" ${mark}>${name}</a></td></tr>`,
        )}</table>`,
      ),
  },
  ...Object.entries(ROLE_CELLS).map(
    ([name, cell]): MatrixState => ({
      name: `roles: in the cell ${name}`,
      ...classic,
      expect: 'grant-role/choose-role',
      // Where a control is told by its role alone the cell is pointed at without it.
      isFragile: true,
      html: (w) => rolesPage(w, cell(w)),
    }),
  ),
  ...Object.entries(CELL_ALONE).map(
    ([name, inside]): MatrixState => ({
      name: `roles: only the cell itself, in it ${name}`,
      ...classic,
      expect: 'grant-role/choose-role',
      isFragile: true,
      html: (w) => rolesPage(w, `<td><span class="role" ${CHOOSE}>${w('Reader')}</span> ${inside(w)}</td>`),
    }),
  ),
  {
    name: 'roles: a list lies open in a cell in which something else stands',
    ...classic,
    isFragile: true,
    pressed: ['grant-role/choose-role'],
    expect: 'grant-role/pick-role',
    html: (w) =>
      rolesPage(
        w,
        `<td ${CHOOSE}>${w('Reader')} <button>✎</button><ul class="menu"><li style="cursor:pointer">${w('Reader')}</li><li style="cursor:pointer" data-is="grant-role/pick-role">${w(
          'Integration Administrator',
        )}</li></ul></td>`,
      ).replace('data-is="grant-role/save"', 'disabled'),
  },
  ...Object.entries(CUSTOMER_MARKS).map(
    ([name, sign]): MatrixState => ({
      name: `roles: the customer above the company, told by ${name}`,
      ...classic,
      expect: 'grant-role/choose-role',
      html: (w) => rolesOf(w, companiesTable(w, [`${sign(w)} ${COMPANY}`, ''], [COMPANY, CHOOSE])),
    }),
  ),
  {
    name: 'roles: the customer stands over others in a tree',
    ...classic,
    isFragile: true,
    expect: 'grant-role/add-access',
    html: (w) => rolesOf(w, tree(w, [1, COMPANY, ''], [2, OTHER_COMPANY, ''])),
  },
  {
    name: 'roles: the customer stands over the company in a tree',
    ...classic,
    isFragile: true,
    expect: 'grant-role/choose-role',
    html: (w) => rolesOf(w, tree(w, [1, COMPANY, ''], [2, OTHER_COMPANY, ''], [2, COMPANY, CHOOSE])),
  },
  ...Object.entries(PICTURED).map(
    ([name, head]): MatrixState => ({
      name: `roles: columns told by ${name}`,
      ...classic,
      expect: 'grant-role/choose-role',
      html: (w) =>
        rolesOf(
          w,
          `<table><thead><tr><th>${w('Company')}</th>${['Approval', 'App Store'].map((service) => head(w(service))).join('')}</tr></thead><tbody>${[
            OTHER_COMPANY,
            COMPANY,
          ]
            .map(
              (company) =>
                `<tr><td>${company}</td><td><button>–</button></td><td><button ${company === COMPANY ? CHOOSE : ''}>–</button></td></tr>`,
            )
            .join('')}</tbody></table>`,
        ),
    }),
  ),
  {
    name: 'roles: the header in a table of its own, and of no height in the other',
    ...classic,
    expect: 'grant-role/choose-role',
    html: (w) => rolesOf(w, splitHeader(w)),
  },
  {
    name: 'roles: the names in a table of their own beside the rest',
    ...classic,
    isFragile: true,
    expect: 'grant-role/choose-role',
    html: (w) => rolesOf(w, lockedNames(w)),
  },
  {
    name: 'roles: the names in a table that only stands near another',
    ...classic,
    expect: 'lost',
    html: (w) => rolesOf(w, lockedNames(w, 24).replace(CHOOSE, '')),
  },
  {
    name: 'roles: a log below has the same columns',
    ...classic,
    isFragile: true,
    expect: 'grant-role/choose-role',
    html: (w) => rolesOf(w, `${companiesTable(w, [OTHER_COMPANY, ''], [COMPANY, CHOOSE])}${changeLog(w)}`),
  },
  {
    name: 'roles: only a log has the company',
    ...classic,
    expect: 'lost',
    html: (w) => rolesOf(w, `${companiesTable(w, [OTHER_COMPANY, ''])}${changeLog(w)}`),
  },
];
