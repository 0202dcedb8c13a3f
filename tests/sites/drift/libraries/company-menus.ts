import { COMPANY, type LibraryPage, OTHER_COMPANY, pageOf, shadow, TENANT_ID, USER } from './library-page.ts';

const OTHER_ID = '91d2b6c4-70aa-4e1f-b5d8-2c3f6e0a4b17';

const main = `<main><h1>Apps</h1><article><h3>Accountflow</h3><button>Manage</button></article><footer>Trace <code>${OTHER_ID}</code></footer></main>`;

interface Menu {
  readonly library: string;
  readonly style?: string;
  /** The bar with the menu's button, `mark` on it. */
  bar(mark: string, isOpen: boolean): string;
  /** What the open menu shows, within the page or at its end. */
  panel(id: string): string;
}

const BAR = 'display:flex;align-items:center;gap:16px;height:56px;padding:0 16px;background:#eee';
const PANEL = 'position:absolute;right:8px;top:56px;width:300px;background:#fff;padding:8px;z-index:1000';
const brand = '<a href="/">App Store</a><span style="flex:1"></span><button aria-label="Help">?</button>';

const MENUS: readonly Menu[] = [
  {
    library: 'Bootstrap 5',
    bar: (mark, isOpen) =>
      `<nav class="navbar navbar-expand-lg" style="${BAR}">${brand}<div class="nav-item dropdown"><a class="nav-link dropdown-toggle" href="#" role="button" data-bs-toggle="dropdown"
      aria-expanded="${isOpen}" ${mark}>${COMPANY}</a></div></nav>`,
    panel: (
      id,
    ) => `<ul class="dropdown-menu show" style="${PANEL};list-style:none"><li><h6 class="dropdown-header">${COMPANY}</h6></li><li><span
      class="dropdown-item-text">Tenant ID: ${id}</span></li><li><hr class="dropdown-divider"></li><li><a class="dropdown-item" href="#">${OTHER_COMPANY}</a></li></ul>`,
  },
  {
    library: 'Material UI',
    bar: (mark, isOpen) =>
      `<header class="MuiPaper-root MuiAppBar-root"><div class="MuiToolbar-root" style="${BAR}">${brand}<button class="MuiButtonBase-root MuiButton-root" aria-haspopup="true" aria-controls="menu-appbar"
      ${isOpen ? 'aria-expanded="true"' : ''} type="button" ${mark}><span class="MuiButton-startIcon"><svg width="20" height="20"></svg></span>${COMPANY}<span class="MuiTouchRipple-root"></span></button></div></header>`,
    panel: (
      id,
    ) => `<div id="menu-appbar" role="presentation" class="MuiPopover-root MuiMenu-root MuiModal-root" style="position:fixed;inset:0;z-index:1300"><div aria-hidden="true"
      class="MuiBackdrop-root MuiBackdrop-invisible" style="position:fixed;inset:0;z-index:-1"></div><div class="MuiPaper-root MuiPopover-paper" style="${PANEL}"><ul class="MuiList-root"
      role="menu" style="padding:0"><div class="MuiBox-root"><p class="MuiTypography-root MuiTypography-subtitle1" style="font-weight:700">${COMPANY}</p><p
      class="MuiTypography-caption">Tenant ID</p><p class="MuiTypography-body2">${id}</p></div><hr class="MuiDivider-root"><li class="MuiMenuItem-root" role="menuitem"
      tabindex="-1">${OTHER_COMPANY}</li></ul></div></div>`,
  },
  {
    library: 'Angular Material',
    bar: (mark, isOpen) =>
      `<mat-toolbar class="mat-toolbar" role="banner" style="${BAR}">${brand}<button mat-button class="mdc-button mat-mdc-menu-trigger" aria-haspopup="menu" aria-expanded="${isOpen}" ${mark}><span
      class="mdc-button__label">${USER}<small style="display:block">${COMPANY}</small></span><mat-icon class="mat-icon material-icons" aria-hidden="true">expand_more</mat-icon></button></mat-toolbar>`,
    panel: (
      id,
    ) => `<div class="cdk-overlay-container"><div class="cdk-overlay-pane" style="${PANEL}"><div role="menu" class="mat-mdc-menu-panel" tabindex="-1"><div
      class="mat-mdc-menu-content"><div class="who"><strong>${COMPANY}</strong><dl><dt>Org.nr.</dt><dd>923 741 585</dd><dt>Tenant ID</dt><dd>${id}<button
      mat-icon-button aria-label="Copy"><mat-icon class="mat-icon material-icons">content_copy</mat-icon></button></dd></dl></div><button mat-menu-item role="menuitem"
      class="mat-mdc-menu-item"><span class="mat-mdc-menu-item-text">${OTHER_COMPANY}</span></button></div></div></div></div>`,
  },
  {
    library: 'Ant Design',
    bar: (mark, isOpen) =>
      `<header class="ant-layout-header" style="${BAR}">${brand}<a class="ant-dropdown-trigger ${isOpen ? 'ant-dropdown-open' : ''}" ${mark} href="#"><span class="ant-space-item">${COMPANY}</span> <span
      role="img" aria-label="down" class="anticon anticon-down"><svg width="12" height="12"></svg></span></a></header>`,
    panel: (
      id,
    ) => `<div><div class="ant-dropdown" style="${PANEL}"><div class="ant-dropdown-menu"><div style="font-weight:600">${COMPANY}</div><div>Tenant ID <code>${id}</code></div><ul
      class="ant-dropdown-menu-root" role="menu"><li class="ant-dropdown-menu-item" role="menuitem"><span class="ant-dropdown-menu-title-content">${OTHER_COMPANY}</span></li></ul></div></div></div>`,
  },
  {
    library: 'Vuetify',
    bar: (mark, isOpen) =>
      `<header class="v-toolbar v-app-bar" style="position:fixed;left:0;right:0;top:0;${BAR}"><div class="v-toolbar__content" style="display:flex;width:100%">${brand}<button type="button" class="v-btn"
      aria-haspopup="menu" aria-expanded="${isOpen}" aria-owns="v-menu-2" ${mark}><span class="v-btn__overlay"></span><span class="v-btn__content">${COMPANY}</span></button></div></header><div style="height:56px"></div>`,
    panel: (
      id,
    ) => `<div class="v-overlay-container"><div class="v-overlay v-overlay--active v-menu" role="menu" id="v-menu-2"><div class="v-overlay__content" style="${PANEL}"><div
      class="v-list v-list--nav"><div class="v-list-item"><div class="v-list-item__content"><div class="v-list-item-title" style="font-weight:600">${COMPANY}</div><div
      class="v-list-item-subtitle">Tenant ID: ${id}</div></div></div><div class="v-list-item v-list-item--link" tabindex="0"><div class="v-list-item-title">${OTHER_COMPANY}</div></div></div></div></div></div>`,
  },
  {
    library: 'Carbon',
    bar: (mark, isOpen) =>
      `<header class="cds--header" style="${BAR}"><a class="cds--header__name" href="/">App Store</a><div class="cds--header__global" style="margin-left:auto"><button aria-label="Search"
      class="cds--header__action" type="button"><svg width="20" height="20"></svg></button><button aria-label="${COMPANY}" aria-expanded="${isOpen}" class="cds--header__action" type="button" ${mark}><svg width="20"
      height="20"></svg></button></div></header>`,
    panel: (
      id,
    ) => `<div class="cds--header-panel cds--header-panel--expanded" style="position:fixed;right:0;top:48px;width:320px;height:100%;background:#fff"><h5>${COMPANY}</h5><p>Tenant
      ID</p><input type="text" readonly value="${id}" class="cds--snippet" aria-label="Tenant ID" style="width:100%"><ul class="cds--switcher"><li><a href="#">${OTHER_COMPANY}</a></li></ul></div>`,
  },
  {
    library: 'Fluent web components',
    style: 'fluent-button{display:inline-block}',
    bar: (mark, isOpen) =>
      `<header style="${BAR}">${brand}<fluent-button id="who" aria-haspopup="true" aria-expanded="${isOpen}" ${mark}>${shadow('<button class="control" part="control"><slot></slot></button>')}${COMPANY}</fluent-button></header>`,
    panel: (
      id,
    ) => `<fluent-menu style="${PANEL};display:block" role="menu">${shadow('<slot></slot>')}<div><b>${COMPANY}</b></div><div>Tenant ID: ${id}</div><fluent-menu-item
      role="menuitem" tabindex="-1" style="display:block">${shadow('<div part="content"><slot></slot></div>')}${OTHER_COMPANY}</fluent-menu-item></fluent-menu>`,
  },
];

function menusOf({ library, style = '', bar, panel }: Menu): LibraryPage[] {
  const shared = { library, portal: 'app-store', done: 4 } as const;
  const html = (mark: string, inside: string, isOpen: boolean): string =>
    pageOf(style, bar(mark, isOpen) + main + inside);
  return [
    {
      ...shared,
      shows: 'the closed company menu',
      action: 'copy-tenant-id/open-company-menu',
      html: html('data-expect', '', false),
    },
    { ...shared, shows: 'the open company menu', reads: true, html: html('', panel(TENANT_ID), true) },
    { ...shared, shows: 'a menu whose id is still on its way', html: html('', panel('…'), true) },
  ];
}

/** The menu at the top right: closed, open with the Tenant ID beneath the company's name, and not yet. */
export const COMPANY_MENUS: readonly LibraryPage[] = MENUS.flatMap(menusOf);
