import '@shoelace-style/shoelace/dist/themes/light.css';
import '@shoelace-style/shoelace/dist/components/checkbox/checkbox.js';
import '@shoelace-style/shoelace/dist/components/input/input.js';
import '@shoelace-style/shoelace/dist/components/option/option.js';
import '@shoelace-style/shoelace/dist/components/radio/radio.js';
import '@shoelace-style/shoelace/dist/components/radio-button/radio-button.js';
import '@shoelace-style/shoelace/dist/components/radio-group/radio-group.js';
import '@shoelace-style/shoelace/dist/components/select/select.js';
import '@shoelace-style/shoelace/dist/components/switch/switch.js';
import '@shoelace-style/shoelace/dist/components/textarea/textarea.js';
import { begin, CHOOSE, expose, LABEL, OPTIONS, VISMA_NET, variant } from './company-form.js';

const A = variant === 'a';

const WIDGETS = {
  companyName: A ? 'sl-input' : 'sl-textarea',
  orgNumber: A ? 'sl-input number' : 'sl-input',
  periodType: A ? 'sl-select' : 'sl-radio-button group',
  fiscalMonth: 'sl-select',
  startDate: 'sl-input date',
  assignedUser: 'sl-select, 80 options',
  vatFrequency: A ? 'sl-radio-group' : 'sl-select hoist',
  companyGroup: 'sl-select multiple',
  modulePayroll: 'sl-checkbox',
  moduleVat: 'sl-switch',
  moduleAssets: A ? 'sl-switch' : 'sl-checkbox',
  accountingSystem: A ? 'sl-select' : 'sl-select clearable',
  tenantId: A ? 'sl-input, comes late' : 'sl-input password, comes late',
};

const options = (name) =>
  OPTIONS[name].map(({ value, label }) => `<sl-option value="${value}">${label}</sl-option>`).join('');
const list = (name, more = '') =>
  `<sl-select name="${name}" label="${LABEL[name]}" placeholder="${CHOOSE}" ${more}>${options(name)}</sl-select>`;
const radios = (name, tag) =>
  `<sl-radio-group name="${name}" label="${LABEL[name]}">${OPTIONS[name].map(({ value, label }) => `<${tag} value="${value}">${label}</${tag}>`).join('')}</sl-radio-group>`;
const text = (name, more = '') => `<sl-input name="${name}" label="${LABEL[name]}" ${more}></sl-input>`;

const root = begin();
root.innerHTML = `
  ${A ? text('companyName') : `<sl-textarea name="companyName" label="${LABEL.companyName}"></sl-textarea>`}
  ${text('orgNumber', A ? 'type="number"' : '')}
  ${A ? list('periodType') : radios('periodType', 'sl-radio-button')}
  ${list('fiscalMonth')}
  ${text('startDate', 'type="date"')}
  ${list('assignedUser')}
  ${A ? radios('vatFrequency', 'sl-radio') : list('vatFrequency', 'hoist')}
  ${list('companyGroup', 'multiple')}
  <p><sl-checkbox name="modulePayroll">${LABEL.modulePayroll}</sl-checkbox></p>
  <p><sl-switch name="moduleVat">${LABEL.moduleVat}</sl-switch></p>
  <p>${A ? `<sl-switch name="moduleAssets" checked>${LABEL.moduleAssets}</sl-switch>` : `<sl-checkbox name="moduleAssets" checked>${LABEL.moduleAssets}</sl-checkbox>`}</p>
  ${list('accountingSystem', A ? '' : 'clearable')}
  <div id="late"></div>`;

const part = (name) => root.querySelector(`[name=${name}]`);
part('accountingSystem').addEventListener('sl-change', (event) => {
  document.getElementById('late').innerHTML =
    event.target.value === VISMA_NET ? text('tenantId', A ? '' : 'type="password"') : '';
});

const isTick = (name) => name.startsWith('module');
expose(WIDGETS, () =>
  Object.fromEntries(
    Object.keys(WIDGETS).map((name) => [
      name,
      isTick(name) ? part(name).checked : [part(name)?.value ?? ''].flat().join(', '),
    ]),
  ),
);
