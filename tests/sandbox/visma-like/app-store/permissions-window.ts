import type { World } from '../../world.ts';
import { contextOf } from '../../world-approvals.ts';
import type { SandboxApp } from '../../world-apps.ts';
import { html, type Markup } from '../html.ts';
import { labelsOf } from '../labels.ts';
import { modal } from '../visma-shell.ts';

/** The window *Application permissions*: its button stays off until both scopes are on. */
export function permissionsWindow(world: World, app: SandboxApp): Markup {
  const labels = labelsOf(world.language);
  const body = html`<div class="card-head">${appLogoRow(app)}</div>
    <p>${labels.chooseScopes} <strong>${contextOf(world).name}</strong></p>
    ${scope('scope-read', labels.reads)} ${scope('scope-write', labels.writes)}`;
  const buttons = html`<button type="button" class="btn btn-default" data-dismiss="modal">${labels.cancel}</button>
    <button type="button" class="btn btn-primary" data-approve="${app.id}" disabled>${labels.approve}</button>`;
  return modal('permissions', labels.permissions, body, buttons);
}

function appLogoRow(app: SandboxApp): Markup {
  return html`<div><strong>${app.name}</strong><p class="muted">${app.vendor}</p></div>`;
}

/** A switch as Visma's design system draws it: the input has no size and no opacity, the label is the switch. */
function scope(id: string, label: string): Markup {
  return html`<div class="switch">
    <input type="checkbox" id="${id}" name="scope" data-scope /><label class="togglemark" for="${id}">${label}</label>
  </div>`;
}
