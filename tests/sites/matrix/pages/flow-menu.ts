import { COMPANY, type MatrixState, OTHER_COMPANY } from '../matrix-state.ts';
import type { Words } from '../words.ts';
import { cookies, help, pageOf } from './parts.ts';

const flow = { portal: 'accountflow', host: 'app.accountflow.com', done: 5 } as const;
const SECTION = 'data-is="open-company-form/open-settings"';
const ITEM = 'data-is="open-company-form/open-companies"';
const ADD = 'data-is="open-company-form/add-company"';
const OTHER = 'data-is="open-company-form/add-other-systems"';

const style = `.app{display:flex;min-height:600px} .side{width:220px;background:#10242f;color:#fff;padding:12px} .side a,.side button{display:block;color:#fff;background:none;border:0;padding:8px;text-decoration:none;width:100%;text-align:start}
  .side .on{background:#2a4a5a} .main{flex:1;padding:24px} .menu{position:absolute;background:#fff;border:1px solid #aaa;list-style:none;padding:6px;box-shadow:0 2px 8px #0003;margin:0;z-index:9}`;

const SECTIONS = ['Settings & Admin', 'Setup & Admin'] as const;

interface Side {
  readonly section?: string;
  readonly isOpen?: boolean;
  readonly current?: string;
}

function side(w: Words, { section = SECTIONS[0], isOpen = false, current = 'Overview' }: Side = {}): string {
  const link = (word: string, mark = ''): string =>
    `<a href="#x" class="${word === current ? 'on' : ''}" ${word === current ? 'aria-current="page"' : ''} ${mark}>${w(word)}</a>`;
  const inside = ['Company', 'Users', 'Templates'].map((word) => link(word, word === 'Company' ? ITEM : '')).join('');
  return `<nav class="side"><a href="/"><b>${w('Accountflow')}</b></a>${link('Overview')}${link('Reconciliations')}<button aria-expanded="${isOpen}" ${SECTION}>${w(section)}</button><div ${isOpen ? '' : 'hidden'}>${inside}</div></nav>`;
}

const page = (w: Words, main: string, menu: Side = {}, over = ''): string =>
  pageOf(
    style,
    `<div class="app">${side(w, menu)}<main class="main">${main}</main></div>${over}${help(w, 'Add company: read more', 'Company')}${cookies(w, 'Save')}`,
  );

const ledger = (w: Words): string =>
  `<h1>${w('Reconciliations')}</h1><table><thead><tr><th>${w('Company')}</th><th>${w('Status')}</th></tr></thead><tbody><tr><td>${OTHER_COMPANY}</td><td>${w('Validate')}</td></tr><tr><td>${COMPANY}</td><td>${w('Save')}</td></tr></tbody></table>`;

const list = (w: Words, add: string): string =>
  `<h1>${w('Company')}</h1>${add}<label>${w('Company name')} <input type="search"></label><table><thead><tr><th>${w('Company name')}</th><th>${w('Organization number')}</th><th>${w('Accounting system')}</th></tr></thead><tbody><tr><td>${OTHER_COMPANY}</td><td>987 654 321</td><td>Tripletex</td></tr></tbody></table>`;

const onList: Side = { isOpen: true, current: 'Company' };
const addButton = (w: Words, word: string): string => `<button aria-haspopup="menu" ${ADD}>${w(word)}</button>`;

const entries = (w: Words, role: string): string =>
  ['Add Tripletex', 'Add Fortnox', 'Add other systems']
    .map(
      (word) =>
        `<li role="${role}" tabindex="0" style="cursor:pointer" ${word === 'Add other systems' ? OTHER : ''}>${w(word)}</li>`,
    )
    .join('');

const svg = (d: string): string =>
  `<svg width="24" height="24" viewBox="0 0 24 24" fill="none" stroke="currentColor"><path d="${d}"/></svg>`;
const ICONS = {
  strokes: svg('M3 6h18M3 12h18M3 18h18'),
  boxes: '<span style="display:block;width:24px">'.concat(
    '<b style="display:block;height:3px;margin:4px 0;background:#fff"></b>'.repeat(3),
    '</span>',
  ),
  glyph: '☰',
  'a word of programs': `<i class="mdi mdi-menu" style="display:block;width:24px;height:24px"></i>`,
} as const;
const MENU = 'data-is="open-company-form/open-menu"';

/** The side menu stands outside of the page until its button is pressed. */
const folded = (w: Words, start: string, end: string): string =>
  pageOf(
    `${style} .b{background:none;border:0;color:#fff;width:44px;height:44px}`,
    `<nav style="position:fixed;top:0;bottom:0;left:0;width:240px;transform:translateX(-100%)"><button>${w('Settings & Admin')}</button></nav>
    <header style="height:60px;background:#10242f;color:#fff;display:flex;align-items:center;padding:0 16px">${start}<b>${w('Accountflow')}</b><i style="flex:1"></i>${end}<button class="b" aria-label="${w('Notifications')}">${svg('M6 16V10a6 6 0 0112 0v6l2 2H4z')}</button></header>
    <main class="main">${ledger(w)}</main>`,
  );

