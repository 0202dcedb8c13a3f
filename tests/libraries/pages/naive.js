import {
  NCheckbox,
  NDatePicker,
  NFormItem,
  NInput,
  NInputNumber,
  NRadio,
  NRadioButton,
  NRadioGroup,
  NSelect,
  NSwitch,
} from 'naive-ui';
import { createApp, h, reactive } from 'vue';
import { begin, CHOOSE, EMPTY, expose, isoOf, LABEL, OPTIONS, search, VISMA_NET } from './company-form.js';

const WIDGETS = {
  companyName: 'n-input',
  orgNumber: 'n-input-number',
  periodType: 'n-radio-button group',
  fiscalMonth: 'n-select',
  startDate: 'n-date-picker',
  assignedUser: 'n-select, options late',
  vatFrequency: 'n-radio-group',
  companyGroup: 'n-select multiple',
  modulePayroll: 'n-checkbox',
  moduleVat: 'n-switch',
  moduleAssets: 'n-switch',
  accountingSystem: 'n-select, virtual',
  tenantId: 'n-input, comes late',
};

const values = reactive({
  ...EMPTY,
  orgNumber: null,
  startDate: null,
  companyGroup: [],
  periodType: null,
  fiscalMonth: null,
  assignedUser: null,
  vatFrequency: null,
  accountingSystem: null,
});
const late = reactive({ items: [], isLoading: false });

expose(WIDGETS, () => ({
  ...Object.fromEntries(Object.entries(values).map(([key, value]) => [key, value ?? ''])),
  orgNumber: String(values.orgNumber ?? ''),
  startDate: values.startDate === null ? '' : isoOf(new Date(values.startDate)),
  companyGroup: values.companyGroup.join(', '),
}));

const of = (name) => ({
  value: values[name],
  'onUpdate:value': (value) => {
    values[name] = value;
  },
});
const item = (name, inner) => h(NFormItem, { label: LABEL[name] }, () => inner);
const list = (name, more = {}) =>
  item(name, h(NSelect, { ...of(name), options: OPTIONS[name], placeholder: CHOOSE, ...more }));
const radios = (name, Kind) =>
  item(
    name,
    h(NRadioGroup, { ...of(name), name }, () => OPTIONS[name].map(({ value, label }) => h(Kind, { value, label }))),
  );
const checkbox = (name) => {
  const { value, ...rest } = of(name);
  return h(NCheckbox, { checked: value, 'onUpdate:checked': rest['onUpdate:value'] }, () => LABEL[name]);
};
async function ask(text) {
  late.isLoading = true;
  late.items = await search('assignedUser', text);
  late.isLoading = false;
}

createApp({
  render: () => [
    item('companyName', h(NInput, of('companyName'))),
    item('orgNumber', h(NInputNumber, { ...of('orgNumber'), showButton: false })),
    radios('periodType', NRadioButton),
    list('fiscalMonth'),
    item(
      'startDate',
      h(NDatePicker, { ...of('startDate'), type: 'date', format: 'dd.MM.yyyy', placeholder: 'dd.mm.yyyy' }),
    ),
    list('assignedUser', {
      filterable: true,
      remote: true,
      options: late.items,
      loading: late.isLoading,
      onSearch: ask,
    }),
    radios('vatFrequency', NRadio),
    list('companyGroup', { multiple: true }),
    h('div', checkbox('modulePayroll')),
    item('moduleVat', h(NSwitch, of('moduleVat'))),
    item('moduleAssets', h(NSwitch, of('moduleAssets'))),
    list('accountingSystem', { filterable: true }),
    values.accountingSystem === VISMA_NET && item('tenantId', h(NInput, of('tenantId'))),
  ],
}).mount(begin());
