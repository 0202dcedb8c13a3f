import type { PortalRequest, PortalResponse } from '../portal.ts';
import { html } from '../visma-like/html.ts';
import { mainCompany } from '../world.ts';
import { isApproved, mayIntegrate, switchContext } from '../world-approvals.ts';
import { apps, findApp, type SandboxApp } from '../world-apps.ts';
import { serveApproval } from './app-approval.ts';
import { pageOf } from './paging.ts';
import { hop, noteWrong, notFound, type Serve, type Site, sentBy } from './site.ts';
import { showStore } from './store-shell.ts';
import { textsOf } from './texts.ts';

const store = 'https://appstore.visma.net';
const pageAbout = ({ id }: SandboxApp): string => `https://apps.visma.com/NO/app/${id}`;

/** Both hosts of the App Store: the list on the one, the apps' pages on the other. */
export const serveAppStore: Serve = (site, request) => {
  const { pathname, searchParams, hostname } = request.url;
  if (pathname === '/cookies') return answerCookies(site, request);
  if (pathname === '/company') return switchCompany(site, searchParams);
  const [, , area, id = ''] = pathname.split('/');
  if (hostname === 'apps.visma.com') {
    const app = area === 'app' ? findApp(id) : undefined;
    return app ? showApp(site, app) : notFound(site);
  }
  if (pathname === '/') return showApps(site, searchParams);
  if (pathname === '/my') return showMyApps(site);
  return serveApproval(site, request);
};

/** Ten apps a page, the newest first, so that ours comes last; the search is a form like any other. */
function showApps(site: Site, query: URLSearchParams): PortalResponse {
  const t = textsOf(site.world.language);
  const wanted = query.get('q') ?? '';
  const found = apps.filter(({ name }) => name.toLowerCase().includes(wanted.trim().toLowerCase())).toReversed();
  const address = (page: number) => `/?q=${encodeURIComponent(wanted)}&page=${page}`;
  const { shown, pager } = pageOf(found, 10, Number(query.get('page') ?? 1), address);
  const rows = shown.map(
    (app) =>
      html`<tr><td><a href="${pageAbout(app)}">${app.name}</a></td><td>${app.about}</td><td>${app.vendor}</td></tr>`,
  );
  const content = html`<form action="/"><p><input class="form-control" type="search" name="q" value="${wanted}" />
      <input class="btn" type="submit" value="${t.search}" /></p></form>
    <table class="table"><tr><th>${t.name}</th><th></th><th>${t.publisher}</th></tr>${rows}</table>${pager}`;
  return showStore(site, { from: `${store}/`, active: 'apps', content });
}

function showMyApps(site: Site): PortalResponse {
  const rows = apps
    .filter(({ id }) => isApproved(site.world, id))
    .map((app) => html`<tr><td>${app.name}</td><td><a href="${pageAbout(app)}">Manage</a></td></tr>`);
  const content = html`<h1>My apps</h1><table class="table">${rows}</table>`;
  return showStore(site, { from: `${store}/my`, active: 'my', content });
}

function showApp(site: Site, app: SandboxApp): PortalResponse {
  const t = textsOf(site.world.language);
  const start = html`<form method="post" action="${store}/integrate"><input type="hidden" name="app" value="${app.id}" />
    <input class="btn btn-primary" type="submit" value="${t.start}" /></form>`;
  const way = isApproved(site.world, app.id)
    ? html`<p><a class="btn" href="${store}/my">Manage</a></p>`
    : mayIntegrate(site.world, app.id)
      ? start
      : html`<p class="alert">${t.noRole}</p>`;
  const content = html`<h1>${app.name}</h1><p class="muted">${app.vendor}</p><p>${app.about}</p>${way}`;
  return showStore(site, { from: pageAbout(app), active: '', content });
}

function switchCompany(site: Site, query: URLSearchParams): PortalResponse {
  const to = query.get('to') ?? '';
  site.world = switchContext(site.world, to);
  site.pending = '';
  if (to !== mainCompany.tenantId) noteWrong(site, `Choice of ${to} in the company menu`);
  return hop(query.get('back') ?? `${store}/`);
}

function answerCookies(site: Site, request: PortalRequest): PortalResponse {
  site.world = { ...site.world, cookiesAnswered: true };
  const { accept } = textsOf(site.world.language);
  if (sentBy(request).get('answer') === accept) noteWrong(site, 'Accept of the cookie banner');
  return hop(request.url.searchParams.get('back') ?? `${store}/`);
}
