import type { SandboxCompany } from '../../portal.ts';
import type { World } from '../../world.ts';
import { services } from '../../world-data.ts';
import { isServiceActive } from '../../world-roles.ts';
import { html, late, type Markup } from '../html.ts';
import { labelsOf } from '../labels.ts';
import type { Turn } from '../turn.ts';
import { loading } from '../visma-shell.ts';
import { sendAdminPage } from './admin-shell.ts';

/** A company's services, each with its *Status*. A press on the switch is saved at once. */
export function sendCompanyPage(world: World, company: SandboxCompany): Turn {
  const labels = labelsOf(world.language);
  const table = html`<table class="table services" data-company="${company.tenantId}">
    <thead><tr><th scope="col">${labels.service}</th><th scope="col">${labels.status}</th></tr></thead>
    <tbody>${services.map((service, index) => row(world, company, service, index))}</tbody>
  </table>`;
  const content = html`<h2>${company.name}</h2>
    <p class="muted">${labels.organizationNumber} ${company.orgNumber}</p>
    <div class="late-holder">${loading(world)}${late(350, table)}</div>`;
  return sendAdminPage(world, 'companies', content);
}

/** The switch's input has no size: its label is what is seen and pressed. */
function row(world: World, company: SandboxCompany, service: string, index: number): Markup {
  const labels = labelsOf(world.language);
  const active = isServiceActive(world, company.tenantId, service);
  return html`<tr>
    <th scope="row" id="service-${index}">${service}</th>
    <td>
      <span class="switch">
        <input type="checkbox" id="status-${index}" data-service="${service}" ${active && html`checked`} />
        <label class="togglemark" for="status-${index}" data-on="${labels.on}" data-off="${labels.off}">${active ? labels.on : labels.off}</label>
      </span>
    </td>
  </tr>`;
}
