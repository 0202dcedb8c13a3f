import { h, mount } from './kit.js';
import { t } from './page.js';

/** Visma.net's front page: the module menu at the top left is a popover of the browser's own. */
function view() {
  return [
    h(
      'header',
      { class: 'css-t0pb4r' },
      h(
        'button',
        { type: 'button', popovertarget: 'modules', class: 'css-9qz3w1' },
        t.financials,
        h('i', { 'aria-hidden': 'true' }, '▾'),
      ),
      h(
        'div',
        { id: 'modules', popover: 'auto', class: 'css-p0p0v3' },
        h('a', { href: '#financials' }, t.financials),
        h('a', { href: '#payroll' }, 'Payroll'),
        h('a', { href: '/admin' }, t.admin),
      ),
    ),
    h('nav', { class: 'css-m0b1le', 'aria-label': 'Mobile' }, h('a', { href: '#m' }, t.admin)),
    h('main', { class: 'css-8k2p0c' }, h('h1', {}, 'Visma.net')),
  ];
}

mount(document.getElementById('root'), view);
