import '@shoelace-style/shoelace/dist/themes/light.css';
import '@shoelace-style/shoelace/dist/components/button/button.js';
import '@shoelace-style/shoelace/dist/components/dialog/dialog.js';
import '@shoelace-style/shoelace/dist/components/dropdown/dropdown.js';
import '@shoelace-style/shoelace/dist/components/menu/menu.js';
import '@shoelace-style/shoelace/dist/components/menu-item/menu-item.js';
import '@shoelace-style/shoelace/dist/components/switch/switch.js';
import '@shoelace-style/shoelace/dist/components/tab/tab.js';
import '@shoelace-style/shoelace/dist/components/tab-group/tab-group.js';
import '@shoelace-style/shoelace/dist/components/tab-panel/tab-panel.js';
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

const button = (text, more = '') => `<sl-button ${more}>${text}</sl-button>`;
const all = (list, each) => list.map(each).join('');
const cells = all(COLUMNS.slice(1), () => `<td>${button('–')}</td>`);

const root = begin();
root.innerHTML = `<sl-tab-group>${all(TABS, (label) => `<sl-tab slot="nav" panel="${label}">${label}</sl-tab><sl-tab-panel name="${label}"></sl-tab-panel>`)}</sl-tab-group>
  ${button(SAVE)}${button(CANCEL)}
  ${all(Object.entries(SCOPES), ([label, isOn]) => `<p><sl-switch ${isOn ? 'checked' : ''}>${label}</sl-switch></p>`)}
  <table><thead><tr>${all(COLUMNS, (column) => `<th>${column}</th>`)}</tr></thead><tbody>${all(
    ROWS,
    (row) => `<tr><td>${row}</td>${cells}</tr>`,
  )}</tbody></table>
  <sl-dropdown>${button(MENU, 'slot="trigger" caret')}<sl-menu>${all(
    ENTRIES,
    (entry) => `<sl-menu-item>${entry}</sl-menu-item>`,
  )}</sl-menu></sl-dropdown>
  ${button(OPENER, 'id="opener"')}
  <sl-dialog label="${TITLE}"><p>${APP}</p>${button(CANCEL, 'slot="footer"')}${button(ACCEPT, 'slot="footer"')}</sl-dialog>`;
root.querySelector('#opener').addEventListener('click', () => root.querySelector('sl-dialog').show());
