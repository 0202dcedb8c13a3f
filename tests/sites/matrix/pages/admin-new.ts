import { NEW_ADMIN_HOST } from '../../../../utils/sites/origins.ts';
import { COMPANY, CUSTOMER_ID, type MatrixState, OTHER_COMPANY, OTHER_USER, USER } from '../matrix-state.ts';
import type { Words } from '../words.ts';
import { cookies, help, pageOf, shadow } from './parts.ts';

const fresh = { portal: 'admin', host: NEW_ADMIN_HOST, done: 1 } as const;

const style = `.bar{height:56px;background:#123;color:#fff;display:flex;gap:20px;align-items:center;padding:0 20px} .bar a{color:#fff} .cols{display:flex;gap:24px}
  .col{width:280px;border:1px solid #ccc;padding:8px;list-style:none} .col li{padding:4px} .select{width:240px;height:34px} .open{position:absolute;background:#fff;border:1px solid #999;width:240px;z-index:5;list-style:none;padding:0;margin:0}`;

const bar = (w: Words, current: string, mark = ''): string =>
  `<header class="bar"><b>Visma</b><nav>${['Overview', 'Users', 'Service access', 'Companies']
    .map(
      (word) =>
        `<a href="#x" ${word === current ? 'aria-current="page"' : ''} ${word === 'Service access' ? mark : word === 'Companies' ? 'data-is="grant-role/open-companies"' : ''}>${w(word)}</a>`,
    )
    .join(' ')}</nav></header>`;

const page = (w: Words, main: string): string =>
  pageOf(
    style,
    `${bar(w, 'Service access', 'data-is="grant-role/open-service-access"')}<main style="padding:20px"><h1>${w('Service access')}</h1>${main}</main>${help(w, 'Grant access: read more')}${cookies(w, 'Grant')}`,
  );

const ROLE = 'Integration Administrator';

/** A tick in a list that is always open is one of its options as well. */
const USER_TICK = 'grant-role/pick-user';
const COMPANY_TICK = 'grant-role/pick-company';
const ROLE_TICK = 'grant-role/pick-new-role';

interface Ticked {
  readonly user?: boolean;
  readonly company?: boolean;
  readonly role?: boolean;
}

const column = (heading: string, entries: readonly string[], ours: string, isOn: boolean, mark: string): string =>
  `<div><h2>${heading}</h2><ul class="col">${entries
    .map(
      (entry) =>
        `<li><label ${entry === ours ? `data-is="${mark}"` : ''}><input type="checkbox" ${entry === ours && isOn ? 'checked' : ''}> ${entry}</label></li>`,
    )
    .join('')}</ul></div>`;

/** 2025: three lists to tick in, then *Save actions*. */
const ticks = (w: Words, { user = false, company = false, role = false }: Ticked = {}, chips = ''): string =>
  page(
    w,
    `${chips}<div class="cols">${column(w('Users'), [OTHER_USER, USER], USER, user, USER_TICK)}${column(
      w('Companies'),
      [COMPANY, OTHER_COMPANY],
      COMPANY,
      company,
      COMPANY_TICK,
    )}${column(w('Roles'), [w('Customer administrator'), w(ROLE)], w(ROLE), role, ROLE_TICK)}</div><button data-is="grant-role/save-actions">${w('Save actions')}</button> <button>${w('Cancel')}</button>`,
  );

/** 2025 with what is ticked on in grids of rows, the tick in a cell of its own. */
const tickRows = (w: Words, isUserOn: boolean): string => {
  const grid = (entries: readonly string[], ours: string, isOn: boolean, mark: string): string =>
    `<table>${entries
      .map(
        (entry) =>
          `<tr><td><input type="checkbox" aria-label="${w('Select row')}" ${entry === ours ? `data-is="${mark}"` : ''} ${entry === ours && isOn ? 'checked' : ''}></td><td>${entry}</td><td>${w('Norway')}</td></tr>`,
      )
      .join('')}</table>`;
  return page(
    w,
    `<div class="cols">${grid([USER, OTHER_USER], USER, isUserOn, USER_TICK)}${grid([OTHER_COMPANY, COMPANY], COMPANY, false, COMPANY_TICK)}${grid([w(ROLE), w('Approver')], w(ROLE), false, ROLE_TICK)}</div><button data-is="grant-role/save-actions">${w('Save actions')}</button>`,
  );
};

const option = (text: string, chosen: boolean): string => `<option ${chosen ? 'selected' : ''}>${text}</option>`;
const chooser = (label: string, entries: readonly string[], ours: string, isOn: boolean, mark: string): string =>
  `<label>${label} <select class="select" data-is="${mark}">${option('–', false)}${entries.map((entry) => option(entry, isOn && entry === ours)).join('')}</select></label>`;

