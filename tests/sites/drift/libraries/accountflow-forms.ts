import { COMPANY, COOKIES, type LibraryPage, ORG_NUMBER, pageOf, shadow, TENANT_ID } from './library-page.ts';

interface Form {
  readonly library: string;
  readonly style?: string;
  /** A text field with its label; `mark` on what a person presses. */
  text(label: string, value: string, mark: string, at: number): string;
  /** A list to choose from, closed, showing its value. */
  list(label: string, value: string, mark: string, at: number): string;
  button(words: string, attributes: string): string;
}

const FORMS: readonly Form[] = [
  {
    library: 'Bootstrap 5',
    text: (label, value, mark, at) =>
      `<div class="mb-3"><label for="b${at}" class="form-label">${label}</label><input type="text" class="form-control" id="b${at}" value="${value}" ${mark}></div>`,
    list: (
      label,
      value,
      mark,
      at,
    ) => `<div class="mb-3"><label class="form-label" for="b${at}">${label}</label><select class="form-select" id="b${at}" ${mark}><option>${value}</option><option>Visma.net
      Financials</option><option>Tripletex</option></select></div>`,
    button: (words, attributes) => `<button type="button" class="btn btn-primary" ${attributes}>${words}</button>`,
  },
  {
    library: 'Bootstrap 5 with floating labels',
    style:
      '.form-floating{position:relative}.form-floating>label{position:absolute;left:8px;top:2px;pointer-events:none}input,select{padding:18px 8px 4px;width:300px}',
    text: (label, value, mark, at) =>
      `<div class="form-floating"><input type="text" class="form-control" id="f${at}" placeholder="name@example" value="${value}" ${mark}><label for="f${at}">${label}</label></div>`,
    list: (
      label,
      value,
      mark,
      at,
    ) => `<div class="form-floating"><select class="form-select" id="f${at}" aria-label="${label}" ${mark}><option>${value}</option><option>Visma.net Financials</option></select><label
      for="f${at}">${label}</label></div>`,
    button: (words, attributes) => `<button type="button" class="btn btn-primary" ${attributes}>${words}</button>`,
  },
  {
    library: 'Material UI',
    style:
      '.MuiFormControl-root{position:relative;width:300px;margin:12px 0}.MuiInputLabel-root{position:absolute;left:14px;top:-8px;font-size:11px;pointer-events:none}.MuiInputBase-root{position:relative}.MuiInputBase-input{width:100%;padding:16px;border:0}.MuiOutlinedInput-notchedOutline{position:absolute;inset:-5px 0 0;pointer-events:none;border:1px solid #aaa}legend{height:11px;overflow:hidden}legend span{opacity:0}.MuiSelect-nativeInput{opacity:0;position:absolute;inset:0;width:100%;pointer-events:none}',
    text: (
      label,
      value,
      mark,
      at,
    ) => `<div class="MuiFormControl-root MuiTextField-root"><label class="MuiFormLabel-root MuiInputLabel-root" data-shrink="true" for=":r${at}:" id=":r${at}:-label">${label}<span
      aria-hidden="true" class="MuiFormLabel-asterisk"> *</span></label><div class="MuiInputBase-root MuiOutlinedInput-root" ${mark}><input aria-invalid="false" id=":r${at}:" type="text" class="MuiInputBase-input"
      value="${value}"><fieldset aria-hidden="true" class="MuiOutlinedInput-notchedOutline"><legend><span>${label} *</span></legend></fieldset></div></div>`,
    list: (
      label,
      value,
      mark,
      at,
    ) => `<div class="MuiFormControl-root"><label class="MuiInputLabel-root" id="sl${at}">${label}</label><div class="MuiInputBase-root MuiSelect-root" ${mark}><div tabindex="0" role="combobox"
      aria-controls=":r${at}:" aria-expanded="false" aria-haspopup="listbox" aria-labelledby="sl${at} sv${at}" id="sv${at}" class="MuiSelect-select MuiInputBase-input">${value || '<span class="notranslate">\u200b</span>'}</div><input
      aria-hidden="true" tabindex="-1" class="MuiSelect-nativeInput" value="${value}"><svg class="MuiSelect-icon" width="20" height="20"></svg><fieldset aria-hidden="true"
      class="MuiOutlinedInput-notchedOutline"><legend><span>${label}</span></legend></fieldset></div></div>`,
    button: (words, attributes) =>
      `<button class="MuiButtonBase-root MuiButton-root" tabindex="0" type="button" ${attributes}>${words}<span class="MuiTouchRipple-root"></span></button>`,
  },
  {
    library: 'Angular Material',
    style:
      'mat-form-field{display:inline-flex;width:300px}.mat-mdc-form-field-flex{position:relative;display:flex;padding-top:18px;border:1px solid #888;width:300px}.mdc-floating-label{position:absolute;left:0;top:0;font-size:12px}.mat-mdc-input-element{width:100%;border:0}.mat-mdc-select{width:100%;display:block}.mat-mdc-select-trigger{display:flex}',
    text: (
      label,
      value,
      mark,
      at,
    ) => `<mat-form-field class="mat-mdc-form-field"><div class="mat-mdc-text-field-wrapper"><div class="mat-mdc-form-field-flex" ${mark}><div class="mat-mdc-form-field-infix"><label
      matformfieldfloatinglabel class="mdc-floating-label mat-mdc-floating-label mdc-floating-label--float-above" id="mat-mdc-form-field-label-${at}" for="mat-input-${at}"><mat-label>${label}</mat-label><span
      aria-hidden="true" class="mat-mdc-form-field-required-marker"></span></label><input matinput class="mat-mdc-input-element" id="mat-input-${at}" value="${value}"></div></div></div><div
      class="mat-mdc-form-field-subscript-wrapper"></div></mat-form-field>`,
    list: (
      label,
      value,
      mark,
      at,
    ) => `<mat-form-field class="mat-mdc-form-field"><div class="mat-mdc-text-field-wrapper"><div class="mat-mdc-form-field-flex" ${mark}><div class="mat-mdc-form-field-infix" style="width:100%"><label
      class="mdc-floating-label" id="mll${at}" for="ms${at}"><mat-label>${label}</mat-label></label><mat-select role="combobox" aria-haspopup="listbox" class="mat-mdc-select" aria-labelledby="mll${at} mv${at}" id="ms${at}"
      tabindex="0" aria-expanded="false"><div class="mat-mdc-select-trigger"><div class="mat-mdc-select-value" id="mv${at}"><span class="mat-mdc-select-value-text"><span
      class="mat-mdc-select-min-line">${value}</span></span>&nbsp;</div><div class="mat-mdc-select-arrow"><svg width="10" height="5"></svg></div></div></mat-select></div></div></div></mat-form-field>`,
    button: (words, attributes) =>
      `<button mat-flat-button class="mdc-button" ${attributes}><span class="mdc-button__label">${words}</span></button>`,
  },
  {
    library: 'Vuetify',
    style:
      '.v-field{position:relative;display:flex;width:300px;height:48px;border:1px solid #999}.v-field__input{width:100%;padding-top:18px;border:0}.v-field-label{position:absolute;left:8px;top:14px}.v-field-label--floating{top:2px;font-size:11px;visibility:hidden}.v-field--active .v-field-label{visibility:hidden}.v-field--active .v-field-label--floating{visibility:visible}.v-select input{width:1px;opacity:0}',
    text: (
      label,
      value,
      mark,
      at,
    ) => `<div class="v-input v-text-field"><div class="v-input__control"><div class="v-field ${value ? 'v-field--active v-field--dirty' : ''}" role="textbox" ${mark}><div class="v-field__overlay"></div><div
      class="v-field__field" data-no-activator><label class="v-label v-field-label v-field-label--floating" aria-hidden="true" for="input-${at}">${label}</label><label class="v-label v-field-label"
      for="input-${at}">${label}</label><input size="1" type="text" id="input-${at}" class="v-field__input" value="${value}"></div><div class="v-field__outline"></div></div></div><div
      class="v-input__details"></div></div>`,
    list: (
      label,
      value,
      mark,
      at,
    ) => `<div class="v-input v-select"><div class="v-input__control"><div class="v-field v-field--active" role="combobox" aria-haspopup="menu" aria-expanded="false" ${mark}><div class="v-field__field"><label
      class="v-label v-field-label v-field-label--floating" aria-hidden="true" for="input-${at}">${label}</label><label class="v-label v-field-label" for="input-${at}">${label}</label><div class="v-field__input"><div
      class="v-select__selection"><span class="v-select__selection-text">${value}</span></div><input size="1" type="text" id="input-${at}" aria-label="Open" readonly value="${value}"></div></div><div
      class="v-field__append-inner"><i class="mdi-menu-down mdi v-icon" role="presentation" aria-hidden="true"></i></div></div></div></div>`,
    button: (words, attributes) =>
      `<button type="button" class="v-btn" ${attributes}><span class="v-btn__content">${words}</span></button>`,
  },
  {
    library: 'Ant Design',
    style:
      '.ant-form-item{width:320px}.ant-select-selector{position:relative;border:1px solid #ccc;height:32px}.ant-select-selection-search{position:absolute;inset:0}.ant-select-selection-search-input{opacity:0;width:100%}',
    text: (
      label,
      value,
      mark,
      at,
    ) => `<div class="ant-form-item"><div class="ant-row"><div class="ant-col ant-form-item-label"><label for="form_f${at}" class="ant-form-item-required" title="${label}">${label}</label></div><div
      class="ant-col ant-form-item-control"><div class="ant-form-item-control-input"><input id="form_f${at}" class="ant-input" type="text" value="${value}" ${mark}></div></div></div></div>`,
    list: (
      label,
      value,
      mark,
      at,
    ) => `<div class="ant-form-item"><div class="ant-row"><div class="ant-col ant-form-item-label"><label for="form_f${at}" title="${label}">${label}</label></div><div
      class="ant-col ant-form-item-control"><div class="ant-select ant-select-single ant-select-show-arrow" ${mark}><div class="ant-select-selector"><span class="ant-select-selection-search"><input type="search"
      autocomplete="off" class="ant-select-selection-search-input" role="combobox" aria-expanded="false" aria-haspopup="listbox" aria-owns="l${at}" aria-controls="l${at}" readonly id="form_f${at}" value=""></span><span
      class="ant-select-selection-item" title="${value}">${value}</span></div><span class="ant-select-arrow" aria-hidden="true"></span></div></div></div></div>`,
    button: (words, attributes) => `<button type="button" class="ant-btn" ${attributes}><span>${words}</span></button>`,
  },
  {
    library: 'Element Plus',
    style:
      '.el-form-item{width:320px}.el-select__wrapper{position:relative;border:1px solid #ccc;min-height:32px;display:flex}.el-select__input{border:0;width:20px;opacity:0}.el-select__placeholder{position:absolute;left:8px;top:6px}',
    text: (
      label,
      value,
      mark,
      at,
    ) => `<div class="el-form-item"><label id="el-${at}" for="eli-${at}" class="el-form-item__label">${label}</label><div class="el-form-item__content"><div class="el-input"><div
      class="el-input__wrapper" ${mark}><input class="el-input__inner" type="text" autocomplete="off" tabindex="0" id="eli-${at}" value="${value}"></div></div></div></div>`,
    list: (
      label,
      value,
      mark,
      at,
    ) => `<div class="el-form-item"><label id="el-${at}" for="eli-${at}" class="el-form-item__label">${label}</label><div class="el-form-item__content"><div class="el-select"><div
      class="el-select__wrapper" tabindex="-1" ${mark}><div class="el-select__selection"><div class="el-select__selected-item el-select__input-wrapper is-hidden"><input type="text" class="el-select__input"
      autocomplete="off" role="combobox" readonly tabindex="0" aria-expanded="false" aria-haspopup="listbox" aria-autocomplete="none" id="eli-${at}"></div><div class="el-select__selected-item
      el-select__placeholder"><span>${value}</span></div></div><div class="el-select__suffix"><i class="el-icon"><svg width="12" height="12"></svg></i></div></div></div></div></div>`,
    button: (words, attributes) =>
      `<button aria-disabled="false" type="button" class="el-button" ${attributes}><span>${words}</span></button>`,
  },
  {
    library: 'PrimeVue',
    style:
      '.p-floatlabel{display:block;position:relative;width:300px;padding-top:16px}.p-floatlabel label{position:absolute;left:8px;top:2px;pointer-events:none}.p-select{display:inline-flex;width:300px;border:1px solid #ccc}.p-select-label{flex:1;padding:8px}input{width:300px;padding:8px}',
    text: (label, value, mark, at) =>
      `<span class="p-floatlabel p-floatlabel-over"><input type="text" class="p-inputtext p-component" id="p${at}" value="${value}" ${mark}><label for="p${at}">${label}</label></span>`,
    list: (
      label,
      value,
      mark,
      at,
    ) => `<div><label for="p${at}">${label}</label><div class="p-select p-component p-inputwrapper" id="pp${at}" ${mark}><span class="p-select-label" tabindex="0" role="combobox" id="p${at}" aria-label="${value || label}"
      aria-haspopup="listbox" aria-expanded="false" aria-controls="pl${at}">${value || '&nbsp;'}</span><div class="p-select-dropdown"><svg width="14" height="14"></svg></div></div></div>`,
    button: (words, attributes) =>
      `<button class="p-button p-component" type="button" ${attributes}><span class="p-button-label">${words}</span></button>`,
  },
  {
    library: 'Carbon',
    style: '.cds--form-item{width:300px}.cds--list-box__field{width:300px;display:flex;height:40px;border:0}',
    text: (
      label,
      value,
      mark,
      at,
    ) => `<div class="cds--form-item cds--text-input-wrapper"><div class="cds--text-input__label-wrapper"><label for="c${at}" class="cds--label">${label}</label></div><div
      class="cds--text-input__field-outer-wrapper"><div class="cds--text-input__field-wrapper"><input id="c${at}" class="cds--text-input" type="text" value="${value}" ${mark}></div></div></div>`,
    list: (
      label,
      value,
      mark,
      at,
    ) => `<div class="cds--dropdown__wrapper cds--list-box__wrapper"><label class="cds--label" id="downshift-${at}-label" for="d${at}">${label}</label><div class="cds--dropdown
      cds--list-box"><button type="button" class="cds--list-box__field" role="combobox" aria-controls="downshift-${at}-menu" aria-expanded="false" aria-haspopup="listbox" aria-labelledby="downshift-${at}-label"
      id="d${at}" title="${value}" ${mark}><span class="cds--list-box__label">${value}</span><div class="cds--list-box__menu-icon"><svg width="16" height="16"></svg></div></button><ul
      id="downshift-${at}-menu" class="cds--list-box__menu" role="listbox" aria-labelledby="downshift-${at}-label"></ul></div></div>`,
    button: (words, attributes) => `<button class="cds--btn" type="button" ${attributes}>${words}</button>`,
  },
  {
    library: 'Fluent web components',
    style: 'fluent-text-field,fluent-select{display:block;width:300px;min-height:52px}',
    text: (label, value, mark) =>
      `<fluent-text-field ${mark}>${shadow(`<label part="label" for="control" class="label"><slot></slot></label><div class="root" part="root"><input class="control" part="control" id="control"
      type="text" value="${value}"></div>`)}${label}</fluent-text-field>`,
    list: (
      label,
      value,
      mark,
      at,
    ) => `<div><label id="fl${at}" for="fs${at}">${label}</label><fluent-select id="fs${at}" role="combobox" aria-labelledby="fl${at}" aria-expanded="false" aria-haspopup="listbox" tabindex="0"
      ${mark}>${shadow(`<div class="control" part="control"><div class="selected-value" part="selected-value">${value}</div><svg width="12" height="12"></svg></div><div class="listbox" role="listbox" hidden><slot></slot></div>`)}<fluent-option
      role="option" aria-selected="false">Visma.net Financials</fluent-option></fluent-select></div>`,
    button: (words, attributes) =>
      `<fluent-button style="display:inline-block" ${attributes}>${shadow('<button part="control"><slot></slot></button>')}${words}</fluent-button>`,
  },
];

