import { h } from './kit.js';
import { t } from './page.js';

/** A user's table *Roles*, made of divs: a column for each service that any company has, a row for the customer and each company. */
export function rolesTable(state, save, update) {
  const columns = state.data.services.filter(({ name }) =>
    state.data.companies.some(({ active }) => active.includes(name)),
  );
  const { customer, companies } = state.data;
  const rows = [
    { org: 'customer', name: `${customer.name} ${t.customerMark}`, active: columns.map(({ name }) => name) },
  ];
  for (const company of companies) {
    if (state.user.rows.includes(company.org)) rows.push({ ...company, name: `${company.name} ${t.companyMark}` });
  }
  return [
    h('h1', {}, state.user.name),
    h('div', { class: 'css-b4r' }, h('h2', { id: 'roles' }, t.roles), addAccess(state, update)),
    h(
      'div',
      { class: 'css-w1d3' },
      h(
        'div',
        { role: 'table', 'aria-labelledby': 'roles' },
        h('div', { role: 'rowgroup' }, h('div', { role: 'row', class: 'css-cr0w' }, headers(columns))),
        h(
          'div',
          { role: 'rowgroup' },
          rows.map((row) => line(row, columns, state.user.cells, update)),
        ),
      ),
    ),
    h(
      'div',
      { class: 'css-b4r' },
      h('div', { role: 'button', tabindex: '0', class: 'css-pr1m', onClick: save }, t.saveAndClose),
    ),
  ];
}

function headers(columns) {
  return [
    h('div', { role: 'columnheader', class: 'css-cf1rst' }, ''),
    ...columns.map(({ name }) => h('div', { role: 'columnheader' }, name)),
  ];
}

function line(row, columns, cells, update) {
  return h(
    'div',
    { role: 'row', class: 'css-cr0w' },
    h('div', { role: 'rowheader', class: 'css-cf1rst' }, row.name),
    columns.map((service) =>
      h('div', { role: 'cell' }, row.active.includes(service.name) ? picker(row.org, service, cells, update) : '–'),
    ),
  );
}

/** The list has no name of its own: only its row and column say what it is about. */
function picker(org, service, cells, update) {
  const key = `${org}/${service.name}`;
  const choose = (event) => {
    cells[key] = event.target.value;
    update();
  };
  return h(
    'select',
    { value: cells[key] ?? '', onChange: choose },
    h('option', { value: '' }, '–'),
    service.roles.map((role) => h('option', { value: role }, role)),
  );
}

function addAccess(state, update) {
  const { user } = state;
  const missing = state.data.companies.filter(
    ({ org, name }) => !user.rows.includes(org) && name.toLowerCase().includes(user.filter.toLowerCase()),
  );
  const toggle = () => {
    user.adding = !user.adding;
    update();
  };
  const add = (org) => {
    Object.assign(user, { rows: [...user.rows, org], adding: false, filter: '' });
    update();
  };
  const filter = (event) => {
    user.filter = event.target.value;
    update();
  };
  return h(
    'div',
    { class: 'css-4nch0r' },
    h(
      'div',
      { role: 'button', tabindex: '0', 'aria-expanded': String(user.adding), class: 'css-0utl1n', onClick: toggle },
      t.addAccess,
    ),
    user.adding &&
      h(
        'div',
        { class: 'css-dr0p' },
        t.addAccess !== t.addAccessTo && h('div', {}, t.addAccessTo),
        h('input', { type: 'text', placeholder: t.search, value: user.filter, onInput: filter }),
        h(
          'div',
          { role: 'menu' },
          missing.map(({ org, name }) => h('div', { role: 'menuitem', tabindex: '-1', onClick: () => add(org) }, name)),
        ),
      ),
  );
}
