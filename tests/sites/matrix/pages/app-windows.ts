import { COMPANY, type MatrixState } from '../matrix-state.ts';
import type { Words } from '../words.ts';
import { contextMenu, cookies, help, NORDIC, nordicBar, pageOf } from './parts.ts';

const store = { portal: 'app-store', host: 'appstore.visma.net', done: 3 } as const;
const MENU = 'data-is="integrate/open-company-menu approve-scopes/open-company-menu copy-tenant-id/open-company-menu"';
const SCOPE = 'data-is="approve-scopes/switch-scope"';
const INTEGRATE = 'data-is="approve-scopes/integrate-scopes"';
const ACCEPT = 'data-is="approve-scopes/accept approve-scopes/accept-on-page"';
/** What opens our app's window. */
const OURS = ['integrate/start-integration', 'approve-scopes/reopen'];
const SENT = ['integrate/start-integration', 'approve-scopes/integrate-scopes'];

/** The switch of Visma's design system: the input has no size, its label is what is drawn. */
const SWITCH = `.switch input{position:absolute;width:0;height:0;opacity:0} .switch label{display:inline-block;padding-inline-start:48px;position:relative;line-height:24px;cursor:pointer}
  .switch label::before{content:'';position:absolute;inset-inline-start:0;width:40px;height:22px;border-radius:11px;background:#999} .switch input:checked+label::before{background:#0089c9}`;
/** The newer one: the input has its full size over the drawing and no opacity. */
const TRACK = `.track{position:relative;display:inline-block;width:44px;height:24px;background:#bbb;border-radius:12px} .track input{position:absolute;inset:0;width:100%;height:100%;margin:0;opacity:0} .scope{display:flex;gap:10px;padding:6px}`;

/** What another app's window asks for. */
const foreign = (w: Words): string =>
  [READ, WRITE].map((text, at) => oldSwitch(w, `o${at}`, text, false).replace(SCOPE, '')).join('');

const behind = (w: Words): string =>
  `${nordicBar(`<a href="/">${w('App Store')}</a>`, contextMenu(COMPANY, MENU))}<main class="container"><h1>${w('Apps')}</h1><article><h3>${w('Accountflow')}</h3><button class="btn" data-is="integrate/start-integration approve-scopes/reopen">${w(
    'start:Integrate',
  )}</button></article><article><h3>Amili</h3><button class="btn">${w('start:Integrate')}</button></article></main>`;

const page = (w: Words, style: string, over: string): string =>
  pageOf(`${NORDIC}${SWITCH}${TRACK}${style}`, `${behind(w)}${over}${cookies(w)}`);

const oldSwitch = (w: Words, id: string, text: string, isOn: boolean): string =>
  `<div class="switch"><input type="checkbox" id="${id}" ${isOn ? 'checked' : ''}><label for="${id}" ${isOn ? '' : SCOPE}>${w(text)}</label></div>`;
const newSwitch = (w: Words, text: string, isOn: boolean): string =>
  `<div class="scope"><span class="track" ${isOn ? '' : SCOPE}><input type="checkbox" role="switch" aria-label="${w(text)}" ${isOn ? 'checked' : ''}></span><span>${w(text)}</span></div>`;
const ariaSwitch = (w: Words, text: string, isOn: boolean): string =>
  `<div class="scope"><button role="switch" aria-checked="${isOn}" aria-label="${w(text)}" style="width:44px;height:24px" ${isOn ? '' : SCOPE}></button><span>${w(text)}</span></div>`;

/** A library draws the switch around the check box, which it takes out of the page; the words on both of its ends are labels of nothing. */
const drawnSwitch = (w: Words, text: string, isOn: boolean): string =>
  `<div class="scope"><span>${w(text)}</span><div ${isOn ? '' : SCOPE} style="position:relative;width:62px;height:34px;overflow:hidden;border:1px solid #888;cursor:pointer"><input type="checkbox" style="display:none" ${isOn ? 'checked' : ''}><div style="position:absolute;inset:0;width:200%;${isOn ? '' : 'margin-inline-start:-100%'}"><label>${w('On')}</label> <label>${w('Off')}</label></div></div></div>`;

const READ = 'Read data in Visma.net ERP';
const WRITE = 'Write data in Visma.net ERP';

const modal = (w: Words, title: string, body: string, buttons: string): string =>
  `<div class="modal" role="dialog" aria-modal="true" aria-labelledby="title"><div class="modal-dialog"><h4 id="title">${w(title)}</h4>${body}<div><button class="btn">${w('Cancel')}</button>${buttons}</div></div></div>`;

