import { COMPANY, type MatrixState, OTHER_COMPANY, THIRD_COMPANY, USER } from '../matrix-state.ts';
import type { Words } from '../words.ts';
import { cookies, help, NORDIC, nordicBar, pageOf, plainUser } from './parts.ts';

const roles = { portal: 'admin', host: 'signin.visma.net', done: 1 } as const;
const CELL = 'data-is="grant-role/choose-role"';
const SAVE = 'data-is="grant-role/save"';

const style = `${NORDIC} .table-scroll{overflow-x:auto;width:900px} .roles{width:1500px} .roles td,.roles th{border:1px solid #ddd;min-width:130px}
  .role-cell{min-width:110px;min-height:28px;border:1px solid #bbb;background:#fff} .role-list{left:420px;top:330px}`;

const button = (text: string, mark: string, isOpen = false): string =>
  `<button type="button" class="role-cell" aria-haspopup="listbox" aria-expanded="${isOpen}" ${mark}>${text || '–'}</button>`;

const select = (w: Words, chosen: string, mark: string): string =>
  `<select ${mark}><option>–</option><option ${chosen ? 'selected' : ''}>${w('Integration Administrator')}</option><option>${w('Customer administrator')}</option></select>`;

type Cell = (w: Words, chosen: string, mark: string) => string;

interface Table {
  /** The customer's name spans its own row and those of its companies. */
  readonly isMerged?: boolean;
  /** What is chosen in another service's column of our row. */
  readonly elsewhere?: string;
  readonly cell?: Cell;
  readonly chosen?: string;
  /** Rows shown; the company's is the second. */
  readonly rows?: readonly (readonly [name: string, kind: string])[];
  readonly services?: readonly string[];
  /** The cell itself is pressed, whatever stands in it. */
  readonly isBare?: boolean;
}

const ROWS = [
  [COMPANY, 'customer'],
  [COMPANY, 'company'],
  [OTHER_COMPANY, 'company'],
  [THIRD_COMPANY, 'company'],
] as const;
const SERVICES = ['Approval', 'Financials', 'App Store', 'Payroll', 'Documents', 'Expense'];

/** The wide table: a column per service, a row for the customer and for each company. */
function rolesTable(w: Words, table: Table = {}): string {
  const {
    cell = (_, chosen, mark) => button(chosen, mark),
    chosen = '',
    rows = ROWS,
    services = SERVICES,
    isBare,
    isMerged,
    elsewhere = '',
  } = table;
  const head = services.map((service) => `<th scope="col">${w(service)}</th>`).join('');
  const body = rows.map(([name, kind]) => {
    const isOurs = name === COMPANY && kind === 'company';
    const cells = services.map((service) => {
      const isIt = isOurs && service === 'App Store';
      const mark = isIt ? CELL : '';
      const shown = isIt ? chosen : isOurs && service === 'Approval' ? elsewhere : '';
      return isBare ? `<td ${mark}>${isIt ? chosen : ''}</td>` : `<td>${cell(w, shown, mark)}</td>`;
    });
    const first = kind === 'customer' ? `<th scope="rowgroup" rowspan="${rows.length}">${name}</th>` : '';
    if (isMerged)
      return `<tr>${first}<th scope="row">${kind === 'customer' ? `(${w(kind)})` : `${name} (${w(kind)})`}</th>${cells.join('')}</tr>`;
    return `<tr><th scope="row"><span>${name}</span> <span class="kind">(${w(kind)})</span></th>${cells.join('')}</tr>`;
  });
  return `<div class="table-scroll"><table class="roles"><thead><tr>${isMerged ? '<td></td>' : ''}<td></td>${head}</tr></thead><tbody>${body.join('')}</tbody></table></div>`;
}

const page = (w: Words, main: string, after = ''): string =>
  pageOf(
    style,
    `${nordicBar('<b>Visma.net</b>', plainUser)}<main class="container"><div class="page-actions"><button class="btn" ${SAVE}>${w('Save and close')}</button> <a class="btn" href="#c">${w(
      'Cancel',
    )}</a></div><h2>${USER}</h2><h3>${w('Roles')}</h3><button class="btn" data-is="grant-role/add-access">${w('Add access')}</button>${main}</main>${after}${help(w, 'Integration Administrator: see the guide')}${cookies(w, 'Save and close')}`,
  );

