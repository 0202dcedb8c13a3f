import { churn, h, mount } from './kit.js';
import { call, icon, t } from './page.js';

/** What the server knows, and what is open on the page. Shared by both new generations of Admin. */
export const state = { data: null, area: '', open: '', tab: '', notice: '' };

/** Frames `serviceAccess()` with the rail and the companies' area, and starts the page. Returns the mounted app. */
export async function startAdmin(serviceAccess) {
  const app = mount(document.getElementById('root'), () => frame(serviceAccess, () => app.update()));
  state.area = location.hash.slice(1);
  addEventListener('hashchange', () => {
    Object.assign(state, { area: location.hash.slice(1), open: '', tab: '', notice: '' });
    app.update();
  });
  state.data = (await call('/api/admin')).data;
  app.update();
  churn(app);
  return app;
}

function frame(serviceAccess, update) {
  if (state.data === null) return h('div', { class: 'css-sk3l3t', 'aria-busy': 'true' }, h('span', {}), h('span', {}));
  const content = { services: serviceAccess, companies: () => companiesArea(update) }[state.area];
  return h(
    'div',
    { class: 'css-l4y0ut' },
    h('nav', { class: 'css-m0b1le', 'aria-label': 'Mobile' }, railLinks()),
    h('aside', { class: 'css-r41l', role: 'navigation' }, railLinks()),
    h(
      'main',
      { class: 'css-m41n' },
      h('div', { class: 'css-wh0' }, `${state.data.me} · ${state.data.customer.name}`),
      content ? content() : h('h1', {}, t.admin),
      h('p', { role: 'status', class: 'css-n0t1' }, state.notice),
    ),
  );
}

function railLinks() {
  const link = (area, name) =>
    h(
      'a',
      { href: `#${area}`, 'aria-current': state.area === area ? 'page' : null, class: 'css-l1nk' },
      icon('M4 4h16v16H4z'),
      h('span', {}, name),
    );
  return [link('companies', t.companies), link('services', t.serviceAccess)];
}

function companiesArea(update) {
  const company = state.data.companies.find(({ org }) => org === state.open);
  if (company) return companyPage(company, update);
  const open = (org) => {
    state.open = org;
    update();
  };
  return [
    h('h1', {}, t.companies),
    h(
      'div',
      { class: 'css-l1st' },
      state.data.companies.map(({ name, org }) =>
        h(
          'div',
          { class: 'css-r0w' },
          h('button', { type: 'button', class: 'css-t3xt', onClick: () => open(org) }, name),
          h('span', {}, org),
        ),
      ),
    ),
  ];
}

function companyPage(company, update) {
  const openServices = () => {
    state.tab = 'services';
    update();
  };
  const tab = h(
    'button',
    { type: 'button', role: 'tab', 'aria-selected': String(state.tab === 'services'), onClick: openServices },
    t.services,
  );
  return [
    h('h1', {}, company.name),
    h('div', { role: 'tablist', class: 'css-t4bs' }, tab),
    state.tab === 'services' &&
      h(
        'div',
        { role: 'list', class: 'css-l1st' },
        state.data.services.map(({ name }) => serviceLine(company, name, update)),
      ),
  ];
}

function serviceLine(company, service, update) {
  const activate = async () => {
    state.data = (await call('/api/activate', { org: company.org, service })).data;
    update();
  };
  const button = h('button', { type: 'button', class: 'css-0utl1n', onClick: activate }, t.activate);
  return h(
    'div',
    { role: 'listitem', class: 'css-r0w' },
    h('span', {}, service),
    company.active.includes(service) ? h('em', {}, '✓') : button,
  );
}

/** The accesses that a user holds for one company, as both generations list them under the area's heading. */
export function heldAccess(user, org) {
  const held = state.data.access.filter((access) => access.user === user && access.org === org);
  return h(
    'ul',
    { class: 'css-h3ld', 'aria-label': t.serviceAccess },
    held.map(({ service, role }) => h('li', {}, h('span', {}, service), ' – ', h('b', {}, role))),
  );
}

/** Whether the user holds the access already. */
export function holds({ user, org, service, role }) {
  return state.data.access.some(
    (held) => held.user === user && held.org === org && held.service === service && held.role === role,
  );
}

/** Every role that the services of a company offer, with its service; none while no company is chosen. */
export function offered(org) {
  const company = state.data.companies.find((one) => one.org === org);
  const services =
    org === 'customer' ? state.data.services : state.data.services.filter(({ name }) => company?.active.includes(name));
  return services.flatMap(({ name, roles }) => roles.map((role) => ({ service: name, role })));
}