const approve = (w: Words, mark = INTEGRATE, isOff = false): string =>
  `<button class="btn" ${isOff ? 'disabled' : mark}>${w('Integrate')}</button>`;
const accept = (w: Words, mark = ACCEPT): string => `<button class="btn" ${mark}>${w('Accept')}</button>`;
const intro = (w: Words): string =>
  `<strong>${w('Accountflow')}</strong><p>${w('Choose what the app may do in')} ${COMPANY}.</p>`;

const permissions = (w: Words, scopes: string, isOff = false): string =>
  modal(w, 'Application permissions', intro(w) + scopes, approve(w, INTEGRATE, isOff));

const plainWindow = (body: string): string =>
  `<div style="position:fixed;inset:0;background:#0007;z-index:30;display:flex;align-items:center;justify-content:center"><div style="background:#fff;padding:20px;width:480px">${body}</div></div>`;

const ownPage = (w: Words, main: string): string =>
  pageOf(
    `${NORDIC}${SWITCH}`,
    `${nordicBar(`<a href="/">${w('App Store')}</a>`, contextMenu(COMPANY, MENU))}<main class="container">${main}</main>${help(w, 'Accept')}${cookies(w)}`,
  );

const both = (make: (text: string, isOn: boolean) => string, read: boolean, write: boolean): string =>
  make(READ, read) + make(WRITE, write);

