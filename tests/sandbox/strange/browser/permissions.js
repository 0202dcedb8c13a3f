import { h } from './kit.js';
import { after, call, t } from './page.js';
import { state } from './store-frame.js';

/** The window's state and its two steps; how the window stands in the page is the caller's business. */
export function permissions(app, close, update) {
  const asked = { read: false, write: false, accepting: false, notice: '', busy: false };
  const flip = async (scope) => {
    await after(150);
    asked[scope] = !asked[scope];
    update();
  };
  const approve = async () => {
    if (asked.busy) return;
    asked.busy = true;
    const { ok } = await call('/api/scopes', { read: asked.read, write: asked.write });
    Object.assign(asked, { busy: false, accepting: ok, notice: ok ? '' : t.allScopes });
    update();
  };
  const accept = async () => {
    const { ok, data } = await call('/api/accept', {});
    if (ok) state.data = data;
    close();
  };
  return () => ({ asked, title: t.permissions, app, company: state.data.company.name, flip, approve, accept });
}

/** A switch that is named by the text beside it. */
export function scopeSwitch(id, name, isOn, flip) {
  return h(
    'div',
    { class: 'css-r0w' },
    h('span', { id }, `${name} – Visma Net ERP`),
    h(
      'button',
      {
        type: 'button',
        role: 'switch',
        'aria-checked': String(isOn),
        'aria-labelledby': id,
        class: 'css-sw1t',
        onClick: flip,
      },
      h('span', {}),
    ),
  );
}
