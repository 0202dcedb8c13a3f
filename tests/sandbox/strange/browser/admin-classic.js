import { companiesTab } from './classic-companies.js';
import { rolesTable } from './classic-roles.js';
import { churn, h, mount } from './kit.js';
import { after, call, t } from './page.js';

/** The classic Admin: tabs, a list of users that has to be searched, and one wide table per user. */
const state = { data: null, tab: 'companies', typed: '', search: '', user: null, notice: '' };
const shownUsers = 8;
let lastTyped = 0;

async function type(event) {
  state.typed = event.target.value;
  app.update();
  lastTyped += 1;
  const mine = lastTyped;
  await after(250);
  if (mine !== lastTyped) return;
  state.search = state.typed.trim().toLowerCase();
  app.update();
}

function open(user) {
  const cells = Object.fromEntries(
    state.data.access.filter((held) => held.user === user).map(({ org, service, role }) => [`${org}/${service}`, role]),
  );
  const isMine = user === state.data.me;
  state.user = {
    name: user,
    cells,
    rows: isMine ? [...state.data.rows] : state.data.rows.slice(2),
    adding: false,
    filter: '',
  };
  state.notice = '';
  app.update();
}

async function save() {
  const { name, cells, rows } = state.user;
  const given = Object.entries(cells)
    .filter(([, role]) => role !== '')
    .map(([key, role]) => ({ user: name, org: key.split('/')[0], service: key.split('/')[1], role }));
  state.data = (await call('/api/cells', { user: name, rows, cells: given })).data;
  Object.assign(state, { user: null, notice: `✓ ${name}` });
  app.update();
}

function tabs(measured) {
  const names = [
    ['companies', t.companies],
    ['users', t.usersAndRoles],
    ['configuration', t.configuration],
  ];
  const select = (tab) => {
    Object.assign(state, { tab, user: null, notice: '' });
    app.update();
  };
  return h(
    'div',
    { role: 'tablist', class: measured ? 'css-t4bs css-gh0st' : 'css-t4bs' },
    names.map(([id, name]) =>
      h(
        'div',
        {
          role: 'tab',
          tabindex: measured ? null : '0',
          'aria-selected': String(state.tab === id),
          onClick: () => select(id),
        },
        h('span', {}, name),
      ),
    ),
  );
}

function userList() {
  const found = state.data.users.filter((name) => name.toLowerCase().includes(state.search)).slice(0, shownUsers);
  const line = (name) =>
    h(
      'div',
      { role: 'row', class: 'css-r0w' },
      h(
        'div',
        { role: 'cell' },
        h('span', { role: 'link', tabindex: '0', class: 'css-l1nk', onClick: () => open(name) }, name),
      ),
    );
  return [
    h('input', { type: 'text', role: 'searchbox', placeholder: t.search, value: state.typed, onInput: type }),
    h(
      'div',
      { role: 'table', 'aria-label': t.usersAndRoles, 'aria-rowcount': String(state.data.users.length) },
      found.map(line),
    ),
  ];
}

/** Here stands the customer's own id: the one that nobody may take. */
function configuration() {
  const { customer } = state.data;
  return h(
    'div',
    { class: 'css-k3yv4l' },
    h('div', {}, t.customerWord),
    h('div', {}, customer.name),
    h('div', {}, t.adminId),
    h('div', {}, customer.tenantId),
  );
}

function content() {
  if (state.tab === 'companies') return companiesTab(state, () => app.update());
  if (state.tab === 'configuration') return configuration();
  return state.user ? rolesTable(state, save, () => app.update()) : userList();
}

function view() {
  if (state.data === null) return h('div', { class: 'css-sk3l3t', 'aria-busy': 'true' }, h('span', {}));
  return [
    h(
      'header',
      { class: 'css-t0pb4r' },
      h('b', {}, t.financials),
      h('b', {}, t.admin),
      h('span', { class: 'css-wh0' }, state.data.me),
    ),
    tabs(true),
    tabs(false),
    h('div', { class: 'css-m41n' }, content(), h('p', { role: 'status', class: 'css-n0t1' }, state.notice)),
  ];
}

const app = mount(document.getElementById('root'), view);
state.data = (await call('/api/admin')).data;
await after(400);
app.update();
churn(app);
