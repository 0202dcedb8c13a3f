import {
  COMPANY,
  CUSTOMER_ID,
  type MatrixState,
  OTHER_COMPANY,
  OTHER_ID,
  TENANT_ID,
  THIRD_COMPANY,
  USER,
} from '../matrix-state.ts';
import type { Words } from '../words.ts';
import { NORDIC, pageOf, shadow } from './parts.ts';

const store = { portal: 'app-store', host: 'appstore.visma.net', done: 4 } as const;
const OPEN = 'data-is="integrate/open-company-menu approve-scopes/open-company-menu copy-tenant-id/open-company-menu"';
const CHOOSE = 'data-is="integrate/choose-company approve-scopes/choose-company copy-tenant-id/choose-company"';

const style = `${NORDIC} .bar{display:flex;justify-content:space-between;align-items:center;height:56px;padding:0 16px;background:#f3f3f3} .panel{position:absolute;inset-inline-end:10px;top:52px;width:340px;background:#fff;
  border:1px solid #aaa;padding:12px;z-index:30;box-shadow:0 2px 8px #0003} .panel ul{list-style:none;padding:0;margin:8px 0}`;

const bar = (w: Words, end: string): string =>
  `<header class="bar"><span><a href="/">${w('App Store')}</a> <nav style="display:inline"><a href="#a" aria-current="page">${w('Apps')}</a> <a href="#m">${w('My apps')}</a></nav></span><div>${end}</div></header>`;

const page = (w: Words, end: string, panel = ''): string =>
  pageOf(
    style,
    `${bar(w, end)}${panel}<main class="container"><h1>${w('My apps')}</h1><p>${w('Order')} <code>${OTHER_ID}</code></p></main>`,
  );

const button = (text: string, isOpen = false): string =>
  `<button aria-haspopup="menu" aria-expanded="${isOpen}" ${OPEN}>${text} <span aria-hidden="true">▾</span></button>`;

const line = (w: Words, id: string): string => `<div>${w('Tenant ID')}: <span>${id}</span></div>`;
const entry = (name: string, isOn = false): string =>
  `<li role="menuitem" tabindex="0" ${isOn ? 'aria-current="true"' : ''} ${name === COMPANY && !isOn ? CHOOSE : ''}>${name}</li>`;

/** The panel of the company menu: what is said of the company, then the others to choose from. */
const panel = (body: string): string => `<div class="panel">${body}</div>`;

const menu = (name: string, end: (w: Words) => string): MatrixState => ({
  ...store,
  name: `company menu closed: ${name}`,
  expect: 'copy-tenant-id/open-company-menu',
  html: (w) => page(w, end(w)),
});

const OURS = { companyName: COMPANY, tenantId: TENANT_ID, context: 'company' } as const;

const FLAG = `<svg width="22" height="16" viewBox="0 0 22 16" aria-hidden="true"><rect width="22" height="16" fill="#ba0c2f"/><path d="M0 8h22M8 0v16" stroke="#fff" stroke-width="4" fill="#00205b"/></svg>`;

const reading = (
  name: string,
  body: (w: Words) => string,
  reads: MatrixState['reads'] = OURS,
  company = COMPANY,
): MatrixState => ({
  ...store,
  name: `company menu open: ${name}`,
  expect: 'lost',
  reads,
  html: (w) => page(w, button(company, true), panel(body(w))),
});

