import type { World } from '../../world.ts';
import { readAsset } from '../assets.ts';
import { html, type Markup } from '../html.ts';
import { labelsOf } from '../labels.ts';
import { startUrls } from '../start-urls.ts';
import type { Turn } from '../turn.ts';
import { sendVismaPage } from '../visma-shell.ts';

const scripts = [readAsset('admin.client.js'), readAsset('roles.client.js')];

export type AdminTab = 'companies' | 'users' | 'configuration';

/** Sends a page of the classic Admin: the module menu, the tabs, and the tab's content. */
export function sendAdminPage(world: World, tab: AdminTab, content: Markup): Turn {
  const main = html`<main class="container admin">
    <h1>Admin</h1>
    <ul class="nav nav-tabs" role="tablist">${tabs(world, tab)}</ul>
    <div class="tab-content" role="tabpanel">${content}</div>
  </main>`;
  return sendVismaPage(world, { title: 'Admin', brand: moduleMenu('Admin'), menu: [], main, scripts });
}

function tabs(world: World, active: AdminTab): Markup[] {
  const labels = labelsOf(world.language);
  const names: [AdminTab, string][] = [
    ['companies', labels.companiesTab],
    ['users', labels.usersTab],
    ['configuration', labels.configurationTab],
  ];
  return names.map(
    ([tab, label]) => html`<li class="${tab === active ? 'nav-item active' : 'nav-item'}" role="presentation">
      <a role="tab" href="/admin/${tab}" data-nav aria-selected="${String(tab === active)}">${label}</a>
    </li>`,
  );
}

/** The menu of modules at the top left. It opens at the end of the body, far from its trigger. */
export function moduleMenu(current: string): Markup {
  const modules: [string, string][] = [
    ['Visma.net Financials', startUrls.admin],
    ['Admin', `${startUrls.admin}admin`],
    ['Approval', startUrls.admin],
    ['Expense', startUrls.admin],
    ['Payroll', startUrls.admin],
  ];
  return html`<div class="navbar-brand dropdown">
      <a role="button" class="dropdown-toggle" href="#" aria-haspopup="menu" aria-expanded="false"
        data-overlay="module-menu">${current}<span class="caret"></span></a>
    </div>
    <template id="module-menu">
      <ul class="dropdown-menu navbar-brand-menu" role="menu">
        ${modules.map(
          ([name, href]) =>
            html`<li role="none"><a role="menuitem" href="${href}" ${name === current && html`class="active"`}>${name}</a></li>`,
        )}
      </ul>
    </template>`;
}
