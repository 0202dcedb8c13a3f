import { HOME_HOST, NEW_ADMIN_HOST } from '../../../../utils/sites/origins.ts';
import { COMPANY, type MatrixState, OTHER_COMPANY, THIRD_COMPANY, USER } from '../matrix-state.ts';
import type { Words } from '../words.ts';
import { pageOf } from './parts.ts';

const newAdmin = { portal: 'admin', host: NEW_ADMIN_HOST, done: 1 } as const;
const classic = { portal: 'admin', host: 'signin.visma.net', done: 1 } as const;
const store = { portal: 'app-store', host: 'appstore.visma.net' } as const;

const ROLE = 'Integration Administrator';
const OTHER = 'Kari Nordmann';

/** How a library draws a list that is shut, and what it shows as chosen. */
const LISTS = {
  'button that shows the choice': (label: string, chosen: string) =>
    `<button type="button" role="combobox" aria-expanded="false" aria-label="${label}" style="cursor:pointer">${chosen}</button>`,
  'input that holds the choice': (label: string, chosen: string) =>
    `<input role="combobox" aria-expanded="false" aria-label="${label}" value="${chosen}">`,
  'choice beside an empty input': (label: string, chosen: string) =>
    `<div style="border:1px solid #888;width:260px"><span>${chosen}</span><input role="combobox" aria-expanded="false" aria-label="${label}" style="width:3px;border:0"></div>`,
  'choice as a button before an empty input': (label: string, chosen: string) =>
    `<div style="border:1px solid #888;width:360px"><div role="button" tabindex="-1" style="display:inline-block">${chosen} <span>×</span></div><input role="combobox" aria-expanded="false" aria-label="${label}" style="width:60px;border:0"></div>`,
} as const;

function grantForm(w: Words, list: (typeof LISTS)[keyof typeof LISTS], user: string, company = COMPANY): string {
  const parts = [
    [w('User'), user],
    [w('Company'), company],
    [w('Role'), w(ROLE)],
  ] as const;
  return pageOf(
    '',
    `<main><h1>${w('Service access')}</h1>${parts.map(([label, chosen]) => `<p>${list(label, chosen)}</p>`).join('')}<h2>${w(
      'Possible service access',
    )}</h2><button ${user === USER && company === COMPANY ? 'data-is="grant-role/grant"' : ''}>${w(
      'Grant',
    )}</button><h2>${w('History')}</h2><table><tr><td>${USER}</td><td>${COMPANY}</td><td>${w(ROLE)}</td></tr></table></main>`,
  );
}

const ticks = (w: Words, ...rows: readonly (readonly [string, boolean])[]): string =>
  pageOf(
    '',
    `<main><h1>${w('Service access')}</h1>${rows.map(([name, isOn]) => `<ul><li><label><input type="checkbox" ${isOn ? 'checked' : ''}> ${name}</label></li></ul>`).join('')}<button>${w(
      'Save actions',
    )}</button></main>`,
  );

/** Three lists, in each of which some names are ticked. */
const tickLists = (w: Words, on: readonly string[]): string => {
  const lists = [
    [USER, OTHER],
    [COMPANY, OTHER_COMPANY, `Nordlys Handel (${w('customer')})`],
    [w(ROLE), w('Approver')],
  ];
  const item = (name: string): string =>
    `<li><label><input type="checkbox" ${on.includes(name) ? 'checked' : ''}> ${name}</label></li>`;
  return pageOf(
    '',
    `<main><h1>${w('Service access')}</h1>${lists.map((names) => `<ul>${names.map(item).join('')}</ul>`).join('')}<button ${on.length === 3 ? 'data-is="grant-role/save-actions"' : ''}>${w(
      'Save actions',
    )}</button></main>`,
  );
};

const roles = (w: Words, ours: string, other: string, after = ''): string =>
  pageOf(
    '',
    `<main><h1>${USER}</h1><table><tr><th>${w('Company')}</th><th>${w('App Store')}</th></tr><tr><td>${COMPANY}</td><td>${ours}</td></tr><tr><td>${OTHER_COMPANY}</td><td>${other}</td></tr></table></main>${after}`,
  );

const shut = '<button aria-haspopup="listbox" aria-expanded="false" data-is="grant-role/choose-role">–</button>';

const storePage = (w: Words, bar: string, main: string, after = ''): string =>
  pageOf(
    'header{display:flex;justify-content:space-between;height:50px;background:#eee} .window{position:fixed;left:300px;top:90px;width:480px;background:#fff;border:1px solid #333;padding:16px}',
    `<header><b>${w('App Store')}</b>${bar}</header><main>${main}</main>${after}`,
  );

