import { h } from './kit.js';
import { after, call, pressKeys, t, wrong } from './page.js';
import { openPermissions } from './permissions-portal.js';
import { startStore, state } from './store-frame.js';

/** The list at appstore.visma.net: opens on My apps; what is wanted comes up only when it is searched for. */
const list = { tab: 'mine', typed: '', search: '', loading: false };
const shownApps = 6;
let lastTyped = 0;

async function type(event) {
  list.typed = event.target.value;
  list.loading = true;
  page.update();
  lastTyped += 1;
  const mine = lastTyped;
  await after(450);
  if (mine !== lastTyped) return;
  Object.assign(list, { search: list.typed.trim().toLowerCase(), loading: false });
  page.update();
}

async function integrate(name) {
  if (state.busy) return;
  state.busy = true;
  const { ok, status } = await call('/api/integrate', { app: name });
  state.busy = false;
  state.notice = status === 403 ? `${t.noRole} ${state.data.company.name}.` : '';
  page.update();
  if (ok) openPermissions(name, page.update);
}

function tabs(measured) {
  const select = (tab) => {
    list.tab = tab;
    page.update();
  };
  const tab = (id, name) =>
    h(
      'div',
      {
        role: 'tab',
        tabindex: measured ? null : '0',
        'aria-selected': String(list.tab === id),
        class: 'css-t4b',
        onClick: () => select(id),
      },
      h('div', {}, h('div', {}, name)),
    );
  return h(
    'div',
    { role: 'tablist', class: measured ? 'css-t4bs css-gh0st' : 'css-t4bs' },
    tab('mine', t.myApps),
    tab('apps', t.apps),
  );
}

function button(name, press) {
  return h(
    'div',
    { role: 'button', tabindex: '0', class: 'css-1kq9xb', onClick: press, onKeydown: pressKeys(press) },
    h('span', {}, name),
  );
}

function card(name, control) {
  return h(
    'div',
    { class: 'css-c4rd' },
    h('div', { class: 'css-l0g0' }, name.slice(0, 2)),
    h(
      'div',
      { class: 'css-grow' },
      h('div', { class: 'css-n4m3' }, name),
      h('div', { class: 'css-sm4ll' }, `${name} × Visma.net`),
    ),
    control,
  );
}

function apps() {
  const found = state.data.apps.filter((name) => name.toLowerCase().includes(list.search)).slice(0, shownApps);
  const isOurs = (name) => name === 'Accountflow' && state.data.approved;
  return [
    h(
      'div',
      { class: 'css-b4r' },
      h('input', { type: 'text', placeholder: t.search, class: 'css-s34rch', value: list.typed, onInput: type }),
      button(t.invitation, () => wrong('Use invitation code')),
    ),
    list.loading
      ? h('div', { class: 'css-sk3l3t', 'aria-busy': 'true' }, h('span', {}))
      : h(
          'div',
          { class: 'css-c4rds' },
          found.map((name) => card(name, isOurs(name) ? h('span', {}, '✓') : button(t.start, () => integrate(name)))),
        ),
  ];
}

function mine() {
  const names = state.data.approved ? ['Amili', 'Accountflow'] : ['Amili'];
  return h(
    'div',
    { class: 'css-c4rds' },
    names.map((name) =>
      card(
        name,
        button(t.manage, () => {}),
      ),
    ),
  );
}

const idLine = (id) => h('dl', { class: 'css-dl' }, h('dt', {}, t.tenantId), h('dd', {}, id));
const page = await startStore(tabs, () => (list.tab === 'mine' ? mine() : apps()), idLine);
