import { heldAccess, holds, offered, startAdmin, state } from './admin-frame.js';
import { h } from './kit.js';
import { call, t } from './page.js';

/** Three lists to tick in, each with a search of its own, then Save actions. */
const ticked = { users: new Set(), orgs: new Set(), roles: new Set() };
const search = { users: '', orgs: '', roles: '' };

function tick(list, key) {
  if (!ticked[list].delete(key)) ticked[list].add(key);
  state.notice = '';
  app.update();
}

/** What is clicked is the label: its box measures nothing. */
function line(list, key, name, detail) {
  return h(
    'li',
    { class: 'css-r0w' },
    h(
      'label',
      { class: ticked[list].has(key) ? 'css-t1ckl css-t1ckl-on' : 'css-t1ckl' },
      h('input', {
        type: 'checkbox',
        class: 'css-n0b0x',
        checked: ticked[list].has(key),
        onChange: () => tick(list, key),
      }),
      h('span', { class: 'css-m4rk', 'aria-hidden': 'true' }),
      h('span', {}, name),
      detail && h('small', {}, detail),
    ),
  );
}

function list(id, title, content) {
  const type = (event) => {
    search[id] = event.target.value;
    app.update();
  };
  return h(
    'section',
    { class: 'css-l1stc', 'aria-labelledby': `h-${id}` },
    h('h2', { id: `h-${id}` }, title),
    h('input', {
      type: 'search',
      placeholder: t.search,
      'aria-label': `${t.search} – ${title}`,
      value: search[id],
      onInput: type,
    }),
    h('div', { class: 'css-scr0' }, content),
  );
}

function matching(id, name) {
  return name.toLowerCase().includes(search[id].trim().toLowerCase());
}

function userList() {
  const names = state.data.users.filter((name) => matching('users', name));
  const address = (name) =>
    `${name
      .toLowerCase()
      .replaceAll(' ', '.')
      .replaceAll(/[^a-z.]/g, '')}@nordlys.example`;
  return h(
    'ul',
    {},
    names.map((name) => line('users', name, name, address(name))),
  );
}

function companyList() {
  const { companies, customer } = state.data;
  const all = [['customer', `${customer.name} ${t.customerMark}`], ...companies.map(({ name, org }) => [org, name])];
  return h(
    'ul',
    {},
    all.filter(([, name]) => matching('orgs', name)).map(([org, name]) => line('orgs', org, name)),
  );
}

function roleList() {
  const orgs = ticked.orgs.size === 0 ? [state.data.companies[0].org] : [...ticked.orgs];
  const rows = orgs.flatMap(offered).filter(({ role }) => matching('roles', role));
  const services = [...new Set(rows.map(({ service }) => service))];
  const roles = (service) => [...new Set(rows.filter((row) => row.service === service).map(({ role }) => role))];
  return services.map((service) =>
    h(
      'fieldset',
      { class: 'css-f13lds' },
      h('legend', {}, service),
      h(
        'ul',
        {},
        roles(service).map((role) => line('roles', `${service}/${role}`, role)),
      ),
    ),
  );
}

function pending() {
  const grants = [];
  for (const user of ticked.users) {
    for (const org of ticked.orgs) {
      for (const key of ticked.roles) {
        const [service, role] = key.split('/');
        grants.push({ user, org, service, role });
      }
    }
  }
  return grants.filter((one) => !holds(one));
}

async function save() {
  const grants = pending();
  state.data = (await call('/api/grant', { grants })).data;
  state.notice = `✓ ${grants.map(({ user, role }) => `${user} – ${role}`).join(', ')}`;
  app.update();
}

function view() {
  const [user] = ticked.users;
  const [org] = ticked.orgs;
  return [
    h('h1', {}, t.serviceAccess),
    h(
      'div',
      { class: 'css-thr33' },
      list('users', t.user, userList()),
      list('orgs', t.company, companyList()),
      list('roles', t.role, roleList()),
    ),
    h(
      'footer',
      { class: 'css-st1ck' },
      h(
        'button',
        { type: 'button', class: 'css-pr1m', disabled: pending().length === 0, onClick: save },
        t.saveActions,
      ),
    ),
    user !== undefined && org !== undefined && heldAccess(user, org),
  ];
}

const app = await startAdmin(view);
