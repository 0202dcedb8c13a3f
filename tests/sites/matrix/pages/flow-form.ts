import { COMPANY, type MatrixState, ORG_NUMBER, OTHER_COMPANY, TENANT_ID } from '../matrix-state.ts';
import type { Words } from '../words.ts';
import { cookies, help, pageOf } from './parts.ts';

const flow = { portal: 'accountflow', host: 'app.accountflow.com' } as const;
const NAME = 'data-is="company-details/company-name"';
const NUMBER = 'data-is="company-details/org-number"';
const SYSTEM = 'data-is="connect/choose-system"';
const ID = 'data-is="connect/enter-tenant-id"';
const VALIDATE = 'data-is="connect/validate"';
const SAVE = 'data-is="connect/save"';
const ITEM = 'data-is="open-company-form/open-companies"';

/** Ways in which a label is given to its field. */
type Labelling = (text: string, field: (attributes: string) => string, id: string) => string;

const WAYS = {
  'label for': (text, field, id) => `<p><label for="${id}">${text}</label><br>${field(`id="${id}"`)}</p>`,
  'label around': (text, field) => `<p><label>${text} * ${field('')}</label></p>`,
  'text before': (text, field) => `<div class="f"><div>${text}</div><div>${field('')}</div></div>`,
  'aria-label': (text, field) => `<p>${field(`aria-label="${text}"`)}</p>`,
  'aria-labelledby': (text, field, id) =>
    `<p><span id="${id}l">${text}:</span> ${field(`aria-labelledby="${id}l"`)}</p>`,
  placeholder: (text, field) => `<p>${field(`placeholder="${text}"`)}</p>`,
  'floating label': (text, field, id) =>
    `<div class="float">${field(`id="${id}"`)}<label for="${id}">${text}</label></div>`,
} satisfies Record<string, Labelling>;

/** Spellings of the labels that were seen in more than one. */
const SPELLINGS = [
  ['Start month for the financial year', 'Start date for reconciliation', 'Assigned user', 'Company group'],
  ['Start month for fiscal year', 'Reconciliation start date', 'Responsible user', 'Company groups'],
  ['Fiscal year start month', 'Reconciliation start date', 'Assigned user', 'Company groups'],
] as const;

interface Form {
  readonly name?: string;
  readonly number?: string;
  readonly system?: string;
  readonly id?: string;
  /** The key field's label; no field when absent. */
  readonly key?: string;
  readonly way?: Labelling;
  readonly spelling?: number;
  readonly answer?: string;
  readonly isRed?: boolean;
  /** The key's field is marked as wrong. */
  readonly isFaulty?: boolean;
}

function form(
  w: Words,
  {
    name = '',
    number = '',
    system = '',
    id = '',
    key = 'Tenant ID',
    way = WAYS['label for'],
    spelling = 0,
    answer = '',
    isRed,
    isFaulty = false,
  }: Form,
): string {
  const [month, date, person, group] = SPELLINGS[spelling] ?? SPELLINGS[0];
  const text = (label: string, value: string, mark: string, at: string): string =>
    way(w(label), (attributes) => `<input value="${value}" ${attributes} ${mark}>`, at);
  const choice = (label: string, options: readonly string[], chosen: string, mark: string, at: string): string =>
    way(
      w(label),
      (attributes) =>
        `<select ${attributes} ${mark}><option></option>${options.map((each) => `<option ${each === chosen ? 'selected' : ''}>${each}</option>`).join('')}</select>`,
      at,
    );
  // A list has no placeholder: there its name is said.
  const list: typeof choice = (label, options, chosen, mark, at) =>
    way === WAYS.placeholder
      ? choice(label, options, chosen, mark, at).replace('placeholder=', 'aria-label=')
      : choice(label, options, chosen, mark, at);
  const ticks = ['Payroll', 'VAT', 'Assets']
    .map((word) => `<label><input type="checkbox"> ${w(word)}</label>`)
    .join(' ');
  return `${text('Company name', name, NAME, 'a')}${text('Company comment', '', '', 'b')}${text('Organization number', number, NUMBER, 'c')}
    ${list('Period type', [w('Monthly')], '', '', 'd')}${list(month, ['1'], '', '', 'e')}${text(date, '', '', 'f')}${list(person, ['KN'], '', '', 'g')}
    ${list('VAT reporting frequency', ['2'], '', '', 'h')}${list(group, ['A'], '', '', 'i')}<fieldset>${ticks}</fieldset>
    ${list('Accounting system', ['Tripletex', w('Visma.net Financials'), 'Fortnox'], system && w(system), SYSTEM, 'j')}
    ${key && text(key, id, isFaulty ? `${ID} aria-invalid="true"` : ID, 'k')}<p${isRed ? ' style="color:#c62828"' : ''}>${w(answer)}</p><button type="button" ${VALIDATE}>${w('Validate')}</button> <button ${SAVE}>${w('Save')}</button> <button type="button">${w('Cancel')}</button>`;
}