const list = (w: Words, isChosen = false): string =>
  `<ul class="dropdown-menu role-list" role="listbox">${[
    'Customer administrator',
    'Integration Administrator',
    'Integration Administrator (read)',
  ]
    .map((role) => {
      const isIt = role === 'Integration Administrator';
      return `<li role="option" tabindex="0" aria-selected="${isIt && isChosen}" ${isIt ? 'data-is="grant-role/pick-role"' : ''}>${w(role)}</li>`;
    })
    .join('')}</ul>`;

const PICK_TICK = 'data-is="grant-role/choose-access-company"';

const accessWindow = (w: Words, body: string): string =>
  `<div class="modal" role="dialog" aria-modal="true" aria-labelledby="t"><div class="modal-dialog"><h4 id="t">${w('Add access to')}</h4>${body}<button
  class="btn">${w('Cancel')}</button></div></div>`;

/** What was granted, for reading: the same company, service and role. */
const history = (w: Words): string =>
  `<table><thead><tr><th>${w('Company')}</th><th>${w('Service')}</th><th>${w('Role')}</th></tr></thead><tbody><tr><td>${COMPANY}</td><td>${w('App Store')}</td><td>${w('Approver')}</td></tr></tbody></table>`;

const withoutOurs = ROWS.filter(([name, kind]) => !(name === COMPANY && kind === 'company'));

/** Frozen names, and headers, in tables of their own: four that look like one. */
function fourTables(w: Words): string {
  const line = (cells: readonly string[]): string =>
    `<tr style="height:36px">${cells.map((cell) => `<td style="width:130px">${cell}</td>`).join('')}</tr>`;
  const head = (cells: readonly string[]): string =>
    `<thead><tr style="height:36px">${cells.map((cell) => `<th role="columnheader" style="width:130px">${cell}</th>`).join('')}</tr></thead>`;
  const table = (inner: string, width: number): string =>
    `<div style="width:${width}px;overflow:hidden"><table role="grid" style="table-layout:fixed;border-spacing:0;width:${width}px">${inner}</table></div>`;
  const wide = SERVICES.length * 130;
  const names = ROWS.map(([name, kind]) => line([`${name} (${w(kind)})`])).join('');
  const body = ROWS.map(
    ([name, kind]) =>
      `<tr style="height:36px">${SERVICES.map(
        (service) =>
          `<td role="gridcell" style="width:130px;cursor:pointer" ${service === 'App Store' && name === COMPANY && kind === 'company' ? CELL : ''}></td>`,
      ).join('')}</tr>`,
  ).join('');
  return `<div style="display:flex">${table(head([w('Unit')]), 300)}${table(head(SERVICES.map((service) => w(service))), wide)}</div><div style="display:flex">${table(`<tbody>${names}</tbody>`, 300)}${table(`<tbody>${body}</tbody>`, wide)}</div>`;
}

const TAKE = 'data-is="grant-role/send-role"';

/** A panel over the table in which roles are ticked, to be taken over by a button; its words are anybody's. */
const panel = (w: Words, isTicked: boolean): string =>
  `<div style="position:absolute;z-index:1000;left:300px;top:320px;width:260px;background:#fff;box-shadow:0 2px 8px #0006"><label ><input type="checkbox"> ${w('Approver')}</label><br><label ${isTicked ? '' : 'data-is="grant-role/pick-role"'}><input type="checkbox" ${isTicked ? 'checked' : ''}> ${w('Integration Administrator')}</label><div style="display:flex;gap:8px"><button type="button" style="background:#eee;border:1px solid #bbb">${w('Forget it')}</button><button type="button" style="background:#06c;color:#fff" ${isTicked ? TAKE : ''}>${w('So be it')}</button></div></div>`;

/** Cells that only tell, and at the end of each row what changes it, and what takes it away. */
const penTable = (w: Words): string =>
  `<table><thead><tr>${['Unit', 'Approval', 'App Store', 'Expense', ''].map((head) => `<th scope="col">${head ? w(head) : ''}</th>`).join('')}</tr></thead><tbody>${ROWS.map(
    ([name, kind]) => {
      const isOurs = name === COMPANY && kind === 'company';
      return `<tr><td>${name} (${w(kind)})</td><td>–</td><td>–</td><td>–</td><td><button type="button" title="${w('Remove')}"><svg class="icon icon-trash" width="16" height="16"></svg></button><button type="button" title="${w('Change')}" ${isOurs ? CELL : ''}><svg class="icon icon-pencil" width="16" height="16"></svg></button></td></tr>`;
    },
  ).join('')}</tbody></table>`;

