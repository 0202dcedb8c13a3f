import type { World } from '../../world.ts';
import { html, late } from '../html.ts';
import { labelsOf } from '../labels.ts';
import type { Turn } from '../turn.ts';
import { loading } from '../visma-shell.ts';
import { sendAdminPage } from './admin-shell.ts';

/** Admin's tab *Companies*: each name leads to the company's services. */
export function sendCompaniesPage(world: World): Turn {
  const labels = labelsOf(world.language);
  const rows = world.companies.map(
    ({ name, orgNumber, tenantId }) =>
      html`<tr><td><a href="/admin/companies/${tenantId}" data-nav>${name}</a></td><td>${orgNumber}</td></tr>`,
  );
  const table = html`<table class="table table-hover">
    <thead><tr><th scope="col">${labels.name}</th><th scope="col">${labels.organizationNumber}</th></tr></thead>
    <tbody>${rows}</tbody>
  </table>`;
  return sendAdminPage(world, 'companies', html`<div class="late-holder">${loading(world)}${late(400, table)}</div>`);
}
