import { COOKIES, type LibraryPage, pageOf, shadow } from './library-page.ts';

const LAYOUT =
  '.side{position:fixed;left:0;top:0;bottom:0;width:220px;background:#123;color:#fff}main{margin-left:220px;padding:16px}.side *{color:inherit}ul{list-style:none;padding:0;margin:0}.item{display:block;padding:10px;cursor:pointer}';

interface Side {
  readonly library: string;
  readonly style?: string;
  /** The left menu; marks for the section and, where it is open, for the entry. */
  menu(section: string, entry: string | null): string;
}

const SIDES: readonly Side[] = [
  {
    library: 'Ant Design',
    menu: (
      section,
      entry,
    ) => `<aside class="ant-layout-sider side"><div class="ant-layout-sider-children"><ul class="ant-menu ant-menu-root ant-menu-inline" role="menu" tabindex="0"><li
      class="ant-menu-item item" role="menuitem" tabindex="-1"><span class="anticon"><svg width="14" height="14"></svg></span><span class="ant-menu-title-content">Reconciliation</span></li><li
      class="ant-menu-submenu ant-menu-submenu-inline" role="none"><div role="menuitem" class="ant-menu-submenu-title item" tabindex="-1" aria-expanded="${entry !== null}" aria-haspopup="true" ${section}><span
      class="ant-menu-title-content">Settings &amp; Admin</span><i class="ant-menu-submenu-arrow"></i></div>${
        entry === null
          ? ''
          : `<ul class="ant-menu ant-menu-sub ant-menu-inline" role="menu"><li class="ant-menu-item item" role="menuitem" tabindex="-1" ${entry}><span class="ant-menu-title-content">Company</span></li><li
      class="ant-menu-item item" role="menuitem" tabindex="-1" data-never><span class="ant-menu-title-content">Company groups</span></li></ul>`
      }</li></ul></div></aside>`,
  },
  {
    library: 'Material UI',
    menu: (
      section,
      entry,
    ) => `<div class="MuiDrawer-root MuiDrawer-docked"><div class="MuiPaper-root MuiDrawer-paper side"><ul class="MuiList-root"><div class="MuiButtonBase-root MuiListItemButton-root item"
      tabindex="0" role="button"><div class="MuiListItemText-root"><span class="MuiTypography-root">Oversikt</span></div></div><div class="MuiButtonBase-root MuiListItemButton-root item" tabindex="0"
      role="button" ${section}><div class="MuiListItemIcon-root" style="display:inline-block"><svg class="MuiSvgIcon-root" width="20" height="20" aria-hidden="true"></svg></div><div class="MuiListItemText-root"
      style="display:inline-block"><span class="MuiTypography-root MuiListItemText-primary">Oppsett &amp; Admin</span></div><svg class="MuiSvgIcon-root" width="20" height="20" data-testid="ExpandMore"></svg></div>${
        entry === null
          ? '<div class="MuiCollapse-root MuiCollapse-hidden" style="height:0;overflow:hidden;visibility:hidden"><div class="MuiListItemButton-root" role="button" tabindex="0" data-never>Selskap</div></div>'
          : `<div class="MuiCollapse-root MuiCollapse-entered"><div class="MuiCollapse-wrapper"><ul class="MuiList-root"><a class="MuiButtonBase-root MuiListItemButton-root item" tabindex="0" href="#s" ${entry}><div
      class="MuiListItemText-root"><span class="MuiTypography-root">Selskap</span></div></a><a class="MuiListItemButton-root item" href="#g" data-never>Selskapsgrupper</a></ul></div></div>`
      }</ul></div></div>`,
  },
  {
    library: 'Vuetify',
    menu: (
      section,
      entry,
    ) => `<nav class="v-navigation-drawer v-navigation-drawer--left side"><div class="v-navigation-drawer__content"><div class="v-list v-list--nav" tabindex="0" role="list"><a
      class="v-list-item item" href="#r"><div class="v-list-item__content"><div class="v-list-item-title">Reconciliation</div></div></a><div class="v-list-group ${entry === null ? '' : 'v-list-group--open'}"><div
      class="v-list-item v-list-item--link v-list-group__header item" tabindex="-2" aria-expanded="${entry !== null}" ${section}><span class="v-list-item__overlay"></span><div class="v-list-item__content"><div
      class="v-list-item-title">Setup &amp; Admin</div></div><div class="v-list-item__append"><i class="mdi-chevron-down mdi v-icon" aria-hidden="true"></i></div></div><div class="v-list-group__items" role="group"
      ${entry === null ? 'style="display:none"' : ''}><a class="v-list-item v-list-item--link item" tabindex="-2" href="#c" ${entry ?? 'data-never'}><span class="v-list-item__overlay"></span><div class="v-list-item__content"><div
      class="v-list-item-title">Company</div></div></a></div></div></div></div></nav>`,
  },
  {
    library: 'PrimeVue panel menu',
    menu: (
      section,
      entry,
    ) => `<div class="side"><div class="p-panelmenu p-component"><div class="p-panelmenu-panel"><div class="p-panelmenu-header" tabindex="0" role="button" aria-label="Settings & Admin"
      aria-expanded="${entry !== null}" ${section}><div class="p-panelmenu-header-content"><a class="p-panelmenu-header-link item" tabindex="-1"><span class="p-panelmenu-submenu-icon">›</span><span
      class="p-panelmenu-header-icon pi pi-cog"></span><span class="p-panelmenu-header-label">Settings &amp; Admin</span></a></div></div>${
        entry === null
          ? ''
          : `<div class="p-panelmenu-content-container" role="region"><div class="p-panelmenu-content"><ul class="p-panelmenu-root-list" role="tree" tabindex="-1"><li class="p-panelmenu-item" role="treeitem"
      aria-label="Company" aria-level="1"><div class="p-panelmenu-item-content" ${entry}><a class="p-panelmenu-item-link item" tabindex="-1"><span class="p-panelmenu-item-label">Company</span></a></div></li><li
      class="p-panelmenu-item" role="treeitem" aria-label="Users"><div><a class="item">Users</a></div></li></ul></div></div>`
      }</div><div class="p-panelmenu-panel"><div role="button" tabindex="0"><a class="item">Reports</a></div></div></div></div>`,
  },
  {
    library: 'Element Plus',
    menu: (
      section,
      entry,
    ) => `<aside class="el-aside side"><ul role="menubar" class="el-menu el-menu--vertical"><li class="el-menu-item item" role="menuitem" tabindex="-1">Overview</li><li
      class="el-sub-menu ${entry === null ? '' : 'is-opened'}" role="menuitem" ariahaspopup="true" aria-expanded="${entry !== null}"><div class="el-sub-menu__title item" ${section}><i class="el-icon"><svg width="16"
      height="16"></svg></i><span>Settings &amp; Admin</span><i class="el-icon el-sub-menu__icon-arrow"><svg width="12" height="12"></svg></i></div><ul role="menu" class="el-menu el-menu--inline"
      ${entry === null ? 'style="display:none"' : ''}><li class="el-menu-item item" role="menuitem" tabindex="-1" ${entry ?? 'data-never'}>Company</li></ul></li></ul></aside>`,
  },
  {
    library: 'Carbon side nav',
    menu: (
      section,
      entry,
    ) => `<nav class="cds--side-nav__navigation cds--side-nav side" aria-label="Side navigation"><ul class="cds--side-nav__items"><li class="cds--side-nav__item"><button aria-expanded="${entry !== null}"
      class="cds--side-nav__submenu item" type="button" style="background:none;border:0" ${section}><span class="cds--side-nav__submenu-title" title="Settings &amp; Admin">Settings &amp; Admin</span><div
      class="cds--side-nav__icon cds--side-nav__submenu-chevron"><svg width="16" height="16"></svg></div></button><ul class="cds--side-nav__menu" ${entry === null ? 'hidden' : ''}><li
      class="cds--side-nav__menu-item"><a class="cds--side-nav__link item" href="#c" ${entry ?? 'data-never'}><span class="cds--side-nav__link-text">Company</span></a></li></ul></li></ul></nav>`,
  },
];

