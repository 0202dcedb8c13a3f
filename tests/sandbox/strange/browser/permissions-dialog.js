import { h, mount } from './kit.js';
import { portalRoot, t } from './page.js';
import { permissions, scopeSwitch } from './permissions.js';

/** Opens the window as a dialog of the browser's own, in the top layer. */
export function openPermissions(app, update) {
  const root = portalRoot('dlg');
  const close = () => {
    root.remove();
    update();
  };
  const read = permissions(app, close, () => shown.update());
  const shown = mount(root, () => view(read(), close));
}

function view({ asked, title, app, company, flip, approve, accept }, close) {
  const content = asked.accepting
    ? h(
        'section',
        { key: 'last' },
        h('p', {}, `${app} – ${company}`),
        h('button', { type: 'button', onClick: accept }, t.accept),
      )
    : h(
        'section',
        { key: 'first' },
        scopeSwitch('d-r', t.read, asked.read, () => flip('read')),
        scopeSwitch('d-w', t.write, asked.write, () => flip('write')),
        h('output', { class: 'css-4l3rt' }, asked.notice),
        h('button', { type: 'button', onClick: approve }, t.approve),
      );
  return h(
    'dialog',
    { ref: (el) => el.showModal(), class: 'css-n4t1v', 'aria-label': title, onClose: close },
    h(
      'header',
      { class: 'css-b4r' },
      h('h2', {}, title),
      h('button', { type: 'button', 'aria-label': '×', onClick: close }, '×'),
    ),
    content,
  );
}
