import { COMPANY, type LibraryPage, OTHER_COMPANY, pageOf, USER } from './library-page.ts';

const frame = (inside: string): string =>
  `<header style="height:56px">Visma.net Financials</header><main style="padding:16px"><h1>${USER}</h1><button>Add access</button>${inside}
    <button>Save and close</button></main>`;

const page = (library: string, style: string, table: string): LibraryPage => ({
  library,
  shows: 'the table Roles',
  portal: 'admin',
  done: 1,
  action: 'grant-role/choose-role',
  html: pageOf(style, frame(table)),
});

/** Customer, company, another company: the role belongs to the second. */
const ROWS = [`Nordlys Handel AS (kunde)`, `${COMPANY} (firma)`, `${OTHER_COMPANY} (firma)`] as const;

/** One row for each, `cell` makes what stands in a cell: `mark` bears the expectation for the company's App Store. */
const rows = (row: (name: string, at: number, mark: string) => string): string =>
  ROWS.map((name, at) => row(name, at, at === 1 ? 'data-expect' : 'data-never')).join('');

const SELECT = (mark: string): string =>
  `<select class="form-select" ${mark}><option>–</option><option>Integration Administrator</option></select>`;

/** The wide table of the classic Admin: the cell of the company's row and the column *App Store*. */
export const ADMIN_ROLES: readonly LibraryPage[] = [
  page(
    'Bootstrap 5',
    '.table-responsive{overflow-x:auto;width:500px}.table{width:900px;border-collapse:collapse}td,th{padding:8px}',
    `<div class="table-responsive"><table class="table table-striped"><thead><tr><th scope="col">#</th><th scope="col">Approval</th><th
      scope="col">App Store</th></tr></thead><tbody>${rows((name, _, mark) => `<tr><th scope="row">${name}</th><td>${SELECT('data-never')}</td><td>${SELECT(mark)}</td></tr>`)}</tbody></table></div>`,
  ),
  page(
    'Angular Material',
    'table{width:800px}.mat-mdc-select{display:inline-block;width:120px}.mat-mdc-select-trigger{display:flex;cursor:pointer}',
    `<table mat-table role="table" class="mat-mdc-table mdc-data-table__table"><thead role="rowgroup"><tr role="row" mat-header-row><th
      role="columnheader" mat-header-cell class="mat-mdc-header-cell"> Firma </th><th role="columnheader" mat-header-cell> Approval </th><th
      role="columnheader" mat-header-cell> App Store </th></tr></thead><tbody role="rowgroup">${rows(
        (
          name,
          at,
          mark,
        ) => `<tr role="row" mat-row><td role="cell" mat-cell> ${name} </td><td role="cell" mat-cell> – </td><td role="cell"
        mat-cell><mat-select role="combobox" aria-haspopup="listbox" tabindex="0" class="mat-mdc-select" aria-expanded="false" id="mat-select-${at}" ${mark}><div
        class="mat-mdc-select-trigger"><div class="mat-mdc-select-value"><span class="mat-mdc-select-placeholder">Velg</span></div><div
        class="mat-mdc-select-arrow-wrapper"><svg width="10" height="5"></svg></div></div></mat-select></td></tr>`,
      )}</tbody></table>`,
  ),
  page(
    'MUI Data Grid',
    '.MuiDataGrid-root{width:700px}[role=row]{display:flex}[role=columnheader],[role=gridcell]{width:200px;height:40px;flex:none}.MuiDataGrid-columnHeaderTitle{font-weight:500}',
    `<div class="MuiDataGrid-root" role="grid" aria-colcount="3" aria-rowcount="4" aria-multiselectable="false"><div
      class="MuiDataGrid-columnHeaders" role="presentation"><div role="row" aria-rowindex="1">${[
        'Firma',
        'Approval',
        'App Store',
      ]
        .map(
          (
            title,
            at,
          ) => `<div role="columnheader" data-field="f${at}" aria-colindex="${at + 1}" aria-label="${title}" tabindex="-1"><div
        class="MuiDataGrid-columnHeaderTitleContainer"><div class="MuiDataGrid-columnHeaderTitle">${title}</div></div></div>`,
        )
        .join('')}</div></div><div class="MuiDataGrid-virtualScroller" role="presentation"><div role="rowgroup">${rows(
        (name, at, mark) => `<div role="row"
        data-id="${at}" data-rowindex="${at}" aria-rowindex="${at + 2}"><div role="gridcell" data-field="f0" aria-colindex="1" title="${name}">${name}</div><div
        role="gridcell" data-field="f1" aria-colindex="2" tabindex="-1"></div><div role="gridcell" data-field="f2" aria-colindex="3" tabindex="-1" ${mark}></div></div>`,
      )}</div></div></div>`,
  ),
  page(
    'Ant Design with a fixed head',
    'table{table-layout:fixed;width:700px}.ant-select{display:inline-block;width:140px;position:relative;cursor:pointer;border:1px solid #ccc}.ant-select-selection-search-input{opacity:0;width:100%;position:absolute;inset:0}',
    `<div class="ant-table"><div class="ant-table-header"><table><thead class="ant-table-thead"><tr><th class="ant-table-cell"
      scope="col">Firma</th><th class="ant-table-cell" scope="col">Approval</th><th class="ant-table-cell" scope="col">App Store</th></tr></thead></table></div><div
      class="ant-table-body"><table><tbody class="ant-table-tbody">${rows(
        (name, at, mark) => `<tr data-row-key="${at}" class="ant-table-row"><td class="ant-table-cell">${name}</td><td
        class="ant-table-cell"></td><td class="ant-table-cell"><div class="ant-select ant-select-single" ${mark}><div class="ant-select-selector"><span
        class="ant-select-selection-search"><input type="search" role="combobox" aria-haspopup="listbox" aria-expanded="false" readonly
        class="ant-select-selection-search-input"></span><span class="ant-select-selection-placeholder">–</span></div></div></td></tr>`,
      )}</tbody></table></div></div>`,
  ),
  page(
    'Vuetify',
    'table{width:800px}.v-field{border:1px solid #999;width:160px;height:32px;cursor:pointer}.v-select input{opacity:0;width:1px}',
    `<div class="v-table v-data-table"><div class="v-table__wrapper"><table><thead><tr><th class="v-data-table__th" colspan="1"><div
      class="v-data-table-header__content"><span>Firma</span></div></th><th class="v-data-table__th v-data-table__th--sortable"><div
      class="v-data-table-header__content"><span>App Store</span><i class="mdi-arrow-up mdi v-icon v-data-table-header__sort-icon"
      aria-hidden="true"></i></div></th></tr></thead><tbody class="v-data-table__tbody">${rows(
        (name, at, mark) => `<tr class="v-data-table__tr"><td>${name}</td><td><div
        class="v-input v-select"><div class="v-field" role="combobox" aria-haspopup="menu" aria-expanded="false" ${mark}><div class="v-field__field"><div
        class="v-field__input"><input size="1" type="text" id="input-${at}" readonly tabindex="-1" aria-label="Open" value=""></div></div></div></div></td></tr>`,
      )}</tbody></table></div></div>`,
  ),
  page(
    'Headless UI and Tailwind, no table at all',
    '.grid{display:grid;grid-template-columns:240px 160px 160px}.py{padding:8px 0}.b{width:140px}',
    `<div class="w"><div class="grid font"><div class="py"></div><div class="py">Approval</div><div class="py">App Store</div></div>${rows(
      (
        name,
        at,
        mark,
      ) => `<div class="grid"><div class="py">${name}</div><div class="py"></div><div class="py"><button class="b"
        id="headlessui-listbox-button-${at}" type="button" aria-haspopup="listbox" aria-expanded="false" ${mark}><span class="truncate">–</span></button></div></div>`,
    )}</div>`,
  ),
];

