import type { PortalResponse } from '../portal.ts';
import { html, type Markup } from '../visma-like/html.ts';
import { mainUser } from '../world.ts';
import { type Site, show } from './site.ts';
import { textsOf } from './texts.ts';

/** The bar of Visma.net: the module menu at the top left, opened by the browser itself. */
function bar(): Markup {
  return html`<header class="navbar">
    <details>
      <summary>Visma.net Financials</summary>
      <div class="dropdown-menu"><ul>
        <li><a href="/">Financials</a></li>
        <li><a href="/approval">Approval</a></li>
        <li><a href="/admin">Admin</a></li>
      </ul></div>
    </details>
    <span class="ms-auto muted">${mainUser.name}</span>
  </header>`;
}

/** A page of Visma.net outside of Admin. */
export function showEntry(site: Site): PortalResponse {
  return show(site, 'Visma.net', html`${bar()}<main class="container"><h1>Financials</h1><p>2026</p></main>`);
}

type Tab = 'companies' | 'users' | 'configuration';

/** A page of Admin under one of its tabs. */
export function showAdmin(site: Site, active: Tab, content: Markup): PortalResponse {
  const t = textsOf(site.world.language);
  const tabs: [Tab, string][] = [
    ['companies', t.companies],
    ['users', t.usersAndRoles],
    ['configuration', 'Configuration'],
  ];
  const item = ([id, text]: [Tab, string]) =>
    html`<li class="nav-item"><a class="nav-link ${id === active && 'active'}" href="/admin/${id}">${text}</a></li>`;
  const body = html`${bar()}<main class="container"><ul class="nav nav-tabs">${tabs.map(item)}</ul>${content}</main>`;
  return show(site, 'Visma.net Admin', body);
}
