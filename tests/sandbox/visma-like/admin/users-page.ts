import type { World } from '../../world.ts';
import { type SandboxUser, users } from '../../world-data.ts';
import { html, late, type Markup } from '../html.ts';
import { labelsOf } from '../labels.ts';
import type { Turn } from '../turn.ts';
import { loading } from '../visma-shell.ts';
import { sendAdminPage } from './admin-shell.ts';

/** Admin's tab *Users and roles*: a search and the users, who arrive late. */
export function sendUsersPage(world: World): Turn {
  const labels = labelsOf(world.language);
  const content = html`<div class="toolbar">
      <input class="form-control search" type="search" data-filter="user-rows" placeholder="${labels.search}"
        aria-label="${labels.search}" autocomplete="off" />
    </div>
    <div class="late-holder">
      ${loading(world)}
      ${late(450, table(labels.name, labels.email))}
    </div>`;
  return sendAdminPage(world, 'users', content);
}

function table(name: string, email: string): Markup {
  return html`<table class="table table-hover">
    <thead><tr><th scope="col">${name}</th><th scope="col">${email}</th></tr></thead>
    <tbody id="user-rows">${users.map(row)}</tbody>
  </table>`;
}

function row({ id, name, email }: SandboxUser): Markup {
  return html`<tr><td><a href="/admin/users/${id}" data-nav>${name}</a></td><td>${email}</td></tr>`;
}
