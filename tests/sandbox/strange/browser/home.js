import { h, mount } from './kit.js';
import { after, t } from './page.js';

/** Look-alikes stand before and after the two that matter. */
const tiles = [
  ['App Store Academy', '#academy'],
  [t.financials, 'https://signin.visma.net/'],
  ['Payroll', '#payroll'],
  [t.admin, 'https://admin-user-access.visma.net/'],
  ['Admin Insights', '#insights'],
  [t.appStore, 'https://appstore.visma.net/'],
];

class Tile extends HTMLElement {
  connectedCallback() {
    const link = document.createElement('a');
    link.href = this.getAttribute('to');
    const name = document.createElement('span');
    name.textContent = this.getAttribute('name');
    link.append(name);
    this.attachShadow({ mode: 'open' }).append(styled(tileStyle), link);
  }
}

class Launcher extends HTMLElement {
  connectedCallback() {
    const list = document.createElement('div');
    list.setAttribute('role', 'list');
    for (const [name, to] of tiles) {
      const tile = document.createElement('vh-tile');
      tile.setAttribute('role', 'listitem');
      tile.setAttribute('name', name);
      tile.setAttribute('to', to);
      list.append(tile);
    }
    this.attachShadow({ mode: 'open' }).append(styled(launcherStyle), list);
  }
}

const tileStyle =
  'a{display:grid;place-items:center;height:96px;border:1px solid #ccd;border-radius:12px;color:#123;text-decoration:none}';
const launcherStyle = '[role=list]{display:grid;grid-template-columns:repeat(3,180px);gap:16px;padding:24px}';

function styled(css) {
  const style = document.createElement('style');
  style.textContent = css;
  return style;
}

mount(document.getElementById('root'), () => [
  h('header', { class: 'css-t0pb4r' }, h('strong', {}, 'Visma Home')),
  // The phone's navigation is always there, and never shown on a wide window.
  h('nav', { class: 'css-m0b1le' }, h('a', { href: '#m1' }, t.admin), h('a', { href: '#m2' }, t.appStore)),
  h('vh-launcher', {}),
]);

// The elements stand in the page before they know what they are.
await after(700);
customElements.define('vh-launcher', Launcher);
await after(300);
customElements.define('vh-tile', Tile);
