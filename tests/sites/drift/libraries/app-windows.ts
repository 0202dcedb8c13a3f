import { COMPANY, COOKIES, type LibraryPage, pageOf, shadow } from './library-page.ts';

const behind = (attributes = ''): string =>
  `<div id="root" ${attributes}><header style="height:56px">App Store <button aria-haspopup="menu" aria-expanded="false"
    style="float:right">${COMPANY}</button></header><main><h1>Apps</h1><article><h3>Accountflow</h3><button data-never>Integrate</button></article><article><h3>Other
    app</h3><button data-never>Integrate</button></article><div style="height:300px"></div></main></div>`;

interface Window {
  readonly library: string;
  readonly style?: string;
  /** Set on the page behind it. */
  readonly root?: string;
  /** The whole window around a body and its buttons. */
  frame(title: string, body: string, buttons: string): string;
  /** A switch with its words; `mark` goes on what a person presses. */
  toggle(words: string, isOn: boolean, mark: string): string;
  button(words: string, attributes: string): string;
}

const WINDOW = 'background:#fff;width:480px;padding:16px';
const MIDDLE = 'position:fixed;inset:0;display:flex;align-items:center;justify-content:center';

const plainButton = (kind: string) => (words: string, attributes: string) =>
  `<button type="button" class="${kind}" ${attributes}>${words}</button>`;