const style = `.app{display:flex} .side{width:200px;background:#10242f;padding:12px} .side a{display:block;color:#fff;padding:8px} .main{flex:1;padding:24px} .f{display:flex;gap:20px;padding:4px} .f>div:first-child{width:260px}
  .float{position:relative;margin:14px 0;width:320px} .float input,.float select{width:100%;height:44px;padding:18px 8px 2px} .float label{position:absolute;left:8px;top:2px;font-size:11px;pointer-events:none}`;

const frame = (w: Words, main: string, over = ''): string =>
  pageOf(
    style,
    `<div class="app"><nav class="side"><a href="/">${w('Accountflow')}</a><a href="#c" aria-current="page" ${ITEM}>${w('Company')}</a></nav><main class="main">${main}</main></div>${over}${cookies(w, 'Save')}`,
  );

const asPage = (w: Words, parts: Form): string =>
  frame(
    w,
    `<h1>${w('Add other systems')}</h1><form>${form(w, parts)}</form>${help(w, 'Company name', 'Accounting system')}`,
  );

/** The list behind it has a search whose labels are the form's. */
const asModal = (w: Words, parts: Form): string =>
  frame(
    w,
    `<h1>${w('Company')}</h1><button aria-haspopup="menu" data-is="open-company-form/add-company">${w('+ Add company')}</button><form role="search"><label>${w('Company name')} <input></label><label>${w('Organization number')} <input></label><button>${w('Search')}</button></form>`,
    `<div style="position:fixed;inset:0;background:#0006;z-index:50;overflow:auto"><div role="dialog" aria-modal="true" aria-label="${w('Add other systems')}" style="background:#fff;width:620px;margin:20px auto;padding:20px"><h2>${w(
      'Add other systems',
    )}</h2><form>${form(w, parts)}</form></div></div>`,
  );

/** A form that is parted into pages shows but a few of its fields at a time. */
const laterPage = (w: Words, lists: readonly [label: string, mark: string][]): string =>
  frame(
    w,
    `<h1>${w('Add other systems')}</h1><ol><li>1</li><li aria-current="step">2</li></ol><form>${lists
      .map(
        ([label, mark]) =>
          `<p><label>${w(label)} <select ${mark}><option></option><option>${w('Visma.net Financials')}</option></select></label></p>`,
      )
      .join('')}<button type="button">${w('Back')}</button> <button type="button">${w('Next')}</button></form>`,
  );

const calledByValue = (w: Words, value: string): string =>
  `<div style="border:1px solid #999;width:200px"><span role="combobox" tabindex="0" aria-haspopup="listbox" aria-expanded="false" aria-label="${value}" ${SYSTEM}>${value}</span><div role="button" aria-haspopup="listbox" aria-label="${w('open the list')}">▾</div></div>`;

const boxInButton = (w: Words): string =>
  `<div role="button" aria-haspopup="listbox" aria-expanded="false" style="border:1px solid #999;width:200px" ${SYSTEM}><label for="bx" class="unseen">${w('Accounting system')}</label><input id="bx" readonly style="border:0"></div>`;

