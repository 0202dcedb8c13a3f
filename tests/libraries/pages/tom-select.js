import 'choices.js/public/assets/styles/choices.min.css';
import 'tom-select/dist/css/tom-select.default.css';
import Choices from 'choices.js';
import TomSelect from 'tom-select';
import { begin, CHOOSE, expose, LABEL, OPTIONS, search, VISMA_NET } from './company-form.js';

const WIDGETS = {
  periodType: 'TomSelect',
  fiscalMonth: 'Choices',
  assignedUser: 'TomSelect, options late',
  vatFrequency: 'Choices without search',
  companyGroup: 'TomSelect multiple',
  accountingSystem: 'Choices',
};

const options = (name) =>
  OPTIONS[name].map(({ value, label }) => `<option value="${value}">${label}</option>`).join('');
const list = (name, more = '', inside = options(name)) =>
  `<div style="margin:8px 0"><label for="${name}">${LABEL[name]}</label> <select id="${name}" ${more}>${more ? '' : `<option value="">${CHOOSE}</option>`}${inside}</select></div>`;
const text = (name) => `<p><label for="${name}">${LABEL[name]}</label> <input id="${name}"></p>`;

begin().innerHTML = `${text('companyName')}${text('orgNumber')}${list('periodType')}${list('fiscalMonth')}${list('assignedUser', '', '')}${list('vatFrequency')}
  ${list('companyGroup', 'multiple')}${list('accountingSystem')}<div id="late"></div>`;

const kept = {
  periodType: new TomSelect('#periodType', {}),
  assignedUser: new TomSelect('#assignedUser', {
    valueField: 'value',
    labelField: 'label',
    searchField: 'label',
    load: (text, answer) => void search('assignedUser', text).then(answer),
  }),
  companyGroup: new TomSelect('#companyGroup', { plugins: ['remove_button'] }),
};
const plain = { shouldSort: false, itemSelectText: '', allowHTML: false };
const drawn = {
  fiscalMonth: new Choices('#fiscalMonth', plain),
  vatFrequency: new Choices('#vatFrequency', { ...plain, searchEnabled: false }),
  accountingSystem: new Choices('#accountingSystem', plain),
};
document.getElementById('accountingSystem').addEventListener('change', () => {
  document.getElementById('late').innerHTML =
    drawn.accountingSystem.getValue(true) === VISMA_NET ? text('tenantId') : '';
});

expose(WIDGETS, () => ({
  companyName: document.getElementById('companyName').value,
  orgNumber: document.getElementById('orgNumber').value,
  tenantId: document.getElementById('tenantId')?.value ?? '',
  ...Object.fromEntries(Object.entries(kept).map(([name, one]) => [name, [one.getValue()].flat().join(', ')])),
  ...Object.fromEntries(Object.entries(drawn).map(([name, one]) => [name, one.getValue(true) ?? ''])),
}));
