import { h, mount } from './kit.js';
import { t } from './page.js';

/** One form, sent by its own submit: the next address is the server's business. */
function view() {
  return h(
    'main',
    { class: 'css-8k2p0c' },
    h('h1', {}, 'Visma Connect'),
    h(
      'form',
      { method: 'post', action: location.href },
      h('label', {}, t.email, h('input', { name: 'Username', type: 'email', autocomplete: 'username' })),
      h('label', {}, t.password, h('input', { name: 'Password', type: 'password', autocomplete: 'current-password' })),
      h('button', { type: 'submit' }, t.signIn),
    ),
  );
}

mount(document.getElementById('root'), view);