export const FLOW_MENU: readonly MatrixState[] = [
  ...SECTIONS.map(
    (section): MatrixState => ({
      ...flow,
      name: `menu folded: ${section}`,
      expect: 'open-company-form/open-settings',
      html: (w) => page(w, ledger(w), { section }),
    }),
  ),
  {
    ...flow,
    name: 'menu open',
    expect: 'open-company-form/open-companies',
    html: (w) => page(w, ledger(w), { isOpen: true }),
  },
  {
    ...flow,
    name: 'settings as cards of a page',
    expect: 'open-company-form/open-settings',
    html: (w) =>
      page(w, `<h1>${w('Reconciliations')}</h1><p>${w('Company')}: ${COMPANY}</p><button>${w('Company')}</button>`, {}),
  },
  ...['+ Add company', 'Add company'].map(
    (word): MatrixState => ({
      ...flow,
      name: `list of companies: ${word}`,
      expect: 'open-company-form/add-company',
      html: (w) => page(w, list(w, addButton(w, word)), onList),
    }),
  ),
  {
    ...flow,
    name: 'list of companies with an icon before the words',
    expect: 'open-company-form/add-company',
    html: (w) =>
      page(
        w,
        list(
          w,
          `<a href="#add" ${ADD}><i class="material-icons" style="font-family:'Material Icons'">add</i> ${w('Add company')}</a>`,
        ),
        onList,
      ),
  },
  {
    ...flow,
    name: 'what to add: a menu',
    expect: 'open-company-form/add-other-systems',
    html: (w) =>
      page(
        w,
        list(w, addButton(w, '+ Add company')),
        onList,
        `<ul class="menu" role="menu" style="left:260px;top:110px">${entries(w, 'menuitem')}</ul>`,
      ),
  },
  {
    ...flow,
    name: 'what to add: a window of cards',
    expect: 'open-company-form/add-other-systems',
    html: (w) =>
      page(
        w,
        list(w, addButton(w, '+ Add company')),
        onList,
        `<div style="position:fixed;inset:0;background:#0006;z-index:50"><div role="dialog" aria-modal="true" aria-label="${w('Add company')}" style="background:#fff;width:500px;margin:80px auto;padding:20px"><h2>${w('Add company')}</h2>${entries(w, 'button')}</div></div>`,
      ),
  },
  {
    ...flow,
    name: 'what to add: tiles without a role',
    expect: 'open-company-form/add-other-systems',
    html: (w) =>
      page(
        w,
        list(w, addButton(w, '+ Add company')),
        onList,
        `<div style="position:fixed;inset:0;background:#0006;z-index:50"><div role="dialog" aria-modal="true" aria-label="${w('Add company')}" style="background:#fff;width:500px;margin:80px auto;padding:20px"><h2>${w('Add company')}</h2>${['Add Fortnox', 'Add other systems'].map((word) => `<div style="border:1px solid #ccc;padding:12px;cursor:pointer" ${word === 'Add other systems' ? OTHER : ''}><div style="font-weight:600">${w(word)}</div><div>${w('All that it takes')}</div></div>`).join('')}</div></div>`,
      ),
  },
  {
    ...flow,
    name: 'a wide menu that lies over the list of companies',
    expect: 'open-company-form/open-companies',
    html: (w) =>
      pageOf(
        style,
        `<nav style="background:#10242f;height:48px"><a href="#" role="button" aria-expanded="true" style="color:#fff">${w('Settings & Admin')}</a>
          <div style="position:absolute;left:0;right:0;top:48px;height:300px;background:#fff;z-index:9"><a href="#g">${w('Users')}</a> <a href="#c" ${ITEM}>${w('Company')}</a></div></nav>
          <main class="main">${list(w, addButton(w, '+ Add company'))}</main>`,
      ),
  },
  ...Object.entries(ICONS).flatMap(([name, icon]): MatrixState[] => [
    {
      ...flow,
      name: `a menu that is folded away: ${name}`,
      expect: 'open-company-form/open-menu',
      html: (w) => folded(w, `<button class="b" ${MENU}>${icon}</button>`, ''),
    },
  ]),
  {
    ...flow,
    name: 'an icon in the corner that is no menu’s',
    expect: 'lost',
    html: (w) => folded(w, `<button class="b">${svg('M3 11l9-8 9 8v10H3z')}</button>`, ''),
  },
  {
    ...flow,
    name: 'three bars far from the corner',
    expect: 'lost',
    html: (w) => folded(w, '', `<button class="b">${ICONS.strokes}</button>`),
  },
  {
    ...flow,
    name: 'three bars beside a menu that is there',
    expect: 'open-company-form/open-settings',
    html: (w) =>
      folded(
        w,
        `<button class="b">${ICONS.strokes}</button>`,
        `<a href="#o">${w('Overview')}</a><button>${w('Reports')}</button><button ${SECTION}>${w('Settings & Admin')}</button>`,
      ),
  },
  {
    ...flow,
    name: 'signing in',
    expect: 'waiting',
    html: (w) =>
      pageOf(
        '',
        `<form><label>${w('Email')} <input></label><label>${w('Password')} <input type="password"></label><button>${w('Sign in')}</button></form>`,
      ),
  },
  {
    ...flow,
    name: 'no id yet',
    done: 4,
    expect: 'elsewhere',
    html: (w) => page(w, ledger(w), { isOpen: true }),
  },
];
