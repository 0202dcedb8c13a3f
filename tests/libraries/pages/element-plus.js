import 'element-plus/dist/index.css';
import {
  ElAutocomplete,
  ElCheckbox,
  ElDatePicker,
  ElForm,
  ElFormItem,
  ElInput,
  ElInputNumber,
  ElOption,
  ElRadio,
  ElRadioButton,
  ElRadioGroup,
  ElSegmented,
  ElSelect,
  ElSelectV2,
  ElSwitch,
} from 'element-plus';
import { createApp, h, reactive } from 'vue';
import {
  begin,
  CHOOSE,
  EMPTY,
  expose,
  idOf,
  isoOf,
  LABEL,
  OPTIONS,
  search,
  VISMA_NET,
  variant,
} from './company-form.js';

const A = variant === 'a';

const WIDGETS = A
  ? {
      companyName: 'el-input',
      orgNumber: 'el-input-number',
      periodType: 'el-select',
      fiscalMonth: 'el-select',
      startDate: 'el-date-picker',
      assignedUser: 'el-select remote, options late',
      vatFrequency: 'el-radio-group',
      companyGroup: 'el-select multiple',
      modulePayroll: 'el-checkbox',
      moduleVat: 'el-switch',
      moduleAssets: 'el-checkbox',
      accountingSystem: 'el-select',
      tenantId: 'el-input, comes late',
    }
  : {
      companyName: 'el-input textarea',
      orgNumber: 'el-input with formatter',
      periodType: 'el-segmented',
      fiscalMonth: 'el-select filterable',
      startDate: 'el-date-picker of months',
      assignedUser: 'el-select-v2 virtual, 80 options',
      vatFrequency: 'el-radio-button group',
      companyGroup: 'el-select multiple filterable',
      modulePayroll: 'el-switch',
      moduleVat: 'el-checkbox border',
      moduleAssets: 'el-switch',
      accountingSystem: 'el-autocomplete',
      tenantId: 'el-input password, comes late',
    };

const values = reactive({
  ...EMPTY,
  orgNumber: A ? undefined : '',
  periodType: A ? '' : 'quarterly',
  startDate: null,
  companyGroup: [],
});
const late = reactive({ items: [], isLoading: false });

const systemId = () => (A ? values.accountingSystem : idOf('accountingSystem', values.accountingSystem));
expose(WIDGETS, () => ({
  ...values,
  orgNumber: String(values.orgNumber ?? ''),
  startDate: isoOf(values.startDate),
  companyGroup: values.companyGroup.join(', '),
  accountingSystem: systemId() || values.accountingSystem,
}));

const of = (name) => ({
  modelValue: values[name],
  'onUpdate:modelValue': (value) => {
    values[name] = value;
  },
});
const item = (name, child) => h(ElFormItem, { label: LABEL[name], prop: name }, () => child);
const list = (name, more = {}, options = OPTIONS[name]) =>
  item(
    name,
    h(ElSelect, { ...of(name), placeholder: CHOOSE, ...more }, () =>
      options.map((one) => h(ElOption, { key: one.value, ...one })),
    ),
  );
const radios = (name, Kind) =>
  item(
    name,
    h(ElRadioGroup, of(name), () => OPTIONS[name].map(({ value, label }) => h(Kind, { value }, () => label))),
  );
const tick = (name, Kind, more = {}) =>
  Kind === ElSwitch
    ? item(name, h(ElSwitch, of(name)))
    : h(
        'p',
        h(ElCheckbox, { ...of(name), ...more }, () => LABEL[name]),
      );
const ask = async (text) => {
  late.isLoading = true;
  late.items = await search('assignedUser', text);
  late.isLoading = false;
};

createApp({
  render: () =>
    h(ElForm, { model: values, labelPosition: A ? 'right' : 'top', onSubmit: () => false }, () => [
      item('companyName', h(ElInput, { ...of('companyName'), type: A ? 'text' : 'textarea' })),
      item(
        'orgNumber',
        A
          ? h(ElInputNumber, { ...of('orgNumber'), controls: false })
          : h(ElInput, {
              ...of('orgNumber'),
              formatter: (text) => text.replace(/(\d{3})(?=\d)/g, '$1 '),
              parser: (text) => text.replace(/\D/g, ''),
            }),
      ),
      A ? list('periodType') : item('periodType', h(ElSegmented, { ...of('periodType'), options: OPTIONS.periodType })),
      list('fiscalMonth', { filterable: !A }),
      item(
        'startDate',
        h(ElDatePicker, {
          ...of('startDate'),
          type: A ? 'date' : 'month',
          format: A ? 'DD.MM.YYYY' : 'YYYY-MM',
          placeholder: A ? 'dd.mm.yyyy' : 'yyyy-mm',
        }),
      ),
      A
        ? list(
            'assignedUser',
            { filterable: true, remote: true, remoteMethod: ask, loading: late.isLoading },
            late.items,
          )
        : item(
            'assignedUser',
            h(ElSelectV2, { ...of('assignedUser'), options: OPTIONS.assignedUser, placeholder: CHOOSE }),
          ),
      radios('vatFrequency', A ? ElRadio : ElRadioButton),
      list('companyGroup', { multiple: true, filterable: !A }),
      tick('modulePayroll', A ? ElCheckbox : ElSwitch),
      tick('moduleVat', A ? ElSwitch : ElCheckbox, { border: true }),
      tick('moduleAssets', A ? ElCheckbox : ElSwitch),
      A
        ? list('accountingSystem')
        : item(
            'accountingSystem',
            h(ElAutocomplete, {
              ...of('accountingSystem'),
              fetchSuggestions: (text, answer) =>
                search('accountingSystem', text).then((found) => answer(found.map(({ label }) => ({ value: label })))),
            }),
          ),
      systemId() === VISMA_NET &&
        item('tenantId', h(ElInput, { ...of('tenantId'), type: A ? 'text' : 'password', showPassword: !A })),
    ]),
}).mount(begin());
