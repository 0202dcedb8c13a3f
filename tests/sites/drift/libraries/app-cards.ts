import { COMPANY, COOKIES, type LibraryPage, pageOf, shadow } from './library-page.ts';

const bar = `<header style="display:flex;justify-content:space-between;height:56px"><a href="/">App Store</a><nav><a href="#a" aria-current="page">Apps</a>
  <a href="#m">My apps</a></nav><button aria-haspopup="menu" aria-expanded="false">${COMPANY}</button></header>`;

const page = (library: string, style: string, cards: string, isThere = true): LibraryPage => ({
  library,
  shows: isThere ? 'app cards' : 'app cards, ours without a button',
  portal: 'app-store',
  done: 2,
  ...(isThere ? { action: 'integrate/start-integration' } : {}),
  html: pageOf(
    style,
    `${bar}<main><h1>Apps</h1><input type="search" placeholder="Search" value="accountflow">${cards}</main>${COOKIES}`,
  ),
});

/** Our card between two whose names are much like ours; `card` makes one. */
const three = (card: (name: string, by: string, mark: string) => string): string =>
  [
    card('Accountflow Payroll', 'For Accountflow', 'data-never'),
    card('Accountflow', 'Reconciliation', 'data-expect'),
    card('Accounting flow', 'Accountflow', 'data-never'),
  ].join('');

const GRID = '.grid{display:grid;grid-template-columns:repeat(3,1fr);gap:16px}';

const bootstrap = (name: string, by: string, action: string): string =>
  `<div class="col"><div class="card h-100"><img class="card-img-top" alt="" width="64" height="64"><div class="card-body"><h5
    class="card-title">${name}</h5><h6 class="card-subtitle text-body-secondary">${by}</h6><p class="card-text">Works with Visma.net.</p>${action}</div></div></div>`;

