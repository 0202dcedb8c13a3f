import { mainUser, type World } from '../../world.ts';
import { contextOf } from '../../world-approvals.ts';
import { customer, customerPlace } from '../../world-data.ts';
import { html, type Markup } from '../html.ts';
import { labelsOf } from '../labels.ts';

/**
 * The menu at the top right: the user and the company in work, beneath it the Tenant ID, then the other companies
 * and the customer. The id is asked for when the menu opens, so it stands there a moment later.
 */
export function companyMenu(world: World): Markup {
  const labels = labelsOf(world.language);
  const current = contextOf(world);
  const currentName = current.isCustomer ? `${current.name} (${labels.customer})` : current.name;
  return html`<li class="dropdown user-dropdown">
    <a class="button-context dropdown-toggle" href="#" role="button" data-toggle="dropdown" aria-haspopup="true"
      aria-expanded="false">${mainUser.name}<small>${currentName}</small><span class="caret"></span></a>
    <ul class="dropdown-menu company-selection">
      <li class="company-selection-area">
        <strong class="context-name">${currentName}</strong>
        <span class="context-id">
          <span class="context-label">${labels.tenantId}</span>
          <template data-late-open="320"><code>${current.tenantId}</code></template>
        </span>
      </li>
      <li class="divider" role="separator"></li>
      ${places(world).map(
        ({ id, name }) =>
          html`<li><a class="context-item" role="button" href="#" data-context="${id}">${name}</a></li>`,
      )}
      <li class="divider divider-strong" role="separator"></li>
      <li><a class="log-out-link" href="#" role="button" data-sign-out>${labels.signOut}</a></li>
    </ul>
  </li>`;
}

/** Where one can turn to: everything but where one is. */
function places(world: World): { id: string; name: string }[] {
  const companies = world.companies.map(({ tenantId, name }) => ({ id: tenantId, name }));
  const all = [...companies, { id: customerPlace, name: `${customer.name} (${labelsOf(world.language).customer})` }];
  return all.filter(({ id }) => id !== world.context);
}