/** Labels in cells beside their fields, two fields a row. */
const inPairs = (w: Words, list: string, id = ''): string => {
  const pair = (label: string, field: string): string => `<td>${w(label)} *:</td><td>${field}</td>`;
  return frame(
    w,
    `<h1>${w('Add other systems')}</h1><table>
      <tr>${pair('Company name', `<input value="${COMPANY}" ${NAME}>`)}${pair('Organization number', `<input value="${ORG_NUMBER}" ${NUMBER}>`)}</tr>
      <tr>${pair('Accounting system', list)}${pair('Tenant ID', `<input value="${id}" ${ID}>`)}</tr></table>
      <button ${VALIDATE}>${w('Validate')}</button> <button ${SAVE}>${w('Save')}</button>`,
  );
};

const PARTS = ['General', 'Settings', 'Connection'];

/** The numbered parts of a form; those before `at` are done, and ticked. */
const stepper = (w: Words, at: number): string =>
  `<div style="display:flex;gap:40px">${PARTS.map((part, each) => `<div><span><i style="font-style:normal">${each < at ? '✓' : each + 1}</i><span>${w(part)}</span></span></div>`).join('')}</div>`;

const filled = 'background:#0b4a6f;color:#fff;border:0';
const NEXT = 'data-is="connect/next-part"';
const row = (w: Words, ...buttons: string[]): string =>
  `<div><button type="button" style="background:none;border:0">${w('Cancel')}</button> <button type="button" style="background:#ddd;border:0">${w('Back')}</button> ${buttons.join(' ')}</div>`;
const main = (w: Words, word: string, mark = ''): string =>
  `<button type="button" style="${filled}" ${mark}>${w(word)}</button>`;

/** A part of a form in a drawer over the list of companies, whose main button is behind it. */
const inDrawer = (w: Words, inside: string): string =>
  frame(
    w,
    `<h1>${w('Company')}</h1>${main(w, '+ Add company')}<table><thead><tr><th>${w('Company name')}</th></tr></thead><tbody><tr><td>${OTHER_COMPANY}</td></tr></tbody></table>`,
    `<div style="position:fixed;inset:0;background:#0006;z-index:50"></div><div style="position:fixed;inset-block:0;right:0;width:600px;background:#fff;z-index:51;padding:20px">${inside}</div>`,
  );

const firstPart = (w: Words): string =>
  `<label>${w('Company name')} <input value="${COMPANY}" ${NAME}></label> <label>${w('Organization number')} <input value="${ORG_NUMBER}" ${NUMBER}></label>`;
const modules = (w: Words): string =>
  `<label><input type="checkbox"> ${w('Payroll')}</label> <label><input type="checkbox"> ${w('Assets')}</label>`;

/** In a part of a form; on the way to it the entry was pressed. */
const inPart = (
  name: string,
  expect: string,
  html: MatrixState['html'],
  extra: Partial<MatrixState> = {},
): MatrixState => ({
  ...flow,
  name: `a form in numbered parts: ${name}`,
  done: 7,
  pressed: ['open-company-form/add-other-systems'],
  expect,
  html,
  ...extra,
});

const given = { name: COMPANY, number: ORG_NUMBER };
const system = 'Visma.net Financials';
const CHECKED = ['connect/choose-system', 'connect/enter-tenant-id', 'connect/validate'];

const state = (
  name: string,
  done: number,
  expect: string,
  parts: Form,
  extra: Partial<MatrixState> = {},
): MatrixState[] => [
  { ...flow, name: `form, page: ${name}`, done, expect, html: (w) => asPage(w, parts), ...extra },
  { ...flow, name: `form, modal: ${name}`, done, expect, html: (w) => asModal(w, parts), ...extra },
];

