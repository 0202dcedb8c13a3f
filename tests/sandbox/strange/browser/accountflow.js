import { openCompanyForm } from './company-form.js';
import { churn, h, mount } from './kit.js';
import { after, call, icon, portalRoot, t, wrong } from './page.js';

/** Accountflow: a drawer whose section has to be opened, a page of companies, a menu of systems, and the form over it. */
const state = { ready: false, expanded: false, page: 'start', menu: false, saved: [] };

async function load() {
  state.saved = (await call('/api/companies')).data.saved;
  update();
}

function update() {
  app.update();
  popups.update();
}

function drawer(idle) {
  const item = (name, press) =>
    h(
      'div',
      { role: 'button', tabindex: idle ? null : '0', class: 'css-m3nu1', onClick: press },
      h('div', {}, h('span', {}, name)),
    );
  const toggle = () => {
    state.expanded = !state.expanded;
    update();
  };
  const open = () => {
    state.page = 'companies';
    update();
  };
  return [
    item(t.reconciliations, () => {}),
    h(
      'div',
      {
        role: 'button',
        tabindex: idle ? null : '0',
        'aria-expanded': String(state.expanded),
        class: 'css-m3nu1',
        onClick: toggle,
      },
      icon('M12 8a4 4 0 100 8 4 4 0 000-8z'),
      h('div', {}, h('span', {}, t.settings)),
    ),
    (state.expanded || idle) &&
      h(
        'div',
        { class: 'css-c0ll4p53' },
        item(t.companyItem, open),
        item(t.group, () => wrong('Company group in the menu')),
      ),
  ];
}

function companies() {
  const openMenu = () => {
    state.menu = true;
    update();
  };
  return [
    h(
      'div',
      { class: 'css-b4r' },
      h('h4', { class: 'css-b1gn' }, t.companyItem),
      h(
        'button',
        { type: 'button', 'aria-haspopup': 'menu', class: 'css-pr1m', onClick: openMenu },
        icon('M11 5h2v6h6v2h-6v6h-2v-6H5v-2h6z'),
        t.addCompany,
      ),
    ),
    h(
      'ul',
      { class: 'css-h3ld' },
      state.saved.map(({ companyName, orgNumber }) => h('li', {}, h('b', {}, companyName), ' ', orgNumber)),
    ),
  ];
}

function view() {
  if (!state.ready) return h('div', { class: 'css-sk3l3t', 'aria-busy': 'true' }, h('span', {}), h('span', {}));
  return h(
    'div',
    { class: 'css-l4y0ut' },
    // The phone's drawer is kept mounted off the screen, as such libraries do.
    h('div', { class: 'css-0ffscr' }, h('nav', {}, drawer(true))),
    h('nav', { class: 'css-r41l' }, drawer(false)),
    h(
      'main',
      { class: 'css-m41n' },
      state.page === 'companies' ? companies() : h('h4', { class: 'css-b1gn' }, t.reconciliations),
    ),
  );
}

function menu() {
  if (!state.menu) return h('div', {});
  const close = () => {
    state.menu = false;
    update();
  };
  const other = () => {
    close();
    openCompanyForm(load);
  };
  const decoy = (name) =>
    h('li', { role: 'menuitem', tabindex: '-1', class: 'css-m3nu1', onClick: () => wrong(`Entry ${name}`) }, name);
  return h(
    'div',
    {},
    h('div', { class: 'css-b4ckdr0p', 'aria-hidden': 'true', onClick: close }),
    h(
      'ul',
      { role: 'menu', class: 'css-4n1m css-m3nu' },
      decoy('Tripletex'),
      decoy('Fiken'),
      h('li', { role: 'menuitem', tabindex: '0', class: 'css-m3nu1', onClick: other }, t.otherSystems),
      decoy('Xledger'),
    ),
  );
}

const app = mount(document.getElementById('root'), view);
const popups = mount(portalRoot('pops'), menu);
await after(500);
state.ready = true;
await load();
churn(app);
