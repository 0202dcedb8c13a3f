import { grid } from './access-grid.js';
import { heldAccess, holds, offered, startAdmin, state } from './admin-frame.js';
import { h } from './kit.js';
import { call, t } from './page.js';

/** Three choices, the grid of what they make possible, then Grant. */
const choice = { user: '', org: '', role: '', ticked: new Set(), top: 0, busy: false };

function choose(change) {
  Object.assign(choice, change, { ticked: new Set(), top: 0 });
  state.notice = '';
  app.update();
}

function possible() {
  if (choice.user === '' || choice.org === '') return [];
  const has = (row) => holds({ user: choice.user, org: choice.org, ...row });
  return offered(choice.org).filter((row) => (choice.role === '' || row.role === choice.role) && !has(row));
}

function picker(id, name, value, options, pick) {
  return h(
    'div',
    { class: 'css-f13ld' },
    h(
      'select',
      { id, value, onChange: (event) => pick(event.target.value) },
      h('option', { value: '' }, ''),
      options.map(([key, text]) => h('option', { value: key }, text)),
    ),
    h('label', { for: id }, name),
  );
}

function roleList() {
  const names = [...new Set(offered(choice.org || state.data.companies[0].org).map(({ role }) => role))].sort();
  const line = (name) => {
    const chosen = choice.role === name;
    return h(
      'li',
      {
        role: 'option',
        'aria-selected': String(chosen),
        tabindex: '-1',
        onClick: () => choose({ role: chosen ? '' : name }),
      },
      name,
    );
  };
  return h(
    'div',
    {},
    h('span', { id: 'r7' }, t.role),
    h('ul', { role: 'listbox', 'aria-labelledby': 'r7', tabindex: '0', class: 'css-l1stb' }, names.map(line)),
  );
}

async function grantTicked() {
  choice.busy = true;
  app.update();
  const rows = possible().filter(({ service, role }) => choice.ticked.has(`${service}/${role}`));
  const grants = rows.map((row) => ({ user: choice.user, org: choice.org, ...row }));
  state.data = (await call('/api/grant', { grants })).data;
  choice.busy = false;
  choose({});
  state.notice = `✓ ${choice.user} – ${grants.map(({ role }) => role).join(', ')}`;
  app.update();
}

function view() {
  const { companies, customer, users } = state.data;
  const orgs = [['customer', `${customer.name} ${t.customerMark}`], ...companies.map(({ name, org }) => [org, name])];
  const company = orgs.find(([org]) => org === choice.org)?.[1] ?? '';
  return [
    h('h1', {}, t.serviceAccess),
    h(
      'div',
      { class: 'css-thr33' },
      picker(
        'u1',
        t.user,
        choice.user,
        users.map((name) => [name, name]),
        (user) => choose({ user }),
      ),
      picker('c1', t.company, choice.org, orgs, (org) => choose({ org })),
      roleList(),
    ),
    h('h2', { id: 'g2' }, t.possible),
    grid(choice, possible(), company, () => app.update()),
    h(
      'button',
      { type: 'button', class: 'css-pr1m', disabled: choice.ticked.size === 0 || choice.busy, onClick: grantTicked },
      t.grant,
    ),
    choice.org !== '' && heldAccess(choice.user, choice.org),
  ];
}

const app = await startAdmin(view);
