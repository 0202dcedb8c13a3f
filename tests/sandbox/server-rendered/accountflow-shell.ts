import type { PortalResponse } from '../portal.ts';
import { html, type Markup } from '../visma-like/html.ts';
import { companies } from '../world-data.ts';
import { type Site, show } from './site.ts';
import { textsOf } from './texts.ts';

/** Clients that stand in Accountflow already: none of them is the tour's. */
export const otherClients = companies.slice(1, 3).map(({ name, orgNumber }) => ({ companyName: name, orgNumber }));

/** The frame of every page: the client at the top, the menu at the left, whose section opens by a page of its own. */
export function showAccountflow(
  site: Site,
  content: Markup,
  isInSettings = false,
  scripts: readonly string[] = [],
): PortalResponse {
  const t = textsOf(site.world.language);
  const section = html`<ul><li><a href="/companies">${t.companyItem}</a></li></ul>`;
  const body = html`<div class="navbar"><a class="navbar-brand" href="/">accountflow</a>
      <a class="ms-auto" href="/switch">${otherClients[0]?.companyName ?? ''}</a></div>
    <div class="columns"><div class="sidebar"><ul>
      <li><a href="/">${t.overview}</a></li><li><a href="/">${t.reconciliations}</a></li>
      <li><a href="/settings">${t.settings}</a>${isInSettings && section}</li></ul></div>
    <div class="content">${content}</div></div>`;
  return show(site, 'Accountflow', body, scripts);
}
