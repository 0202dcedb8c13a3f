import type { PortalRequest } from '../../portal.ts';
import { mainUser, type World } from '../../world.ts';
import { html } from '../html.ts';
import { startUrls } from '../start-urls.ts';
import type { Turn } from '../turn.ts';
import { sendVismaPage } from '../visma-shell.ts';

const tiles = [
  { name: 'Visma.net Financials', href: startUrls.admin, color: '#2d6fb4' },
  { name: 'Admin', href: `${startUrls.admin}admin`, color: '#5a4a9c' },
  { name: 'App Store', href: startUrls.appStore, color: '#0d7a55' },
  { name: 'Expense', href: startUrls.home, color: '#b0562b' },
  { name: 'Payroll', href: startUrls.home, color: '#8d3a6b' },
  { name: 'Time', href: startUrls.home, color: '#37697a' },
];

/** home.visma.com: the launcher. Only Admin, App Store and Visma.net Financials lead anywhere. */
export function handleHome(world: World, _request: PortalRequest): Turn {
  const main = html`<main class="container launcher">
    <h1>${mainUser.name}</h1>
    <ul class="tiles">
      ${tiles.map(
        ({ name, href, color }) => html`<li>
          <a class="tile" href="${href}">
            <span class="tile-icon" style="background:${color}" aria-hidden="true">${name.slice(0, 1)}</span>
            <span>${name}</span>
          </a>
        </li>`,
      )}
    </ul>
  </main>`;
  const brand = html`<div class="navbar-brand"><a href="${startUrls.home}">Visma Home</a></div>`;
  return sendVismaPage(world, { title: 'Visma Home', brand, menu: [], main });
}
