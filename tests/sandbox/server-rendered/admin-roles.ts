import type { PortalRequest, PortalResponse } from '../portal.ts';
import { html, type Markup } from '../visma-like/html.ts';
import { findCompany, mainCompany, mainUser } from '../world.ts';
import {
  appStoreService,
  customer,
  customerPlace,
  integrationAdministrator,
  rolesOf,
  type SandboxUser,
  services,
  users,
} from '../world-data.ts';
import { isServiceActive, saveRoles } from '../world-roles.ts';
import { showAdmin } from './admin-shell.ts';
import { type Draft, hop, noteWrong, notFound, type Serve, type Site, token } from './site.ts';
import { type Texts, textsOf } from './texts.ts';

/** A user's page and what it leads to. What is chosen there stands on the server, and counts once it is saved. */
export const serveRoles: Serve = (site, request) => {
  const [, , , id = '', part = ''] = request.url.pathname.split('/');
  const user = users.find((each) => each.id === id);
  if (!user) return notFound(site);
  const draft = draftOf(site, user);
  switch (part) {
    case '':
      return showUser(site, user, draft);
    case 'role':
      return serveRole(site, user, draft, request.url.searchParams);
    case 'access':
      return serveAccess(site, user, draft, request.url.searchParams);
    case 'save':
      return save(site, draft, request);
    default:
      return notFound(site);
  }
};

function draftOf(site: Site, { id }: SandboxUser): Draft {
  if (site.draft?.userId === id) return site.draft;
  const { access, grants } = site.world;
  return {
    userId: id,
    places: access.filter(({ userId }) => userId === id).map(({ place }) => place),
    grants: grants.filter(({ userId }) => userId === id),
  };
}

function placeName({ world }: Site, place: string, t: Texts): string {
  const company = findCompany(world, place);
  return company ? `${company.name} ${t.companyMark}` : `${customer.name} ${t.customerMark}`;
}

/** Services that no company has are no columns. */
const shownServices = ({ world }: Site): string[] =>
  services.filter((service) => isServiceActive(world, customerPlace, service));

function cell(draft: Draft, place: string, service: string): Markup {
  const roles = draft.grants.filter((grant) => grant.place === place && grant.service === service);
  const address = `/admin/user/${draft.userId}/role?place=${place}&service=${encodeURIComponent(service)}`;
  return html`<td><a href="${address}">${roles.map(({ role }) => role).join(', ') || '–'}</a></td>`;
}

function showUser(site: Site, user: SandboxUser, draft: Draft): PortalResponse {
  const t = textsOf(site.world.language);
  const columns = shownServices(site);
  const rows = draft.places.map(
    (place) =>
      html`<tr><th>${placeName(site, place, t)}</th>${columns.map((service) => cell(draft, place, service))}</tr>`,
  );
  return showAdmin(
    site,
    'users',
    html`<h1>${user.name}</h1><p class="muted">${user.email}</p>
      ${site.draft && html`<div class="alert">${t.unsaved}</div>`}
      <h2>Roles</h2>
      <p><a class="btn" href="/admin/user/${user.id}/access">${t.addAccess}</a></p>
      <div class="table-responsive"><table class="table">
        <tr><th></th>${columns.map((service) => html`<th>${service}</th>`)}</tr>${rows}
      </table></div>
      <form method="post" action="/admin/user/${user.id}/save">${token}
        <input class="btn btn-primary" type="submit" value="${t.saveAndClose}" /></form>`,
  );
}

/** The roles of one cell, each a link that applies at once. */
function serveRole(site: Site, user: SandboxUser, draft: Draft, query: URLSearchParams): PortalResponse {
  const [place, service, chosen] = [query.get('place') ?? '', query.get('service') ?? '', query.get('role')];
  if (chosen !== null) {
    const others = draft.grants.filter((grant) => grant.place !== place || grant.service !== service);
    site.draft = { ...draft, grants: [...others, { place, service, role: chosen }] };
    noteGrant(site, user, place, `${service}/${chosen}`);
    return hop(`https://signin.visma.net/admin/user/${user.id}`);
  }
  const t = textsOf(site.world.language);
  const address = (role: string) =>
    `/admin/user/${user.id}/role?place=${place}&service=${encodeURIComponent(service)}&role=${encodeURIComponent(role)}`;
  const roles = rolesOf(service).map((role) => html`<li><a href="${address(role)}">${role}</a></li>`);
  return showAdmin(
    site,
    'users',
    html`<h1>${t.chooseRole}</h1>
      <table><tr><td>${t.user}</td><td>${user.name}</td></tr>
        <tr><td>${t.company}</td><td>${placeName(site, place, t)}</td></tr>
        <tr><td>${t.service}</td><td>${service}</td></tr></table>
      <ul>${roles}</ul>`,
  );
}

function noteGrant(site: Site, user: SandboxUser, place: string, access: string): void {
  const isRight = user === mainUser && place === mainCompany.tenantId;
  if (isRight && access === `${appStoreService}/${integrationAdministrator}`) return;
  noteWrong(site, `Choice of ${access} for ${user.name} in ${findCompany(site.world, place)?.name ?? 'the customer'}`);
}

/** Companies in which the user has no row yet, each a link that applies at once. */
function serveAccess(site: Site, user: SandboxUser, draft: Draft, query: URLSearchParams): PortalResponse {
  const chosen = findCompany(site.world, query.get('place') ?? '');
  if (chosen) {
    site.draft = { ...draft, places: [...draft.places, chosen.tenantId] };
    if (chosen.tenantId !== mainCompany.tenantId || user !== mainUser)
      noteWrong(site, `Add access to ${chosen.name} for ${user.name}`);
    return hop(`https://signin.visma.net/admin/user/${user.id}`);
  }
  const t = textsOf(site.world.language);
  const rows = site.world.companies
    .filter(({ tenantId }) => !draft.places.includes(tenantId))
    .map(
      ({ name, orgNumber, tenantId }) =>
        html`<tr><td><a href="/admin/user/${user.id}/access?place=${tenantId}">${name}</a></td><td>${orgNumber}</td></tr>`,
    );
  return showAdmin(
    site,
    'users',
    html`<h1>${t.addAccessTo}</h1><p>${user.name}</p>
      <table class="table"><tr><th>${t.name}</th><th>${t.orgNumber}</th></tr>${rows}</table>`,
  );
}

function save(site: Site, draft: Draft, request: PortalRequest): PortalResponse {
  // After a sign-in the browser asks for the address again, without what was sent to it: nothing was saved.
  if (request.method !== 'POST') return hop('https://signin.visma.net/admin/users');
  site.world = saveRoles(site.world, draft.userId, draft.places, draft.grants);
  site.draft = null;
  return hop('https://signin.visma.net/admin/users');
}
