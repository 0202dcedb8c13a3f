import type { World } from '../../world.ts';
import { isApproved, mayIntegrate } from '../../world-approvals.ts';
import type { SandboxApp } from '../../world-apps.ts';
import { html, type Markup } from '../html.ts';
import { labelsOf } from '../labels.ts';

/** What can be done with an app: manage it, integrate it, or a note that a role is missing. */
export function appAction(world: World, app: SandboxApp): Markup {
  const labels = labelsOf(world.language);
  if (isApproved(world, app.id)) {
    return html`<button type="button" class="btn btn-default" data-manage="${app.id}">${labels.manage}</button>`;
  }
  if (!mayIntegrate(world, app.id)) return html`<p class="note">${labels.needsRole}</p>`;
  return html`<button type="button" class="btn btn-primary" data-integrate="${app.id}">${labels.start}</button>`;
}

/** A coloured square with the app's first letter. */
export function appLogo(app: SandboxApp): Markup {
  const hue = [...app.id].reduce((sum, character) => (sum * 31 + character.charCodeAt(0)) % 360, 7);
  return html`<span class="app-logo" style="background:hsl(${hue} 45% 40%)" aria-hidden="true">${app.name.slice(0, 1)}</span>`;
}