const overview =
  '<main><h1>Reconciliation</h1><p data-never>Company</p><table><tr><th data-never>Company</th><th>Status</th></tr><tr><td>Bjørk AS</td><td>OK</td></tr></table></main>';

const sides = SIDES.flatMap(({ library, style = '', menu }): LibraryPage[] => {
  const shared = { library, portal: 'accountflow', done: 5 } as const;
  const html = (inside: string): string => pageOf(LAYOUT + style, inside + overview + COOKIES);
  return [
    {
      ...shared,
      shows: 'the left menu',
      action: 'open-company-form/open-settings',
      html: html(menu('data-expect', null)),
    },
    {
      ...shared,
      shows: 'the left menu, its section open',
      action: 'open-company-form/open-companies',
      html: html(menu('data-never', 'data-expect')),
    },
  ];
});

const companies = (add: string): string =>
  `<nav class="side"><a class="item" href="#o">Overview</a><a class="item" href="#s">Settings &amp; Admin</a><a class="item" href="#c" aria-current="page" data-never>Company</a></nav><main><h1>Company</h1>${add}
    <table style="width:500px"><tr><th>Company</th><th>System</th></tr><tr><td>Bjørk AS</td><td>Tripletex</td></tr></table></main>`;

const PANEL = 'position:absolute;left:260px;top:120px;width:220px;background:#fff;z-index:50';

