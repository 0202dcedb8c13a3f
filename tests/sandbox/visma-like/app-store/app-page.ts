import type { World } from '../../world.ts';
import type { SandboxApp } from '../../world-apps.ts';
import { html } from '../html.ts';
import { labelsOf } from '../labels.ts';
import type { Turn } from '../turn.ts';
import { appAction, appLogo } from './app-action.ts';
import { sendAppStorePage } from './app-store-shell.ts';

/** An app's own page, with the same action as its card. */
export function sendAppPage(world: World, app: SandboxApp): Turn {
  const labels = labelsOf(world.language);
  const main = html`<main class="container app-store app-page">
    <p><a href="/" data-nav>← ${labels.appsTab}</a></p>
    <div class="card-head">
      ${appLogo(app)}
      <div><h1>${app.name}</h1><p class="muted">${app.vendor}</p></div>
    </div>
    <p class="lead">${app.about}</p>
    <div class="card-foot">${appAction(world, app)}</div>
  </main>`;
  return sendAppStorePage(world, 'none', main);
}