/** 2026: three lists to choose from, the grid of what is possible, then *Grant*. */
const choosers = (w: Words, { user = false, company = false, role = false }: Ticked = {}, grid = ''): string =>
  page(
    w,
    `<div class="cols">${chooser(w('User'), [USER, OTHER_USER], USER, user, 'grant-role/choose-user')}${chooser(
      w('Company'),
      [OTHER_COMPANY, COMPANY],
      COMPANY,
      company,
      'grant-role/choose-company',
    )}${chooser(w('Role'), [w(ROLE), w('Customer administrator')], w(ROLE), role, 'grant-role/choose-new-role')}</div><h2>${w('Possible service access')}</h2>${grid}<button data-is="grant-role/grant">${w('Grant')}</button>`,
  );

const accessGrid = (w: Words, isOn: boolean): string =>
  `<table><thead><tr><th></th><th>${w('Company')}</th><th>${w('Service')}</th></tr></thead><tbody><tr><td><input type="checkbox" ${isOn ? 'checked' : ''} data-is="grant-role/tick-access grant-role/pick-company"></td><td>${COMPANY}</td><td>${w('App Store')}</td></tr><tr><td><input
  type="checkbox"></td><td>${OTHER_COMPANY}</td><td>${w('App Store')}</td></tr></tbody></table>`;

/** No column is named: what stands in the first row is that row's own. */
const headlessGrid = (w: Words): string =>
  `<table>${[OTHER_COMPANY, COMPANY]
    .map(
      (name) =>
        `<tr><td><input type="checkbox" ${name === COMPANY ? `data-is="grant-role/tick-access ${COMPANY_TICK}"` : ''}></td><td>${name}</td><td>${w('App Store')}</td><td>${w(ROLE)}</td></tr>`,
    )
    .join('')}</table>`;

/** A drop-down of a component library, open: its options are what is pressed. */
const openList = (w: Words, names = [OTHER_USER, USER]): string =>
  page(
    w,
    `<div><span id="u">${w('User')}</span><div role="combobox" tabindex="0" aria-expanded="true" aria-controls="ul" aria-labelledby="u" class="select" data-is="grant-role/choose-user">–</div><ul role="listbox" id="ul"
    class="open">${names.map((name) => `<li role="option" aria-selected="false" tabindex="-1" ${name === USER ? 'data-is="grant-role/pick-user"' : ''}>${name}</li>`).join('')}</ul></div><div style="height:200px"></div><h2>${w('Possible service access')}</h2><button
    data-is="grant-role/grant">${w('Grant')}</button>`,
  );

/** 2025 with lists that draw but a part of themselves, a search over each; that of the access given before is another. */
const longLists = (w: Words, hasCompany: boolean): string => {
  const long = (heading: string, entries: readonly string[], isOn: boolean, marks: readonly [string, string]): string =>
    `<section><h2>${w(heading)}</h2><p><input placeholder="${w('Search')}" ${marks[0] && `data-is="${marks[0]}"`}></p><ul class="col">${entries
      .map(
        (entry, at) =>
          `<li><label ${at || !marks[1] ? '' : `data-is="${marks[1]}"`}><input type="checkbox" ${!at && isOn ? 'checked' : ''}> ${entry}</label></li>`,
      )
      .join('')}</ul></section>`;
  const companies = hasCompany ? [COMPANY, OTHER_COMPANY] : [OTHER_COMPANY, 'Fjellbekk AS'];
  const companyMarks = ['grant-role/seek-company', hasCompany ? COMPANY_TICK : ''] as const;
  return page(
    w,
    `<div class="cols">${long('Users', [OTHER_USER, 'Kari Moen'], false, ['grant-role/seek-user', ''])}${long(
      'Companies',
      companies,
      hasCompany,
      companyMarks,
    )}${long('Roles', [w(ROLE), w('Financials User')], true, ['', ROLE_TICK])}</div><button disabled
    data-is="grant-role/save-actions">${w('Save actions')}</button><h2>${w('Existing access')}</h2><input type="search"><table><thead><tr><th>${w('Users')}</th><th>${w('Companies')}</th></tr></thead><tbody><tr><td>${USER}</td><td>${OTHER_COMPANY}</td></tr><tr><td>${OTHER_USER}</td><td>${COMPANY}</td></tr></tbody></table>`,
  );
};

const all: Ticked = { user: true, company: true, role: true };

