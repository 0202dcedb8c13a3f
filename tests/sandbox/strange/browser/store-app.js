import { h } from './kit.js';
import { call, t } from './page.js';
import { openPermissions } from './permissions-dialog.js';
import { startStore, state } from './store-frame.js';

/** The app's own page at apps.visma.com: a heading and one button, which is missing while the role is. */
async function authorize() {
  if (state.busy) return;
  state.busy = true;
  const { ok } = await call('/api/integrate', { app: 'Accountflow' });
  state.busy = false;
  if (ok) openPermissions('Accountflow', page.update);
}

function control() {
  if (state.data.approved) return h('a', { href: 'https://appstore.visma.net/', class: 'css-l1nk' }, t.myApps);
  if (!state.data.allowed) return h('p', { class: 'css-4l3rt' }, `${t.noRole} ${state.data.company.name}.`);
  return h('button', { type: 'button', class: 'css-pr1m', onClick: authorize }, t.startOnPage);
}

function content() {
  return h(
    'article',
    { class: 'css-4pp' },
    h('h1', {}, 'Accountflow'),
    control(),
    h('p', {}, 'isv_accountflow · 5b8e0c1d-72f4-4e6a-9d35-c0a1b2e3f4d6'),
  );
}

const idLine = (id) =>
  h(
    'label',
    { class: 'css-1dl' },
    h('span', {}, t.tenantId),
    h('input', { type: 'text', readonly: true, value: id, onInput: () => {} }),
  );
const page = await startStore(() => h('div', {}), content, idLine);
