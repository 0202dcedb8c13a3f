import 'vue-multiselect/dist/vue-multiselect.css';
import { createApp, h, reactive } from 'vue';
import Multiselect from 'vue-multiselect';
import { begin, CHOOSE, expose, LABEL, OPTIONS, search } from './company-form.js';

const WIDGETS = {
  periodType: 'not searchable',
  fiscalMonth: 'searchable',
  assignedUser: 'options late',
  vatFrequency: 'may be empty',
  companyGroup: 'multiple',
  accountingSystem: 'groups',
};

const values = reactive(Object.fromEntries(Object.keys(WIDGETS).map((name) => [name, null])));
values.companyGroup = [];
const late = reactive({ items: [], isLoading: false });

expose(WIDGETS, () =>
  Object.fromEntries(
    Object.entries(values).map(([name, value]) => [
      name,
      [value ?? []]
        .flat()
        .map((one) => one.value)
        .join(', '),
    ]),
  ),
);

const list = (name, more = {}) =>
  h('div', { style: 'margin: 12px 0' }, [
    h('label', { for: name }, LABEL[name]),
    h(Multiselect, {
      id: name,
      modelValue: values[name],
      'onUpdate:modelValue': (value) => {
        values[name] = value;
      },
      options: OPTIONS[name],
      label: 'label',
      trackBy: 'value',
      placeholder: CHOOSE,
      allowEmpty: false,
      ...more,
    }),
  ]);

async function ask(text) {
  late.isLoading = true;
  late.items = await search('assignedUser', text);
  late.isLoading = false;
}

createApp({
  render: () => [
    list('periodType', { searchable: false }),
    list('fiscalMonth'),
    list('assignedUser', { options: late.items, loading: late.isLoading, internalSearch: false, onSearchChange: ask }),
    list('vatFrequency', { allowEmpty: true }),
    list('companyGroup', { multiple: true }),
    list('accountingSystem', {
      options: [{ name: 'ERP', all: OPTIONS.accountingSystem }],
      groupLabel: 'name',
      groupValues: 'all',
    }),
  ],
}).mount(begin());
