import Aura from '@primevue/themes/aura';
import Button from 'primevue/button';
import Column from 'primevue/column';
import PrimeVue from 'primevue/config';
import DataTable from 'primevue/datatable';
import Dialog from 'primevue/dialog';
import Menu from 'primevue/menu';
import Tab from 'primevue/tab';
import TabList from 'primevue/tablist';
import Tabs from 'primevue/tabs';
import ToggleSwitch from 'primevue/toggleswitch';
import { createApp, h, ref } from 'vue';
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

const bodyOf = (at) => (at ? { body: () => h(Button, { label: '–', text: true }) } : {});

const App = {
  setup() {
    const isOpen = ref(false);
    const menu = ref(null);
    return () => [
      h(Tabs, { value: TABS[0] }, () =>
        h(TabList, null, () => TABS.map((label) => h(Tab, { value: label }, () => label))),
      ),
      h(Button, { label: SAVE }),
      h(Button, { label: CANCEL }),
      ...Object.entries(SCOPES).map(([label, modelValue], at) =>
        h('p', [h(ToggleSwitch, { modelValue, inputId: `s${at}` }), h('label', { for: `s${at}` }, label)]),
      ),
      h(DataTable, { value: ROWS.map((name) => ({ name })) }, () =>
        COLUMNS.map((header, at) => h(Column, { header, field: 'name' }, bodyOf(at))),
      ),
      h(Button, { label: MENU, onClick: (event) => menu.value.toggle(event) }),
      h(Menu, { ref: menu, popup: true, model: ENTRIES.map((label) => ({ label })) }),
      h(Button, { label: OPENER, onClick: () => (isOpen.value = true) }),
      h(Dialog, { visible: isOpen.value, modal: true, header: TITLE }, () => [
        h('p', APP),
        h(Button, { label: CANCEL }),
        h(Button, { label: ACCEPT }),
      ]),
    ];
  },
};

createApp(App)
  .use(PrimeVue, { theme: { preset: Aura } })
  .mount(begin());
