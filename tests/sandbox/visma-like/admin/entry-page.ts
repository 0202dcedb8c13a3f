import { mainUser, type World } from '../../world.ts';
import { html } from '../html.ts';
import type { Turn } from '../turn.ts';
import { sendVismaPage } from '../visma-shell.ts';
import { moduleMenu } from './admin-shell.ts';

/** What stands after sign-in: Visma.net Financials, whose module menu at the top left leads to Admin. */
export function sendEntryPage(world: World): Turn {
  const main = html`<main class="container entry">
    <h1>Visma.net Financials</h1>
    <p class="lead">${mainUser.name}</p>
    <div class="boxes" aria-hidden="true"><div></div><div></div><div></div></div>
    <div class="chart" aria-hidden="true">${[42, 58, 51, 67, 73, 64, 80, 76, 88].map((height) => html`<i style="height:${height}%"></i>`)}</div>
  </main>`;
  const title = 'Visma.net Financials';
  return sendVismaPage(world, { title, brand: moduleMenu(title), menu: [], main });
}
