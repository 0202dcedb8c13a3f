import { h } from './kit.js';
import { call, t } from './page.js';

/** The companies and, for the one that is open, its services with their Status. */
export function companiesTab(state, update) {
  const company = state.data.companies.find(({ org }) => org === state.company);
  const open = (org) => {
    state.company = org;
    update();
  };
  const line = ({ name, org }) =>
    h(
      'div',
      { role: 'row', class: 'css-cr0w' },
      h(
        'div',
        { role: 'cell' },
        h('span', { role: 'link', tabindex: '0', class: 'css-l1nk', onClick: () => open(org) }, name),
      ),
      h('div', { role: 'cell' }, org),
    );
  return [
    h('div', { role: 'table', 'aria-label': t.companies }, state.data.companies.map(line)),
    company && services(state, company, update),
  ];
}

function services(state, company, update) {
  const column = (name) => h('div', { role: 'columnheader', class: 'css-cf1rst' }, name);
  return h(
    'section',
    {},
    h('h2', { id: 'co' }, company.name),
    h(
      'div',
      { role: 'table', 'aria-labelledby': 'co' },
      h('div', { role: 'row', class: 'css-cr0w' }, column(t.service), column(t.status)),
      state.data.services.map(({ name }) => status(state, company, name, update)),
    ),
  );
}

function status(state, company, service, update) {
  const isOn = company.active.includes(service);
  const flip = async () => {
    state.data = (await call('/api/activate', { org: company.org, service, active: !isOn })).data;
    update();
  };
  const flipper = h(
    'button',
    { type: 'button', role: 'switch', 'aria-checked': String(isOn), class: 'css-sw1t', onClick: flip },
    h('span', {}),
    isOn ? t.on : t.off,
  );
  return h(
    'div',
    { role: 'row', class: 'css-cr0w' },
    h('div', { role: 'rowheader', class: 'css-cf1rst' }, service),
    h('div', { role: 'cell' }, flipper),
  );
}
