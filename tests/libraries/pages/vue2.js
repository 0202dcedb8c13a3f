import Vue from 'vue2/dist/vue.esm.js';
import { begin, CHOOSE, EMPTY, expose, LABEL, OPTIONS, VISMA_NET } from './company-form.js';

expose(
  {
    companyName: 'v-model',
    orgNumber: 'v-model.number.lazy',
    periodType: 'v-model select',
    fiscalMonth: 'v-model select',
    startDate: 'v-model date',
    assignedUser: 'v-model select, 80 options',
    vatFrequency: 'v-model radios',
    companyGroup: 'v-model select multiple',
    modulePayroll: 'v-model checkbox',
    moduleVat: 'v-model checkbox',
    moduleAssets: 'v-model checkbox',
    accountingSystem: 'v-model select',
    tenantId: 'v-model.trim, comes late',
  },
  () => ({ ...app.values, orgNumber: String(app.values.orgNumber), companyGroup: app.values.companyGroup.join(', ') }),
);

const list = (name, more = '') =>
  `<p><label for="${name}">{{ LABEL.${name} }}</label> <select id="${name}" ${more} v-model="values.${name}">${more ? '' : '<option value="">{{ CHOOSE }}</option>'}
    <option v-for="o in OPTIONS.${name}" :key="o.value" :value="o.value">{{ o.label }}</option></select></p>`;
const text = (name, model, more = '') =>
  `<p><label for="${name}">{{ LABEL.${name} }}</label> <input id="${name}" ${more} ${model}="values.${name}"></p>`;
const tick = (name) =>
  `<p><input id="${name}" type="checkbox" v-model="values.${name}"> <label for="${name}">{{ LABEL.${name} }}</label></p>`;

const app = new Vue({
  el: begin(),
  data: { values: { ...EMPTY, companyGroup: [] }, LABEL, OPTIONS, CHOOSE, VISMA_NET },
  template: `<div>
    ${text('companyName', 'v-model')}
    ${text('orgNumber', 'v-model.number.lazy')}
    ${list('periodType')}
    ${list('fiscalMonth')}
    ${text('startDate', 'v-model', 'type="date"')}
    ${list('assignedUser')}
    <fieldset><legend>{{ LABEL.vatFrequency }}</legend>
      <label v-for="o in OPTIONS.vatFrequency" :key="o.value"><input type="radio" name="vat" :value="o.value" v-model="values.vatFrequency"> {{ o.label }}</label></fieldset>
    ${list('companyGroup', 'multiple')}
    ${tick('modulePayroll')}${tick('moduleVat')}${tick('moduleAssets')}
    ${list('accountingSystem')}
    <div v-if="values.accountingSystem === VISMA_NET">${text('tenantId', 'v-model.trim')}</div>
  </div>`,
});