const card = (w: Words, name: string, mark = ''): string =>
  `<article><h3>${name}</h3><button ${mark && `data-is="${mark}"`}>${w('start:Integrate')}</button></article>`;

const window = (title: string, inside: string): string =>
  `<div class="window" role="dialog" aria-modal="true" aria-labelledby="t"><h2 id="t">${title}</h2>${inside}</div>`;

/** The window lies over a list that has but another app. */
const windowOverApps = (w: Words, title: string, inside: string): string =>
  storePage(w, '', card(w, 'Penneo'), window(w(title), inside));

const scope = '<label><input type="checkbox" role="switch"> Read</label>';

const SEARCH = '<input type="search" aria-label="q" data-is="integrate/search-app">';

/** What stands on a page and is another user's, another company's, another app's, or the site's foot. */
export const NOT_OURS: readonly MatrixState[] = [
  ...Object.entries(LISTS).flatMap(([name, list]): MatrixState[] => [
    {
      name: `new Admin: all is chosen, ${name}`,
      ...newAdmin,
      expect: 'grant-role/grant',
      html: (w) => grantForm(w, list, USER),
    },
    {
      name: `new Admin: another user is chosen and ours has access already, ${name}`,
      ...newAdmin,
      expect: 'lost',
      html: (w) => grantForm(w, list, OTHER),
    },
    {
      name: `new Admin: another company is chosen, ${name}`,
      ...newAdmin,
      expect: 'lost',
      html: (w) => grantForm(w, list, USER, OTHER_COMPANY),
    },
  ]),
  {
    name: 'new Admin: the role is ticked for another user and company, ours are not in the lists',
    ...newAdmin,
    expect: 'lost',
    html: (w) => ticks(w, [OTHER, true], [OTHER_COMPANY, true], [w(ROLE), true]),
  },
  {
    name: 'new Admin: the company is not there yet',
    ...newAdmin,
    expect: 'lost',
    html: (w) => ticks(w, [USER, true], [w(ROLE), true]),
  },
  {
    name: 'new Admin: a tab is called as the button',
    ...newAdmin,
    expect: 'lost',
    html: (w) =>
      grantForm(w, LISTS['input that holds the choice'], USER).replace(
        /<button data-is="grant-role\/grant">(.+?)<\/button>/,
        '<div role="tablist"><button role="tab" aria-selected="true">$1</button></div>',
      ),
  },
  {
    name: 'roles: a list stands open at the cell of another company',
    ...classic,
    isFragile: true,
    pressed: ['grant-role/choose-role'],
    expect: 'grant-role/choose-role',
    html: (w) =>
      roles(
        w,
        shut,
        '<button aria-haspopup="listbox" aria-expanded="true" aria-controls="l">–</button>',
        `<ul id="l" role="listbox" style="position:absolute;left:200px;top:300px;background:#fff"><li role="option">${w(ROLE)}</li></ul>`,
      ),
  },
  {
    name: 'roles: a window has the roles of another company',
    ...classic,
    pressed: ['grant-role/choose-role'],
    expect: 'lost',
    html: (w) =>
      roles(
        w,
        shut,
        '–',
        window(OTHER_COMPANY, `<p>${w('App Store')}</p><label><input type="checkbox"> ${w(ROLE)}</label>`),
      ),
  },
  {
    name: 'start page: badges of other stores in the foot',
    portal: 'admin',
    host: HOME_HOST,
    done: 2,
    expect: 'lost',
    html: (w) =>
      pageOf(
        '',
        `<header>Visma</header><main><a href="#f">${w('Financials')}</a></main><footer><a href="#i"><img alt="${w('App Store')}" width="120" height="40"></a><a href="#a">${w('Admin')}</a></footer>`,
      ),
  },
  {
    name: 'Admin: help beside the page has links called as the tabs',
    ...classic,
    expect: 'lost',
    html: (w) =>
      pageOf(
        'main{width:800px} aside{position:absolute;right:0;top:60px;width:300px}',
        `<header>Visma</header><main><div role="tablist"><button role="tab" aria-selected="true">${w('Companies')}</button></div></main><aside><h3>${w('Help')}</h3><a href="https://help.example/1">${w('Users and roles')}</a></aside>`,
      ),
  },
  ...[
    (w: Words) => `<h3>Penneo</h3><p>Works well with <b>${w('Accountflow')}</b>.</p>${scope}`,
    (w: Words) => `<h3>Closing Assistant</h3><p>${w('Accountflow')}</p>${scope}`,
  ].map(
    (inside, at): MatrixState => ({
      name: `App Store: the window of another app mentions ours, ${at}`,
      ...store,
      done: 3,
      unpressed: ['integrate/start-integration', 'approve-scopes/reopen'],
      expect: 'lost',
      html: (w) =>
        windowOverApps(
          w,
          'Application permissions',
          `${inside(w)}<button>${w('Integrate')}</button><button>${w('Accept')}</button>`,
        ),
    }),
  ),
  {
    name: 'App Store: our app is to be removed',
    ...store,
    done: 3,
    unpressed: ['approve-scopes/integrate-scopes'],
    expect: 'lost',
    html: (w) => windowOverApps(w, 'Remove integration', `<p>${w('Accountflow')}</p><button>${w('Accept')}</button>`),
  },
  {
    name: 'App Store: a check box beside the switches is for news',
    ...store,
    isFragile: true,
    done: 3,
    pressed: ['integrate/start-integration'],
    expect: 'approve-scopes/integrate-scopes',
    html: (w) =>
      windowOverApps(
        w,
        'Application permissions',
        `<p>${w('Accountflow')}</p><label><input type="checkbox" role="switch" checked> Read</label><label><input type="checkbox"> ${w('News')}</label><button data-is="approve-scopes/integrate-scopes">${w('Integrate')}</button>`,
      ),
  },
  {
    name: 'App Store: the bar names another company without a menu',
    ...store,
    done: 2,
    expect: 'lost',
    obstacle: 'other_company',
    html: (w) => storePage(w, `<span>${THIRD_COMPANY}</span>`, card(w, w('Accountflow'))),
  },
  {
    name: 'App Store: the window is for another company',
    ...store,
    done: 3,
    pressed: ['integrate/start-integration'],
    expect: 'lost',
    obstacle: 'other_company',
    html: (w) =>
      windowOverApps(
        w,
        'Application permissions',
        `<p><b>${w('Accountflow')}</b> – <b>${OTHER_COMPANY}</b></p><label><input type="checkbox" role="switch" checked> Read</label><button>${w('Integrate')}</button>`,
      ),
  },
  {
    name: 'App Store: a list on the page of the app stands on another company',
    ...store,
    done: 2,
    expect: 'lost',
    obstacle: 'other_company',
    html: (w) =>
      storePage(
        w,
        '',
        `<h1>${w('Accountflow')}</h1><select><option selected>${THIRD_COMPANY}</option><option>${COMPANY}</option></select><button>${w('start:Integrate')}</button>`,
      ),
  },
  {
    name: 'App Store: a filter of the page lists companies',
    ...store,
    isFragile: true,
    done: 2,
    expect: 'integrate/open-company-menu',
    html: (w) =>
      storePage(
        w,
        `<button aria-haspopup="menu" aria-expanded="false" data-is="integrate/open-company-menu approve-scopes/open-company-menu copy-tenant-id/open-company-menu">${THIRD_COMPANY} ▾</button>`,
        `<button role="combobox" aria-expanded="true" aria-controls="f">${w('Filter')}</button><ul id="f" role="listbox" style="position:absolute;background:#fff"><li role="option">${COMPANY}</li><li role="option">${THIRD_COMPANY}</li></ul>`,
      ),
  },
  {
    name: 'App Store: the makers of other apps are called as ours',
    ...store,
    done: 2,
    expect: 'integrate/search-app',
    html: (w) =>
      storePage(
        w,
        '',
        `${SEARCH}${['Penneo', 'Closing Assistant'].map((name) => `<article><h3>${name}</h3><p>${w('Accountflow')}</p><button>${w('start:Integrate')}</button></article>`).join('')}`,
      ),
  },
  {
    name: 'App Store: news of our app have a button called as that of what is integrated',
    ...store,
    done: 2,
    expect: 'integrate/search-app',
    html: (w) =>
      storePage(
        w,
        '',
        `${SEARCH}${card(w, 'Penneo')}${card(w, 'Amili')}`,
        `<aside style="position:fixed;right:0;top:60px;width:300px;background:#fff"><ul><li><b>${w('Accountflow')}</b><p>${w('News')}</p><button>${w('Manage')}</button></li></ul></aside>`,
      ),
  },
  ...([[], [OTHER], [OTHER_COMPANY]] as const).map(
    (others): MatrixState => ({
      ...newAdmin,
      name: `new Admin: lists in which ${others[0] ?? 'nobody else'} is ticked, too`,
      expect: others.length ? 'lost' : 'grant-role/save-actions',
      ...(others.length && { obstacle: 'others_ticked' }),
      html: (w) => tickLists(w, [USER, COMPANY, w(ROLE), ...others]),
    }),
  ),
];