const opened = (library: string, style: string, list: string): LibraryPage => ({
  library,
  shows: 'the roles that a cell has opened',
  portal: 'admin',
  done: 1,
  pressed: ['grant-role/choose-role'],
  action: 'grant-role/pick-role',
  html: pageOf(
    `table{width:800px}.f{position:fixed;inset:0}${style}`,
    `<div id="root">${frame(
      `<table><thead><tr><th>Firma</th><th>App Store</th></tr></thead><tbody>${rows(
        (name) => `<tr><th scope="row">${name}</th><td><button
      aria-haspopup="listbox" aria-expanded="true">–</button></td></tr>`,
      )}</tbody></table>`,
    )}</div>${list}`,
  ),
});

const PLACE = 'position:absolute;left:500px;top:300px;width:240px;background:#fff';

/** The list of roles that a cell opens, at the end of the page, some of them over a layer that takes every press. */
export const ADMIN_ROLE_LISTS: readonly LibraryPage[] = [
  opened(
    'Material UI',
    '',
    `<div role="presentation" class="MuiPopover-root MuiMenu-root MuiModal-root f" style="z-index:1300"><div aria-hidden="true"
      class="MuiBackdrop-root MuiBackdrop-invisible f"></div><div tabindex="0" data-testid="sentinelStart"></div><div class="MuiPaper-root
      MuiPopover-paper" tabindex="-1" style="${PLACE}"><ul class="MuiList-root MuiMenu-list" role="listbox" tabindex="-1"><li
      class="MuiButtonBase-root MuiMenuItem-root" tabindex="0" role="option" aria-selected="false" data-never>App Administrator</li><li
      class="MuiButtonBase-root MuiMenuItem-root" tabindex="-1" role="option" aria-selected="false" data-expect>Integration Administrator<span
      class="MuiTouchRipple-root"></span></li></ul></div></div>`,
  ),
  opened(
    'Angular Material',
    '.cdk-overlay-container{position:fixed;inset:0;pointer-events:none;z-index:1000}.cdk-overlay-backdrop{pointer-events:auto}.cdk-overlay-pane{pointer-events:auto}',
    `<div class="cdk-overlay-container"><div class="cdk-overlay-backdrop cdk-overlay-transparent-backdrop f"></div><div
      class="cdk-overlay-connected-position-bounding-box"><div class="cdk-overlay-pane" style="${PLACE}"><div role="listbox" tabindex="-1"
      class="mat-mdc-select-panel mdc-menu-surface"><mat-option role="option" class="mat-mdc-option mdc-list-item" aria-selected="false"
      style="display:flex" data-expect><span class="mdc-list-item__primary-text"> Integration Administrator </span><div class="mat-ripple
      mat-mdc-option-ripple"></div></mat-option><mat-option role="option" class="mat-mdc-option" aria-selected="false" style="display:flex"
      data-never><span class="mdc-list-item__primary-text"> Integration Administrator (read) </span></mat-option></div></div></div></div>`,
  ),
  opened(
    'Ant Design',
    '.ant-select-item-option{cursor:pointer;padding:5px 12px}',
    `<div><div class="ant-select-dropdown" style="${PLACE};z-index:1050"><div><div role="listbox" id="rc_select_0_list" style="height:0;width:0;overflow:hidden"><div
      aria-label="Integration Administrator" role="option" id="rc_select_0_list_0" aria-selected="false" data-never>Integration Administrator</div></div><div
      class="rc-virtual-list"><div class="rc-virtual-list-holder"><div class="rc-virtual-list-holder-inner"><div class="ant-select-item
      ant-select-item-option ant-select-item-option-active" title="App Administrator" aria-selected="false"><div
      class="ant-select-item-option-content">App Administrator</div></div><div class="ant-select-item ant-select-item-option"
      title="Integration Administrator" aria-selected="false" data-expect><div class="ant-select-item-option-content">Integration
      Administrator</div><span class="ant-select-item-option-state" unselectable="on" aria-hidden="true"></span></div></div></div></div></div></div></div>`,
  ),
  opened(
    'Element Plus',
    '',
    `<div class="el-popper el-select__popper" style="${PLACE};z-index:2004" role="tooltip" aria-hidden="false"><div class="el-select-dropdown"><div
      class="el-scrollbar"><div class="el-select-dropdown__wrap"><ul class="el-select-dropdown__list" role="listbox"><li
      class="el-select-dropdown__item" role="option" aria-selected="false" data-never><span>Integration Reader</span></li><li
      class="el-select-dropdown__item is-hovering" role="option" aria-selected="false" data-expect><span>Integration Administrator</span></li></ul></div></div></div></div>`,
  ),
  opened(
    'PrimeVue with ticks',
    '',
    `<div class="p-multiselect-overlay p-component" style="${PLACE};z-index:1001"><div class="p-multiselect-header"><div class="p-checkbox"><input
      type="checkbox" aria-label="All items unselected"></div></div><div class="p-multiselect-list-container"><ul role="listbox"
      aria-multiselectable="true" class="p-multiselect-list"><li class="p-multiselect-option" role="option" aria-selected="false"
      data-p-selected="false" data-expect><div class="p-checkbox p-component"><input type="checkbox" tabindex="-1"><div
      class="p-checkbox-box"></div></div><span>Integration Administrator</span></li><li class="p-multiselect-option" role="option"
      aria-selected="false" data-never><div class="p-checkbox"><input type="checkbox" tabindex="-1"></div><span>App Administrator</span></li></ul></div></div>`,
  ),
];
