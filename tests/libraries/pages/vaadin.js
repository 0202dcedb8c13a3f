import '@vaadin/checkbox';
import '@vaadin/combo-box';
import '@vaadin/date-picker';
import '@vaadin/integer-field';
import '@vaadin/multi-select-combo-box';
import '@vaadin/radio-group';
import '@vaadin/select';
import '@vaadin/text-field';
import { begin, CHOOSE, expose, LABEL, OPTIONS, search, VISMA_NET } from './company-form.js';

const WIDGETS = {
  companyName: 'vaadin-text-field',
  orgNumber: 'vaadin-integer-field',
  periodType: 'vaadin-select',
  fiscalMonth: 'vaadin-combo-box',
  startDate: 'vaadin-date-picker',
  assignedUser: 'vaadin-combo-box, options late',
  vatFrequency: 'vaadin-radio-group',
  companyGroup: 'vaadin-multi-select-combo-box',
  modulePayroll: 'vaadin-checkbox',
  moduleVat: 'vaadin-checkbox',
  moduleAssets: 'vaadin-checkbox',
  accountingSystem: 'vaadin-combo-box',
  tenantId: 'vaadin-text-field, comes late',
};

const root = begin();
const parts = {};
function add(name, tag, more = {}) {
  const element = document.createElement(tag);
  Object.assign(element, { label: LABEL[name], ...more });
  parts[name] = element;
  root.append(element, document.createElement('br'));
  return element;
}
const items = (name) => ({ items: OPTIONS[name], itemLabelPath: 'label', itemValuePath: 'value', itemIdPath: 'value' });

add('companyName', 'vaadin-text-field', { required: true });
add('orgNumber', 'vaadin-integer-field');
add('periodType', 'vaadin-select', { items: OPTIONS.periodType, placeholder: CHOOSE });
add('fiscalMonth', 'vaadin-combo-box', items('fiscalMonth'));
add('startDate', 'vaadin-date-picker', {
  placeholder: 'dd.mm.yyyy',
  i18n: {
    formatDate: ({ day, month, year }) =>
      [day, month + 1]
        .map((one) => String(one).padStart(2, '0'))
        .concat(year)
        .join('.'),
    parseDate(text) {
      const [day, month, year] = text.split('.').map(Number);
      return { day, month: month - 1, year };
    },
  },
});
add('assignedUser', 'vaadin-combo-box', {
  itemLabelPath: 'label',
  itemValuePath: 'value',
  dataProvider: ({ filter }, answer) => search('assignedUser', filter).then((found) => answer(found, found.length)),
});
const vat = add('vatFrequency', 'vaadin-radio-group', { theme: 'vertical' });
for (const option of OPTIONS.vatFrequency)
  vat.append(Object.assign(document.createElement('vaadin-radio-button'), option));
add('companyGroup', 'vaadin-multi-select-combo-box', items('companyGroup'));
for (const name of ['modulePayroll', 'moduleVat', 'moduleAssets']) add(name, 'vaadin-checkbox');
parts.moduleAssets.checked = true;
add('accountingSystem', 'vaadin-combo-box', items('accountingSystem')).addEventListener('value-changed', (event) => {
  parts.tenantId?.remove();
  delete parts.tenantId;
  if (event.detail.value === VISMA_NET) add('tenantId', 'vaadin-text-field');
});

expose(WIDGETS, () => ({
  ...Object.fromEntries(Object.entries(parts).map(([name, { value }]) => [name, value ?? ''])),
  companyGroup: (parts.companyGroup.selectedItems ?? []).map((one) => one.value).join(', '),
  ...Object.fromEntries(['modulePayroll', 'moduleVat', 'moduleAssets'].map((name) => [name, parts[name].checked])),
}));
