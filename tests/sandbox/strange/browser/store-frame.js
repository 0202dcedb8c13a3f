import { churn, h, mount } from './kit.js';
import { after, call, icon, portalRoot, t, wrong } from './page.js';

/** What the App Store knows of its session, and what is open on the page. Shared by both of its hosts. */
export const state = { data: null, menu: false, notice: '', busy: false };

/** Starts a page of the App Store: top bar with the company menu, `content()`, footer, cookie banner. Returns the app. */
export async function startStore(tabs, content, idLine) {
  const app = mount(document.getElementById('root'), () => frame(tabs, content));
  const panels = mount(portalRoot('p0p'), () => h('div', {}, state.data && state.menu && panel(idLine, update)));
  function update() {
    app.update();
    panels.update();
  }
  state.toggleMenu = () => {
    state.menu = !state.menu;
    update();
  };
  const closeMenu = () => {
    if (state.menu) state.toggleMenu();
  };
  addEventListener('keydown', (event) => event.key === 'Escape' && closeMenu());
  addEventListener('click', (event) => event.target.closest?.('.css-p4n3l, .css-fl4g') === null && closeMenu());
  await after(300);
  state.data = (await call('/api/store')).data;
  update();
  churn(app);
  portalRoot('ck').append(document.createElement('cookie-notice'));
  return { update };
}

function frame(tabs, content) {
  if (state.data === null) return h('div', { class: 'css-sk3l3t', 'aria-busy': 'true' }, h('span', {}), h('span', {}));
  return h(
    'div',
    { class: 'css-1x2y3z' },
    h(
      'div',
      { class: 'css-t0pb4r', role: 'banner' },
      h('div', { class: 'css-l0g0' }, t.appStore),
      tabs(true),
      tabs(false),
      companyButton(),
    ),
    h(
      'div',
      { class: 'css-m0b1le' },
      h('div', { role: 'button' }, t.apps),
      h('div', { role: 'button' }, t.start),
      h('span', {}, t.tenantId),
    ),
    h(
      'div',
      { class: 'css-m41n', role: 'main' },
      content(),
      h('div', { role: 'alert', class: 'css-4l3rt' }, state.notice),
    ),
    h('div', { class: 'css-f00t', role: 'contentinfo' }, 'Trace 7d3c1f58-6e2b-4c90-8f14-a9b3e5d20c67'),
  );
}

/** What is seen is a flag; the company's name is only the button's accessible name, or its title. */
function companyButton() {
  const { name } = state.data.company;
  const naming = location.hostname === 'apps.visma.com' ? { title: name } : { 'aria-label': name };
  return h(
    'button',
    {
      type: 'button',
      'aria-haspopup': 'true',
      'aria-expanded': String(state.menu),
      class: 'css-fl4g',
      onClick: () => state.toggleMenu(),
      ...naming,
    },
    h('img', { src: flag, alt: '', width: '22', height: '16' }),
    icon('M7 10l5 5 5-5z'),
  );
}

function panel(idLine, update) {
  const { company, companies, user } = state.data;
  const choose = async (org) => {
    Object.assign(state, { data: (await call('/api/company', { org })).data, notice: '', menu: false });
    update();
  };
  const item = ({ name, org }) =>
    h(
      'div',
      {
        role: 'menuitemradio',
        tabindex: '-1',
        'aria-checked': String(org === company.org),
        class: 'css-m3nu1',
        onClick: () => choose(org),
      },
      h('span', {}, name),
    );
  return h(
    'div',
    { class: 'css-p4n3l' },
    h('div', { class: 'css-wh0' }, user),
    h('div', { class: 'css-b1gn' }, company.name),
    idLine(company.tenantId),
    h('div', { role: 'menu', 'aria-label': t.companies }, companies.map(item)),
  );
}

const flag =
  "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 22 16'%3E%3Cpath fill='%23ba0c2f' d='M0 0h22v16H0z'/%3E%3Cpath stroke='%23fff' stroke-width='4' d='M8 0v16M0 8h22'/%3E%3Cpath stroke='%2300205b' stroke-width='2' d='M8 0v16M0 8h22'/%3E%3C/svg%3E";

/** The banner's button bears the same word as the flow's last one. */
class CookieNotice extends HTMLElement {
  connectedCallback() {
    const style = document.createElement('style');
    style.textContent =
      ':host{position:fixed;left:8px;bottom:8px;width:230px;padding:8px;background:#222;color:#fff;font-size:12px}';
    const text = document.createElement('p');
    text.textContent = t.cookies;
    const button = document.createElement('button');
    button.textContent = t.accept;
    button.addEventListener('click', () => {
      wrong('Accept of the cookie banner');
      this.remove();
    });
    this.attachShadow({ mode: 'open' }).append(style, text, button);
  }
}
customElements.define('cookie-notice', CookieNotice);