/** 2025 in parts of which one is seen at a time: as tabs, or folded below their headings. */
const inParts = (w: Words, open: 'Users' | 'Companies' | 'Roles', isOn: boolean, asTabs: boolean): string => {
  const parts = ['Users', 'Companies', 'Roles'] as const;
  const marks = { Users: USER_TICK, Companies: COMPANY_TICK, Roles: ROLE_TICK };
  const ids = { Users: 'user', Companies: 'company', Roles: 'new-role' };
  const entries = { Users: [OTHER_USER, USER], Companies: [OTHER_COMPANY, COMPANY], Roles: [w('Approver'), w(ROLE)] };
  const opener = (part: (typeof parts)[number]): string => {
    const mark = part === open ? '' : `data-is="grant-role/open-list-${ids[part]}"`;
    return asTabs
      ? `<button role="tab" aria-selected="${part === open}" ${mark}>${w(part)}</button>`
      : `<h3><button aria-expanded="${part === open}" ${mark}>${w(part)} <span>0</span></button></h3>`;
  };
  const [first = '', ours = ''] = entries[open];
  const list = `<ul class="col">${[first, ours].map((entry) => `<li><label ${entry === ours ? `data-is="${marks[open]}"` : ''}><input type="checkbox" ${entry === ours && isOn ? 'checked' : ''}> ${entry}</label></li>`).join('')}</ul>`;
  const body = asTabs
    ? `<div role="tablist">${parts.map(opener).join('')}</div><div role="tabpanel">${list}</div>`
    : parts.map((part) => `${opener(part)}<div>${part === open ? list : ''}</div>`).join('');
  return page(
    w,
    `<p><button aria-expanded="false" aria-haspopup="menu">${w('Companies')}</button></p>${body}<aside style="position:static"><p>${w('Summary')}</p><button data-is="grant-role/save-actions">${w('Save actions')}</button></aside>`,
  );
};

/** A drop-down that is searched by typing and names itself by its hint alone; of many options it shows the first. */
const hintedList = (w: Words, hint: string, typed: string, options: readonly string[], mark: string): string =>
  page(
    w,
    `<div style="border:1px solid #999;width:240px;padding:4px;position:relative"><input type="text" role="combobox" aria-expanded="true" aria-controls="hl" placeholder="${w(hint)}" value="${typed}" ${mark && `data-is="${mark}"`}></div><ul role="listbox" id="hl"
    class="open">${options.map((option) => `<li role="option" aria-selected="false" tabindex="-1" ${option === USER ? `data-is="${USER_TICK}"` : ''}>${option}</li>`).join('')}</ul><div style="height:200px"></div><h2>${w('Possible service access')}</h2><button
    data-is="grant-role/grant" disabled>${w('Grant')}</button>`,
  );

/** A list that stands open below the box that narrows it, which says that it owns the list. */
const narrowedList = (w: Words): string => {
  const list = (id: string, entries: readonly string[], mark: string, seek: string): string =>
    `<section class="col"><input type="text" role="searchbox" aria-owns="${id}" placeholder="${w('Filter')}" ${seek && `data-is="${seek}"`}><ul role="listbox" id="${id}" aria-multiselectable="true">${entries.map((entry, at) => `<li role="option" aria-selected="${at === 0 && entry === w(ROLE)}" ${at || !mark ? '' : `data-is="${mark}"`}>${entry}</li>`).join('')}</ul></section>`;
  return page(
    w,
    `<div class="cols">${list('lu', [USER, OTHER_USER], USER_TICK, '')}${list('lc', [OTHER_COMPANY, 'Fjellbekk AS'], '', 'grant-role/seek-company')}${list('lr', [w(ROLE), w('Approver')], ROLE_TICK, '')}</div><button disabled data-is="grant-role/save-actions">${w('Save actions')}</button>`,
  );
};

/** 2026 with a button in each row of what is possible. */
const grantRows = (w: Words, roles: readonly string[]): string =>
  choosers(
    w,
    all,
    `<table><thead><tr><th>${w('Company')}</th><th>${w('Service')}</th><th>${w('Role')}</th><th></th></tr></thead><tbody>${roles.map((role) => `<tr><td>${COMPANY}</td><td>${w('App Store')}</td><td>${role}</td><td><button ${role === w(ROLE) ? 'data-is="grant-role/grant"' : ''}>${w('Grant')}</button></td></tr>`).join('')}</tbody></table>`,
  ).replace(`<button data-is="grant-role/grant">${w('Grant')}</button></main>`, '</main>');

