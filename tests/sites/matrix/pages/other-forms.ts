import { COMPANY, type MatrixState, ORG_NUMBER, TENANT_ID } from '../matrix-state.ts';
import type { Words } from '../words.ts';
import { pageOf } from './parts.ts';

const flow = { portal: 'accountflow', host: 'app.accountflow.com' } as const;
const NAME = 'data-is="company-details/company-name"';
const NUMBER = 'data-is="company-details/org-number"';
const SYSTEM = 'data-is="connect/choose-system"';
const ID = 'data-is="connect/enter-tenant-id"';

const text = (label: string, value = '', mark = ''): string =>
  `<p><label>${label} <input value="${value}" ${mark}></label></p>`;

const list = (w: Words, label: string, chosen = '', mark = ''): string =>
  `<p><label>${w(label)} <select ${mark}><option></option>${['Tripletex', 'Visma.net Financials']
    .map((each) => `<option ${each === chosen ? 'selected' : ''}>${w(each)}</option>`)
    .join('')}</select></label></p>`;

const given = (w: Words): string =>
  text(w('Company name'), COMPANY, NAME) + text(w('Organization number'), ORG_NUMBER, NUMBER);

const buttons = (w: Words): string =>
  `<button type="button" data-is="connect/validate">${w('Validate')}</button><button data-is="connect/save">${w('Save')}</button>`;

const page = (w: Words, main: string, over = ''): string =>
  pageOf(
    'nav{position:fixed;left:0;top:0;bottom:0;width:180px} nav a{display:block} main{margin-left:200px} .two{display:grid;grid-template-columns:1fr 1fr} .row{display:flex} .row>*{width:50%}',
    `<nav><a href="#o">${w('Overview')}</a><a href="#c" aria-current="page" data-is="open-company-form/open-companies">${w('Company')}</a></nav><main>${main}</main>${over}`,
  );

const form = (w: Words, fields: string): string =>
  page(w, `<h1>${w('Add other systems')}</h1><form>${fields}${buttons(w)}</form>`);

/** How name, number and comment stand, where the labels are not each in one element with their field. */
const PLACES: Readonly<Record<string, (w: Words) => string>> = {
  'a grid': (w) =>
    `<div class="two"><div>${w('Company name')}</div><div>${w('Organization number')}</div><div><input ${NAME}></div><div><input ${NUMBER}></div></div>`,
  'a flat grid': (w) =>
    `<div class="two"><span>${w('Company name')}</span><span>${w('Organization number')}</span><input ${NAME}><input ${NUMBER}></div>`,
  'a grid of three columns': (w) =>
    `<div class="two" style="grid-template-columns:1fr 1fr 1fr"><div>${w('Company name')}</div><div>${w('Company comment')}</div><div>${w(
      'Organization number',
    )}</div><div><input ${NAME}></div><div><input></div><div><input ${NUMBER}></div></div>`,
  'a table': (w) =>
    `<table><tr><td>${w('Company name')}</td><td>${w('Organization number')}</td></tr><tr><td><input ${NAME}></td><td><input ${NUMBER}></td></tr></table>`,
  'rows of their own': (w) =>
    `<div class="row"><div>${w('Company name')}</div><div>${w('Organization number')}</div></div><div class="row"><div><input ${NAME}></div><div><input ${NUMBER}></div></div>`,
  'captions below': (w) =>
    `<div><input ${NAME}><br><small>${w('Company name')}</small><br><input ${NUMBER}><br><small>${w('Organization number')}</small></div>`,
  'captions below a title': (w) =>
    `<div><b>${w('General')}</b><input ${NAME}><small>${w('Company name')}</small><input ${NUMBER}><small>${w(
      'Organization number',
    )}</small><input><small>${w('Company comment')}</small></div>`,
  'labels before, and a hint after the last': (w) =>
    `<div><span>${w('Company name')}</span><input ${NAME}><span>${w('Organization number')}</span><input ${NUMBER}><small>${w('9 digits')}</small></div>`,
};

/** Forms that are laid out in other ways, and forms that are none of ours. */
export const OTHER_FORMS: readonly MatrixState[] = [
  ...Object.entries(PLACES).flatMap(([name, place]): MatrixState[] => [
    {
      ...flow,
      name: `labels in ${name}: the name`,
      done: 6,
      expect: 'company-details/company-name',
      html: (w) => form(w, place(w) + list(w, 'Accounting system', '', SYSTEM)),
    },
    {
      ...flow,
      name: `labels in ${name}: the number`,
      done: 6,
      expect: 'company-details/org-number',
      html: (w) =>
        form(w, place(w).replace(NAME, `${NAME} value="${COMPANY}"`) + list(w, 'Accounting system', '', SYSTEM)),
    },
  ]),
  {
    ...flow,
    name: 'labels in a row, all alike before and after: nothing tells whose they are',
    done: 6,
    expect: 'lost',
    html: (w) =>
      form(
        w,
        `<div><span>${w('General')}</span><input><span>${w('Company name')}</span><input><span>${w('Organization number')}</span></div>${list(w, 'Accounting system', '', SYSTEM)}`,
      ),
  },
  {
    ...flow,
    name: 'the id beside an alias, labels in the row above',
    done: 7,
    expect: 'connect/enter-tenant-id',
    html: (w) =>
      form(
        w,
        `${given(w)}${list(w, 'Accounting system', 'Visma.net Financials', SYSTEM)}<div class="two"><div>${w('Alias')}</div><div>${w('Tenant ID')}</div><div><input></div><div><input ${ID} value="${TENANT_ID.slice(9)}"></div></div>`,
      ),
  },
];
