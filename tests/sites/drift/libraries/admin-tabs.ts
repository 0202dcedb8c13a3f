import { COOKIES, type LibraryPage, pageOf, shadow } from './library-page.ts';

const page = (library: string, style: string, tabs: string): LibraryPage => ({
  library,
  shows: 'a tab bar',
  portal: 'admin',
  done: 1,
  action: 'grant-role/open-users',
  html: pageOf(
    style,
    `${tabs}<main><h1>Companies</h1><table><tr><th>Name</th></tr><tr><td>Nordlys Handel AS</td></tr></table>
      <p data-never>Users and roles</p></main>
      <details><summary>Help</summary><a href="#help" data-never>Users and roles</a></details>${COOKIES}`,
  ),
});

/** *Users and roles* in the tab bars of component libraries, with words that only say the same. */
export const ADMIN_TABS: readonly LibraryPage[] = [
  page(
    'Bootstrap 5',
    '.nav{display:flex;list-style:none;padding:0}.nav-link{border:0;padding:8px 16px}.active{border:1px solid #ddd}',
    `<ul class="nav nav-tabs" role="tablist"><li class="nav-item" role="presentation"><button class="nav-link active" id="c-tab"
      data-bs-toggle="tab" type="button" role="tab" aria-controls="c" aria-selected="true">Companies</button></li><li class="nav-item"
      role="presentation"><button class="nav-link" id="u-tab" type="button" role="tab" aria-selected="false" tabindex="-1"
      data-expect>Users and roles</button></li></ul>`,
  ),
  page(
    'Material UI',
    '.MuiTabs-flexContainer{display:flex}.MuiTab-root{text-transform:uppercase;border:0;padding:12px 16px;position:relative}.MuiTouchRipple-root{position:absolute;inset:0;overflow:hidden;pointer-events:none}',
    `<div class="MuiTabs-root"><div class="MuiTabs-scroller"><div role="tablist" class="MuiTabs-flexContainer"><button
      class="MuiButtonBase-root MuiTab-root Mui-selected" tabindex="0" type="button" role="tab" aria-selected="true">Firmaer<span
      class="MuiTouchRipple-root"></span></button><button class="MuiButtonBase-root MuiTab-root" tabindex="-1" type="button" role="tab"
      aria-selected="false" data-expect>Brukere og roller<span class="MuiTouchRipple-root"></span></button></div><span
      class="MuiTabs-indicator" style="left:0;width:90px"></span></div></div>`,
  ),
  page(
    'Angular Material',
    '.mat-mdc-tab-links{display:flex}.mdc-tab{position:relative;display:inline-flex;padding:14px 24px}.mdc-tab__ripple,.mat-ripple{position:absolute;inset:0;pointer-events:none}',
    `<nav mat-tab-nav-bar class="mat-mdc-tab-nav-bar mat-mdc-tab-header" role="tablist"><div class="mat-mdc-tab-link-container"><div
      class="mat-mdc-tab-list"><div class="mat-mdc-tab-links"><a class="mdc-tab mat-mdc-tab-link mdc-tab--active" role="tab" href="#c"
      aria-selected="true" aria-current="page"><span class="mdc-tab__ripple"></span><div class="mat-ripple"></div><span
      class="mdc-tab__content"><span class="mdc-tab__text-label"> Companies </span></span></a><a class="mdc-tab mat-mdc-tab-link" role="tab"
      href="#u" aria-selected="false" data-expect><span class="mdc-tab__ripple"></span><div class="mat-ripple"></div><span
      class="mdc-tab__content"><span class="mdc-tab__text-label"> Users and roles </span></span></a></div></div></div></nav>`,
  ),
  page(
    'Vuetify',
    '.v-slide-group__content{display:flex}.v-btn{position:relative;border:0;padding:12px}.v-btn__overlay,.v-btn__underlay{position:absolute;inset:0;opacity:0;pointer-events:none}',
    `<div class="v-slide-group v-tabs" tabindex="0" role="tablist"><div class="v-slide-group__container"><div
      class="v-slide-group__content"><button type="button" class="v-btn v-tab v-slide-group-item--active v-tab--selected" role="tab"
      aria-selected="true"><span class="v-btn__overlay"></span><span class="v-btn__underlay"></span><span class="v-btn__content"
      data-no-activator>Firmaer<div class="v-tab__slider"></div></span></button><button type="button" class="v-btn v-tab" role="tab"
      aria-selected="false" data-expect><span class="v-btn__overlay"></span><span class="v-btn__underlay"></span><span
      class="v-btn__content">Användare och roller<div class="v-tab__slider"></div></span></button></div></div></div>`,
  ),
  page(
    'Ant Design',
    '.ant-tabs-nav-list{display:flex}.ant-tabs-tab{padding:12px;cursor:pointer}.ant-tabs-dropdown-hidden{display:none}.ant-tabs-nav-operations-hidden{position:absolute;visibility:hidden;pointer-events:none}',
    `<div class="ant-tabs"><div role="tablist" class="ant-tabs-nav"><div class="ant-tabs-nav-wrap"><div class="ant-tabs-nav-list"><div
      data-node-key="1" class="ant-tabs-tab ant-tabs-tab-active"><div role="tab" aria-selected="true" class="ant-tabs-tab-btn"
      tabindex="0">Companies</div></div><div data-node-key="2" class="ant-tabs-tab"><div role="tab" aria-selected="false"
      class="ant-tabs-tab-btn" tabindex="0" data-expect>Users and roles</div></div><div class="ant-tabs-ink-bar"></div></div></div><div
      class="ant-tabs-nav-operations ant-tabs-nav-operations-hidden"><button type="button" class="ant-tabs-nav-more">...</button></div></div></div>
      <div class="ant-tabs-dropdown ant-tabs-dropdown-hidden"><ul role="listbox"><li role="option" data-never>Users and roles</li></ul></div>`,
  ),
  page(
    'Element Plus',
    '.el-tabs__nav{display:flex}.el-tabs__item{padding:0 20px;height:40px;cursor:pointer}',
    `<div class="el-tabs el-tabs--top"><div class="el-tabs__header is-top"><div class="el-tabs__nav-wrap"><div class="el-tabs__nav-scroll"><div
      class="el-tabs__nav is-top" role="tablist"><div class="el-tabs__active-bar is-top"></div><div class="el-tabs__item is-top is-active"
      id="tab-1" role="tab" aria-selected="true" tabindex="0">Companies</div><div class="el-tabs__item is-top" id="tab-2" role="tab"
      aria-selected="false" tabindex="-1" data-expect>Users and roles</div></div></div></div></div></div>`,
  ),
  page(
    'Carbon',
    '.cds--tab--list{display:flex}.cds--tabs__nav-link{padding:11px 16px;border:0}',
    `<div class="cds--tabs"><div class="cds--tab--list" role="tablist" aria-label="Admin"><button class="cds--tabs__nav-item
      cds--tabs__nav-link cds--tabs__nav-item--selected" role="tab" aria-selected="true" type="button"><div
      class="cds--tabs__nav-item-label-wrapper"><span class="cds--tabs__nav-item-label">Companies</span></div></button><button
      class="cds--tabs__nav-item cds--tabs__nav-link" role="tab" aria-selected="false" tabindex="-1" type="button" data-expect><div
      class="cds--tabs__nav-item-label-wrapper"><span class="cds--tabs__nav-item-label">Users and roles</span></div></button></div></div>`,
  ),
  page(
    'Fluent web components',
    'fluent-tabs{display:block}fluent-tab{display:inline-flex;padding:8px;cursor:pointer}',
    `<fluent-tabs>${shadow('<div class="tablist" part="tablist" role="tablist"><slot name="tab"></slot></div><slot name="tabpanel"></slot>')}<fluent-tab
      slot="tab" role="tab" aria-selected="true" tabindex="0">${shadow('<slot name="start"></slot><span part="tab-content"><slot></slot></span>')}Companies</fluent-tab><fluent-tab
      slot="tab" role="tab" aria-selected="false" tabindex="-1" data-expect>${shadow('<slot name="start"></slot><span part="tab-content"><slot></slot></span>')}Users
      and roles</fluent-tab></fluent-tabs>`,
  ),
];
