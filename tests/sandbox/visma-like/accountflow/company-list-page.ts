import type { World } from '../../world.ts';
import { html, late, type Markup } from '../html.ts';
import type { Turn } from '../turn.ts';
import { type AccountflowLabels, accountflowLabelsOf } from './accountflow-labels.ts';
import { sendAccountflowPage } from './accountflow-shell.ts';

/** Companies that Accountflow holds from before, on other systems. */
const earlier = [
  ['Solbakken Bygg AS', '933445569', 'Tripletex'],
  ['Elvebredden Kafé AS', '914556673', 'Fortnox'],
] as const;

/** The list of companies, late, and the menu that adds one. */
export function sendCompanyListPage(world: World): Turn {
  const labels = accountflowLabelsOf(world.language);
  const content = html`<div class="af-head">
      <h1>${labels.company}</h1>
      <button type="button" class="af-button af-solid" aria-haspopup="menu" aria-expanded="false"
        data-overlay="add-company">${labels.addCompany}</button>
    </div>
    <div class="late-holder"><div class="loading"></div>${late(430, list(world, labels))}</div>
    <template id="add-company">${addMenu(labels)}</template>`;
  return sendAccountflowPage(world, 'company', content);
}

function list(world: World, labels: AccountflowLabels): Markup {
  const saved = world.saved.map((company) => [company.companyName, company.orgNumber, 'Visma.net Financials'] as const);
  return html`<div class="af-list" role="table">
    <div class="af-row af-row-head" role="row">
      <span role="columnheader">${labels.companyName}</span><span role="columnheader">${labels.organizationNumber}</span>
      <span role="columnheader">${labels.system}</span>
    </div>
    ${[...earlier, ...saved].map(
      (cells) =>
        html`<div class="af-row" role="row">${cells.map((cell) => html`<span role="cell">${cell}</span>`)}</div>`,
    )}
  </div>`;
}

function addMenu(labels: AccountflowLabels): Markup {
  const systems = ['Fortnox', 'PowerOffice Go', 'Tripletex', 'Visma eAccounting'];
  return html`<div class="af-menu" role="menu">
    ${systems.map((system) => html`<button type="button" role="menuitem" class="af-menu-item" data-decoy>${labels.add} ${system}</button>`)}
    <a role="menuitem" class="af-menu-item" href="/settings/company/new" data-nav>${labels.addOther}</a>
  </div>`;
}
