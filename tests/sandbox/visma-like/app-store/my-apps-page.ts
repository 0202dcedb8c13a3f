import type { World } from '../../world.ts';
import { isApproved } from '../../world-approvals.ts';
import { apps, type SandboxApp } from '../../world-apps.ts';
import { html, late, type Markup } from '../html.ts';
import { type Labels, labelsOf } from '../labels.ts';
import type { Turn } from '../turn.ts';
import { loading } from '../visma-shell.ts';
import { appAction, appLogo } from './app-action.ts';
import { sendAppStorePage } from './app-store-shell.ts';

/** The tab *My apps*: what is integrated in the company in work. Its order number looks like an id and is none. */
export function sendMyAppsPage(world: World): Turn {
  const labels = labelsOf(world.language);
  const rows = apps.filter((app) => isApproved(world, app.id)).map((app) => row(world, labels, app));
  const main = html`<main class="container app-store">
    <h1>${labels.myAppsTab}</h1>
    <div class="late-holder">${loading(world)}${late(360, html`<ul class="rows">${rows}</ul>`)}</div>
  </main>`;
  return sendAppStorePage(world, 'my-apps', main);
}

function row(world: World, labels: Labels, app: SandboxApp): Markup {
  return html`<li class="app-row">
    ${appLogo(app)}
    <div><h3>${app.name}</h3><p class="muted">${labels.order} <code>91d2b6c4-70aa-4e1f-b5d8-2c3f6e0a4b17</code></p></div>
    ${appAction(world, app)}
  </li>`;
}
