import { COMPANY, type MatrixState, ORG_NUMBER, OTHER_COMPANY, TENANT_ID, THIRD_COMPANY } from '../matrix-state.ts';
import type { Words } from '../words.ts';
import { pageOf, shadow } from './parts.ts';

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

const CHECKED = ['connect/choose-system', 'connect/enter-tenant-id', 'connect/validate'];

const complete = (w: Words): string =>
  `${given(w)}${list(w, 'Accounting system', 'Visma.net Financials', SYSTEM)}${text(w('Tenant ID'), TENANT_ID, ID)}`;

const existing = (w: Words): string =>
  text(w('Company name'), THIRD_COMPANY, NAME) + text(w('Organization number'), '987654321', NUMBER);

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

/** Where a word of the menu is none of the menu's. */
const OTHER_MENUS: Readonly<Record<string, (w: Words) => string>> = {
  'the foot': (w) =>
    pageOf(
      '',
      `<main style="min-height:300px"><h1>${w('Overview')}</h1></main><footer><nav><b>${w('About us')}</b> <a href="/company">${w('Company')}</a> <a href="/jobs">${w('Jobs')}</a></nav></footer>`,
    ),
  'a list of contents': (w) =>
    pageOf(
      '',
      `<main><article><h1>${w('Help')}</h1><nav><a href="#a">${w('Start')}</a> <a href="#company">${w('Company')}</a></nav><h2 id="company">${w('Company')}</h2></article></main>`,
    ),
  'the parts of a page': (w) =>
    pageOf(
      'nav a{display:inline-block;padding:8px}',
      `<main><h1>${OTHER_COMPANY}</h1><nav><a href="#g">${w('General')}</a><a href="#c1">${w('Company')}</a><a href="#k">${w('Contacts')}</a></nav></main>`,
    ),
  'what a search has found': (w) =>
    pageOf(
      '',
      `<div role="dialog" aria-modal="true" style="position:fixed;left:300px;top:50px;width:400px;background:#fff"><input type="search" value="comp"><nav><a href="#1">${w('Company')}</a><a href="#2">${w('Company group')}</a></nav></div>`,
    ),
};

const ENTRIES: Readonly<Record<string, (title: string, more: string, mark: string) => string>> = {
  'a button': (title, more, mark) => `<button ${mark}><h3>${title}</h3><p>${more}</p></button>`,
  'a button of lines': (title, more, mark) => `<button ${mark}><b>${title}</b><br><small>${more}</small></button>`,
  'a box': (title, more, mark) => `<div role="button" tabindex="0" ${mark}><h3>${title}</h3><p>${more}</p></div>`,
  'a link': (title, more, mark) => `<a href="#other" ${mark}><p style="font-weight:500">${title}</p><p>${more}</p></a>`,
  'a menu item': (title, more, mark) =>
    `<ul role="menu"><li role="menuitem" tabindex="-1" ${mark}><div>${title}</div><small>${more}</small></li></ul>`,
};

/** Drop-downs that draw their choice beside an input for searching, which stays empty. */
const DRAWN_LISTS: Readonly<Record<string, (label: string, value: string) => string>> = {
  'a list around its input': (label, value) =>
    `<p><label for="list">${label}</label></p><div style="border:1px solid #aaa;width:320px;height:36px;display:flex;position:relative"><div style="display:flex;flex:1">${value && `<div><span>${value}</span></div>`}<div role="combobox" aria-haspopup="listbox" aria-expanded="false" style="position:absolute;left:0;width:100%" ${SYSTEM}><input id="list" aria-autocomplete="list" style="border:0;background:none;width:100%"></div></div></div>`,
  'a list with its label in its box': (label, value) =>
    `<div style="border:1px solid #aaa;width:320px;height:54px;position:relative;display:flex" ${SYSTEM}><div style="display:flex;flex:1;padding-top:20px">${value && `<span>${value}</span>`}<input role="combobox" aria-autocomplete="list" aria-expanded="false" aria-label="${label}" style="border:0;background:none;min-width:50px" ${SYSTEM}></div><div style="position:absolute;left:8px;top:3px;font-size:11px">${label}</div><i aria-hidden="true">▾</i></div>`,
};