/** The menu of modules says which area stands open; nothing of the form is there yet. */
const stepPage = (w: Words): string =>
  page(w, `<ol><li aria-current="step">${w('User')}</li><li>${w('Company')}</li></ol><p>${w('Loading')}</p>`);

/** 2026 with a list of services in place of that of roles, drawn by a component library; `open`: what it offers. */
const serviceLists = (w: Words, service: string, open: readonly string[] = [], grid = ''): string => {
  const list = (label: string, shown: string, isOpen: boolean, mark: string): string =>
    `<div><span id="${label}">${w(label)}</span><div role="combobox" tabindex="0" aria-expanded="${isOpen}" aria-labelledby="${label}" class="select" style="border:1px solid" ${mark && `data-is="${mark}"`}>${shown}</div></div>`;
  const options = open
    .map(
      (each) =>
        `<div role="option" aria-selected="false" style="padding:4px" ${each === w('App Store') ? 'data-is="grant-role/pick-service"' : ''}>${each}</div>`,
    )
    .join('');
  return page(
    w,
    `<div class="cols">${list('User', USER, false, '')}${list('Company', COMPANY, false, '')}${list('Service', service, open.length > 0, service || open.length ? '' : 'grant-role/open-list')}</div><h2>${w('Possible service access')}</h2>${grid}<button disabled data-is="grant-role/grant">${w('Grant')}</button>${open.length ? `<div><div role="listbox" class="open" style="left:600px;top:200px">${options}</div></div>` : ''}`,
  ).replace(`>${w('Companies')}<`, `data-is="grant-role/open-companies">${w('Companies')}<`);
};

/** 2026 with lists that stand open, of web components in web components, and a row of what is possible. */
const openLists = (w: Words): string => {
  const option = (name: string, of: string, isOn: boolean): string =>
    `<x-item><template shadowrootmode="open"><div role="option" tabindex="-1" aria-selected="${isOn}"><div><slot></slot></div><div>${of}</div></div></template>${name}</x-item>`;
  const list = (options: string): string =>
    `<x-list class="col"><template shadowrootmode="open"><div role="listbox"><slot></slot></div></template>${options}</x-list>`;
  const roles = [w('Viewer'), w(ROLE)].map((role) => option(role, w('App Store'), role === w(ROLE))).join('');
  const cells = [USER, COMPANY, w('App Store'), w(ROLE)]
    .map((cell) => `<span role="gridcell">${cell}</span>`)
    .join(' ');
  const tick = shadow(
    'x-tick',
    `<span role="checkbox" tabindex="0" aria-checked="false" aria-label="${w('Select')}" data-is="grant-role/tick-access" style="display:inline-block;width:20px;height:20px;border:1px solid"></span>`,
  );
  const grid = shadow(
    'x-grid',
    `<div role="grid"><div role="row"><span role="gridcell">${tick}</span> ${cells}</div></div>`,
  );
  return page(
    w,
    `<div class="cols">${list(option(USER, 'a@b.test', true) + option(OTHER_USER, 'c@d.test', false))}${list(option(OTHER_COMPANY, '1', false) + option(COMPANY, '2', true))}${list(roles)}</div><h2>${w('Possible service access')}</h2>${grid}<button disabled data-is="grant-role/grant">${w('Grant')}</button>`,
  );
};

const serviceGrid = (w: Words, user = USER): string =>
  `<table><thead><tr><th></th>${['User', 'Company', 'Service', 'Role'].map((head) => `<th>${w(head)}</th>`).join('')}</tr></thead>${[
    w('Viewer'),
    w(ROLE),
  ]
    .map(
      (role, at) =>
        `<tr><td><input type="checkbox" ${at ? 'data-is="grant-role/pick-new-role grant-role/tick-access"' : ''}></td><td>${user}</td><td>${COMPANY}</td><td>${w('App Store')}</td><td>${role}</td></tr>`,
    )
    .join('')}</table>`;

/** The area is one of the page's tabs; its own lists are of a library that draws a dead box in each of its options. */
const tabbedArea = (w: Words, isThere: boolean): string => {
  const options = (names: readonly string[], ours: string, mark: string): string =>
    `<div role="listbox" aria-multiselectable="true" class="col">${names.map((name) => `<div role="option" aria-selected="false" tabindex="-1" ${name === ours ? `data-is="${mark}"` : ''}><span>${name}</span> <input type="checkbox" disabled style="pointer-events:none"></div>`).join('')}</div>`;
  return pageOf(
    style,
    `<main><div role="tablist">${['Users', 'Companies', 'Service access'].map((tab, at) => `<button role="tab" aria-selected="${at === 2}" ${at === 2 ? 'data-is="grant-role/open-service-access"' : ''}>${w(tab)}</button>`).join('')}</div><div role="tabpanel"><h1>${w('Service access')}</h1>${
      isThere
        ? `<div class="cols">${options([OTHER_USER, USER], USER, USER_TICK)}${options([OTHER_COMPANY, COMPANY], COMPANY, COMPANY_TICK)}</div><button disabled data-is="grant-role/save-actions">${w('Save actions')}</button>`
        : `<p>${w('Loading')}</p>`
    }</div></main>`,
  );
};

