import Aura from '@primevue/themes/aura';
import AutoComplete from 'primevue/autocomplete';
import Checkbox from 'primevue/checkbox';
import PrimeVue from 'primevue/config';
import DatePicker from 'primevue/datepicker';
import FloatLabel from 'primevue/floatlabel';
import InputMask from 'primevue/inputmask';
import InputNumber from 'primevue/inputnumber';
import InputText from 'primevue/inputtext';
import MultiSelect from 'primevue/multiselect';
import Password from 'primevue/password';
import RadioButton from 'primevue/radiobutton';
import Select from 'primevue/select';
import SelectButton from 'primevue/selectbutton';
import Textarea from 'primevue/textarea';
import ToggleButton from 'primevue/togglebutton';
import ToggleSwitch from 'primevue/toggleswitch';
import { createApp, h, reactive } from 'vue';
import { begin, CHOOSE, EMPTY, expose, isoOf, LABEL, OPTIONS, search, VISMA_NET, variant } from './company-form.js';

const A = variant === 'a';

const WIDGETS = A
  ? {
      companyName: 'InputText',
      orgNumber: 'InputMask',
      periodType: 'Select',
      fiscalMonth: 'Select',
      startDate: 'DatePicker',
      assignedUser: 'AutoComplete, options late',
      vatFrequency: 'RadioButton',
      companyGroup: 'MultiSelect',
      modulePayroll: 'Checkbox',
      moduleVat: 'ToggleSwitch',
      moduleAssets: 'Checkbox',
      accountingSystem: 'Select',
      tenantId: 'InputText, comes late',
    }
  : {
      companyName: 'Textarea',
      orgNumber: 'InputNumber',
      periodType: 'SelectButton',
      fiscalMonth: 'Select filter',
      startDate: 'DatePicker of months',
      assignedUser: 'Select virtual, 80 options',
      vatFrequency: 'Select editable',
      companyGroup: 'MultiSelect filter, chips',
      modulePayroll: 'ToggleButton',
      moduleVat: 'Checkbox',
      moduleAssets: 'ToggleSwitch',
      accountingSystem: 'AutoComplete with a button',
      tenantId: 'Password, comes late',
    };

const values = reactive({
  ...EMPTY,
  orgNumber: A ? '' : null,
  periodType: null,
  fiscalMonth: null,
  startDate: null,
  assignedUser: null,
  vatFrequency: A ? '' : null,
  companyGroup: [],
  accountingSystem: null,
});
const found = reactive({ assignedUser: [], accountingSystem: [] });
const idsOf = (value) => value?.value ?? value ?? '';

expose(WIDGETS, () => ({
  ...Object.fromEntries(Object.entries(values).map(([key, value]) => [key, idsOf(value)])),
  orgNumber: String(values.orgNumber ?? '').replace(/\s/g, ''),
  startDate: isoOf(values.startDate),
  companyGroup: values.companyGroup.join(', '),
}));

const of = (name) => ({
  modelValue: values[name],
  'onUpdate:modelValue': (value) => {
    values[name] = value;
  },
});
const row = (name, child, isFloating = false) => {
  const label = h('label', { for: name, id: `${name}-label` }, LABEL[name]);
  return isFloating
    ? h(FloatLabel, { style: 'margin: 24px 0' }, () => [child, label])
    : h('div', { style: 'margin: 8px 0' }, [label, h('div', [child])]);
};
const list = (Kind, name, more = {}) =>
  row(
    name,
    h(Kind, {
      ...of(name),
      options: OPTIONS[name],
      optionLabel: 'label',
      optionValue: 'value',
      labelId: name,
      inputId: name,
      placeholder: CHOOSE,
      ariaLabelledby: `${name}-label`,
      ...more,
    }),
  );
const complete = (name, more = {}) =>
  row(
    name,
    h(AutoComplete, {
      ...of(name),
      inputId: name,
      optionLabel: 'label',
      suggestions: found[name],
      onComplete: async ({ query }) => {
        found[name] = await search(name, query);
      },
      ...more,
    }),
  );

createApp({
  render: () => [
    row('companyName', h(A ? InputText : Textarea, { ...of('companyName'), id: 'companyName' }), A),
    row(
      'orgNumber',
      A
        ? h(InputMask, { ...of('orgNumber'), id: 'orgNumber', mask: '999 999 999' })
        : h(InputNumber, { ...of('orgNumber'), inputId: 'orgNumber', useGrouping: false }),
    ),
    A
      ? list(Select, 'periodType')
      : row(
          'periodType',
          h(SelectButton, {
            ...of('periodType'),
            options: OPTIONS.periodType,
            optionLabel: 'label',
            optionValue: 'value',
            ariaLabelledby: 'periodType-label',
          }),
        ),
    list(Select, 'fiscalMonth', { filter: !A }),
    row(
      'startDate',
      h(DatePicker, {
        ...of('startDate'),
        inputId: 'startDate',
        dateFormat: A ? 'dd.mm.yy' : 'yy-mm',
        view: A ? 'date' : 'month',
        placeholder: A ? 'dd.mm.yyyy' : 'yyyy-mm',
      }),
    ),
    A ? complete('assignedUser') : list(Select, 'assignedUser', { virtualScrollerOptions: { itemSize: 38 } }),
    A
      ? h('fieldset', [
          h('legend', LABEL.vatFrequency),
          OPTIONS.vatFrequency.map(({ value, label }) =>
            h('div', [
              h(RadioButton, { ...of('vatFrequency'), inputId: value, name: 'vat', value }),
              h('label', { for: value }, label),
            ]),
          ),
        ])
      : list(Select, 'vatFrequency', { editable: true }),
    list(MultiSelect, 'companyGroup', A ? {} : { filter: true, display: 'chip' }),
    A
      ? h('p', [
          h(Checkbox, { ...of('modulePayroll'), inputId: 'p', binary: true }),
          h('label', { for: 'p' }, LABEL.modulePayroll),
        ])
      : h(ToggleButton, { ...of('modulePayroll'), onLabel: LABEL.modulePayroll, offLabel: LABEL.modulePayroll }),
    h('p', [
      h(A ? ToggleSwitch : Checkbox, { ...of('moduleVat'), inputId: 'v', binary: true }),
      h('label', { for: 'v' }, LABEL.moduleVat),
    ]),
    h('p', [
      h(A ? Checkbox : ToggleSwitch, { ...of('moduleAssets'), inputId: 's', binary: true }),
      h('label', { for: 's' }, LABEL.moduleAssets),
    ]),
    A ? list(Select, 'accountingSystem') : complete('accountingSystem', { dropdown: true, forceSelection: true }),
    idsOf(values.accountingSystem) === VISMA_NET &&
      row(
        'tenantId',
        A
          ? h(InputText, { ...of('tenantId'), id: 'tenantId' })
          : h(Password, { ...of('tenantId'), inputId: 'tenantId', feedback: false }),
      ),
  ],
})
  .use(PrimeVue, { theme: { preset: Aura } })
  .mount(begin());