/** A drawer with a list for each service, to be taken over by a button; its words are anybody's. */
const drawer = (w: Words, chosen = ''): string =>
  `<div style="position:fixed;inset:0;background:#0006;z-index:900"></div><div role="dialog" aria-modal="true" style="position:fixed;z-index:1000;right:0;top:0;bottom:0;width:360px;background:#fff"><p>${w('Roles in')} ${COMPANY}</p>${[
    'Approval',
    'App Store',
    'Expense',
  ]
    .map((service) => {
      const isIt = service === 'App Store';
      return `<p><label for="${service.length}">${w(service)}</label><br><select id="${service.length}" ${isIt && !chosen ? 'data-is="grant-role/choose-role-there"' : ''}><option>–</option>${isIt ? `<option ${chosen ? 'selected' : ''}>${w('Integration Administrator')}</option>` : ''}<option>${w('Approver')}</option></select></p>`;
    })
    .join(
      '',
    )}<div style="display:flex;gap:8px"><button type="button" style="background:#fff;border:1px solid #bbb">${w('Forget it')}</button><button type="button" style="background:#06c" ${chosen ? TAKE : ''}><span style="color:#fafafa">${w('So be it')}</span></button></div></div>`;

export const ADMIN_ROLES: readonly MatrixState[] = [
  { ...roles, name: 'roles table of buttons', expect: 'grant-role/choose-role', html: (w) => page(w, rolesTable(w)) },
  {
    ...roles,
    name: 'roles table of native lists',
    expect: 'grant-role/choose-role',
    html: (w) => page(w, rolesTable(w, { cell: select })),
  },
  {
    ...roles,
    name: 'roles table of bare cells',
    expect: 'grant-role/choose-role',
    html: (w) => page(w, rolesTable(w, { isBare: true })),
  },
  {
    ...roles,
    name: 'roles list open over the table',
    met: ['grant-role/open-user'],
    pressed: ['grant-role/choose-role'],
    expect: 'grant-role/pick-role',
    html: (w) => page(w, rolesTable(w), list(w)),
  },
  {
    ...roles,
    name: 'panel of roles to tick over the table',
    pressed: ['grant-role/choose-role'],
    expect: 'grant-role/pick-role',
    html: (w) => page(w, rolesTable(w, { isBare: true }), panel(w, false)),
  },
  {
    ...roles,
    name: 'panel of roles, ticked, to be taken over',
    pressed: ['grant-role/choose-role'],
    expect: 'grant-role/send-role',
    html: (w) => page(w, rolesTable(w, { isBare: true }), panel(w, true)),
  },
  {
    ...roles,
    name: 'roles table of four, with frozen names and headers',
    // Their order alone ties the rows of four tables.
    isFragile: true,
    expect: 'grant-role/choose-role',
    html: (w) => page(w, fourTables(w)),
  },
  {
    ...roles,
    name: 'roles table that only tells, a pen in each row',
    expect: 'grant-role/choose-role',
    html: (w) => page(w, penTable(w)),
  },
  {
    ...roles,
    name: 'drawer with a list for each service',
    pressed: ['grant-role/choose-role'],
    expect: 'grant-role/choose-role-there',
    html: (w) => page(w, penTable(w), drawer(w)),
  },
  {
    ...roles,
    name: 'drawer with a list for each service, chosen, to be taken over',
    pressed: ['grant-role/choose-role'],
    expect: 'grant-role/send-role',
    html: (w) => page(w, penTable(w), drawer(w, 'yes')),
  },
  {
    ...roles,
    name: 'role chosen, not saved',
    pressed: ['grant-role/choose-role'],
    expect: 'grant-role/save',
    html: (w) => page(w, rolesTable(w, { chosen: w('Integration Administrator') })),
  },
  {
    ...roles,
    name: 'role chosen in a native list',
    pressed: ['grant-role/choose-role'],
    expect: 'grant-role/save',
    html: (w) => page(w, rolesTable(w, { cell: select, chosen: 'yes' })),
  },
  {
    ...roles,
    name: 'customer row above, its name over all rows of its companies',
    expect: 'grant-role/choose-role',
    html: (w) => page(w, rolesTable(w, { isMerged: true })),
  },
  {
    ...roles,
    name: 'the customer’s name over the row of a look-alike alone',
    expect: 'grant-role/add-access',
    html: (w) => page(w, rolesTable(w, { isMerged: true, rows: [ROWS[0], ROWS[2]] })),
  },
  {
    ...roles,
    name: 'the role chosen in another service’s column',
    expect: 'grant-role/choose-role',
    html: (w) => page(w, rolesTable(w, { elsewhere: w('Integration Administrator') })),
  },
  {
    ...roles,
    name: 'a table of what was granted before, above the one to choose in',
    expect: 'grant-role/choose-role',
    html: (w) => page(w, history(w) + rolesTable(w)),
  },
  {
    ...roles,
    name: 'another company’s role chosen, ours not',
    pressed: ['grant-role/choose-role'],
    expect: 'grant-role/choose-role',
    html: (w) =>
      page(
        w,
        rolesTable(w).replace(
          new RegExp(`(${OTHER_COMPANY}[\\s\\S]*?</td>[\\s\\S]*?</td>[\\s\\S]*?>)–(</button>)`),
          `$1${w('Integration Administrator')}$2`,
        ),
      ),
  },
  {
    ...roles,
    name: 'only the look-alike’s row is there',
    expect: 'grant-role/add-access',
    html: (w) =>
      page(
        w,
        rolesTable(w, {
          rows: [
            [OTHER_COMPANY, 'company'],
            [`${COMPANY} Avd. Nord`, 'company'],
          ],
        }),
      ),
  },
  {
    ...roles,
    name: 'company row missing',
    expect: 'grant-role/add-access',
    html: (w) => page(w, rolesTable(w, { rows: withoutOurs })),
  },
  {
    ...roles,
    name: 'window of companies to tick',
    pressed: ['grant-role/add-access'],
    expect: 'grant-role/choose-access-company',
    html: (w) =>
      page(
        w,
        rolesTable(w, { rows: withoutOurs }),
        accessWindow(
          w,
          [OTHER_COMPANY, COMPANY, `${COMPANY} Avd. Nord`]
            .map(
              (name) =>
                `<div><label ${name === COMPANY ? PICK_TICK : ''}><input type="checkbox"> ${name}</label></div>`,
            )
            .join(''),
        ),
      ),
  },
  ...[false, true].map(
    (isOneForm): MatrixState => ({
      ...roles,
      name: isOneForm
        ? 'window of companies to tick, ours ticked, in a page that is one form'
        : 'window of companies to tick, ours ticked, in a row of the layout that names the user',
      pressed: ['grant-role/add-access', 'grant-role/choose-access-company'],
      expect: 'grant-role/send-access',
      html: (w) => {
        const ticks = [OTHER_COMPANY, COMPANY]
          .map((name) =>
            isOneForm
              ? `<div><label><input type="checkbox" ${name === COMPANY ? 'checked' : ''}> ${name}</label></div>`
              : `<div><span role="checkbox" tabindex="0" aria-checked="${name === COMPANY}" aria-label="${name}">✓</span> ${name}</div>`,
          )
          .join('');
        const send = `${ticks}<button type="submit" class="btn" data-is="grant-role/send-access">OK</button>`;
        const window = accessWindow(w, isOneForm ? send : `<form>${send}</form>`);
        const bare = isOneForm ? window : window.replace(/class="btn">(?!OK)/, 'type="button" class="btn">');
        const layout = `<table><tr><td>${USER}${rolesTable(w, { rows: withoutOurs })}${bare}</td></tr></table>`;
        return page(w, isOneForm ? `<form>${layout}</form>` : layout);
      },
    }),
  ),
  {
    ...roles,
    name: 'window of companies to tick without ours',
    pressed: ['grant-role/add-access'],
    expect: 'lost',
    obstacle: 'company_missing',
    html: (w) =>
      page(
        w,
        rolesTable(w, { rows: withoutOurs }),
        accessWindow(w, `<div><label><input type="checkbox"> ${OTHER_COMPANY}</label></div>`),
      ),
  },
  {
    ...roles,
    name: 'window of companies to press',
    pressed: ['grant-role/add-access'],
    expect: 'grant-role/choose-access-company',
    html: (w) =>
      page(
        w,
        rolesTable(w, { rows: withoutOurs }),
        accessWindow(
          w,
          `<input type="search" placeholder="${w('Search')}"><ul>${[OTHER_COMPANY, COMPANY]
            .map(
              (name) =>
                `<li><button class="btn" ${name === COMPANY ? PICK_TICK : ''}>${name} (${w('company')})</button></li>`,
            )
            .join('')}</ul>`,
        ),
      ),
  },
  {
    ...roles,
    name: 'menu of companies',
    pressed: ['grant-role/add-access'],
    expect: 'grant-role/pick-access-company',
    html: (w) =>
      page(
        w,
        rolesTable(w, { rows: withoutOurs }),
        `<ul class="dropdown-menu" role="menu" style="left:180px;top:230px">${[OTHER_COMPANY, COMPANY]
          .map(
            (name) =>
              `<li role="menuitem" tabindex="0" ${name === COMPANY ? 'data-is="grant-role/pick-access-company"' : ''}>${name}</li>`,
          )
          .join('')}</ul>`,
      ),
  },
  {
    ...roles,
    name: 'list of companies in the page',
    pressed: ['grant-role/add-access'],
    expect: 'grant-role/pick-access-company',
    html: (w) =>
      page(
        w,
        `<ul>${[OTHER_COMPANY, COMPANY, `${COMPANY} Avd. Nord`]
          .map(
            (name) =>
              `<li><a href="#add" ${name === COMPANY ? 'data-is="grant-role/pick-access-company"' : ''}>${name}</a></li>`,
          )
          .join('')}</ul>${rolesTable(w, { rows: withoutOurs })}`,
      ),
  },
  {
    ...roles,
    name: 'service not active: no column',
    expect: 'lost',
    obstacle: 'service_inactive',
    html: (w) => page(w, rolesTable(w, { services: SERVICES.filter((each) => each !== 'App Store') })),
  },
  {
    ...roles,
    name: 'service not active: no column, the companies a tab away',
    expect: 'grant-role/open-companies',
    obstacle: 'service_inactive',
    html: (w) =>
      page(
        w,
        `<div role="tablist"><a role="tab" href="#c" data-is="grant-role/open-companies">${w('Companies')}</a></div>${rolesTable(w, { services: SERVICES.filter((each) => each !== 'App Store') })}`,
      ),
  },
  {
    ...roles,
    name: 'cell leads to a page of roles',
    expect: 'grant-role/open-roles',
    html: (w) =>
      page(
        w,
        rolesTable(w, {
          cell: (_, chosen, mark) =>
            `<a href="/roles/7" ${mark.replace('choose-role', 'choose-role grant-role/open-roles')}>${chosen || w('Choose')}</a>`,
        }),
      ),
  },
  {
    ...roles,
    name: 'page of roles with radio buttons',
    pressed: ['grant-role/open-roles'],
    expect: 'grant-role/pick-role-on-page',
    html: (w) => rolePage(w),
  },
  {
    ...roles,
    name: 'page of roles, chosen, to be sent',
    pressed: ['grant-role/open-roles', 'grant-role/pick-role-on-page'],
    expect: 'grant-role/send-role',
    html: (w) => rolePage(w, true),
  },
  // The role as we know it, whatever the language: the users list can only have been pointed at where words are known.
  {
    ...roles,
    name: 'page of roles that was opened unseen, the user among what it is about',
    pressed: ['grant-role/open-users'],
    expect: 'nothing',
    html: (w) =>
      pageOf(
        NORDIC,
        `${nordicBar('<b>Visma.net</b>', plainUser)}<main class="container"><h1>${w('Choose')}</h1>
          <table><tr><td>${w('Name')}</td><td>${USER}</td></tr><tr><td>${w('Company')}</td><td>${COMPANY}</td></tr></table>
          <ul><li><a href="/r/1">${w('Customer administrator')}</a></li><li><a href="/r/2">Integration Administrator</a></li></ul></main>`,
      ),
  },
  {
    ...roles,
    name: 'onboarding wizard over the table',
    expect: 'lost',
    html: (w) =>
      page(
        w,
        rolesTable(w),
        `<div role="dialog" style="position:fixed;inset:0;background:#fff;z-index:1000;padding:60px"><h2>${w('Welcome')}</h2><p>${w('Users and roles')}</p><button class="btn">${w('Next')}</button></div>`,
      ),
  },
];

function rolePage(w: Words, isChosen = false): string {
  const one = (role: string): string => {
    const isIt = role === 'Integration Administrator';
    return `<p><label ${isIt ? 'data-is="grant-role/pick-role-on-page"' : ''}><input type="radio" name="r" ${isIt && isChosen ? 'checked' : ''}> ${w(role)}</label></p>`;
  };
  return pageOf(
    NORDIC,
    `${nordicBar('<b>Visma.net</b>', plainUser)}<main class="container"><h1>${w('App Store')}</h1><p>${COMPANY} (${w('company')})</p><form>${[
      'No role',
      'Customer administrator',
      'Integration Administrator',
    ]
      .map(one)
      .join(
        '',
      )}<input type="submit" value="OK" ${isChosen ? 'data-is="grant-role/send-role"' : ''}> <a href="#c">${w('Cancel')}</a></form></main>${help(w, 'Roles')}`,
  );
}