/** A company in tabs, one of which has its services. */
const servicesOf = (w: Words, name: string, isOpen: boolean): string =>
  `<div role="tablist"><button role="tab" aria-selected="${!isOpen}">${w('Details')}</button><button role="tab" aria-selected="${isOpen}" ${name === COMPANY ? 'data-is="grant-role/open-company"' : ''}>${w('Services')}</button></div>${
    isOpen
      ? `<table>${['Payroll', 'App Store'].map((service) => `<tr><td>${w(service)}</td><td><button ${service === 'App Store' && name === COMPANY ? 'data-is="grant-role/switch-on"' : ''}>${w('Activate')}</button></td></tr>`).join('')}</table>`
      : `<p>${w('Norway')}</p>`
  }`;

const companyPage = (w: Words, name: string, isOpen: boolean): string =>
  pageOf(
    style,
    `${bar(w, 'Companies', 'data-is="grant-role/open-service-access"')}<main><h1>${name}</h1>${servicesOf(w, name, isOpen)}</main>`,
  );

/** The same in a window over the list of companies. */
const companyWindow = (w: Words, name: string, isOpen: boolean): string =>
  pageOf(
    style,
    `${bar(w, 'Companies', 'data-is="grant-role/open-service-access"')}<main><h1>${w('Companies')}</h1><table><tr><td>${OTHER_COMPANY}</td></tr><tr><td>${COMPANY}</td></tr></table></main><div style="position:fixed;inset:0;background:#0008;z-index:50"></div><div role="dialog" aria-modal="true" style="position:fixed;inset:0 0 0 auto;width:480px;background:#fff;z-index:51"><h2>${name}</h2>${servicesOf(w, name, isOpen)}<button>${w('Close')}</button></div>`,
  );

const companyServices = (w: Words): string =>
  pageOf(
    style,
    `${bar(w, 'Companies', 'data-is="grant-role/open-service-access"')}<main><h1>${COMPANY}</h1><h2>${w('Services')}</h2><ul><li>${w('App Store')} <button data-is="grant-role/switch-on">${w('Activate')}</button></li><li>${w('Payroll')} <button>${w('Activate')}</button></li></ul><p>${w('admin:Tenant ID')}: ${CUSTOMER_ID}</p></main>`,
  );

