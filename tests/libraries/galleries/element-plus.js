import 'element-plus/dist/index.css';
import {
  ElButton,
  ElDialog,
  ElDropdown,
  ElDropdownItem,
  ElDropdownMenu,
  ElSwitch,
  ElTable,
  ElTableColumn,
  ElTabPane,
  ElTabs,
} from 'element-plus';
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

const button = (text, more = {}) => h(ElButton, more, () => text);

const App = {
  setup() {
    const isOpen = ref(false);
    return () => [
      h(ElTabs, { modelValue: TABS[0] }, () => TABS.map((label) => h(ElTabPane, { label, name: label }))),
      button(SAVE),
      button(CANCEL),
      ...Object.entries(SCOPES).map(([label, modelValue]) =>
        h('p', [h(ElSwitch, { modelValue, ariaLabel: label }), ` ${label}`]),
      ),
      h(ElTable, { data: ROWS.map((name) => ({ name })) }, () =>
        COLUMNS.map((label, at) => h(ElTableColumn, { label, prop: 'name' }, at ? { default: () => button('–') } : {})),
      ),
      h(
        ElDropdown,
        { trigger: 'click' },
        {
          default: () => button(MENU),
          dropdown: () => h(ElDropdownMenu, null, () => ENTRIES.map((entry) => h(ElDropdownItem, null, () => entry))),
        },
      ),
      button(OPENER, { onClick: () => (isOpen.value = true) }),
      h(
        ElDialog,
        { modelValue: isOpen.value, title: TITLE },
        { default: () => h('p', APP), footer: () => [button(CANCEL), button(ACCEPT)] },
      ),
    ];
  },
};

createApp(App).mount(begin());
