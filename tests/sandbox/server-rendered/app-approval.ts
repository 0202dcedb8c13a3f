import type { PortalRequest, PortalResponse } from '../portal.ts';
import { html } from '../visma-like/html.ts';
import { mainCompany } from '../world.ts';
import { approve, contextOf, mayIntegrate } from '../world-approvals.ts';
import { accountflowId, findApp } from '../world-apps.ts';
import { hop, noteWrong, notFound, type Serve, type Site, sentBy, token } from './site.ts';
import { showStore } from './store-shell.ts';
import { textsOf } from './texts.ts';

const store = 'https://appstore.visma.net';
const scopes = ['read', 'write'] as const;

/** The way of an approval: started on the app's page, permissions on the next, the last word on a third. */
export const serveApproval: Serve = (site, request) => {
  const isSent = request.method === 'POST';
  switch (request.url.pathname) {
    case '/integrate':
      return isSent ? integrate(site, request) : hop(`${store}/`);
    case '/permissions':
      return isSent ? sendScopes(site, request) : showPermissions(site, []);
    case '/accept':
      return isSent ? accept(site) : showAccept(site);
    default:
      return notFound(site);
  }
};

function integrate(site: Site, request: PortalRequest): PortalResponse {
  const id = sentBy(request).get('app') ?? '';
  const { name, tenantId } = contextOf(site.world);
  if (id !== accountflowId) noteWrong(site, `Integrate of ${findApp(id)?.name ?? id}`);
  else if (tenantId !== mainCompany.tenantId) noteWrong(site, `Integrate of Accountflow for ${name}`);
  const mayGoOn = id === accountflowId && mayIntegrate(site.world, id);
  return hop(mayGoOn ? `${store}/permissions` : `https://apps.visma.com/NO/app/${id}`);
}

/** `ticked`: the scopes that were sent, where not all of them were. */
function showPermissions(site: Site, ticked: readonly string[]): PortalResponse {
  const t = textsOf(site.world.language);
  const boxes = scopes.map(
    (scope) => html`<div class="form-check">
      <input type="checkbox" id="scope-${scope}" name="scope" value="${scope}" ${ticked.includes(scope) && html`checked`} />
      <label for="scope-${scope}">${scope === 'read' ? t.reads : t.writes}</label></div>`,
  );
  const content = html`<h1>${t.permissions}</h1>
    ${ticked.length > 0 && html`<div class="alert alert-danger">${t.allScopes}</div>`}
    <p>Accountflow – ${contextOf(site.world).name}</p>
    <form method="post" action="/permissions">${boxes}
      <input class="btn btn-primary" type="submit" value="${t.approve}" /></form>`;
  return showStore(site, { from: `${store}/permissions`, active: '', content });
}

function sendScopes(site: Site, request: PortalRequest): PortalResponse {
  const ticked = sentBy(request).getAll('scope');
  if (ticked.length < scopes.length) {
    noteWrong(site, 'Integrate before every scope was switched on');
    return showPermissions(site, ticked);
  }
  site.pending = contextOf(site.world).tenantId;
  return hop(`${store}/accept`);
}

function showAccept(site: Site): PortalResponse {
  const t = textsOf(site.world.language);
  const content = html`<h1>Accountflow</h1>
    <p>Accountflow ${t.getsAccess} ${contextOf(site.world).name}.</p>
    <form method="post" action="/accept">${token}<input class="btn btn-primary" type="submit" value="${t.accept}" /></form>`;
  return showStore(site, { from: `${store}/accept`, active: '', content });
}

function accept(site: Site): PortalResponse {
  if (site.pending && site.pending === contextOf(site.world).tenantId) site.world = approve(site.world, accountflowId);
  site.pending = '';
  return hop(`https://apps.visma.com/NO/app/${accountflowId}`);
}