/** *Integrate* on the card of our app, in the App Store's list. */
export const APP_CARDS: readonly LibraryPage[] = [
  page(
    'Bootstrap 5',
    GRID,
    `<div class="row grid">${three((name, by, mark) => bootstrap(name, by, `<a href="#" class="btn btn-primary" ${mark}>Integrate</a>`))}</div>`,
  ),
  page(
    'Bootstrap 5',
    GRID,
    `<div class="row grid">${three((name, by, mark) =>
      bootstrap(
        name,
        by,
        mark === 'data-never'
          ? `<a href="#" class="btn" data-never>Integrate</a>`
          : '<span class="badge">Pending</span>',
      ),
    )}</div>`,
    false,
  ),
  page(
    'Material UI',
    `${GRID}.MuiTypography-root{display:block}.MuiTypography-h5{font-size:20px}.MuiTypography-body2{font-size:14px;color:#666}`,
    `<div class="MuiGrid-container grid">${three(
      (
        name,
        by,
        mark,
      ) => `<div class="MuiPaper-root MuiCard-root"><div class="MuiCardHeader-root"><div class="MuiCardHeader-avatar"><div class="MuiAvatar-root">A</div></div><div
      class="MuiCardHeader-content"><span class="MuiTypography-root MuiTypography-h5">${name}</span><span class="MuiTypography-root
      MuiTypography-body2">${by}</span></div></div><div class="MuiCardContent-root"><p class="MuiTypography-body2">Works with Visma.net.</p></div><div
      class="MuiCardActions-root"><button class="MuiButtonBase-root MuiButton-root" tabindex="0" type="button" ${mark}>Angi tillatelser<span
      class="MuiTouchRipple-root"></span></button><button class="MuiButton-root" type="button">Learn more</button></div></div>`,
    )}</div>`,
  ),
  page(
    'Angular Material',
    `${GRID}.mat-mdc-card-title{font-size:20px;font-weight:500}`,
    `<div class="grid">${three(
      (
        name,
        by,
        mark,
      ) => `<mat-card class="mat-mdc-card mdc-card" style="display:block"><mat-card-header class="mat-mdc-card-header"><div class="mat-mdc-card-header-text"><mat-card-title
      class="mat-mdc-card-title">${name}</mat-card-title><br><mat-card-subtitle class="mat-mdc-card-subtitle">${by}</mat-card-subtitle></div></mat-card-header><mat-card-content><p>Text.</p></mat-card-content><mat-card-actions
      class="mat-mdc-card-actions"><button mat-button class="mdc-button mat-mdc-button" ${mark}><span class="mat-mdc-button-persistent-ripple"></span><mat-icon
      class="mat-icon notranslate material-icons" aria-hidden="true">link</mat-icon><span class="mdc-button__label"> Integrate </span><span
      class="mat-focus-indicator"></span></button></mat-card-actions></mat-card>`,
    )}</div>`,
  ),
  page(
    'Ant Design',
    `${GRID}.ant-card-meta-title{font-size:16px;font-weight:600}ul{list-style:none;padding:0}`,
    `<div class="ant-row grid">${three(
      (
        name,
        by,
        mark,
      ) => `<div class="ant-col"><div class="ant-card ant-card-bordered"><div class="ant-card-body"><div class="ant-card-meta"><div class="ant-card-meta-avatar"><span
      class="ant-avatar">A</span></div><div class="ant-card-meta-detail"><div class="ant-card-meta-title">${name}</div><div
      class="ant-card-meta-description">${by}</div></div></div></div><ul class="ant-card-actions"><li style="width:100%"><span><button type="button"
      class="ant-btn ant-btn-link" ${mark}><span>Integrate</span></button></span></li></ul></div></div>`,
    )}</div>`,
  ),
  page(
    'Vuetify',
    `${GRID}.v-card-title{font-size:20px;font-weight:500}.v-card-subtitle{opacity:.6}`,
    `<div class="v-row grid">${three(
      (
        name,
        by,
        mark,
      ) => `<div class="v-col"><div class="v-card v-theme--light"><div class="v-card__loader"></div><div class="v-card-item"><div class="v-card-item__content"><div
      class="v-card-title">${name}</div><div class="v-card-subtitle">${by}</div></div></div><div class="v-card-text">Text.</div><div
      class="v-card-actions"><button type="button" class="v-btn" ${mark}><span class="v-btn__overlay"></span><span class="v-btn__content"
      data-no-activator>Authorize App</span></button></div></div></div>`,
    )}</div>`,
  ),
  page(
    'Element Plus',
    `${GRID}.el-card__header{font-size:18px;font-weight:600}`,
    `<div class="el-row grid">${three(
      (
        name,
        by,
        mark,
      ) => `<div class="el-card is-always-shadow"><div class="el-card__header"><div class="card-header"><span>${name}</span></div></div><div class="el-card__body"><p>${by}</p></div><div
      class="el-card__footer"><button aria-disabled="false" type="button" class="el-button el-button--primary" ${mark}><span>Integrate</span></button></div></div>`,
    )}</div>`,
  ),
  page(
    'Fluent web components',
    `${GRID}fluent-card{display:block;padding:12px}fluent-button{display:inline-block}`,
    `<div class="grid">${three(
      (name, by, mark) =>
        `<fluent-card>${shadow('<slot></slot>')}<h3>${name}</h3><p>${by}</p><fluent-button appearance="accent" ${mark}>${shadow(
          '<button class="control" part="control" type="button"><span part="start"><slot name="start"></slot></span><span class="content" part="content"><slot></slot></span></button>',
        )}Integrate</fluent-button></fluent-card>`,
    )}</div>`,
  ),
  page(
    'a table of Carbon',
    'table{width:900px}',
    `<div class="cds--data-table-container"><table class="cds--data-table"><thead><tr><th scope="col"><div class="cds--table-header-label">Name</div></th><th
      scope="col"><div class="cds--table-header-label">Maker</div></th><th></th></tr></thead><tbody>${three(
        (name, by, mark) =>
          `<tr><td>${name}</td><td>${by}</td><td><button class="cds--btn cds--btn--ghost" type="button" ${mark}>Integrate</button></td></tr>`,
      )}</tbody></table></div>`,
  ),
];
