import type { PortalResponse } from '../portal.ts';
import { html, type Markup } from '../visma-like/html.ts';
import { contextOf } from '../world-approvals.ts';
import { customer, customerPlace } from '../world-data.ts';
import { type Site, show } from './site.ts';
import { type Texts, textsOf } from './texts.ts';

const store = 'https://appstore.visma.net';

/** Where a page returns to after its form was answered. */
const back = (from: string): string => encodeURIComponent(from);

/** The id in one line with its label; in Norwegian cut into pieces, as pages do that let it break. */
function idLine(tenantId: string, isCut: boolean): Markup {
  if (!isCut) return html`<p>Tenant ID: <code>${tenantId}</code></p>`;
  const pieces = tenantId.split('-').map((piece, index) => html`<span>${index ? '-' : ''}${piece}</span>`);
  return html`<p>Tenant ID: ${pieces}</p>`;
}

/** The company menu at the top right: the browser opens it, every entry is a page. In Norwegian it pushes the page down. */
function companyMenu(site: Site, t: Texts, from: string): Markup {
  const { name, tenantId, isCustomer } = contextOf(site.world);
  const isPlain = site.world.language === 'nb';
  const address = (place: string) => `${store}/company?to=${place}&back=${back(from)}`;
  const others = [
    ...site.world.companies
      .filter((company) => company.tenantId !== tenantId)
      .map((each) => [each.tenantId, each.name]),
    [customerPlace, `${customer.name} ${t.customerMark}`],
  ].map(([place = '', text = '']) => html`<li><a href="${address(place)}">${text}</a></li>`);
  return html`<details class="ms-auto">
    <summary>${name}${isCustomer && ` ${t.customerMark}`}</summary>
    <div class="${isPlain ? 'menu-plain' : 'dropdown-menu dropdown-end'}">
      <p><b>${name}</b>${isCustomer && ` ${t.customerMark}`}</p>${idLine(tenantId, isPlain)}<ul>${others}</ul>
    </div></details>`;
}

function cookieBanner(site: Site, t: Texts, from: string): Markup | null {
  if (site.world.cookiesAnswered) return null;
  return html`<form class="cookies" method="post" action="/cookies?back=${back(from)}"><span>${t.cookies}</span>
    <input class="btn" type="submit" name="answer" value="${t.accept}" />
    <input class="btn" type="submit" name="answer" value="${t.decline}" /></form>`;
}

/** A page of the App Store, on either of its hosts. `from` is its own address. */
export function showStore(
  site: Site,
  { from, active, content }: { from: string; active: 'apps' | 'my' | ''; content: Markup },
): PortalResponse {
  const t = textsOf(site.world.language);
  const tab = (id: string, text: string, href: string) =>
    html`<li class="nav-item"><a class="nav-link ${id === active && 'active'}" href="${store}${href}">${text}</a></li>`;
  const body = html`<header class="navbar"><a class="navbar-brand" href="${store}/">Visma App Store</a>
      ${companyMenu(site, t, from)}</header>
    <main class="container">
      <ul class="nav nav-tabs">${tab('apps', 'Apps', '/')}${tab('my', 'My apps', '/my')}</ul>${content}
    </main>
    ${cookieBanner(site, t, from)}`;
  return show(site, 'Visma App Store', body);
}
