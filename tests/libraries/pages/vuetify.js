import 'vuetify/styles';
import { createApp, h, reactive } from 'vue';
import { createVuetify } from 'vuetify';
import { VApp } from 'vuetify/components/VApp';
import { VAutocomplete } from 'vuetify/components/VAutocomplete';
import { VBtn } from 'vuetify/components/VBtn';
import { VBtnToggle } from 'vuetify/components/VBtnToggle';
import { VCheckbox } from 'vuetify/components/VCheckbox';
import { VChip } from 'vuetify/components/VChip';
import { VChipGroup } from 'vuetify/components/VChipGroup';
import { VCombobox } from 'vuetify/components/VCombobox';
import { VDateInput } from 'vuetify/components/VDateInput';
import { VNumberInput } from 'vuetify/components/VNumberInput';
import { VRadio } from 'vuetify/components/VRadio';
import { VRadioGroup } from 'vuetify/components/VRadioGroup';
import { VSelect } from 'vuetify/components/VSelect';
import { VSwitch } from 'vuetify/components/VSwitch';
import { VTextarea } from 'vuetify/components/VTextarea';
import { VTextField } from 'vuetify/components/VTextField';
import { begin, EMPTY, expose, isoOf, LABEL, OPTIONS, search, VISMA_NET, variant } from './company-form.js';

const A = variant === 'a';

const WIDGETS = A
  ? {
      companyName: 'v-text-field',
      orgNumber: 'v-text-field number',
      periodType: 'v-select',
      fiscalMonth: 'v-select',
      startDate: 'v-text-field date',
      assignedUser: 'v-autocomplete, options late',
      vatFrequency: 'v-radio-group',
      companyGroup: 'v-select multiple, chips',
      modulePayroll: 'v-checkbox',
      moduleVat: 'v-switch',
      moduleAssets: 'v-checkbox',
      accountingSystem: 'v-select',
      tenantId: 'v-text-field, comes late',
    }
  : {
      companyName: 'v-textarea',
      orgNumber: 'v-number-input',
      periodType: 'v-btn-toggle',
      fiscalMonth: 'v-autocomplete',
      startDate: 'v-date-input',
      assignedUser: 'v-select virtual, 80 options',
      vatFrequency: 'v-chip-group',
      companyGroup: 'v-combobox multiple',
      modulePayroll: 'v-switch inset',
      moduleVat: 'v-checkbox',
      moduleAssets: 'v-switch',
      accountingSystem: 'v-autocomplete',
      tenantId: 'v-text-field password, comes late',
    };

const values = reactive({
  ...EMPTY,
  orgNumber: A ? '' : null,
  periodType: null,
  fiscalMonth: null,
  startDate: A ? '' : null,
  assignedUser: null,
  vatFrequency: null,
  companyGroup: [],
  accountingSystem: null,
});
const late = reactive({ items: [], isLoading: false });

expose(WIDGETS, () => ({
  ...Object.fromEntries(Object.entries(values).map(([key, value]) => [key, value ?? ''])),
  orgNumber: String(values.orgNumber ?? ''),
  startDate: A ? values.startDate : isoOf(values.startDate),
  companyGroup: values.companyGroup.map((one) => one.value ?? one).join(', '),
}));

const of = (name) => ({
  label: LABEL[name],
  modelValue: values[name],
  'onUpdate:modelValue': (value) => {
    values[name] = value;
  },
});
const list = (Kind, name, more = {}) =>
  h(Kind, { ...of(name), items: OPTIONS[name], itemTitle: 'label', itemValue: 'value', ...more });
const ask = async (text) => {
  late.isLoading = true;
  late.items = await search('assignedUser', text);
  late.isLoading = false;
};

createApp({
  render: () =>
    h(VApp, null, () => [
      h(A ? VTextField : VTextarea, of('companyName')),
      A ? h(VTextField, { ...of('orgNumber'), type: 'number' }) : h(VNumberInput, of('orgNumber')),
      A
        ? list(VSelect, 'periodType')
        : h('div', [
            h('div', { id: 'period' }, LABEL.periodType),
            h(VBtnToggle, { ...of('periodType'), role: 'group', 'aria-labelledby': 'period' }, () =>
              OPTIONS.periodType.map(({ value, label }) => h(VBtn, { value, type: 'button' }, () => label)),
            ),
          ]),
      list(A ? VSelect : VAutocomplete, 'fiscalMonth'),
      A
        ? h(VTextField, { ...of('startDate'), type: 'date' })
        : h(VDateInput, { ...of('startDate'), placeholder: 'dd/mm/yyyy', inputFormat: 'dd/mm/yyyy' }),
      A
        ? list(VAutocomplete, 'assignedUser', {
            items: late.items,
            loading: late.isLoading,
            noFilter: true,
            'onUpdate:search': ask,
          })
        : list(VSelect, 'assignedUser'),
      A
        ? h(VRadioGroup, of('vatFrequency'), () =>
            OPTIONS.vatFrequency.map(({ value, label }) => h(VRadio, { value, label })),
          )
        : h('div', [
            h('p', { id: 'vat' }, LABEL.vatFrequency),
            h(VChipGroup, { ...of('vatFrequency'), 'aria-labelledby': 'vat' }, () =>
              OPTIONS.vatFrequency.map(({ value, label }) => h(VChip, { value }, () => label)),
            ),
          ]),
      list(A ? VSelect : VCombobox, 'companyGroup', { multiple: true, chips: true }),
      h(A ? VCheckbox : VSwitch, { ...of('modulePayroll'), inset: !A }),
      h(A ? VSwitch : VCheckbox, of('moduleVat')),
      h(A ? VCheckbox : VSwitch, of('moduleAssets')),
      list(A ? VSelect : VAutocomplete, 'accountingSystem'),
      values.accountingSystem === VISMA_NET && h(VTextField, { ...of('tenantId'), type: A ? 'text' : 'password' }),
    ]),
})
  .use(createVuetify())
  .mount(begin());