export const APP_WINDOWS: readonly MatrixState[] = [
  {
    ...store,
    name: 'permissions: switches off, button off',
    expect: 'approve-scopes/switch-scope',
    html: (w) => page(w, '', permissions(w, oldSwitch(w, 'r', READ, false) + oldSwitch(w, 'w', WRITE, false), true)),
  },
  ...[false, true].map(
    (isOn): MatrixState => ({
      ...store,
      name: `a window of our app, its title unknown, all switches ${isOn ? 'on' : 'off'}`,
      pressed: OURS,
      expect: isOn ? 'approve-scopes/integrate-scopes' : 'approve-scopes/switch-scope',
      html: (w) =>
        page(
          w,
          '',
          modal(w, 'Access', intro(w) + oldSwitch(w, 'r', READ, isOn) + oldSwitch(w, 'w', WRITE, isOn), approve(w)),
        ),
    }),
  ),
  {
    ...store,
    name: 'a window after ours was pressed, its title unknown, that names no app',
    pressed: OURS,
    expect: 'approve-scopes/switch-scope',
    html: (w) =>
      page(
        w,
        '',
        modal(w, 'Access', `<p>Data</p>${oldSwitch(w, 'r', READ, true)}${oldSwitch(w, 'w', WRITE, false)}`, approve(w)),
      ),
  },
  {
    ...store,
    name: 'the last window, one line of which ends with the company',
    pressed: SENT,
    expect: 'approve-scopes/accept',
    html: (w) =>
      page(w, '', modal(w, 'Accountflow', `<p>${w('You agree that this app may use')} ${COMPANY}</p>`, accept(w))),
  },
  {
    ...store,
    name: 'permissions: one switch on',
    expect: 'approve-scopes/switch-scope',
    html: (w) => page(w, '', permissions(w, oldSwitch(w, 'r', READ, true) + oldSwitch(w, 'w', WRITE, false), true)),
  },
  {
    ...store,
    name: 'permissions: switches of the newer system',
    expect: 'approve-scopes/switch-scope',
    html: (w) =>
      page(
        w,
        '',
        permissions(
          w,
          both((text, isOn) => newSwitch(w, text, isOn), true, false),
        ),
      ),
  },
  ...[false, true].map(
    (isOn): MatrixState => ({
      ...store,
      name: `permissions: switches drawn around what is not displayed, ${isOn ? 'on' : 'off'}`,
      expect: isOn ? 'approve-scopes/integrate-scopes' : 'approve-scopes/switch-scope',
      html: (w) =>
        page(
          w,
          '',
          permissions(
            w,
            both((text) => drawnSwitch(w, text, isOn), isOn, isOn),
          ),
        ),
    }),
  ),
  {
    ...store,
    name: 'permissions: a switch that lies under what is drawn for it',
    expect: 'lost',
    html: (w) =>
      page(
        w,
        '',
        permissions(
          w,
          `<div style="position:relative;width:62px"><span role="switch" aria-checked="false" tabindex="0" style="display:block;height:34px;border:1px solid #888"></span><div style="position:absolute;inset:0;background:#fff">${w(READ)}</div></div>`,
        ),
      ),
  },
  {
    ...store,
    name: 'permissions: ARIA switches in a window without a role',
    expect: 'approve-scopes/switch-scope',
    html: (w) =>
      page(
        w,
        '',
        plainWindow(
          `<h3>${w('Application permissions')}</h3>${intro(w)}${both((text, isOn) => ariaSwitch(w, text, isOn), false, false)}${approve(w)}`,
        ),
      ),
  },
  {
    ...store,
    name: 'permissions: all on',
    expect: 'approve-scopes/integrate-scopes',
    html: (w) => page(w, '', permissions(w, oldSwitch(w, 'r', READ, true) + oldSwitch(w, 'w', WRITE, true))),
  },
  {
    ...store,
    name: 'permissions: all on, natively modal',
    expect: 'approve-scopes/integrate-scopes',
    html: (w) =>
      page(
        w,
        '',
        `<dialog data-drift-open="modal" aria-labelledby="title"><h3 id="title">${w('Application permissions')}</h3>${intro(w)}${both((text, isOn) => newSwitch(w, text, isOn), true, true)}${approve(w)}<button>${w('Cancel')}</button></dialog>`,
      ),
  },
  {
    ...store,
    name: 'permissions on a page of their own',
    expect: 'approve-scopes/switch-scope',
    html: (w) =>
      ownPage(
        w,
        `<h1>${w('Application permissions')}</h1>${intro(w)}<form><p><label ${SCOPE}><input type="checkbox"> ${w(READ)}</label></p><p><label ${SCOPE}><input type="checkbox"> ${w(WRITE)}</label></p>${approve(w)}</form>`,
      ),
  },
  {
    ...store,
    name: 'last window, with the same title',
    pressed: SENT,
    expect: 'approve-scopes/accept',
    html: (w) => page(w, '', modal(w, 'Application permissions', intro(w), accept(w))),
  },
  {
    ...store,
    name: 'last window, about the app',
    pressed: SENT,
    expect: 'approve-scopes/accept',
    html: (w) =>
      page(
        w,
        '',
        modal(w, 'Confirm', `<p>${w('Accountflow')} ${w('gets access to the data of')} ${COMPANY}.</p>`, accept(w)),
      ),
  },
  {
    ...store,
    name: 'last window, its button waits for terms to be agreed to',
    pressed: SENT,
    expect: 'approve-scopes/agree',
    html: (w) =>
      page(
        w,
        '',
        modal(
          w,
          'Confirm',
          `<p>${w('Accountflow')} ${w('gets access to the data of')} ${COMPANY}.</p><label data-is="approve-scopes/agree"><input type="checkbox"> ${w('Terms of use')}</label>`,
          `<button class="btn" disabled>${w('Accept')}</button>`,
        ),
      ),
  },
  {
    ...store,
    name: 'last window, about the company alone',
    pressed: SENT,
    expect: 'approve-scopes/accept',
    html: (w) => page(w, '', modal(w, 'Confirm', `<p>${w('The app gets access to')} ${COMPANY}.</p>`, accept(w))),
  },
  {
    ...store,
    name: 'window about the company, before the permissions were sent',
    unpressed: ['approve-scopes/integrate-scopes'],
    expect: 'lost',
    html: (w) => page(w, '', modal(w, 'Terms of use', `<p>${COMPANY}</p>`, accept(w, ''))),
  },
  {
    ...store,
    name: 'permissions folded away',
    isFragile: true,
    expect: 'approve-scopes/switch-scope',
    html: (w) =>
      page(
        w,
        '',
        permissions(
          w,
          `<div><button aria-expanded="true">${w('Read')}</button><div>${oldSwitch(w, 'r', READ, true)}</div></div><div><button aria-expanded="false" ${SCOPE}>${w('Write')}</button><div style="height:0;visibility:hidden">${ariaSwitch(w, WRITE, false)}</div></div>`,
        ),
      ),
  },
  {
    ...store,
    name: 'a check box is all that the button waits for',
    pressed: ['integrate/start-integration'],
    unpressed: ['approve-scopes/integrate-scopes'],
    expect: 'approve-scopes/agree',
    html: (w) =>
      page(
        w,
        '',
        permissions(
          w,
          `${newSwitch(w, READ, true)}<label data-is="approve-scopes/agree"><input type="checkbox"> ${w('Terms of use')}</label>`,
          true,
        ),
      ),
  },
  {
    ...store,
    name: 'terms to be agreed to beside the switches',
    pressed: ['integrate/start-integration'],
    expect: 'approve-scopes/switch-scope',
    html: (w) =>
      page(
        w,
        '',
        permissions(
          w,
          `${newSwitch(w, READ, true)}<label ${SCOPE}><input type="checkbox" required> ${w('Terms of use')}</label>`,
          true,
        ),
      ),
  },
  {
    ...store,
    name: 'permissions on a page of their own, clear inputs over their boxes',
    expect: 'approve-scopes/switch-scope',
    html: (w) =>
      ownPage(
        w,
        `<h1>${w('Application permissions')}</h1>${intro(w)}<p><label ${SCOPE}><span style="position:relative;display:inline-block;width:16px;height:16px;border:1px solid"><input type="checkbox" style="position:absolute;inset:0;width:16px;height:16px;margin:0;opacity:0"></span> ${w(READ)}</label></p>${approve(w)}`,
      ),
  },
  {
    ...store,
    name: 'permissions on a page that is one form with its bar',
    expect: 'approve-scopes/switch-scope',
    html: (w) =>
      pageOf(
        '.bar{height:54px}',
        `<form><input type="hidden" name="__VIEWSTATE"><div class="bar"><h1>${w('App Store')}</h1><a href="#a">${w('Apps')}</a></div><div><h2>${w('Application permissions')}</h2>${intro(w)}<p><label ${SCOPE}><input type="checkbox"> ${w(READ)}</label></p>${approve(w)}</div></form>`,
      ),
  },
  {
    ...store,
    name: 'last question on a page of its own',
    pressed: SENT,
    expect: 'approve-scopes/accept-on-page',
    html: (w) =>
      ownPage(
        w,
        `<h1>${w('Confirm')}</h1><p>${w('Accountflow')} ${w('gets access to the data of')} ${COMPANY}.</p><form>${accept(w)} <a href="#">${w('Cancel')}</a></form>`,
      ),
  },
  ...['Amili', 'Accountflow Payroll'].map(
    (app): MatrixState => ({
      ...store,
      name: `window of another app: ${app}`,
      unpressed: OURS,
      expect: 'lost',
      html: (w) =>
        page(
          w,
          '',
          modal(
            w,
            'Application permissions',
            `<strong>${w(app)}</strong>${foreign(w)}`,
            approve(w, '') + accept(w, ''),
          ),
        ),
    }),
  ),
  {
    ...store,
    name: 'window that names no app, after another press',
    unpressed: OURS,
    expect: 'lost',
    html: (w) => page(w, '', modal(w, 'Application permissions', foreign(w), approve(w, ''))),
  },
  {
    ...store,
    name: 'window that names no app, after ours was pressed',
    pressed: ['integrate/start-integration'],
    expect: 'approve-scopes/switch-scope',
    html: (w) => page(w, '', modal(w, 'Application permissions', oldSwitch(w, 'r', READ, false), approve(w))),
  },
  {
    ...store,
    name: 'window without switches, and some beside it that may be its own',
    pressed: ['integrate/start-integration'],
    expect: 'lost',
    html: (w) =>
      page(
        w,
        '',
        `${modal(w, 'Application permissions', intro(w), approve(w, '')).replace(' aria-modal="true"', '')}<div style="position:fixed;inset-inline-start:10px;top:300px;z-index:2000;padding:9px;background:#fff">${newSwitch(w, READ, false).replace(SCOPE, '')}</div>`,
      ),
  },
  {
    ...store,
    name: 'terms of use over the page',
    expect: 'lost',
    html: (w) => page(w, '', modal(w, 'Terms of use', `<p>${w('Please read this.')}</p>`, accept(w, ''))),
  },
  {
    ...store,
    name: 'cookies asked for under the same title',
    expect: 'lost',
    html: (w) =>
      page(
        w,
        '',
        modal(
          w,
          'Application permissions',
          `<p>${w('We use cookies.')} ${w('Accountflow')}</p>${foreign(w)}`,
          approve(w, '') + accept(w, ''),
        ),
      ),
  },
  {
    ...store,
    name: 'a banner over the foot of our window, its button called alike',
    pressed: SENT,
    expect: 'approve-scopes/accept',
    html: (w) => page(w, '.modal{z-index:80}', modal(w, 'Application permissions', intro(w), accept(w))),
  },
  {
    ...store,
    name: 'another app’s window over ours',
    unpressed: OURS,
    expect: 'lost',
    html: (w) =>
      page(
        w,
        '',
        permissions(w, oldSwitch(w, 'r', READ, true) + oldSwitch(w, 'w', WRITE, true)) +
          modal(
            w,
            'Application permissions',
            `<strong>${w('Accountflow Payroll')}</strong>${foreign(w)}`,
            approve(w, ''),
          ).replace('class="modal"', 'class="modal" style="z-index:1100"'),
      ),
  },
  {
    ...store,
    name: 'cookies asked for in a window',
    expect: 'lost',
    html: (w) =>
      page(w, '', modal(w, 'Your privacy', `<p>${w('We use cookies.')} ${w('Accountflow')}</p>`, accept(w, ''))),
  },
];