export const FLOW_FORM: readonly MatrixState[] = [
  ...state('empty', 6, 'company-details/company-name', {}),
  ...state('name typed', 6, 'company-details/org-number', { name: COMPANY }),
  ...state('system to choose', 7, 'connect/choose-system', given),
  ...state('id to enter', 7, 'connect/enter-tenant-id', { ...given, system }),
  ...state('id under a weak label', 7, 'connect/enter-tenant-id', { ...given, system, key: 'User key' }),
  ...state('to be validated', 7, 'connect/validate', { ...given, system, id: TENANT_ID }),
  ...state(
    'to be saved',
    7,
    'connect/save',
    { ...given, system, id: TENANT_ID, answer: '✓' },
    { pressed: CHECKED, met: CHECKED.slice(0, 2) },
  ),
  ...state(
    'refused',
    7,
    'connect/validate',
    { ...given, system, id: TENANT_ID, answer: '12027: No license for this company.' },
    { pressed: CHECKED, obstacle: 'validate_failed' },
  ),
  ...state(
    'refused in words never seen',
    7,
    'connect/validate',
    { ...given, system, id: TENANT_ID, answer: 'XYZ', isFaulty: true },
    { pressed: CHECKED, obstacle: 'validate_failed' },
  ),
  ...state(
    'refused in words never seen, in red alone',
    7,
    'connect/validate',
    { ...given, system, id: TENANT_ID, answer: 'XYZZY', isRed: true },
    { pressed: CHECKED, obstacle: 'validate_failed' },
  ),
  {
    ...flow,
    name: 'form in a drawer at the edge, what validates it further down',
    done: 7,
    expect: 'connect/validate',
    html: (w) =>
      frame(
        w,
        `<h1>${w('Company')}</h1>`,
        `<div role="dialog" aria-modal="true"><div style="position:fixed;inset:0;background:#0006"></div><div style="position:fixed;right:0;top:0;width:420px;height:400px;overflow:auto;background:#fff"><form>${form(w, { ...given, system, id: TENANT_ID })}</form></div></div>`,
      ),
  },
  ...state('marked before it was tried', 7, 'connect/validate', { ...given, system, id: TENANT_ID, isFaulty: true }),
  ...Object.entries(WAYS).map(
    ([name, way], at): MatrixState => ({
      ...flow,
      name: `form labelled by ${name}`,
      done: 7,
      expect: 'connect/choose-system',
      html: (w) => asPage(w, { ...given, way, spelling: at % SPELLINGS.length }),
    }),
  ),
  ...Object.entries(WAYS).map(
    ([name, way], at): MatrixState => ({
      ...flow,
      name: `number labelled by ${name}`,
      done: 6,
      expect: 'company-details/org-number',
      html: (w) => asModal(w, { name: COMPANY, way, spelling: at % SPELLINGS.length }),
    }),
  ),
  {
    ...flow,
    name: 'second page of a form: not led back out of it',
    done: 7,
    pressed: ['open-company-form/add-other-systems'],
    expect: 'lost',
    html: (w) =>
      laterPage(w, [
        ['Period type', ''],
        ['VAT reporting frequency', ''],
      ]),
  },
  {
    ...flow,
    name: 'last page of a form, without the name',
    done: 7,
    pressed: ['open-company-form/add-other-systems'],
    expect: 'connect/choose-system',
    html: (w) => laterPage(w, [['Accounting system', SYSTEM]]),
  },
  inPart('the first', 'connect/next-part', (w) =>
    inDrawer(w, `${stepper(w, 0)}${firstPart(w)}${row(w, main(w, 'Next', NEXT))}`),
  ),
  inPart('one without a field that is known', 'connect/next-part', (w) =>
    frame(w, `<h1>${w('Add company')}</h1>${stepper(w, 1)}${modules(w)}${row(w, main(w, 'Next', NEXT))}`),
  ),
  inPart('the parts are pressed, and filled as the link is that leads on', 'connect/next-part', (w) =>
    frame(
      w,
      `<h1>${w('Add company')}</h1>${stepper(w, 1).replace('<span><i style="font-style:normal">2', `<span role="button" tabindex="0" style="${filled}"><i style="font-style:normal">2`)}${modules(w)}${row(w, `<a href="#next" style="${filled}" ${NEXT}>${w('Next')}</a>`)}`,
    ),
  ),
  inPart('what leads on looks like all else', 'lost', (w) =>
    frame(w, `<h1>${w('Add company')}</h1>${stepper(w, 1)}${modules(w)}${row(w, `<button>${w('Next')}</button>`)}`),
  ),
  inPart('two main buttons', 'lost', (w) =>
    frame(w, `<h1>${w('Add company')}</h1>${stepper(w, 1)}${modules(w)}${row(w, main(w, 'Delete'), main(w, 'Next'))}`),
  ),
  inPart('one that saves', 'lost', (w) => inDrawer(w, `${stepper(w, 0)}${firstPart(w)}${row(w, main(w, 'Save'))}`)),
  inPart('the last, with nothing that is known', 'lost', (w) =>
    frame(w, `<h1>${w('Add company')}</h1>${stepper(w, 2)}${modules(w)}${row(w, main(w, 'Next'))}`),
  ),
  inPart(
    'one that was not come to through the entry',
    'open-company-form/open-companies',
    (w) =>
      frame(w, `<h1>${w('Users')}</h1>${stepper(w, 0)}${modules(w)}${row(w, main(w, 'Next'))}`).replace(
        'aria-current="page"',
        '',
      ),
    { done: 5, pressed: [], unpressed: ['open-company-form/add-other-systems'] },
  ),
  inPart('pages of a list are no parts', 'lost', (w) =>
    frame(
      w,
      `<h1>${w('Users')}</h1>${modules(w)}<ul style="display:flex;gap:8px;list-style:none"><li>1</li><li>2</li><li>3</li></ul>${main(w, 'Invite')}`,
    ),
  ),
  inPart(
    'the entry is one of several to choose from',
    'open-company-form/next-part',
    (w) =>
      frame(
        w,
        `<h1>${w('New')}</h1>${stepper(w, 0)}<label><input type="radio" name="k"> ${w('Add Fortnox')}</label> <label data-is="open-company-form/add-other-systems"><input type="radio" name="k" checked> ${w('Add other systems')}</label>${row(w, main(w, 'Next', 'data-is="open-company-form/next-part"'))}`,
      ),
    { done: 5 },
  ),
  {
    ...flow,
    name: 'a list of systems that is drawn by a button around a box that takes no text',
    done: 7,
    expect: 'connect/choose-system',
    html: (w) => inPairs(w, boxInButton(w)),
  },
  {
    ...flow,
    name: 'another company’s page with its accounting system',
    done: 7,
    unpressed: ['open-company-form/add-other-systems'],
    expect: 'lost',
    html: (w) => laterPage(w, [['Accounting system', '']]),
  },
  ...(
    [
      ['to choose', '', 'connect/choose-system'],
      ['chosen', system, 'connect/enter-tenant-id'],
    ] as const
  ).map(
    ([name, chosen, expect]): MatrixState => ({
      ...flow,
      name: `a list that is called what it shows, in a table with two fields a row: ${name}`,
      done: 7,
      expect,
      html: (w) => inPairs(w, calledByValue(w, w(chosen || 'Select'))),
    }),
  ),
  {
    ...flow,
    name: 'a system that cannot be made out: nothing is tried with the key',
    done: 7,
    pressed: CHECKED,
    met: CHECKED.slice(0, 2),
    expect: 'lost',
    html: (w) => inPairs(w, `<div>${w('Select')}</div>`, TENANT_ID),
  },
  {
    ...flow,
    name: 'a system that is written, and not to be chosen',
    done: 7,
    met: ['connect/choose-system'],
    expect: 'connect/validate',
    html: (w) => inPairs(w, `<div>${w(system)}</div>`, TENANT_ID),
  },
  {
    ...flow,
    name: 'another form with a company’s name',
    done: 6,
    expect: 'lost',
    html: (w) =>
      frame(
        w,
        `<h1>${w('Company group')}</h1><form><label>${w('Company name')} <input></label><button>${w('Save')}</button></form><p>${OTHER_COMPANY}</p>`,
      ),
  },
];
