import 'quasar/dist/quasar.css';
import {
  QBtnToggle,
  QCheckbox,
  QInput,
  QLayout,
  QOptionGroup,
  QSelect,
  QToggle,
  Quasar,
} from 'quasar/dist/quasar.client.js';
import { createApp, h, reactive } from 'vue';
import { begin, EMPTY, expose, LABEL, OPTIONS, search, VISMA_NET } from './company-form.js';

const WIDGETS = {
  companyName: 'q-input outlined',
  orgNumber: 'q-input with a mask',
  periodType: 'q-btn-toggle',
  fiscalMonth: 'q-select emit-value',
  startDate: 'q-input with a mask',
  assignedUser: 'q-select use-input, options late',
  vatFrequency: 'q-option-group',
  companyGroup: 'q-select multiple, chips',
  modulePayroll: 'q-checkbox',
  moduleVat: 'q-toggle',
  moduleAssets: 'q-toggle',
  accountingSystem: 'q-select in options-dense',
  tenantId: 'q-input, comes late',
};

const values = reactive({ ...EMPTY, companyGroup: [], assignedUser: null, accountingSystem: null, fiscalMonth: null });
const late = reactive({ items: [] });

const isoFrom = (text) => {
  const [day, month, year] = String(text ?? '').split('.');
  return year?.length === 4 ? `${year}-${month}-${day}` : '';
};
expose(WIDGETS, () => ({
  ...Object.fromEntries(Object.entries(values).map(([key, value]) => [key, value ?? ''])),
  startDate: isoFrom(values.startDate),
  companyGroup: values.companyGroup.join(', '),
}));

const of = (name) => ({
  label: LABEL[name],
  modelValue: values[name],
  'onUpdate:modelValue': (value) => {
    values[name] = value;
  },
});
const list = (name, more = {}) =>
  h(QSelect, {
    ...of(name),
    options: OPTIONS[name],
    optionLabel: 'label',
    optionValue: 'value',
    emitValue: true,
    mapOptions: true,
    ...more,
  });
const plain = (name) => {
  const { label: _, ...rest } = of(name);
  return { ...rest, options: OPTIONS[name] };
};
const filter = (text, update) =>
  search('assignedUser', text).then((items) =>
    update(() => {
      late.items = items;
    }),
  );

createApp({
  render: () =>
    h(QLayout, { view: 'hhh lpr fff' }, () => [
      h(QInput, { ...of('companyName'), outlined: true }),
      h(QInput, { ...of('orgNumber'), mask: '### ### ###', unmaskedValue: true }),
      h('div', [h('div', { class: 'text-caption' }, LABEL.periodType), h(QBtnToggle, plain('periodType'))]),
      list('fiscalMonth'),
      h(QInput, { ...of('startDate'), mask: '##.##.####', placeholder: 'dd.mm.yyyy' }),
      list('assignedUser', { useInput: true, options: late.items, onFilter: filter, inputDebounce: 100 }),
      h('div', [
        h('div', { id: 'vat' }, LABEL.vatFrequency),
        h(QOptionGroup, { ...plain('vatFrequency'), 'aria-labelledby': 'vat', type: 'radio' }),
      ]),
      list('companyGroup', { multiple: true, useChips: true }),
      h(QCheckbox, of('modulePayroll')),
      h(QToggle, of('moduleVat')),
      h(QToggle, of('moduleAssets')),
      list('accountingSystem', { optionsDense: true, filled: true }),
      values.accountingSystem === VISMA_NET && h(QInput, of('tenantId')),
    ]),
})
  .use(Quasar, {})
  .mount(begin());
