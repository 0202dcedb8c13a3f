import type { World } from '../../world.ts';
import { customer } from '../../world-data.ts';
import { html } from '../html.ts';
import { labelsOf } from '../labels.ts';
import type { Turn } from '../turn.ts';
import { sendAdminPage } from './admin-shell.ts';

/** Admin's tab *Configuration*. The id it shows is the customer's: copying it here leads to error 12027. */
export function sendConfigurationPage(world: World): Turn {
  const labels = labelsOf(world.language);
  const content = html`<h2>${customer.name}</h2>
    <dl class="facts">
      <dt>${labels.tenantIdInAdmin}</dt>
      <dd><code>${customer.tenantId}</code></dd>
    </dl>`;
  return sendAdminPage(world, 'configuration', content);
}
