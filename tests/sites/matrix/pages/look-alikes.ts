import { NEW_ADMIN_HOST } from '../../../../utils/sites/origins.ts';
import { COMPANY, type MatrixState, OTHER_COMPANY, OTHER_USER, USER } from '../matrix-state.ts';
import type { Words } from '../words.ts';
import { pageOf } from './parts.ts';

const newAdmin = { portal: 'admin', host: NEW_ADMIN_HOST, done: 1 } as const;
const classic = { portal: 'admin', host: 'signin.visma.net', done: 1 } as const;
const store = { portal: 'app-store', host: 'appstore.visma.net', done: 2 } as const;

const ROLE = 'Integration Administrator';

const rows = (heads: readonly string[], ...body: readonly string[]): string =>
  `<table><thead><tr>${heads.map((head) => `<th>${head}</th>`).join('')}</tr></thead><tbody>${body.join('')}</tbody></table>`;

const tickRow = (isOn: boolean, mark: string, ...cells: readonly string[]): string =>
  `<tr><td><input type="checkbox" ${isOn ? 'checked' : ''} ${mark && `data-is="${mark}"`}></td>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;

/** Services may call their roles alike. */
const twoServices = (w: Words, isChosen: boolean): string =>
  pageOf(
    '',
    `<main><h1>${w('Service access')}</h1><h2>${w('Users')}</h2><table>${tickRow(true, '', USER)}${tickRow(false, '', OTHER_USER)}</table>
    <h2>${w('Companies')}</h2><table>${tickRow(true, '', COMPANY)}${tickRow(false, '', OTHER_COMPANY)}</table>${rows(
      ['', w('Role'), w('Service')],
      tickRow(false, '', w(ROLE), 'Document Center'),
      tickRow(isChosen, 'grant-role/pick-new-role', w(ROLE), w('App Store')),
    )}<button data-is="grant-role/save-actions">${w('Save actions')}</button></main>`,
  );

const access = (w: Words, inside: string, button: string): string =>
  pageOf('', `<main><h1>${w('Service access')}</h1>${inside}<button>${w(button)}</button></main>`);

const list = (mark = ''): string => `<input role="combobox" aria-expanded="false" ${mark && `data-is="${mark}"`}>`;

/** Who is signed in stands in the bar: no tick of the page is theirs. */
const emptyGrid = (w: Words): string =>
  pageOf(
    '.bar{display:flex;justify-content:space-between;background:#124;color:#fff;padding:8px}',
    `<div class="bar"><b>Visma</b><span>${USER}</span></div><div><h1>${w('Service access')}</h1>${list(
      'grant-role/open-list',
    )}${list()}${list()}<h2>${w('Possible service access')}</h2><table role="grid"><thead><tr><th><input type="checkbox" aria-label="${w(
      'Select all',
    )}"></th><th>${w('Service')}</th><th>${w('Role')}</th></tr></thead><tbody></tbody></table><button disabled>${w('Grant')}</button></div>`,
  );

const roles = (w: Words, cell: string, after = '', title = `<h1>${USER}</h1>`): string =>
  pageOf(
    'aside{position:fixed;right:0;top:0;bottom:0;width:320px;background:#fff;border:1px solid #888;padding:16px}',
    `<main>${title}<h2>${w('Roles')}</h2>${rows(
      ['', w('App Store')],
      `<tr><th>${COMPANY}</th><td>${cell}</td></tr>`,
    )}<button data-is="grant-role/save">${w('Save and close')}</button></main>${after}`,
  );

const pen = (w: Words): string => `<button aria-label="${w('Edit roles')}" data-is="grant-role/choose-role">✎</button>`;