const WINDOWS: readonly Window[] = [
  {
    library: 'Bootstrap 5',
    style:
      '.modal-backdrop{position:fixed;inset:0;background:#000;opacity:.5;z-index:1050}.modal{z-index:1055}.form-check-input{appearance:none;width:32px;height:16px;background:#ccc}',
    frame: (
      title,
      body,
      buttons,
    ) => `<div class="modal fade show" tabindex="-1" style="${MIDDLE}" aria-modal="true" role="dialog"><div class="modal-dialog"
      style="${WINDOW}"><div class="modal-content"><div class="modal-header"><h1 class="modal-title fs-5">${title}</h1><button type="button" class="btn-close"
      data-bs-dismiss="modal" aria-label="Close"></button></div><div class="modal-body">${body}</div><div class="modal-footer">${buttons}</div></div></div></div><div
      class="modal-backdrop fade show"></div>`,
    toggle: (
      words,
      isOn,
      mark,
    ) => `<div class="form-check form-switch"><input class="form-check-input" type="checkbox" role="switch" id="s-${words}" ${isOn ? 'checked' : ''}
      ${mark}><label class="form-check-label" for="s-${words}">${words}</label></div>`,
    button: plainButton('btn btn-primary'),
  },
  {
    library: 'Material UI',
    style:
      '.MuiSwitch-root{position:relative;display:inline-flex;width:58px;height:38px;overflow:hidden}.MuiSwitch-switchBase{position:absolute;left:0;top:0;padding:9px}.MuiSwitch-input{position:absolute;left:-100%;width:300%;height:100%;opacity:0;margin:0}.MuiSwitch-thumb{display:block;width:20px;height:20px;background:#eee;border-radius:50%}.MuiSwitch-track{background:#999;width:100%;height:14px;margin:12px}.MuiFormControlLabel-root{display:inline-flex}',
    root: 'aria-hidden="true"',
    frame: (
      title,
      body,
      buttons,
    ) => `<div role="presentation" class="MuiDialog-root MuiModal-root" style="position:fixed;inset:0;z-index:1300"><div aria-hidden="true"
      class="MuiBackdrop-root" style="position:fixed;inset:0;background:#0008;z-index:-1"></div><div tabindex="0" data-testid="sentinelStart"></div><div
      class="MuiDialog-container" role="presentation" tabindex="-1" style="${MIDDLE}"><div class="MuiPaper-root MuiDialog-paper" role="dialog" aria-modal="true"
      aria-labelledby="t1" style="${WINDOW}"><h2 class="MuiTypography-root MuiDialogTitle-root" id="t1">${title}</h2><div class="MuiDialogContent-root">${body}</div><div
      class="MuiDialogActions-root">${buttons}</div></div></div></div>`,
    toggle: (
      words,
      isOn,
      mark,
    ) => `<label class="MuiFormControlLabel-root" ${mark}><span class="MuiSwitch-root"><span class="MuiButtonBase-root MuiSwitch-switchBase"><input
      class="MuiSwitch-input" type="checkbox" ${isOn ? 'checked' : ''}><span class="MuiSwitch-thumb"></span></span><span class="MuiSwitch-track"></span></span><span
      class="MuiTypography-root MuiFormControlLabel-label">${words}</span></label>`,
    button: plainButton('MuiButtonBase-root MuiButton-root'),
  },
  {
    library: 'Angular Material',
    style:
      '.cdk-overlay-container,.cdk-global-overlay-wrapper{position:fixed;inset:0;pointer-events:none;z-index:1000}.cdk-global-overlay-wrapper{display:flex;align-items:center;justify-content:center}.cdk-overlay-backdrop{position:absolute;inset:0;pointer-events:auto;background:#0008}.cdk-overlay-pane{pointer-events:auto}.mdc-switch{width:36px;height:20px;border:0;position:relative}',
    frame: (
      title,
      body,
      buttons,
    ) => `<div class="cdk-overlay-container"><div class="cdk-overlay-backdrop cdk-overlay-dark-backdrop"></div><div class="cdk-global-overlay-wrapper"><div
      class="cdk-overlay-pane mat-mdc-dialog-panel" style="${WINDOW}"><div tabindex="0" class="cdk-visually-hidden cdk-focus-trap-anchor" aria-hidden="true"></div><mat-dialog-container
      tabindex="-1" class="mat-mdc-dialog-container" role="dialog" aria-modal="true" aria-labelledby="mat-mdc-dialog-title-0" style="display:block"><div
      class="mat-mdc-dialog-inner-container"><div class="mat-mdc-dialog-surface"><h2 mat-dialog-title id="mat-mdc-dialog-title-0">${title}</h2><mat-dialog-content>${body}</mat-dialog-content><mat-dialog-actions>${buttons}</mat-dialog-actions></div></div></mat-dialog-container></div></div></div>`,
    toggle: (
      words,
      isOn,
      mark,
    ) => `<mat-slide-toggle class="mat-mdc-slide-toggle" style="display:block"><div class="mdc-form-field mat-internal-form-field"><button role="switch"
      type="button" class="mdc-switch" id="m-${words}-button" aria-checked="${isOn}" aria-labelledby="m-${words}-label" ${mark}><div class="mat-mdc-slide-toggle-touch-target"></div><span
      class="mdc-switch__track"></span><span class="mdc-switch__handle-track"></span></button><label class="mdc-label" for="m-${words}-button" id="m-${words}-label">${words}</label></div></mat-slide-toggle>`,
    button: (
      words,
      attributes,
    ) => `<button mat-button class="mdc-button mat-mdc-button" ${attributes}><span class="mat-mdc-button-persistent-ripple"></span><span
      class="mdc-button__label">${words}</span><span class="mat-mdc-button-touch-target"></span></button>`,
  },
  {
    library: 'Vuetify',
    style:
      '.v-overlay__scrim{position:fixed;inset:0;background:#000;opacity:.3}.v-switch input{position:absolute;inset:0;width:100%;height:100%;opacity:0;margin:0}.v-selection-control{display:flex}.v-selection-control__wrapper{position:relative;width:48px;height:32px}.v-switch__track{display:block;width:36px;height:14px;background:#999}.v-switch__thumb{width:20px;height:20px;background:#eee}',
    frame: (
      title,
      body,
      buttons,
    ) => `<div class="v-overlay-container"><div class="v-overlay v-overlay--active v-dialog v-overlay--scroll-blocked" role="dialog" aria-modal="true"
      style="${MIDDLE};z-index:2400"><div class="v-overlay__scrim"></div><div class="v-overlay__content" style="${WINDOW};position:relative"><div class="v-card"><div
      class="v-card-title">${title}</div><div class="v-card-text">${body}</div><div class="v-card-actions">${buttons}</div></div></div></div></div>`,
    toggle: (
      words,
      isOn,
      mark,
    ) => `<div class="v-input v-switch" ${mark}><div class="v-input__control"><div class="v-selection-control ${isOn ? 'v-selection-control--dirty' : ''}"><div
      class="v-selection-control__wrapper"><div class="v-switch__track"></div><div class="v-selection-control__input"><div class="v-switch__thumb"></div><input id="v-${words}"
      aria-disabled="false" type="checkbox" ${isOn ? 'checked' : ''}></div></div><label class="v-label" for="v-${words}">${words}</label></div></div></div>`,
    button: (words, attributes) =>
      `<button type="button" class="v-btn" ${attributes}><span class="v-btn__overlay"></span><span class="v-btn__content">${words}</span></button>`,
  },
  {
    library: 'Ant Design',
    style:
      '.ant-modal-mask{position:fixed;inset:0;z-index:1000;background:#0008}.ant-modal-wrap{z-index:1000}.ant-switch{width:44px;height:22px;border:0;border-radius:11px}.ant-switch-inner{display:block;overflow:hidden}',
    frame: (
      title,
      body,
      buttons,
    ) => `<div><div class="ant-modal-root"><div class="ant-modal-mask"></div><div tabindex="-1" class="ant-modal-wrap" style="${MIDDLE}"><div role="dialog"
      aria-labelledby="rc1" aria-modal="true" class="ant-modal" style="${WINDOW}"><div tabindex="0" style="width:0;height:0;overflow:hidden;outline:none"></div><div
      class="ant-modal-content"><button type="button" aria-label="Close" class="ant-modal-close">×</button><div class="ant-modal-header"><div class="ant-modal-title"
      id="rc1">${title}</div></div><div class="ant-modal-body">${body}</div><div class="ant-modal-footer">${buttons}</div></div></div></div></div></div>`,
    toggle: (
      words,
      isOn,
      mark,
    ) => `<div class="ant-form-item"><span>${words}</span> <button type="button" role="switch" aria-checked="${isOn}" class="ant-switch ${isOn ? 'ant-switch-checked' : ''}"
      ${mark}><div class="ant-switch-handle"></div><span class="ant-switch-inner"><span class="ant-switch-inner-checked"></span><span class="ant-switch-inner-unchecked"></span></span></button></div>`,
    button: (words, attributes) =>
      `<button type="button" class="ant-btn ant-btn-primary" ${attributes}><span>${words}</span></button>`,
  },
  {
    library: 'Headless UI',
    style: '.sw{width:44px;height:24px;border:0;border-radius:12px;background:#ddd}',
    root: 'inert aria-hidden="true"',
    frame: (
      title,
      body,
      buttons,
    ) => `<div id="headlessui-portal-root"><div data-headlessui-portal=""><button type="button" data-headlessui-focus-guard="true" aria-hidden="true"
      style="position:fixed;top:1px;left:1px;width:1px;height:0;padding:0;overflow:hidden;clip:rect(0,0,0,0);border:0"></button><div><div class="relative z-10" id="headlessui-dialog-:r1:"
      role="dialog" tabindex="-1" aria-modal="true" aria-labelledby="headlessui-dialog-title-:r2:"><div class="fixed inset-0" style="position:fixed;inset:0;background:#0008" aria-hidden="true"></div><div
      style="${MIDDLE}"><div id="headlessui-dialog-panel-:r3:" style="${WINDOW}"><h2 id="headlessui-dialog-title-:r2:">${title}</h2>${body}<div>${buttons}</div></div></div></div></div></div></div>`,
    toggle: (
      words,
      isOn,
      mark,
    ) => `<div><label id="l-${words}">${words}</label><button class="sw" id="headlessui-switch-${words}" role="switch" type="button" tabindex="0"
      aria-checked="${isOn}" aria-labelledby="l-${words}" ${mark}><span aria-hidden="true" class="translate-x-0"></span></button></div>`,
    button: plainButton('rounded-md'),
  },
  {
    library: 'Carbon',
    style:
      '.cds--toggle__button{position:absolute;width:1px;height:1px;padding:0;margin:-1px;overflow:hidden;clip:rect(0,0,0,0);border:0}.cds--toggle__appearance{display:grid;grid-template-columns:max-content max-content;gap:8px;width:fit-content;cursor:pointer}.cds--toggle__switch{width:48px;height:24px;background:#8d8d8d;border-radius:12px}.cds--toggle{position:relative}',
    frame: (
      title,
      body,
      buttons,
    ) => `<div role="presentation" class="cds--modal cds--modal-tall is-visible" style="${MIDDLE};z-index:9000;background:#0008"><div role="dialog" class="cds--modal-container"
      aria-modal="true" aria-labelledby="cm1" tabindex="-1" style="${WINDOW}"><div class="cds--modal-header"><h2 id="cm1" class="cds--modal-header__heading">${title}</h2></div><div
      class="cds--modal-content">${body}</div><div class="cds--btn-set cds--modal-footer">${buttons}</div></div></div>`,
    toggle: (
      words,
      isOn,
      mark,
    ) => `<div class="cds--toggle" ${mark}><button class="cds--toggle__button" role="switch" type="button" aria-checked="${isOn}" aria-labelledby="cl-${words}"
      id="ct-${words}"></button><div id="cl-${words}" class="cds--toggle__label"><span class="cds--toggle__label-text">${words}</span><div class="cds--toggle__appearance"><div
      class="cds--toggle__switch ${isOn ? 'cds--toggle__switch--checked' : ''}"></div><span class="cds--toggle__text" aria-hidden="true">${isOn ? 'On' : 'Off'}</span></div></div></div>`,
    button: plainButton('cds--btn cds--btn--primary'),
  },
  {
    library: 'PrimeVue',
    style:
      '.p-toggleswitch{display:inline-block;position:relative;width:40px;height:24px}.p-toggleswitch-input{position:absolute;inset:0;width:100%;height:100%;opacity:0;margin:0;z-index:1}.p-toggleswitch-slider{position:absolute;inset:0;background:#ccc;border-radius:12px}',
    frame: (
      title,
      body,
      buttons,
    ) => `<div class="p-dialog-mask p-overlay-mask" style="${MIDDLE};background:#0006;z-index:1101"><div class="p-dialog p-component" role="dialog" aria-labelledby="pv_0_header"
      aria-modal="true" style="${WINDOW}"><div class="p-dialog-header"><span id="pv_0_header" class="p-dialog-title">${title}</span><div class="p-dialog-header-actions"><button class="p-button
      p-dialog-close-button" type="button" aria-label="Close"><svg width="14" height="14"></svg></button></div></div><div class="p-dialog-content">${body}</div><div
      class="p-dialog-footer">${buttons}</div></div></div>`,
    toggle: (
      words,
      isOn,
      mark,
    ) => `<div><label for="pv-${words}">${words}</label> <div class="p-toggleswitch p-component" ${mark}><input id="pv-${words}" class="p-toggleswitch-input" type="checkbox"
      role="switch" aria-checked="${isOn}" ${isOn ? 'checked' : ''}><div class="p-toggleswitch-slider"><div class="p-toggleswitch-handle"></div></div></div></div>`,
    button: (words, attributes) =>
      `<button class="p-button p-component" type="button" ${attributes}><span class="p-button-label">${words}</span></button>`,
  },
  {
    library: 'Fluent web components',
    style:
      'fluent-switch{display:inline-flex;width:90px;height:24px;cursor:pointer}fluent-button{display:inline-block}',
    frame: (title, body, buttons) =>
      `<fluent-dialog>${shadow(`<style>.positioning-region{position:fixed;inset:0;display:flex;justify-content:center;align-items:center;z-index:100}.overlay{position:fixed;inset:0;background:#0006}.control{position:relative;width:480px;background:#fff;padding:16px}</style><div class="positioning-region" part="positioning-region"><div class="overlay"
      part="overlay" role="presentation"></div><div role="dialog" tabindex="-1" class="control" part="control" aria-modal="true" aria-label="${title}"><slot></slot></div></div>`)}<h2>${title}</h2>${body}<div>${buttons}</div></fluent-dialog>`,
    toggle: (words, isOn, mark) =>
      `<div><fluent-switch role="switch" aria-checked="${isOn}" tabindex="0" ${mark}>${shadow('<label part="label"><slot></slot></label><div part="switch" style="width:40px;height:20px;background:#999"><slot name="switch"></slot></div>')}${words}</fluent-switch></div>`,
    button: (words, attributes) =>
      `<fluent-button ${attributes}>${shadow(`<button class="control" part="control" ${attributes.includes('disabled') ? 'disabled' : ''}><slot></slot></button>`)}${words}</fluent-button>`,
  },
];

function windowsOf({ library, style = '', root = '', frame, toggle, button }: Window): LibraryPage[] {
  const pageWith = (inside: string): string => pageOf(style, behind(root) + inside + COOKIES);
  const title = 'Application permissions';
  const off = toggle('Read', true, '') + toggle('Write', false, 'data-expect');
  const on = toggle('Read', true, '') + toggle('Write', true, '');
  const shared = { library, portal: 'app-store', done: 3 } as const;
  return [
    {
      ...shared,
      shows: 'a permission that is off',
      action: 'approve-scopes/switch-scope',
      html: pageWith(
        frame(title, `<p>Accountflow</p>${off}`, button('Cancel', '') + button('Integrate', 'disabled data-never')),
      ),
    },
    {
      ...shared,
      shows: 'the permissions, all on',
      action: 'approve-scopes/integrate-scopes',
      html: pageWith(frame(title, `<p>Accountflow</p>${on}`, button('Avbryt', '') + button('Integrer', 'data-expect'))),
    },
    {
      ...shared,
      shows: 'the last question',
      pressed: ['approve-scopes/integrate-scopes'],
      action: 'approve-scopes/accept',
      html: pageWith(
        frame(
          'Accountflow',
          `<p>Accountflow gets access to ${COMPANY}.</p>`,
          button('Avbryt', '') + button('Aksepter', 'data-expect'),
        ),
      ),
    },
    {
      ...shared,
      shows: 'a window that is none of ours',
      html: pageWith(
        frame('New in the App Store', '<p>Find apps faster.</p>', button('Later', '') + button('Accept', 'data-never')),
      ),
    },
  ];
}

/** The window *Application permissions*, the last question, and a window that is none of ours. */
export const APP_WINDOWS: readonly LibraryPage[] = WINDOWS.flatMap(windowsOf);
