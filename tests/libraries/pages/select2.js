import './jquery-global.js';
import 'select2/dist/css/select2.min.css';
import 'flatpickr/dist/flatpickr.min.css';
import 'flatpickr/dist/plugins/monthSelect/style.css';
import flatpickr from 'flatpickr';
import monthSelect from 'flatpickr/dist/plugins/monthSelect/index.js';
import $ from 'jquery';
import select2 from 'select2/dist/js/select2.full.js';
import { begin, CHOOSE, expose, isoOf, LABEL, OPTIONS, search, VISMA_NET, variant } from './company-form.js';

select2(window, $);

const A = variant === 'a';

const WIDGETS = {
  periodType: 'select2',
  fiscalMonth: A ? 'select2 without search' : 'select2 clearable',
  startDate: A ? 'flatpickr, typing allowed' : 'flatpickr monthSelect',
  assignedUser: A ? 'select2 ajax, options late' : 'select2, 80 options',
  companyGroup: A ? 'select2 multiple' : 'select2 tags',
  accountingSystem: 'select2',
  tenantId: 'input, comes late',
};

const options = (name) =>
  OPTIONS[name].map(({ value, label }) => `<option value="${value}">${label}</option>`).join('');
const list = (name, more = '', inside = options(name)) =>
  `<p><label for="${name}">${LABEL[name]}</label> <select id="${name}" style="width:300px" ${more}>${more ? '' : '<option></option>'}${inside}</select></p>`;
const text = (name, more = '') => `<p><label for="${name}">${LABEL[name]}</label> <input id="${name}" ${more}></p>`;
const tick = (name, more = '') => `<p><label><input type="checkbox" id="${name}" ${more}> ${LABEL[name]}</label></p>`;

begin().innerHTML = `${text('companyName')}${text('orgNumber')}${list('periodType')}${list('fiscalMonth')}
  ${text('startDate', `placeholder="${A ? 'dd.mm.yyyy' : 'yyyy-mm'}"`)}${list('assignedUser', '', A ? '' : undefined)}${list('vatFrequency')}
  ${list('companyGroup', 'multiple')}${tick('modulePayroll')}${tick('moduleVat')}${tick('moduleAssets', 'checked')}
  ${list('accountingSystem')}<div id="late"></div>`;

$('#periodType').select2({ placeholder: CHOOSE });
$('#fiscalMonth').select2(
  A
    ? { placeholder: CHOOSE, minimumResultsForSearch: Number.POSITIVE_INFINITY }
    : { placeholder: CHOOSE, allowClear: true },
);
$('#assignedUser').select2({
  placeholder: CHOOSE,
  ...(A && {
    ajax: {
      transport: ({ data }, done) => {
        search('assignedUser', data.term ?? '').then((found) =>
          done({ results: found.map(({ value, label }) => ({ id: value, text: label })) }),
        );
        return { abort() {} };
      },
    },
  }),
});
$('#companyGroup').select2({ placeholder: CHOOSE, tags: !A });
$('#accountingSystem')
  .select2({ placeholder: CHOOSE })
  .on('change', () => {
    $('#late').html($('#accountingSystem').val() === VISMA_NET ? text('tenantId') : '');
  });
const picker = flatpickr(
  '#startDate',
  A
    ? { dateFormat: 'd.m.Y', allowInput: true }
    : { allowInput: true, plugins: [new monthSelect({ dateFormat: 'Y-m' })] },
);

const value = (name) => [$(`#${name}`).val() ?? ''].flat().join(', ');
expose(WIDGETS, () => ({
  ...Object.fromEntries(
    [
      'companyName',
      'orgNumber',
      'periodType',
      'fiscalMonth',
      'assignedUser',
      'vatFrequency',
      'companyGroup',
      'accountingSystem',
      'tenantId',
    ].map((name) => [name, value(name)]),
  ),
  startDate: isoOf(picker.selectedDates[0]),
  modulePayroll: $('#modulePayroll').prop('checked'),
  moduleVat: $('#moduleVat').prop('checked'),
  moduleAssets: $('#moduleAssets').prop('checked'),
}));