/** The menu of the top bar as a link, its caret in the same text. */
const storePage = (w: Words, menu: string, after = ''): string =>
  pageOf(
    '.back{position:fixed;inset:0;background:#0008} .card{border:1px solid #ccc;padding:12px;margin:8px;width:260px} .window{position:fixed;left:300px;top:90px;width:480px;background:#fff;border:1px solid #333;padding:16px}',
    `<table width="100%"><tr><td><b>${w('App Store')}</b></td><td style="text-align:end">${menu}</td></tr></table><article class="card"><h3>Accountflow</h3><button>${w(
      'Integrate',
    )}</button></article><article class="card"><h3>Bankbro</h3><button>${w('Integrate')}</button></article>${after}`,
  );

const FLAG = '<img src="data:image/gif;base64,R0lGODlhAQABAAAAACw=" alt="NO" width="16" height="11">';

const permissions = (w: Words): string =>
  `<div class="back"></div><div class="window" role="dialog" aria-modal="true" aria-labelledby="d"><h2 id="d">${w('Application permissions')}</h2><p>Accountflow</p><label><input type="checkbox" role="switch" checked> ${w(
    'Read',
  )}</label><button>${w('Integrate')}</button><button>${w('Cancel')}</button></div>`;

/** What stands on a page may be called as ours is, and be another's. */
export const LOOK_ALIKES: readonly MatrixState[] = [
  {
    name: 'new Admin: another service has a role of the same name',
    ...newAdmin,
    expect: 'grant-role/pick-new-role',
    html: (w) => twoServices(w, false),
  },
  {
    name: 'new Admin: the role of our service is ticked, another of the same name is not',
    ...newAdmin,
    expect: 'grant-role/save-actions',
    html: (w) => twoServices(w, true),
  },
  {
    name: 'new Admin: nothing is chosen yet',
    ...newAdmin,
    expect: 'lost',
    html: (w) => access(w, `<div aria-busy="true">${w('Loading')}</div>`, 'Grant'),
  },
  {
    name: 'new Admin: another user is to get the role',
    ...newAdmin,
    expect: 'lost',
    html: (w) => access(w, `<p>${OTHER_USER}: <b>${w(ROLE)}</b> (<b>${COMPANY}</b>)</p>`, 'Save actions'),
  },
  {
    name: 'new Admin: an empty grid with a tick for all, the user named in the bar',
    ...newAdmin,
    expect: 'grant-role/open-list',
    html: emptyGrid,
  },
  {
    name: 'roles: the role stands beside a pen',
    ...classic,
    pressed: ['grant-role/choose-role'],
    expect: 'grant-role/save',
    html: (w) => roles(w, `<span>${w(ROLE)}</span> ${pen(w)}`),
  },
  {
    name: 'roles: a drawer beside the table has the roles',
    isFragile: true,
    ...classic,
    pressed: ['grant-role/choose-role'],
    expect: 'grant-role/pick-role',
    html: (w) =>
      roles(
        w,
        `– ${pen(w)}`,
        `<aside role="dialog"><h3>${w('App Store')} · ${COMPANY}</h3><p><input type="checkbox" id="r" data-is="grant-role/pick-role"><label for="r">${w(
          ROLE,
        )}</label></p><button>${w('Apply')}</button></aside>`,
      ),
  },
  {
    name: 'roles: the open list has but a role that begins alike',
    ...classic,
    isFragile: true,
    pressed: ['grant-role/choose-role'],
    // What stands in the list is not what is chosen.
    expect: 'grant-role/choose-role',
    html: (w) =>
      roles(
        w,
        `<button aria-haspopup="listbox" aria-expanded="true" data-is="grant-role/choose-role">–</button><ul role="listbox"><li role="option">${w(ROLE)} – ${w('read only')}</li></ul>`,
      ).replace('data-is="grant-role/save"', 'disabled'),
  },
  {
    name: 'roles: a read-only box opens the list',
    ...classic,
    expect: 'grant-role/choose-role',
    html: (w) => roles(w, '<input type="text" readonly data-is="grant-role/choose-role">'),
  },
  ...[
    `<h1>${USER}-Berg</h1>`,
    `<h1>${OTHER_USER}</h1>`,
    '<div style="font-size:22px">Ola Bjørnstad (ola@nordlys.example)</div>',
    '<h1>Kari Nordmann</h1>',
  ].map(
    (title, at): MatrixState => ({
      name: `roles: of another user, ${at}`,
      ...classic,
      expect: 'lost',
      obstacle: 'roles_of_other_user',
      html: (w) => roles(w, '<select><option>–</option></select>', '', title),
    }),
  ),
  ...[
    `<h1>${USER} – ase@nordlys.example</h1>`,
    '<h1>Åse</h1>',
    '<h1>Personal details</h1><input value="Åse"><input value="Bjørnstad">',
  ].map(
    (title, at): MatrixState => ({
      name: `roles: of the right user, in other words, ${at}`,
      ...classic,
      expect: 'grant-role/choose-role',
      html: (w) =>
        roles(w, '<select data-is="grant-role/choose-role"><option>–</option></select>', '<p>Åse Hansen</p>', title),
    }),
  ),
  {
    name: 'start page: a count and a sign stand behind the name',
    ...classic,
    expect: 'grant-role/open-users',
    html: (w) =>
      pageOf(
        '',
        `<main><h1>${w('Admin')}</h1><button><span>${w('Companies')}</span> <span>12 ›</span></button><button data-is="grant-role/open-users"><span>${w(
          'Users and roles',
        )}</span> <span>6 ›</span></button></main>`,
      ),
  },
  {
    name: 'App Store: cards that are links as a whole',
    ...store,
    expect: 'integrate/open-app',
    html: (w) =>
      pageOf(
        'a{display:block;border:1px solid #ccc;padding:12px;margin:8px;width:260px}',
        `<main><h1>${w('Apps')}</h1>${['Bankbro', 'Accountflow', 'Recono']
          .map(
            (name) =>
              `<a href="#${name}" ${name === 'Accountflow' ? 'data-is="integrate/open-app"' : ''}><h3>${name}</h3><p>${w('Reports')}</p></a>`,
          )
          .join('')}</main>`,
      ),
  },
  {
    name: 'Accountflow: the list does not show what was just saved',
    portal: 'accountflow',
    host: 'app.accountflow.com',
    done: 7,
    pressed: ['connect/validate', 'connect/save'],
    expect: 'lost',
    html: (w) =>
      pageOf(
        '',
        `<table><tr><td style="width:190px;height:700px;vertical-align:top"><b>${w('Settings & Admin')}</b><br><a href="#x">${w('Users')}</a><br><a href="#y">${w(
          'Company',
        )}</a><br><a href="#z">${w('Groups')}</a></td><td style="vertical-align:top"><h1>${w('Company')}</h1><button data-is="open-company-form/add-company">${w('Add company')}</button><ul><li>${OTHER_COMPANY}</li></ul></td></tr></table>`,
      ),
  },
  {
    name: 'Accountflow: a help page leads to the button by a link in a sentence',
    portal: 'accountflow',
    host: 'app.accountflow.com',
    done: 5,
    expect: 'lost',
    html: (w) =>
      pageOf(
        '',
        `<article><h1>${w('Add company')}</h1><ol><li>${w('Press')} <a href="#add">${w('+ Add company')}</a> ${w('and go on')}.</li></ol></article>`,
      ),
  },
  {
    name: 'App Store: the menu is a link on another company',
    ...store,
    expect: 'integrate/open-company-menu',
    html: (w) =>
      storePage(
        w,
        `<a href="#x" data-is="integrate/open-company-menu approve-scopes/open-company-menu copy-tenant-id/open-company-menu">${FLAG} ${OTHER_COMPANY} ▾</a>`,
      ),
  },
  {
    name: 'App Store: the window is open, and the session stands on another company',
    ...store,
    pressed: ['integrate/start-integration'],
    expect: 'lost',
    html: (w) =>
      storePage(
        w,
        `<button aria-haspopup="true" data-is="integrate/open-company-menu approve-scopes/open-company-menu copy-tenant-id/open-company-menu">${OTHER_COMPANY} ▾</button>`,
        permissions(w),
      ),
  },
];
