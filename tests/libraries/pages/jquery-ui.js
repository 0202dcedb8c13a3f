import $ from 'jquery';
import './jquery-global.js';
import 'jquery-ui/dist/themes/base/jquery-ui.min.css';
import 'jquery-ui/dist/jquery-ui.min.js';
import { begin, CHOOSE, expose, idOf, isoOf, LABEL, OPTIONS, search, VISMA_NET } from './company-form.js';

const WIDGETS = {
  orgNumber: 'spinner',
  periodType: 'selectmenu',
  fiscalMonth: 'selectmenu',
  startDate: 'datepicker',
  assignedUser: 'autocomplete, options late',
  vatFrequency: 'checkboxradio radios',
  companyGroup: 'autocomplete',
  modulePayroll: 'checkboxradio',
  moduleVat: 'checkboxradio without icon',
  moduleAssets: 'checkboxradio',
  accountingSystem: 'selectmenu',
  tenantId: 'input, comes late',
};

const options = (name) =>
  OPTIONS[name].map(({ value, label }) => `<option value="${value}">${label}</option>`).join('');
const list = (name) =>
  `<p><label for="${name}">${LABEL[name]}</label> <select id="${name}"><option value="">${CHOOSE}</option>${options(name)}</select></p>`;
const text = (name, more = '') => `<p><label for="${name}">${LABEL[name]}</label> <input id="${name}" ${more}></p>`;
const tick = (name, more = '') =>
  `<label for="${name}">${LABEL[name]}</label><input type="checkbox" id="${name}" ${more}>`;

begin().innerHTML = `${text('companyName')}${text('orgNumber')}${list('periodType')}${list('fiscalMonth')}${text('startDate', 'placeholder="dd.mm.yyyy"')}${text('assignedUser')}
  <fieldset><legend>${LABEL.vatFrequency}</legend>${OPTIONS.vatFrequency.map(({ value, label }) => `<label for="${value}">${label}</label><input type="radio" name="vat" id="${value}" value="${value}">`).join('')}</fieldset>
  ${text('companyGroup')}<p>${tick('modulePayroll')}${tick('moduleVat')}${tick('moduleAssets', 'checked')}</p>${list('accountingSystem')}<div id="late"></div>`;

/** What the widgets themselves told: their change events, not what their boxes show. */
const told = {};
for (const name of ['periodType', 'fiscalMonth', 'accountingSystem']) {
  $(`#${name}`)
    .selectmenu({
      change: (_, { item }) => {
        told[name] = item.value;
      },
    })
    .selectmenu('menuWidget')
    .css({ maxHeight: 160, overflowY: 'auto' });
}
$('#accountingSystem').on('selectmenuchange', (_, { item }) => {
  $('#late').html(item.value === VISMA_NET ? text('tenantId') : '');
});
$('#orgNumber').spinner();
$('#startDate').datepicker({ dateFormat: 'dd.mm.yy' });
$('#assignedUser').autocomplete({
  minLength: 2,
  source: ({ term }, answer) => search('assignedUser', term).then((found) => answer(found.map(({ label }) => label))),
  change: (_, { item }) => {
    told.assignedUser = item ? idOf('assignedUser', item.value) : '';
  },
  select: (_, { item }) => {
    told.assignedUser = idOf('assignedUser', item.value);
  },
});
$('#companyGroup').autocomplete({
  minLength: 0,
  source: OPTIONS.companyGroup.map(({ label }) => label),
  select: (_, { item }) => {
    told.companyGroup = idOf('companyGroup', item.value);
  },
});
for (const id of ['modulePayroll', 'moduleAssets', ...OPTIONS.vatFrequency.map(({ value }) => value)])
  $(`#${id}`).checkboxradio();
$('#moduleVat').checkboxradio({ icon: false });

expose(WIDGETS, () => ({
  ...told,
  companyName: $('#companyName').val(),
  orgNumber: String($('#orgNumber').spinner('value') ?? ''),
  startDate: isoOf($('#startDate').datepicker('getDate')),
  assignedUser: told.assignedUser || idOf('assignedUser', $('#assignedUser').val()),
  companyGroup: told.companyGroup || idOf('companyGroup', $('#companyGroup').val()),
  vatFrequency: $('[name=vat]:checked').val() ?? '',
  modulePayroll: $('#modulePayroll').prop('checked'),
  moduleVat: $('#moduleVat').prop('checked'),
  moduleAssets: $('#moduleAssets').prop('checked'),
  tenantId: $('#tenantId').val() ?? '',
}));
