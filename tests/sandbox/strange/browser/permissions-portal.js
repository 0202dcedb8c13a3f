import { h, mount } from './kit.js';
import { isolate, portalRoot, pressKeys, t } from './page.js';
import { permissions, scopeSwitch } from './permissions.js';

/** Opens the window as a div at the end of the body, with everything beside it out of reach. */
export function openPermissions(app, update) {
  const root = portalRoot('m0d');
  const release = isolate(root);
  const close = () => {
    release();
    root.remove();
    update();
  };
  const read = permissions(app, close, () => shown.update());
  const shown = mount(root, () => view(read(), close));
}

function button(name, press, className) {
  return h(
    'div',
    { role: 'button', tabindex: '0', class: className, onClick: press, onKeydown: pressKeys(press) },
    h('span', {}, name),
  );
}

function view({ asked, title, app, company, flip, approve, accept }, close) {
  const content = asked.accepting
    ? [h('div', { key: 'last' }, `${app} – ${company}`), button(t.accept, accept, 'css-pr1m')]
    : [
        h(
          'div',
          {},
          scopeSwitch('s-r', t.read, asked.read, () => flip('read')),
          scopeSwitch('s-w', t.write, asked.write, () => flip('write')),
        ),
        h('div', { role: 'alert', class: 'css-4l3rt' }, asked.notice),
        button(t.approve, approve, 'css-pr1m'),
      ];
  return h(
    'div',
    { class: 'css-v31l' },
    h(
      'div',
      { role: 'dialog', 'aria-modal': 'true', 'aria-labelledby': 'p-t', class: 'css-d14l' },
      h('div', { class: 'css-b4r' }, h('div', { id: 'p-t', class: 'css-b1gn' }, title), button('×', close, 'css-t3xt')),
      content,
    ),
  );
}