export const ADMIN_NEW: readonly MatrixState[] = [
  {
    ...fresh,
    name: 'overview: Service access',
    expect: 'grant-role/open-service-access',
    html: (w) =>
      pageOf(
        style,
        `${bar(w, 'Overview', 'data-is="grant-role/open-service-access"')}<main><h1>${w('Overview')}</h1><p>${COMPANY}</p></main>${help(w, 'Grant')}`,
      ),
  },
  {
    ...fresh,
    name: '2026: asked once more, in a line that names user and company',
    pressed: ['grant-role/grant'],
    expect: 'grant-role/grant',
    html: (w) =>
      `${choosers(w, all)}<div style="position:fixed;inset:0;background:#0006"></div><div role="dialog" aria-modal="true" style="position:fixed;left:0;top:0;width:500px;background:#fff"><p>${w('Sure?')} 1, ${USER}, ${COMPANY}</p><button>${w('Cancel')}</button> <button data-is="grant-role/grant">${w('Grant')}</button></div>`,
  },
  {
    ...fresh,
    name: '2025: asked whether one is sure, nothing saved yet',
    pressed: ['grant-role/save-actions'],
    expect: 'lost',
    html: (w) =>
      `${ticks(w, all)}<div style="position:fixed;inset:0;background:#0006"></div><div role="dialog" aria-modal="true" style="position:fixed;left:400px;top:200px;width:400px;background:#fff"><p>${w('Are you sure?')}</p><button>${w('Cancel')}</button> <button>${w('OK')}</button></div>`,
  },
  ...[COMPANY, ''].flatMap((about): MatrixState[] =>
    [true, false].map((isJust) => ({
      ...fresh,
      name: `2025: a small window asks once more${about && ' about the company'}, ${isJust ? 'opened by the press' : 'of its own'}`,
      // What the button is drawn like is all that tells it.
      isFragile: true,
      ...(isJust && { pressed: ['grant-role/save-actions'], obstacle: 'asks_once_more' }),
      expect: !isJust ? 'grant-role/save-actions' : about ? 'grant-role/say-yes' : 'lost',
      html: (w) =>
        `${ticks(w, all)}<div style="position:fixed;z-index:1030;left:20px;top:500px;width:300px;background:#fff"><div role="tooltip"><p>${about} ${w('Sure')}?</p><button>${w('Cancel')}</button> <button style="color:#fff;background:#06c" ${about && isJust ? 'data-is="grant-role/say-yes"' : ''}>${w('OK')}</button></div></div>`,
    })),
  ),
  {
    ...fresh,
    name: '2026: lists that bring their options only when open',
    expect: 'grant-role/open-list',
    html: (w) =>
      page(
        w,
        `<div class="cols">${[w('User'), w('Company'), w('Role')]
          .map(
            (label, at) =>
              `<div role="combobox" tabindex="0" aria-expanded="false" aria-haspopup="listbox" aria-label="${label}" class="select" style="border:1px solid" ${at ? '' : 'data-is="grant-role/open-list"'}></div>`,
          )
          .join(
            '',
          )}</div><h2>${w('Possible service access')}</h2><button data-is="grant-role/grant" disabled>${w('Grant')}</button>`,
      ),
  },
  {
    ...fresh,
    name: '2026: possible access ticked, and a row for the customer below it',
    expect: 'grant-role/grant',
    html: (w) =>
      choosers(
        w,
        all,
        `<table>${[COMPANY, `${COMPANY} (${w('customer')})`]
          .map(
            (name, at) =>
              `<tr><td><input type="checkbox" ${at ? '' : `checked data-is="grant-role/tick-access ${COMPANY_TICK}"`}></td><td>${USER}</td><td tabindex="0">${name}</td><td>${w('App Store')}</td><td>${w(ROLE)}</td></tr>`,
          )
          .join('')}</table>`,
      ),
  },
  {
    ...fresh,
    name: '2025: long lists, the company not on them',
    expect: 'grant-role/seek-company',
    html: (w) => longLists(w, false),
  },
  {
    ...fresh,
    name: '2025: long lists, the user not on them',
    expect: 'grant-role/seek-user',
    html: (w) => longLists(w, true),
  },
  ...(['tabs', 'folded'] as const).flatMap((kind): MatrixState[] => {
    const asTabs = kind === 'tabs';
    const seen = ['grant-role/pick-new-role', 'grant-role/pick-company'];
    return [
      {
        ...fresh,
        name: `2025: parts, ${kind}: the one that is open first`,
        expect: 'grant-role/pick-user',
        html: (w) => inParts(w, 'Users', false, asTabs),
      },
      {
        ...fresh,
        name: `2025: parts, ${kind}: the next`,
        // Any other part that is folded leads on as well.
        ...(kind === 'folded' && { isFragile: true }),
        expect: 'grant-role/open-list-new-role',
        html: (w) => inParts(w, 'Users', true, asTabs),
      },
      {
        ...fresh,
        name: `2025: parts, ${kind}: those that are folded now were seen`,
        pressed: seen,
        met: seen,
        expect: 'grant-role/save-actions',
        html: (w) => inParts(w, 'Users', true, asTabs),
      },
    ];
  }),
  {
    ...fresh,
    name: '2026: a hint alone, the user not among the first',
    expect: 'grant-role/seek-user',
    html: (w) => hintedList(w, 'Select user', '', [OTHER_USER, 'Kari Moen'], 'grant-role/seek-user'),
  },
  {
    ...fresh,
    name: '2026: a hint alone, typed but not chosen',
    expect: 'grant-role/pick-user',
    html: (w) => hintedList(w, 'Select user', USER, [USER, OTHER_USER], ''),
  },
  {
    ...fresh,
    name: '2026: a hint alone that says nothing of users',
    expect: 'lost',
    html: (w) => hintedList(w, 'Select template', '', [OTHER_USER, 'Kari Moen'], ''),
  },
  {
    ...fresh,
    name: '2025: lists below the boxes that narrow them',
    expect: 'grant-role/pick-user',
    html: narrowedList,
  },
  {
    ...fresh,
    name: '2026: a button in each row',
    expect: 'grant-role/grant',
    html: (w) => grantRows(w, [w('Viewer'), w(ROLE)]),
  },
  {
    ...fresh,
    name: '2026: a button in the row of another role only',
    expect: 'lost',
    html: (w) => grantRows(w, [w('Viewer')]),
  },
  { ...fresh, name: 'the area stands open, and nothing of it is there yet', expect: 'lost', html: stepPage },
  {
    ...fresh,
    name: 'the area is a tab: the other tabs are no parts of it',
    expect: 'lost',
    html: (w) => tabbedArea(w, false),
  },
  {
    ...fresh,
    name: 'the area is a tab: options with a dead box',
    expect: 'grant-role/pick-company',
    html: (w) => tabbedArea(w, true),
  },
  { ...fresh, name: '2026: a list of services', expect: 'grant-role/open-list', html: (w) => serviceLists(w, '') },
  {
    ...fresh,
    name: '2026: a list of services, open',
    expect: 'grant-role/pick-service',
    html: (w) => serviceLists(w, '', [w('Payroll'), w('App Store')]),
  },
  {
    ...fresh,
    name: '2026: a list of services, open without the one that is not active',
    // That it stands open is told by ARIA alone.
    isFragile: true,
    expect: 'grant-role/open-companies',
    obstacle: 'service_inactive',
    html: (w) => serviceLists(w, '', [w('Payroll'), w('Expense')]),
  },
  {
    ...fresh,
    name: '2026: the roles of the service that is chosen',
    expect: 'grant-role/pick-new-role',
    html: (w) => serviceLists(w, w('App Store'), [], serviceGrid(w)),
  },
  ...[COMPANY, OTHER_COMPANY].flatMap((name): MatrixState[] =>
    [false, true].map((isOpen) => ({
      ...fresh,
      name: `the way to the service: ${name}, services ${isOpen ? 'shown' : 'to be shown'}`,
      pressed: ['grant-role/open-companies'],
      expect: name === OTHER_COMPANY ? 'lost' : isOpen ? 'grant-role/switch-on' : 'grant-role/open-company',
      html: (w) => companyPage(w, name, isOpen),
    })),
  ),
  ...[COMPANY, OTHER_COMPANY].flatMap((name): MatrixState[] =>
    [false, true].map((isOpen) => ({
      ...fresh,
      name: `the way to the service in a window: ${name}, services ${isOpen ? 'shown' : 'to be shown'}`,
      pressed: ['grant-role/open-companies'],
      expect: name === OTHER_COMPANY ? 'lost' : isOpen ? 'grant-role/switch-on' : 'grant-role/open-company',
      html: (w) => companyWindow(w, name, isOpen),
    })),
  ),
  { ...fresh, name: '2025: nothing ticked', expect: 'grant-role/pick-new-role', html: (w) => ticks(w) },
  {
    ...fresh,
    name: '2025: what is ticked stands in chips',
    expect: 'grant-role/pick-company',
    html: (w) => ticks(w, { user: true, role: true }, `<p><span role="button" tabindex="0">${USER}</span></p>`),
  },
  { ...fresh, name: '2025: role ticked', expect: 'grant-role/pick-company', html: (w) => ticks(w, { role: true }) },
  {
    ...fresh,
    name: '2025: user missing',
    expect: 'grant-role/pick-user',
    html: (w) => ticks(w, { role: true, company: true }),
  },
  { ...fresh, name: '2025: all ticked', expect: 'grant-role/save-actions', html: (w) => ticks(w, all) },
  { ...fresh, name: '2025: ticks in cells', expect: 'grant-role/pick-new-role', html: (w) => tickRows(w, false) },
  { ...fresh, name: '2026: nothing chosen', expect: 'grant-role/choose-new-role', html: (w) => choosers(w) },
  {
    ...fresh,
    name: '2026: role chosen',
    expect: 'grant-role/choose-company',
    html: (w) => choosers(w, { role: true }),
  },
  {
    ...fresh,
    name: '2026: user missing',
    expect: 'grant-role/choose-user',
    html: (w) => choosers(w, { role: true, company: true }),
  },
  {
    ...fresh,
    name: '2026: possible access to tick',
    expect: 'grant-role/tick-access',
    html: (w) => choosers(w, all, accessGrid(w, false)),
  },
  { ...fresh, name: '2026: grant', expect: 'grant-role/grant', html: (w) => choosers(w, all, accessGrid(w, true)) },
  {
    ...fresh,
    name: '2026: grant, drawn as the first of the buttons below',
    expect: 'grant-role/grant',
    html: (w) =>
      choosers(w, all, accessGrid(w, true)).replace(
        '<button data-is',
        `<button>${w('Cancel')}</button><button style="background:#06c;color:#fff;font-weight:700" data-is`,
      ),
  },
  {
    ...fresh,
    name: '2026: possible access in rows without a header',
    expect: 'grant-role/tick-access',
    html: (w) => choosers(w, all, headlessGrid(w)),
  },
  { ...fresh, name: '2026: list open', expect: 'grant-role/pick-user', html: (w) => openList(w) },
  {
    ...fresh,
    name: '2026: list open, with two of the name: another press on it would close it',
    expect: 'lost',
    html: (w) => openList(w, [USER, OTHER_USER, USER]),
  },
  {
    ...fresh,
    name: 'services to choose from, the one that is needed not active',
    expect: 'grant-role/open-companies',
    obstacle: 'service_inactive',
    html: (w) =>
      page(
        w,
        `<div class="cols">${column(w('Users'), [OTHER_USER, USER], USER, true, USER_TICK)}${column(w('Companies'), [COMPANY, OTHER_COMPANY], COMPANY, true, COMPANY_TICK)}${column(w('Services'), [w('Expense'), w('Visma.net Financials')], '', false, '')}</div><button disabled>${w('Save actions')}</button>`,
      ),
  },
  {
    ...fresh,
    name: 'services to choose from, the one that is needed not active, beside lists that have a search each',
    expect: 'grant-role/open-companies',
    obstacle: 'service_inactive',
    html: (w) => {
      const searched = (list: string): string => `<div><input type="search">${list}</div>`;
      return page(
        w,
        `<div class="cols">${searched(column(w('Users'), [OTHER_USER, USER], USER, true, USER_TICK))}${searched(column(w('Companies'), [COMPANY, OTHER_COMPANY], COMPANY, true, COMPANY_TICK))}${column(w('Services'), [w('Expense'), w('Visma.net Financials')], '', false, '')}</div><button disabled>${w('Save actions')}</button>`,
      );
    },
  },
  {
    ...fresh,
    name: 'a company with its services',
    expect: 'grant-role/open-service-access',
    reads: 'refused',
    html: companyServices,
  },
  {
    ...fresh,
    name: 'a company with its services, on the way there',
    pressed: ['grant-role/open-companies'],
    expect: 'grant-role/switch-on',
    html: companyServices,
  },
  {
    ...fresh,
    name: 'a company with its services, on the way there, its titles mere boxes',
    pressed: ['grant-role/open-companies'],
    expect: 'grant-role/switch-on',
    html: (w) =>
      companyServices(w).replace(
        /<(h[12])>(.*?)<.h[12]>/g,
        (_, tag, title) => `<div style="font-weight:700;font-size:${tag === 'h1' ? 24 : 20}px">${title}</div>`,
      ),
  },
  {
    ...fresh,
    name: 'a company, named in a line above its services',
    pressed: ['grant-role/open-companies'],
    expect: 'lost',
    html: (w) =>
      pageOf(
        style,
        `${bar(w, 'Companies', 'data-is="grant-role/open-service-access"')}<main><div><p>${COMPANY}</p></div><p>${w('Loading')}</p></main>`,
      ),
  },
  {
    ...fresh,
    name: '2026: lists that stand open, all chosen in them, and a row of what is possible',
    expect: 'grant-role/tick-access',
    html: openLists,
  },
  {
    ...fresh,
    name: 'a narrow window: the menu folded behind its button',
    expect: 'grant-role/open-menu',
    html: (w) =>
      pageOf(
        style,
        `<header style="height:56px;display:flex"><button style="width:40px" aria-label="${w('Menu')}" data-is="access-rights/open-menu grant-role/open-menu">☰</button><h1>${w('Admin')}</h1></header><main><p>${COMPANY}</p></main>`,
      ),
  },
  {
    ...fresh,
    name: 'users under their own name, and an area whose name is not known',
    done: 0,
    expect: 'lost',
    html: (w) =>
      pageOf(
        style,
        `<nav>${['Overview', 'Users', 'Access to services', 'Companies'].map((area) => `<a href="#${area.length}">${w(area)}</a>`).join(' ')}</nav><main><p>${COMPANY}</p></main>`,
      ),
  },
  {
    ...fresh,
    name: '2026: possible access of two users',
    expect: 'lost',
    html: (w) =>
      page(
        w,
        `<h2>${w('Possible service access')}</h2>${[USER, OTHER_USER].map((user) => serviceGrid(w, user).replace(/data-is=".*?"/, '')).join('')}`,
      ),
  },
  {
    ...fresh,
    name: 'sideways: granted, nothing more to do',
    done: 2,
    expect: 'elsewhere',
    html: (w) => choosers(w, {}),
  },
];
