import type { World } from '../../world.ts';
import { contextOf } from '../../world-approvals.ts';
import type { SandboxApp } from '../../world-apps.ts';
import { html, type Markup } from '../html.ts';
import { labelsOf } from '../labels.ts';
import { modal } from '../visma-shell.ts';

/** The last window: only its *Accept* approves anything. */
export function acceptWindow(world: World, app: SandboxApp): Markup {
  const labels = labelsOf(world.language);
  const body = html`<p>${app.name} ${labels.confirm} <strong>${contextOf(world).name}</strong>.</p>`;
  const buttons = html`<button type="button" class="btn btn-default" data-dismiss="modal">${labels.cancel}</button>
    <button type="button" class="btn btn-primary" data-accept="${app.id}">${labels.accept}</button>`;
  return modal('accept', app.name, body, buttons);
}