const add = (library: string, shows: string, action: string, inside: string, style = ''): LibraryPage => ({
  library,
  shows,
  portal: 'accountflow',
  done: 5,
  action: `open-company-form/${action}`,
  html: pageOf(LAYOUT + style, companies(inside) + COOKIES),
});

const adds: readonly LibraryPage[] = [
  add(
    'Bootstrap 5',
    'the companies',
    'add-company',
    '<button type="button" class="btn btn-primary" data-expect><i class="bi bi-plus-lg"></i> Add company</button>',
  ),
  add(
    'Angular Material',
    'the companies',
    'add-company',
    '<button mat-flat-button class="mdc-button" data-expect><mat-icon class="mat-icon material-icons" aria-hidden="true">add</mat-icon><span class="mdc-button__label">Legg til selskap</span></button>',
  ),
  add(
    'Tailwind with an icon font of hashed classes',
    'the companies',
    'add-company',
    `<div class="a1" tabindex="0" role="button" data-expect><i class="b2" style="font-family:'Material Symbols Rounded'">add</i><span>Add company</span></div>`,
  ),
  add(
    'Fluent web components',
    'the companies',
    'add-company',
    `<fluent-button appearance="accent" style="display:inline-block" data-expect>${shadow('<button part="control"><slot name="start"></slot><span part="content"><slot></slot></span></button>')}<svg slot="start" width="16" height="16"></svg>Add company</fluent-button>`,
  ),
  add(
    'Headless UI',
    'the menu of systems',
    'add-other-systems',
    `<div class="relative"><button id="headlessui-menu-button-:r1:" type="button" aria-haspopup="menu" aria-expanded="true" aria-controls="m1" data-never>+ Add company</button><div
      id="m1" role="menu" tabindex="0" style="${PANEL}"><a href="#t" role="menuitem" tabindex="-1" class="item" data-never>Add Tripletex</a><a href="#o" role="menuitem" tabindex="-1" class="item" data-expect>Add
      other systems</a></div></div>`,
  ),
  add(
    'Angular Material',
    'the menu of systems',
    'add-other-systems',
    `<button mat-button aria-haspopup="menu" aria-expanded="true" data-never>Legg til selskap</button><div class="cdk-overlay-pane" style="${PANEL}"><div role="menu" class="mat-mdc-menu-panel"><div
      class="mat-mdc-menu-content"><button mat-menu-item role="menuitem" class="item" data-never><span class="mat-mdc-menu-item-text"><span>Tripletex</span></span></button><button mat-menu-item role="menuitem"
      class="item" data-expect><span class="mat-mdc-menu-item-text"><span>Legg til andre systemer</span></span></button></div></div></div>`,
  ),
  add(
    'Element Plus',
    'the menu of systems',
    'add-other-systems',
    `<div class="el-dropdown"><button class="el-button" aria-expanded="true" data-never><span>Add company<i class="el-icon"><svg width="12" height="12"></svg></i></span></button></div><div class="el-popper
      el-dropdown__popper" role="tooltip" aria-hidden="false" style="${PANEL}"><div class="el-scrollbar"><ul class="el-dropdown-menu" role="menu"><li class="el-dropdown-menu__item item" role="menuitem" tabindex="-1"
      data-never>Fiken</li><li class="el-dropdown-menu__item item" role="menuitem" tabindex="-1" data-expect>Add other systems</li></ul></div></div>`,
  ),
];

/** Accountflow's left menu, *Add company* and the menu that it may open. */
export const ACCOUNTFLOW_MENUS: readonly LibraryPage[] = [...sides, ...adds];
