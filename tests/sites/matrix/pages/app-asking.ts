import { COMPANY, type MatrixState, TENANT_ID } from '../matrix-state.ts';
import type { Words } from '../words.ts';
import { contextMenu, NORDIC, nordicBar, pageOf } from './parts.ts';

const store = { portal: 'app-store', host: 'appstore.visma.net', done: 3 } as const;
const MENU = 'data-is="integrate/open-company-menu approve-scopes/open-company-menu copy-tenant-id/open-company-menu"';
const SCOPE = 'data-is="approve-scopes/switch-scope"';
const INTEGRATE = 'data-is="approve-scopes/integrate-scopes"';
const START = 'data-is="integrate/start-integration approve-scopes/reopen"';
const OPEN_APP = 'data-is="integrate/open-app"';
const STARTED = ['integrate/start-integration'];

const STYLE = `${NORDIC} .switch{display:inline-block;position:relative;width:44px;height:22px;background:#bbb} .switch input{position:absolute;width:0;height:0;opacity:0}
  .tile{display:flex;flex-direction:column;width:220px;padding:12px;border:1px solid #ccc} .list{position:absolute;left:8px;top:160px;z-index:40;background:#fff;border:1px solid #999} .list div{cursor:pointer;padding:6px}`;

const page = (w: Words, main: string, beside = ''): string =>
  pageOf(
    STYLE,
    `${nordicBar(`<a href="/">${w('App Store')}</a>${beside}`, contextMenu(COMPANY, MENU))}<main class="container">${main}</main>`,
  );

const approve = (w: Words, mark = INTEGRATE): string => `<button class="btn" ${mark}>${w('Integrate')}</button>`;

/** The window of permissions; `mark`: of its button. */
const asks = (w: Words, body: string, mark = INTEGRATE): string =>
  page(
    w,
    `<h1>${w('Apps')}</h1>`,
    `<div class="modal" role="dialog" aria-modal="true" aria-labelledby="t"><div class="modal-dialog"><h4 id="t">${w(
      'Application permissions',
    )}</h4><p>${w('Accountflow')}</p>${body}${approve(w, mark)}</div></div>`,
  );

const drawn = (id: string, isOn: boolean): string =>
  `<label class="switch" for="${id}" ${isOn ? '' : SCOPE}><input type="checkbox" id="${id}" ${isOn ? 'checked' : ''}></label>`;
const row = (w: Words, id: string): string => `<tr><td>${w(`Data ${id}`)}</td><td>${drawn(id, true)}</td></tr>`;
const scopes = (w: Words): string => `<table>${row(w, 'a')}${row(w, 'b')}</table>`;
const tick = (w: Words, text: string, attributes = ''): string =>
  `<div><label ${attributes ? SCOPE : ''}><input type="checkbox" ${attributes}> ${w(text)}</label></div>`;

const part = (w: Words, title: string, isOpen: boolean, body: string): string =>
  `<div class="part"><button class="head" aria-expanded="${isOpen}" ${isOpen ? '' : SCOPE}>${w(title)}</button><div>${body}</div></div>`;
const button = (isOn: boolean): string =>
  `<button role="switch" aria-checked="${isOn}" style="width:44px;height:22px" ${isOn ? '' : SCOPE}></button>`;

const LEVELS = ['None', 'Read', 'Read and write'];
const choice = (w: Words, name: string, levels: readonly string[], chosen: number): string =>
  `<div role="radiogroup" aria-label="${w(name)}">${levels
    .map(
      (level, at) =>
        `<label ${level === 'Read and write' && chosen !== at ? SCOPE : ''}><input type="radio" name="${name}" ${at === chosen ? 'checked' : ''}> ${w(level)}</label>`,
    )
    .join('')}</div>`;

const asksOnPage = (w: Words, isOn: boolean): string =>
  page(
    w,
    `<p><a href="#a" ${OPEN_APP}>${w('Accountflow')}</a> / ${w('Access')}</p><h1>${w('Allowed?')}</h1><form><p><label ${isOn ? '' : SCOPE}><input type="checkbox" ${
      isOn ? 'checked' : ''
    }> ${w('Data')}</label></p>${approve(w)}</form>`,
  );

const tile = (w: Words, name: string): string =>
  `<a class="tile" href="#${name}" ${name === 'Accountflow' ? OPEN_APP : ''}><span>${w(name)}</span><span>Maker AS</span></a>`;

const menu = (w: Words, body: string): string =>
  page(w, `<h1>${w('Apps')}</h1>`)
    .replace('aria-expanded="false"', 'aria-expanded="true"')
    .replace(
      '</main>',
      `</main><div style="position:absolute;inset-inline-end:10px;top:52px;width:340px;background:#fff;z-index:30"><b>${COMPANY}</b>${body}</div>`,
    );

const own = { ...store, done: 4, expect: 'lost' } as const;
const OURS = { companyName: COMPANY, tenantId: TENANT_ID, context: 'company' } as const;