export const COMPANY_MENUS: readonly MatrixState[] = [
  menu(
    'but the user’s initials, whose name it bears',
    (w) =>
      `<button aria-haspopup="menu">${w('Help')}</button> <button aria-haspopup="dialog" aria-label="${USER}" data-is="copy-tenant-id/open-company-menu">ÅB</button>`,
  ),
  menu('name on a button', () => button(COMPANY)),
  menu(
    'name in small print below the user',
    () => `<a href="#" class="button-context" aria-haspopup="menu" ${OPEN}>${USER} <small>${COMPANY}</small></a>`,
  ),
  menu(
    'a flag alone',
    () => `<button aria-haspopup="menu" aria-expanded="false" aria-label="${COMPANY}" ${OPEN}>${FLAG}</button>`,
  ),
  menu(
    'a native list',
    () => `<select ${OPEN}><option>${OTHER_COMPANY}</option><option selected>${COMPANY}</option></select>`,
  ),
  menu('a summary', () => `<details><summary ${OPEN}>${COMPANY}</summary><div>…</div></details>`),
  menu(
    'beside language and user menus',
    (w) =>
      `<button aria-haspopup="menu">English</button> ${button(COMPANY)} <button aria-haspopup="menu" aria-label="${w('Account')}">ÅB</button>`,
  ),
  menu('in a component', () =>
    shadow(
      'x-context',
      `<style>button{padding:6px}</style><button aria-haspopup="true" ${OPEN}><span>${COMPANY}</span></button>`,
    ),
  ),
  menu('name in two pieces', () => `<button aria-haspopup="menu" ${OPEN}><b>Nordlys</b> Handel AS</button>`),
  {
    ...menu('ids of others in the page’s own text', () => ''),
    html: (w) =>
      pageOf(
        style,
        `${bar(w, button(COMPANY))}<main class="container"><h1>${w('My apps')}</h1><p>${OTHER_COMPANY}</p>${line(w, OTHER_ID)}</main>`,
      ),
  },
  reading('text', (w) => `<b>${COMPANY}</b>${line(w, TENANT_ID)}`),
  reading(
    'read-only input',
    (w) =>
      `<b>${COMPANY}</b><label>${w('Tenant ID')} <input readonly value="${TENANT_ID}" style="width:300px"></label><button>${w('Copy')}</button>`,
  ),
  reading('split text', (w) => {
    const half = TENANT_ID.indexOf('-', 12) + 1;
    return `<b>${COMPANY}</b><div>${w('Tenant ID')}: <span>${TENANT_ID.slice(0, half)}</span><wbr><span>${TENANT_ID.slice(half)}</span></div>`;
  }),
  reading(
    'a definition list, in capitals',
    (w) => `<h3>${COMPANY}</h3><dl><dt>${w('Tenant ID')}</dt><dd>${TENANT_ID.toUpperCase()}</dd></dl>`,
  ),
  reading(
    'one of several companies, the current one marked',
    (w) =>
      `<ul>${[
        [OTHER_COMPANY, OTHER_ID],
        [COMPANY, TENANT_ID],
        [THIRD_COMPANY, CUSTOMER_ID],
      ]
        .map(
          ([name = '', id = '']) =>
            `<li ${name === COMPANY ? 'aria-current="true"' : ''}><b>${name}</b>${line(w, id)}</li>`,
        )
        .join('')}</ul>`,
  ),
  reading(
    'several companies, none marked',
    (w) =>
      `<ul><li><b>${OTHER_COMPANY}</b>${line(w, OTHER_ID)}</li><li><b>${COMPANY}</b>${line(w, TENANT_ID)}</li></ul>`,
    OURS,
  ),
  reading('the customer’s', (w) => `<b>${COMPANY}</b><div>${w('Customer')}</div>${line(w, CUSTOMER_ID)}`, {
    ...OURS,
    tenantId: CUSTOMER_ID,
    context: 'customer',
  }),
  reading(
    'the customer’s id above the company’s, neither marked',
    (w) =>
      `<div><b>${COMPANY} (${w('customer')})</b>${line(w, CUSTOMER_ID)}</div><div><b>${COMPANY} (${w('company')})</b>${line(w, TENANT_ID)}</div>`,
    OURS,
  ),
  reading(
    'our name above, another company’s beside the id',
    (w) => `<h3>${COMPANY}</h3><hr><b>${OTHER_COMPANY}</b>${line(w, OTHER_ID)}`,
    { companyName: OTHER_COMPANY, tenantId: OTHER_ID, context: 'company' },
  ),
  reading('an order’s number', (w) => `<b>${COMPANY}</b><div>${w('Order')}: ${OTHER_ID}</div>`, 'refused'),
  {
    ...store,
    done: 2,
    name: 'company menu open: choose among several',
    expect: 'integrate/choose-company',
    html: (w) =>
      page(
        w,
        button(OTHER_COMPANY, true),
        panel(
          `<input type="search" placeholder="${w('Search')}"><ul role="menu">${entry(OTHER_COMPANY, true)}${entry(THIRD_COMPANY)}${entry(COMPANY)}${entry(`${COMPANY} Avd. Nord`)}</ul>`,
        ),
      ),
  },
  {
    ...store,
    done: 2,
    name: 'company menu open over its own button, on a clear layer that catches presses',
    expect: 'integrate/choose-company',
    reads: { companyName: OTHER_COMPANY, tenantId: OTHER_ID, context: 'company' },
    html: (w) =>
      page(
        w,
        button(OTHER_COMPANY, true),
        `<div style="position:fixed;inset:0;z-index:40"><div style="position:fixed;inset:0"></div>${panel(
          `<h3>${OTHER_COMPANY}</h3>${line(w, OTHER_ID)}<ul>${entry(OTHER_COMPANY, true)}${entry(COMPANY)}</ul>`,
        )}</div>`,
      ),
  },
  {
    ...store,
    done: 2,
    name: 'company menu open: a native list of companies in it',
    expect: 'integrate/choose-company',
    reads: { companyName: OTHER_COMPANY, tenantId: OTHER_ID, context: 'company' },
    html: (w) =>
      page(
        w,
        button(OTHER_COMPANY, true),
        panel(
          `<b>${OTHER_COMPANY}</b>${line(w, OTHER_ID)}<select ${CHOOSE}>${[OTHER_COMPANY, THIRD_COMPANY, COMPANY].map((name) => `<option>${name}</option>`).join('')}</select>`,
        ),
      ),
  },
  {
    ...store,
    done: 2,
    name: 'company menu as a window',
    expect: 'integrate/choose-company',
    html: (w) =>
      page(
        w,
        button(OTHER_COMPANY),
        `<div class="modal"><div class="modal-dialog" role="dialog" aria-modal="true" aria-label="${w('Companies')}"><input type="search"><ul>${[OTHER_COMPANY, COMPANY].map((name) => `<li><button ${name === COMPANY ? CHOOSE : ''}>${name}</button></li>`).join('')}</ul></div></div>`,
      ),
  },
  ...[false, true].map(
    (isOn): MatrixState => ({
      ...store,
      done: 2,
      name: `company menu as a window of one among many, ${isOn ? 'chosen, to be taken over' : 'to be chosen'}`,
      // Which button takes it over its drawing alone tells.
      isFragile: true,
      expect: isOn ? 'integrate/send-company' : 'integrate/choose-company',
      html: (w) =>
        page(
          w,
          button(OTHER_COMPANY),
          `<div class="modal"><div class="modal-dialog" role="dialog" aria-modal="true" aria-label="${w('Companies')}">${[
            OTHER_COMPANY,
            COMPANY,
          ]
            .map(
              (name) =>
                `<p><label ${name === COMPANY ? CHOOSE : ''}><input type="radio" name="c" ${(name === COMPANY) === isOn ? 'checked' : ''}> ${name}</label></p>`,
            )
            .join(
              '',
            )}<button>${w('Cancel')}</button> <button style="color:#fff;background:#06c" data-is="integrate/send-company approve-scopes/send-company copy-tenant-id/send-company">${w('Change')}</button></div></div>`,
        ),
    }),
  ),
  {
    ...store,
    name: 'company menu open on the wrong company, with its id',
    expect: 'copy-tenant-id/choose-company',
    reads: { companyName: OTHER_COMPANY, tenantId: OTHER_ID, context: 'company' },
    html: (w) =>
      page(
        w,
        button(OTHER_COMPANY, true),
        panel(
          `<b>${OTHER_COMPANY}</b>${line(w, OTHER_ID)}<ul role="menu">${entry(THIRD_COMPANY)}${entry(COMPANY)}</ul>`,
        ),
      ),
  },
];
