import { createApp, reactive } from 'vue';
import { begin, CHOOSE, EMPTY, expose, LABEL, OPTIONS, VISMA_NET, variant } from './company-form.js';

const A = variant === 'a';

const WIDGETS = {
  companyName: A ? 'v-model' : 'v-model.lazy',
  orgNumber: A ? 'v-model.number' : 'v-model.trim',
  periodType: 'v-model select',
  fiscalMonth: A ? 'v-model select' : 'v-model.lazy select',
  startDate: A ? 'v-model date' : 'v-model.lazy date',
  assignedUser: 'v-model datalist',
  vatFrequency: 'v-model radios',
  companyGroup: A ? 'v-model textarea' : 'v-model select multiple',
  modulePayroll: 'v-model checkbox',
  moduleVat: 'button role=switch',
  moduleAssets: 'v-model checkbox',
  accountingSystem: 'v-model select',
  tenantId: A ? 'v-model.trim, comes late' : 'v-model.lazy.trim, comes late',
};

const values = reactive({ ...EMPTY, ...(!A && { companyGroup: [] }) });
const user = () =>
  OPTIONS.assignedUser.find(({ label }) => label === values.assignedUser)?.value ?? values.assignedUser;
expose(WIDGETS, () => ({
  ...values,
  orgNumber: String(values.orgNumber).replace(/\s/g, ''),
  assignedUser: user(),
  companyGroup: [values.companyGroup].flat().join(', ').toLowerCase(),
}));

const options = (name) => `<option v-for="o in OPTIONS.${name}" :key="o.value" :value="o.value">{{ o.label }}</option>`;
const list = (name, model = 'v-model') =>
  `<p><label for="${name}">{{ LABEL.${name} }}</label> <select id="${name}" ${model}="values.${name}"><option value="">{{ CHOOSE }}</option>${options(name)}</select></p>`;
const text = (name, model, more = '') =>
  `<p><label for="${name}">{{ LABEL.${name} }}</label> <input id="${name}" ${more} ${model}="values.${name}"></p>`;

createApp({
  data: () => ({ values, LABEL, OPTIONS, CHOOSE, VISMA_NET }),
  template: `
    ${text('companyName', A ? 'v-model' : 'v-model.lazy')}
    ${text('orgNumber', A ? 'v-model.number' : 'v-model.trim', A ? 'type="number"' : '')}
    ${list('periodType')}
    ${list('fiscalMonth', A ? 'v-model' : 'v-model.lazy')}
    ${text('startDate', A ? 'v-model' : 'v-model.lazy', 'type="date"')}
    ${text('assignedUser', 'v-model', 'list="users"')}
    <datalist id="users"><option v-for="o in OPTIONS.assignedUser" :key="o.value">{{ o.label }}</option></datalist>
    <fieldset><legend>{{ LABEL.vatFrequency }}</legend>
      <label v-for="o in OPTIONS.vatFrequency" :key="o.value"><input type="radio" name="vat" :value="o.value" v-model="values.vatFrequency"> {{ o.label }}</label></fieldset>
    ${
      A
        ? '<p><label for="g">{{ LABEL.companyGroup }}</label> <textarea id="g" v-model="values.companyGroup"></textarea></p>'
        : `<p><label for="g">{{ LABEL.companyGroup }}</label> <select id="g" multiple v-model="values.companyGroup">${options('companyGroup')}</select></p>`
    }
    <p><label><input type="checkbox" v-model="values.modulePayroll"> {{ LABEL.modulePayroll }}</label></p>
    <p><button type="button" role="switch" :aria-checked="values.moduleVat" @click="values.moduleVat = !values.moduleVat">{{ LABEL.moduleVat }}</button></p>
    <p><label><input type="checkbox" v-model="values.moduleAssets"> {{ LABEL.moduleAssets }}</label></p>
    ${list('accountingSystem')}
    <div v-if="values.accountingSystem === VISMA_NET">${text('tenantId', A ? 'v-model.trim' : 'v-model.lazy.trim')}</div>`,
}).mount(begin());