/** Parts of a form of which one is shown. */
const PARTS: Readonly<Record<string, (w: Words, shown: string, hidden: string) => string>> = {
  'a part behind a tab': (w, shown, hidden) =>
    `<div role="tablist"><button type="button" role="tab" aria-selected="true" aria-controls="part-1">${w(
      'General',
    )}</button><button type="button" role="tab" aria-selected="false" aria-controls="part-2" data-is="connect/open-part">${w(
      'Integration',
    )}</button></div><div id="part-1" role="tabpanel">${shown}</div><div id="part-2" role="tabpanel" hidden>${hidden}</div>`,
  'a folded part': (w, shown, hidden) =>
    `${shown}<h2><button type="button" aria-expanded="false" aria-controls="part" data-is="connect/open-part">${w(
      'Integration',
    )}</button></h2><div id="part" style="height:0;visibility:hidden;overflow:hidden">${hidden}</div>`,
};

/** What may stand between the system and *Validate*. */
const KEYS: Readonly<Record<string, (mark: string) => string>> = {
  'by a label': (mark) => text('Integration key', '', mark),
  'by a placeholder': (mark) => `<p><input placeholder="Paste it here" ${mark}></p>`,
  'beside another field': () => text('Client') + text('Integration key'),
  'beside a switch': () => `<p><label><input type="checkbox"> Test</label></p>${text('Integration key')}`,
};

