import type { PortalResponse } from '../portal.ts';
import { html } from '../visma-like/html.ts';
import { findCompany } from '../world.ts';
import { appStoreService, customer, services, users } from '../world-data.ts';
import { isServiceActive, setServiceActive } from '../world-roles.ts';
import { serveRoles } from './admin-roles.ts';
import { showAdmin, showEntry } from './admin-shell.ts';
import { pageOf } from './paging.ts';
import { noteWrong, notFound, type Serve, type Site } from './site.ts';
import { textsOf } from './texts.ts';

/** Visma.net with the classic Admin, every press a page. */
export const serveAdmin: Serve = (site, request) => {
  const { pathname, searchParams } = request.url;
  if (pathname === '/' || pathname === '/approval') return showEntry(site);
  if (pathname === '/admin' || pathname === '/admin/companies') return showCompanies(site);
  if (pathname === '/admin/configuration') return showConfiguration(site);
  if (pathname === '/admin/company') return showCompany(site, searchParams);
  if (pathname === '/admin/users') return showUsers(site, searchParams);
  return pathname.startsWith('/admin/user/') ? serveRoles(site, request) : notFound(site);
};

function showCompanies(site: Site): PortalResponse {
  const t = textsOf(site.world.language);
  const rows = site.world.companies.map(
    ({ name, orgNumber, tenantId }) =>
      html`<tr><td><a href="/admin/company?id=${tenantId}">${name}</a></td><td>${orgNumber}</td></tr>`,
  );
  return showAdmin(
    site,
    'companies',
    html`<h1>${t.companies}</h1>
      <table class="table"><tr><th>${t.name}</th><th>${t.orgNumber}</th></tr>${rows}</table>`,
  );
}

/** The services of a company; a press on *On* or *Off* applies at once. */
function showCompany(site: Site, query: URLSearchParams): PortalResponse {
  const company = findCompany(site.world, query.get('id') ?? '');
  if (!company) return notFound(site);
  const [service, status] = [query.get('service') ?? '', query.get('status')];
  if (service && status) {
    site.world = setServiceActive(site.world, company.tenantId, service, status === 'On');
    const isRight = company === site.world.companies[0] && service === appStoreService && status === 'On';
    if (!isRight) noteWrong(site, `${status} of ${service} for ${company.name}`);
  }
  const address = (name: string, to: string) =>
    `/admin/company?id=${company.tenantId}&service=${encodeURIComponent(name)}&status=${to}`;
  const rows = services.map((name) => {
    const isOn = isServiceActive(site.world, company.tenantId, name);
    const links = ['On', 'Off'].map((to) =>
      (to === 'On') === isOn ? html`<b>${to}</b> ` : html`<a href="${address(name, to)}">${to}</a> `,
    );
    return html`<tr><td>${name}</td><td>${links}</td></tr>`;
  });
  const head = html`<tr><th>${textsOf(site.world.language).service}</th><th>Status</th></tr>`;
  return showAdmin(site, 'companies', html`<h1>${company.name}</h1><table class="table">${head}${rows}</table>`);
}

/** The place from which an id must never be taken. */
function showConfiguration(site: Site): PortalResponse {
  return showAdmin(
    site,
    'configuration',
    html`<h1>Configuration</h1><table class="table">
      <tr><th>${customer.name}</th><td>Tenant ID: <code>${customer.tenantId}</code></td></tr></table>`,
  );
}

/** Five users a page, by name; the search is a form like any other. */
function showUsers(site: Site, query: URLSearchParams): PortalResponse {
  const wanted = query.get('q') ?? '';
  const t = textsOf(site.world.language);
  const found = users
    .filter(({ name }) => name.toLowerCase().includes(wanted.trim().toLowerCase()))
    .toSorted((a, b) => a.name.localeCompare(b.name, 'nb'));
  const address = (page: number) => `/admin/users?q=${encodeURIComponent(wanted)}&page=${page}`;
  const { shown, pager } = pageOf(found, 5, Number(query.get('page') ?? 1), address);
  const rows = shown.map(
    ({ id, name, email }) => html`<tr><td><a href="/admin/user/${id}">${name}</a></td><td>${email}</td></tr>`,
  );
  return showAdmin(
    site,
    'users',
    html`<h1>${t.usersAndRoles}</h1>
      <form action="/admin/users"><p><input class="form-control" name="q" value="${wanted}" />
        <input class="btn" type="submit" value="${t.search}" /></p></form>
      <table class="table"><tr><th>${t.name}</th><th>${t.email}</th></tr>${rows}</table>${pager}`,
  );
}