const SIDE =
  '<nav style="float:left;width:200px;height:700px"><a href="#o">Overview</a><br><a href="#s">Settings &amp; Admin</a><br><a href="#c">Company</a></nav>';

/** What stands in the form: '' for a field not yet filled. */
interface Filled {
  readonly name?: string;
  readonly number?: string;
  readonly system?: string;
  readonly id?: string;
}

type Mark = 'name' | 'number' | 'system' | 'id' | 'validate' | 'save';

function form({ style = '', text, list, button }: Form, filled: Filled, marked: Mark): string {
  const mark = (what: Mark): string => (what === marked ? 'data-expect' : '');
  const { name = '', number = '', system = '', id } = filled;
  const key =
    id === undefined
      ? ''
      : text('Tenant ID', id, mark('id'), 9) + button('Validate', id ? mark('validate') : 'disabled');
  const fields = [
    text('Company name', name, mark('name'), 1),
    text('Company comment', '', 'data-never', 2),
    text('Organization number', number, mark('number'), 3),
    list('Period type', 'Monthly', 'data-never', 4),
    list('Company group', 'Nord', 'data-never', 5),
    list('Accounting system', system, mark('system'), 6),
    key,
  ];
  const body = `${SIDE}<main style="margin-left:220px"><h1>Add other systems</h1><div class="form">${fields.join('')}</div>${button('Save', mark('save'))}</main>${COOKIES}`;
  return pageOf(style, body);
}

const DONE: Filled = { name: COMPANY, number: ORG_NUMBER };
const SYSTEM = 'Visma.net Financials';

function formsOf(library: Form): LibraryPage[] {
  const page = (shows: string, done: number, action: string, html: string): LibraryPage => ({
    library: library.library,
    shows,
    portal: 'accountflow',
    done,
    action,
    html,
  });
  return [
    page('the empty form', 6, 'company-details/company-name', form(library, {}, 'name')),
    page('the form with a name', 6, 'company-details/org-number', form(library, { name: COMPANY }, 'number')),
    page('the form without a system', 7, 'connect/choose-system', form(library, DONE, 'system')),
    page(
      'the form without the id',
      7,
      'connect/enter-tenant-id',
      form(library, { ...DONE, system: SYSTEM, id: '' }, 'id'),
    ),
    page(
      'the filled form',
      7,
      'connect/validate',
      form(library, { ...DONE, system: SYSTEM, id: TENANT_ID }, 'validate'),
    ),
  ];
}

/** Accountflow's company form, from empty to *Validate*. */
export const ACCOUNTFLOW_FORMS: readonly LibraryPage[] = FORMS.flatMap(formsOf);
