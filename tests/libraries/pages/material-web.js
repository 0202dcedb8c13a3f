import '@material/web/checkbox/checkbox.js';
import '@material/web/radio/radio.js';
import '@material/web/select/filled-select.js';
import '@material/web/select/outlined-select.js';
import '@material/web/select/select-option.js';
import '@material/web/switch/switch.js';
import '@material/web/textfield/filled-text-field.js';
import '@material/web/textfield/outlined-text-field.js';
import { begin, expose, LABEL, OPTIONS, VISMA_NET } from './company-form.js';

const WIDGETS = {
  companyName: 'md-outlined-text-field',
  orgNumber: 'md-filled-text-field number',
  periodType: 'md-outlined-select',
  fiscalMonth: 'md-filled-select',
  startDate: 'md-outlined-text-field date',
  assignedUser: 'md-outlined-select, 80 options',
  vatFrequency: 'md-radio',
  companyGroup: 'md-filled-text-field textarea',
  modulePayroll: 'md-checkbox',
  moduleVat: 'md-switch',
  moduleAssets: 'md-switch',
  accountingSystem: 'md-filled-select',
  tenantId: 'md-outlined-text-field, comes late',
};

const root = begin();
const text = (name, kind, more = '') =>
  `<p><md-${kind}-text-field name="${name}" label="${LABEL[name]}" ${more}></md-${kind}-text-field></p>`;
const list = (name, kind) =>
  `<div><md-${kind}-select name="${name}" label="${LABEL[name]}">${OPTIONS[name]
    .map(
      ({ value, label }) => `<md-select-option value="${value}"><div slot="headline">${label}</div></md-select-option>`,
    )
    .join('')}</md-${kind}-select></div>`;

root.innerHTML = `${text('companyName', 'outlined', 'required')}${text('orgNumber', 'filled', 'type="number"')}
  ${list('periodType', 'outlined')}${list('fiscalMonth', 'filled')}${text('startDate', 'outlined', 'type="date"')}${list('assignedUser', 'outlined')}
  <div role="radiogroup" aria-label="${LABEL.vatFrequency}">${OPTIONS.vatFrequency
    .map(({ value, label }) => `<label><md-radio name="vatFrequency" value="${value}"></md-radio> ${label}</label>`)
    .join('')}</div>
  ${text('companyGroup', 'filled', 'type="textarea"')}
  <p><label><md-checkbox name="modulePayroll"></md-checkbox> ${LABEL.modulePayroll}</label></p>
  <p><label>${LABEL.moduleVat} <md-switch name="moduleVat"></md-switch></label></p>
  <p><md-switch name="moduleAssets" aria-label="${LABEL.moduleAssets}" selected></md-switch></p>
  ${list('accountingSystem', 'filled')}<div id="late"></div>`;

const part = (name) => root.querySelector(`[name=${name}]`);
part('accountingSystem').addEventListener('change', (event) => {
  document.getElementById('late').innerHTML = event.target.value === VISMA_NET ? text('tenantId', 'outlined') : '';
});
const read = (name) => part(name)?.value ?? '';
expose(WIDGETS, () => ({
  ...Object.fromEntries(Object.keys(WIDGETS).map((name) => [name, read(name)])),
  companyGroup: read('companyGroup').toLowerCase(),
  vatFrequency: [...root.querySelectorAll('md-radio')].find(({ checked }) => checked)?.value ?? '',
  modulePayroll: part('modulePayroll').checked,
  moduleVat: part('moduleVat').selected,
  moduleAssets: part('moduleAssets').selected,
}));
