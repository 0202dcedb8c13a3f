import type { World } from '../../world.ts';
import { html } from '../html.ts';
import { labelsOf } from '../labels.ts';
import type { Turn } from '../turn.ts';
import { sendAppStorePage } from './app-store-shell.ts';

/** *Use invitation code*: only the box; no code is needed for Accountflow here. */
export function sendInvitationPage(world: World): Turn {
  const labels = labelsOf(world.language);
  const main = html`<main class="container app-store">
    <p><a href="/" data-nav>← ${labels.appsTab}</a></p>
    <h1>${labels.invitationCode}</h1>
    <label for="code">${labels.code}</label>
    <input class="form-control search" id="code" autocomplete="off" />
  </main>`;
  return sendAppStorePage(world, 'none', main);
}
