import 'vuetify/styles';
import { createApp, h, ref } from 'vue';
import { createVuetify } from 'vuetify';
import { VApp } from 'vuetify/components/VApp';
import { VBtn } from 'vuetify/components/VBtn';
import { VCard, VCardActions, VCardText, VCardTitle } from 'vuetify/components/VCard';
import { VDialog } from 'vuetify/components/VDialog';
import { VList, VListItem } from 'vuetify/components/VList';
import { VMenu } from 'vuetify/components/VMenu';
import { VSwitch } from 'vuetify/components/VSwitch';
import { VTable } from 'vuetify/components/VTable';
import { VTab, VTabs } from 'vuetify/components/VTabs';
import {
  ACCEPT,
  APP,
  begin,
  CANCEL,
  COLUMNS,
  ENTRIES,
  MENU,
  OPENER,
  ROWS,
  SAVE,
  SCOPES,
  TABS,
  TITLE,
} from './picture.js';

const button = (text, more = {}) => h(VBtn, more, () => text);
const cellsOf = (row) => [h('td', row), ...COLUMNS.slice(1).map(() => h('td', [button('–', { variant: 'text' })]))];

const App = {
  setup() {
    const isOpen = ref(false);
    return () =>
      h(VApp, null, () => [
        h(VTabs, { modelValue: TABS[0] }, () => TABS.map((label) => h(VTab, { value: label }, () => label))),
        button(SAVE),
        button(CANCEL),
        ...Object.entries(SCOPES).map(([label, modelValue]) => h(VSwitch, { label, modelValue })),
        h(VTable, null, () => [
          h('thead', [
            h(
              'tr',
              COLUMNS.map((column) => h('th', column)),
            ),
          ]),
          h(
            'tbody',
            ROWS.map((row) => h('tr', cellsOf(row))),
          ),
        ]),
        h(
          VMenu,
          { width: 240 },
          {
            activator: ({ props }) => h(VBtn, props, () => MENU),
            default: () => h(VList, null, () => ENTRIES.map((title) => h(VListItem, { title, onClick() {} }))),
          },
        ),
        button(OPENER, { onClick: () => (isOpen.value = true) }),
        h(VDialog, { modelValue: isOpen.value, width: 480 }, () =>
          h(VCard, null, () => [
            h(VCardTitle, null, () => TITLE),
            h(VCardText, null, () => APP),
            h(VCardActions, null, () => [button(CANCEL), button(ACCEPT)]),
          ]),
        ),
      ]);
  },
};

createApp(App).use(createVuetify()).mount(begin());