/** Forms that are laid out in other ways, and forms that are none of ours. */
export const OTHER_FORMS: readonly MatrixState[] = [
  ...Object.entries(PLACES).flatMap(([name, place]): MatrixState[] => [
    {
      ...flow,
      name: `labels in ${name}: the name`,
      // Labels are tied to their fields by their places alone.
      isFragile: true,
      done: 6,
      expect: 'company-details/company-name',
      html: (w) => form(w, place(w) + list(w, 'Accounting system', '', SYSTEM)),
    },
    {
      ...flow,
      name: `labels in ${name}: the number`,
      // Labels are tied to their fields by their places alone.
      isFragile: true,
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
    isFragile: true,
    done: 7,
    expect: 'connect/enter-tenant-id',
    html: (w) =>
      form(
        w,
        `${given(w)}${list(w, 'Accounting system', 'Visma.net Financials', SYSTEM)}<div class="two"><div>${w('Alias')}</div><div>${w('Tenant ID')}</div><div><input></div><div><input ${ID} value="${TENANT_ID.slice(9)}"></div></div>`,
      ),
  },
  ...[
    [6, ''],
    [7, ''],
    [7, 'Visma.net Financials'],
  ].flatMap(([done, system], at): MatrixState[] => [
    {
      ...flow,
      // While the form can be filled in the card asks about the other name, and the light is out.
      name: `the form of a company that is there already, ${at}`,
      done: Number(done),
      expect: done === 6 ? 'company-details/company-name' : 'lost',
      html: (w) => form(w, existing(w) + list(w, 'Accounting system', String(system)) + text(w('Tenant ID'))),
    },
  ]),
  {
    ...flow,
    name: 'the form of another company, our id typed into it',
    done: 7,
    pressed: ['open-company-form/add-other-systems', 'connect/validate'],
    expect: 'lost',
    html: (w) =>
      form(w, existing(w) + list(w, 'Accounting system', 'Visma.net Financials') + text(w('Tenant ID'), TENANT_ID)),
  },
  {
    ...flow,
    name: 'the form of another company, its name locked',
    done: 7,
    pressed: ['open-company-form/add-other-systems'],
    expect: 'lost',
    html: (w) =>
      form(
        w,
        existing(w).replace('<input', '<input readonly') +
          list(w, 'Accounting system', 'Visma.net Financials') +
          text(w('Tenant ID')),
      ),
  },
  {
    ...flow,
    name: 'a row of the list is edited in its place',
    done: 6,
    expect: 'company-details/company-name',
    html: (w) =>
      page(
        w,
        `<h1>${w('Company')}</h1><table><thead><tr><th>${w('Company name')}</th><th>${w('Organization number')}</th><th>${w(
          'Accounting system',
        )}</th></tr></thead><tbody><tr><td><input value="${OTHER_COMPANY}" ${NAME}></td><td><input value="987654321" ${NUMBER}></td><td><select><option>Tripletex</option><option>${w(
          'Visma.net Financials',
        )}</option></select></td></tr></tbody></table><button>${w('Save')}</button>`,
      ),
  },
  ...['Nordlys', 'nordlys handel'].map(
    (begun): MatrixState => ({
      ...flow,
      name: `our name is being typed: ${begun}`,
      done: 6,
      expect: begun === 'Nordlys' ? 'company-details/company-name' : 'company-details/org-number',
      html: (w) =>
        form(
          w,
          text(w('Company name'), begun, NAME) +
            text(w('Organization number'), '', NUMBER) +
            list(w, 'Accounting system', '', SYSTEM),
        ),
    }),
  ),
  ...['', text('Email', 'post@regnskapshuset.example')].map(
    (more, at): MatrixState => ({
      ...flow,
      name: `the firm’s own settings, ${at}`,
      done: 6,
      unpressed: ['open-company-form/add-other-systems'],
      expect: 'lost',
      html: (w) =>
        page(
          w,
          `<h1>${w('Your firm')}</h1><form>${text(w('Company name'), at ? 'Regnskapshuset AS' : '')}${text(w('Organization number'))}${more}<button>${w('Save')}</button></form>`,
        ),
    }),
  ),
  {
    ...flow,
    name: 'another system’s own form',
    done: 6,
    expect: 'lost',
    html: (w) =>
      page(
        w,
        `<h1>Tripletex</h1><form>${text(w('Company name'))}${text(w('Organization number'))}${text(w('User key'))}<button type="button">${w('Validate')}</button><button>${w('Save')}</button></form>`,
      ),
  },
  {
    ...flow,
    name: 'another system’s own form, its system fixed',
    done: 7,
    expect: 'lost',
    html: (w) =>
      page(
        w,
        `<h1>Tripletex</h1><form>${text(w('Company name'), COMPANY)}${text(w('Organization number'), ORG_NUMBER)}<p><label>${w(
          'Accounting system',
        )} <select disabled><option>Tripletex</option></select></label></p>${text(w('User key'))}<button type="button">${w('Validate')}</button><button>${w('Save')}</button></form>`,
      ),
  },
  {
    ...flow,
    name: 'another system’s own form in the window where ours is chosen',
    done: 5,
    expect: 'open-company-form/add-other-systems',
    html: (w) =>
      page(
        w,
        `<h1>${w('Company')}</h1>`,
        `<div style="position:fixed;inset:0;background:#0006;z-index:50"><div role="dialog" aria-modal="true" aria-label="${w('Add company')}" style="background:#fff;width:500px;margin:60px auto;padding:20px"><div role="tablist"><button role="tab" aria-selected="true">Tripletex</button><button role="tab" aria-selected="false" data-is="open-company-form/add-other-systems">${w(
          'Add other systems',
        )}</button></div>${text(w('Company name'))}${text(w('User key'))}<button>${w('Validate')}</button><button>${w('Save')}</button></div></div>`,
      ),
  },
  {
    ...flow,
    name: 'the first page of our form, where nothing is saved yet',
    done: 6,
    pressed: ['open-company-form/add-other-systems'],
    expect: 'company-details/company-name',
    html: (w) =>
      page(
        w,
        `<h1>${w('Add other systems')}</h1><form>${text(w('Company name'), '', NAME)}${text(w('Organization number'), '', NUMBER)}<button type="button">${w('Next')}</button></form>`,
      ),
  },
  ...['', `<button>${'Reset'}</button>`].map(
    (button, at): MatrixState => ({
      ...flow,
      name: `a filter over the list has the form’s fields, ${at}`,
      done: 5,
      expect: 'open-company-form/add-company',
      html: (w) =>
        page(
          w,
          `<h1>${w('Company')}</h1><button data-is="open-company-form/add-company">${w('Add company')}</button><div>${text(w('Company name'))}${text(w('Organization number'))}${list(
            w,
            'Accounting system',
          )}${list(w, 'Company group')}${button}</div><table><tr><td>${THIRD_COMPANY}</td></tr></table>`,
        ),
    }),
  ),
  {
    ...flow,
    name: 'components that call the label alike in each of their roots',
    done: 6,
    expect: 'company-details/company-name',
    html: (w) =>
      form(
        w,
        `${shadow('x-text', `<span id="label">${w('Company name')}</span><input aria-labelledby="label" ${NAME}>`)}${shadow(
          'x-text',
          `<span id="label">${w('Organization number')}</span><input aria-labelledby="label" ${NUMBER}>`,
        )}${list(w, 'Accounting system', '', SYSTEM)}`,
      ),
  },
  {
    ...flow,
    name: 'a component shows the name for reading, another of the same ids takes a comment',
    done: 6,
    expect: 'lost',
    html: (w) =>
      form(
        w,
        `${shadow('x-show', `<span id="label">${w('Company name')}</span><b>Nordlys</b>`)}${shadow(
          'x-text',
          `<span id="label">${w('Company comment')}</span><input aria-labelledby="label">`,
        )}${list(w, 'Accounting system', '', SYSTEM)}`,
      ),
  },
  ...Object.entries(OTHER_MENUS).map(
    ([name, html]): MatrixState => ({
      ...flow,
      name: `the menu’s word stands in ${name}`,
      done: 5,
      expect: 'lost',
      html,
    }),
  ),
  {
    ...flow,
    name: 'the menu stands in a drawer over the page',
    done: 5,
    expect: 'open-company-form/open-companies',
    html: (w) =>
      pageOf(
        'aside{position:fixed;left:0;top:0;bottom:0;width:220px;background:#fff;z-index:50} aside a{display:block}',
        `<main><h1>${w('Overview')}</h1></main><div style="position:fixed;inset:0;background:#0006;z-index:40"></div><aside role="dialog" aria-modal="true"><nav><a href="#o">${w(
          'Overview',
        )}</a><b>${w('Settings & Admin')}</b><a href="#c" data-is="open-company-form/open-companies">${w('Company')}</a><a href="#u">${w('Users')}</a></nav></aside>`,
      ),
  },
  ...Object.entries(PARTS).flatMap(([name, parts]): MatrixState[] => [
    {
      ...flow,
      name: `the system stands in ${name}`,
      done: 7,
      pressed: ['open-company-form/add-other-systems'],
      expect: 'connect/open-part',
      html: (w) => form(w, parts(w, given(w), list(w, 'Accounting system', '', SYSTEM))),
    },
    {
      ...flow,
      name: `two systems, one in ${name}`,
      done: 7,
      expect: 'connect/choose-system',
      html: (w) => form(w, parts(w, given(w) + list(w, 'Accounting system', '', SYSTEM), list(w, 'Accounting system'))),
    },
  ]),
  ...Object.entries(KEYS).map(
    ([name, key]): MatrixState => ({
      ...flow,
      name: `a key that is called otherwise, ${name}`,
      done: 7,
      expect: key(ID).includes(ID) ? 'connect/enter-tenant-id' : 'lost',
      html: (w) => form(w, `${given(w)}${list(w, 'Accounting system', 'Visma.net Financials', SYSTEM)}${key(ID)}`),
    }),
  ),
  {
    ...flow,
    name: 'a key that is called otherwise has our id',
    done: 7,
    expect: 'connect/validate',
    html: (w) =>
      form(
        w,
        `${given(w)}${list(w, 'Accounting system', 'Visma.net Financials', SYSTEM)}${text('Integration key', TENANT_ID, ID)}`,
      ),
  },
  {
    ...flow,
    name: 'the name of the system floats over its choice, and stands behind it in the page',
    // What floats is told by being the name that ARIA gives, word for word.
    isFragile: true,
    done: 7,
    expect: 'connect/enter-tenant-id',
    html: (w) =>
      form(
        w,
        `${given(w)}<label for="sys" style="display:block"><div style="border:1px solid #888;width:360px;position:relative;padding:6px"><span>${w('Visma.net Financials')}</span><input id="sys" readonly role="combobox" aria-expanded="false" aria-label="${w(
          'Accounting system',
        )}" style="opacity:0;position:absolute;width:1px;height:1px;border:0;padding:0"><div>${w('Accounting system')}</div></div></label>${text('Tenant ID', '', ID)}`,
      ),
  },
  {
    ...flow,
    name: 'the comment alone stands between the system and Validate',
    done: 7,
    expect: 'lost',
    html: (w) =>
      form(
        w,
        `${given(w)}${list(w, 'Accounting system', 'Visma.net Financials', SYSTEM)}${text(w('Company comment'))}`,
      ),
  },
  {
    ...flow,
    name: 'a field before the system, and none after it',
    done: 7,
    expect: 'lost',
    html: (w) => form(w, `${given(w)}${text('Alias')}${list(w, 'Accounting system', 'Visma.net Financials', SYSTEM)}`),
  },
  {
    ...flow,
    name: 'the system stands in a part that nothing says to open',
    done: 7,
    expect: 'lost',
    html: (w) =>
      form(
        w,
        `<button type="button">${w('Integration')}</button>${given(w)}<div hidden>${list(w, 'Accounting system')}</div>`,
      ),
  },
  ...['aria-controls="fly"', ''].map(
    (controls): MatrixState => ({
      ...flow,
      name: `the menu’s section ${controls ? 'lets its entries fly out' : 'stands open, and something else floats'}`,
      // Whose the floating entries are is said by ARIA alone.
      isFragile: true,
      done: 5,
      expect: controls ? 'open-company-form/open-companies' : 'lost',
      html: (w) =>
        pageOf(
          'nav{position:fixed;left:0;top:0;bottom:0;width:80px} #fly{position:fixed;left:90px;top:60px;width:180px}',
          `<nav><ul role="menu"><li role="menuitem">${w('Overview')}</li><li role="menuitem" aria-haspopup="true" aria-expanded="true" ${controls}>${w('Settings & Admin')}</li></ul></nav><main><h1>${w(
            'Overview',
          )}</h1></main><ul id="fly" role="menu"><li role="menuitem">${w('Users')}</li><li role="menuitem" data-is="open-company-form/open-companies">${w('Company')}</li></ul>`,
        ),
    }),
  ),
  {
    ...flow,
    name: 'the menu’s section has been opened, its entries are awaited',
    done: 5,
    expect: 'lost',
    html: (w) =>
      pageOf(
        '',
        `<nav><button>${w('Overview')}</button><button aria-expanded="true">${w('Settings & Admin')}</button><p aria-busy="true">…</p></nav><main>–</main>`,
      ),
  },
  {
    ...flow,
    name: 'what can be added has been opened, and is none that is known',
    done: 5,
    expect: 'lost',
    html: (w) =>
      page(
        w,
        `<h1>${w('Company')}</h1><button aria-haspopup="menu" aria-expanded="true">${w('Add company')}</button><ul role="menu"><li role="menuitem" tabindex="-1">Tripletex</li></ul>`,
      ),
  },
  {
    ...flow,
    name: 'another part of the page has a button that validates',
    done: 7,
    expect: 'lost',
    html: (w) =>
      page(
        w,
        `<h1>${w('Add other systems')}</h1><form>${complete(w)}<button>${w('Next')}</button></form><section><h2>SAF-T</h2><input type="file"><button>${w(
          'Validate',
        )}</button></section>`,
      ),
  },
  {
    ...flow,
    name: 'another part of the page has a button that saves',
    done: 7,
    pressed: CHECKED,
    expect: 'lost',
    html: (w) =>
      page(
        w,
        `<h1>${w('Add other systems')}</h1><form>${complete(w)}<button type="button" data-is="connect/validate">${w(
          'Validate',
        )}</button></form><section><h2>${w('Columns')}</h2><label><input type="checkbox"> A</label><button>${w('Save')}</button></section>`,
      ),
  },
  {
    ...flow,
    name: 'the form tells something in an alert after it was validated',
    done: 7,
    pressed: CHECKED,
    expect: 'connect/save',
    html: (w) => form(w, `${complete(w)}<div role="alert">${w('The key is right')}</div>`),
  },
  {
    ...flow,
    name: 'an alert of the whole site says something else',
    done: 7,
    pressed: CHECKED,
    expect: 'connect/save',
    html: (w) => `${form(w, complete(w))}<div role="alert">${w('Welcome')}</div>`,
  },
  ...Object.entries(ENTRIES).map(
    ([name, entry]): MatrixState => ({
      ...flow,
      name: `what to add: ${name} with a line below its title`,
      done: 5,
      expect: 'open-company-form/add-other-systems',
      html: (w) =>
        page(
          w,
          `<h1>${w('Company')}</h1>${entry('Tripletex', '…', '')}${entry(w('Add other systems'), w('Any other'), 'data-is="open-company-form/add-other-systems"')}`,
        ),
    }),
  ),
  ...Object.entries(DRAWN_LISTS).flatMap(([name, drawn]): MatrixState[] => [
    {
      ...flow,
      name: `${name}, nothing chosen`,
      done: 7,
      expect: 'connect/choose-system',
      html: (w) => form(w, given(w) + drawn(w('Accounting system'), '') + text(w('Tenant ID'), '', ID)),
    },
    {
      ...flow,
      name: `${name}, the system chosen`,
      // A label in the box is told by being the list's own name.
      isFragile: true,
      done: 7,
      expect: 'connect/enter-tenant-id',
      html: (w) =>
        form(w, given(w) + drawn(w('Accounting system'), w('Visma.net Financials')) + text(w('Tenant ID'), '', ID)),
    },
  ]),
];