export const APP_ASKING: readonly MatrixState[] = [
  {
    ...store,
    name: 'permissions in parts, one of which brings its switches when it is opened',
    expect: 'approve-scopes/switch-scope',
    html: (w) => asks(w, part(w, 'Sales', true, button(true)) + part(w, 'Purchase', false, '')),
  },
  {
    ...store,
    name: 'every permission with its shut details',
    expect: 'approve-scopes/integrate-scopes',
    html: (w) =>
      asks(
        w,
        ['a', 'b']
          .map((name) => `<div>${button(true)} ${w(name)} <button aria-expanded="false">${w('Details')}</button></div>`)
          .join(''),
      ),
  },
  {
    ...store,
    name: 'news to be ticked behind the switches, by other means',
    // How they are drawn alone tells them apart.
    isFragile: true,
    expect: 'approve-scopes/integrate-scopes',
    html: (w) => asks(w, scopes(w) + tick(w, 'News by e-mail')),
  },
  {
    ...store,
    name: 'terms and news to be ticked behind the switches',
    expect: 'approve-scopes/switch-scope',
    html: (w) => asks(w, scopes(w) + tick(w, 'Terms of use', 'required') + tick(w, 'News by e-mail')),
  },
  {
    ...store,
    name: 'news to be ticked below a rule',
    // A rule alone tells them apart, and only of ticks that say that they are.
    isFragile: true,
    expect: 'approve-scopes/integrate-scopes',
    html: (w) =>
      asks(
        w,
        `${['a', 'b'].map((id) => tick(w, id).replace('checkbox"', 'checkbox" checked')).join('')}<hr>${tick(w, 'News by e-mail')}`,
      ),
  },
  {
    ...store,
    name: 'options: none, read, read and write',
    expect: 'approve-scopes/switch-scope',
    html: (w) => asks(w, choice(w, 'Sales', LEVELS, 2) + choice(w, 'Purchase', LEVELS, 1)),
  },
  {
    ...store,
    name: 'options: all at their fullest',
    expect: 'approve-scopes/integrate-scopes',
    html: (w) => asks(w, choice(w, 'Sales', LEVELS, 2) + choice(w, 'Purchase', LEVELS, 2)),
  },
  {
    ...store,
    name: 'options of which none can be told to be the fullest',
    expect: 'lost',
    html: (w) => asks(w, choice(w, 'Sales', ['None', 'Part', 'All'], 0), ''),
  },
  ...[false, true].map(
    (isOn): MatrixState => ({
      ...store,
      name: `a page of its own, its title unknown, ${isOn ? 'all on' : 'one off'}`,
      pressed: STARTED,
      expect: isOn ? 'approve-scopes/integrate-scopes' : 'approve-scopes/switch-scope',
      html: (w) => asksOnPage(w, isOn),
    }),
  ),
  {
    ...store,
    done: 2,
    name: 'a filter with ticks beside the only hit, after ours was pressed',
    // In a window it would be what permissions are.
    isFragile: true,
    pressed: STARTED,
    expect: 'integrate/start-integration',
    obstacle: 'integrate_refused',
    html: (w) =>
      page(
        w,
        `<h1>${w('Apps')}</h1><div><label><input type="checkbox"> ${w('Free')}</label></div><article><h3>${w('Accountflow')}</h3><button class="btn" ${START}>${w('start:Integrate')}</button></article>`,
      ),
  },
  {
    ...store,
    done: 2,
    name: 'tiles that are links, without headings',
    expect: 'integrate/open-app',
    html: (w) =>
      page(
        w,
        `<h1>${w('Apps')}</h1>${['Accountflow Payroll', 'Accountflow', 'Amili'].map((name) => tile(w, name)).join('')}`,
      ),
  },
  {
    ...store,
    done: 2,
    name: 'what is suggested, the whole name in its title',
    expect: 'integrate/open-app',
    whenUnread: 'integrate/search-app',
    html: (w) =>
      page(
        w,
        `<h1>${w('Apps')}</h1><input type="search" value="${w('Accountflow')}" data-is="integrate/search-app"><div class="list">${[
          'Accountflow Payroll',
          'Accountflow',
        ]
          .map(
            (name) =>
              `<div title="${w(name)}" ${name === 'Accountflow' ? OPEN_APP : ''}><b>${w(name)}</b> <span>Maker AS</span></div>`,
          )
          .join('')}</div>`,
      ),
  },
  {
    ...store,
    done: 2,
    name: 'a search that its button brings',
    expect: 'integrate/open-search',
    html: (w) =>
      page(
        w,
        `<h1>${w('Apps')}</h1>${['Amili', 'Penneo'].map((name) => tile(w, name)).join('')}`,
        `<button aria-label="${w('Look')}" data-is="integrate/open-search"><i class="fa fa-search" style="display:inline-block;width:16px;height:16px"></i></button><button aria-label="${w('News')}"><i class="fa fa-bell" style="display:inline-block;width:16px;height:16px"></i></button>`,
      ),
  },
  ...[
    '<button data-is="copy-tenant-id/show-id">',
    '<button aria-expanded="false" data-is="copy-tenant-id/show-id">',
  ].map(
    (tag, at): MatrixState => ({
      ...own,
      name: `company menu open: the id is to be shown first, ${at ? 'by a disclosure' : 'by a button'}`,
      // Without a word of its own, and without an id, nothing says that the menu is open.
      ...(at === 0 && { isFragile: true }),
      expect: 'copy-tenant-id/show-id',
      html: (w) => menu(w, `${tag}${w('Show')} ${w('Tenant ID')}</button>`),
    }),
  ),
  {
    ...own,
    name: 'company menu open: the disclosure of the id above it',
    reads: OURS,
    html: (w) =>
      menu(
        w,
        `<div><button aria-expanded="true">${w('Show')} ${w('Tenant ID')}</button></div><div>${w('Tenant ID')}: <code>${TENANT_ID}</code></div>`,
      ),
  },
  {
    ...own,
    name: 'company menu open: the disclosure of the customer’s id',
    reads: 'refused',
    html: (w) =>
      menu(
        w,
        `<div><button aria-expanded="true">${w('Customer')} ${w('Tenant ID')}</button></div><code>${TENANT_ID}</code>`,
      ),
  },
];
