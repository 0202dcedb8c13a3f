import { For, Show } from 'solid-js';
import html from 'solid-js/html';
import { createStore } from 'solid-js/store';
import { render } from 'solid-js/web';
import { begin, CHOOSE, EMPTY, expose, LABEL, OPTIONS, VISMA_NET } from './company-form.js';

const [values, setValues] = createStore({ ...EMPTY, companyGroup: [] });

expose(
  {
    companyName: 'onInput',
    orgNumber: 'on:change',
    periodType: 'select onChange',
    fiscalMonth: 'select onInput',
    startDate: 'date onInput',
    assignedUser: 'select onChange, 80 options',
    vatFrequency: 'radios onChange',
    companyGroup: 'select multiple',
    modulePayroll: 'checkbox onChange',
    moduleVat: 'checkbox onInput',
    moduleAssets: 'button role=switch',
    accountingSystem: 'select onChange',
    tenantId: 'onInput, comes late',
  },
  () => ({ ...values, companyGroup: values.companyGroup.join(', ') }),
);

const typed = (name) => (event) => setValues(name, event.target.value);
const ticked = (name) => (event) => setValues(name, event.target.checked);
const option = ({ value, label }) => html`<option value=${value}>${label}</option>`;
const list = (name, type = 'change') => html`<p><label for=${name}>${LABEL[name]}</label>
  <select id=${name} onInput=${type === 'input' ? typed(name) : () => {}} onChange=${type === 'change' ? typed(name) : () => {}}><option value="">${CHOOSE}</option>
    <${For} each=${OPTIONS[name]}>${option}<//></select></p>`;

render(
  () => html`<p><label for="n">${LABEL.companyName}</label> <input id="n" value=${() => values.companyName} onInput=${typed('companyName')} /></p>
  <p><label for="o">${LABEL.orgNumber}</label> <input id="o" value=${() => values.orgNumber} on:change=${typed('orgNumber')} /></p>
  ${list('periodType')} ${list('fiscalMonth', 'input')}
  <p><label for="d">${LABEL.startDate}</label> <input id="d" type="date" value=${() => values.startDate} onInput=${typed('startDate')} /></p>
  ${list('assignedUser')}
  <fieldset><legend>${LABEL.vatFrequency}</legend><${For} each=${OPTIONS.vatFrequency}>${({ value, label }) =>
    html`<label><input type="radio" name="vat" value=${value} checked=${() => values.vatFrequency === value} onChange=${typed('vatFrequency')} /> ${label}</label>`}<//></fieldset>
  <p><label for="g">${LABEL.companyGroup}</label> <select id="g" multiple onChange=${(event) =>
    setValues(
      'companyGroup',
      [...event.target.selectedOptions].map((one) => one.value),
    )}>
    <${For} each=${OPTIONS.companyGroup}>${option}<//></select></p>
  <p><label><input type="checkbox" checked=${() => values.modulePayroll} onChange=${ticked('modulePayroll')} /> ${LABEL.modulePayroll}</label>
    <label><input type="checkbox" checked=${() => values.moduleVat} onInput=${ticked('moduleVat')} /> ${LABEL.moduleVat}</label>
    <button type="button" role="switch" aria-checked=${() => String(values.moduleAssets)} onClick=${() => setValues('moduleAssets', (on) => !on)}>${LABEL.moduleAssets}</button></p>
  ${list('accountingSystem')}
  <${Show} when=${() => values.accountingSystem === VISMA_NET}>${() =>
    html`<p><label for="t">${LABEL.tenantId}</label> <input id="t" value=${() => values.tenantId} onInput=${typed('tenantId')} /></p>`}<//>`,
  begin(),
);
