import type { PortalRequest, PortalResponse, Sandbox, SandboxOptions } from '../portal.ts';
import { html } from '../visma-like/html.ts';
import { createWorld, endSession, mainCompany, mainUser, noteRequest, signIn } from '../world.ts';
import { factsOf } from '../world-facts.ts';
import { serveAccountflow } from './accountflow.ts';
import { serveAdmin } from './admin.ts';
import { serveAppStore } from './app-store.ts';
import { hop, notFound, type Serve, type Site, show } from './site.ts';
import { textsOf } from './texts.ts';

/** Where each portal starts. */
const startUrls: Record<'home' | 'admin' | 'appStore' | 'accountflow', string> = {
  home: 'https://home.visma.com/',
  admin: 'https://signin.visma.net/',
  appStore: 'https://appstore.visma.net/',
  accountflow: 'https://app.accountflow.com/',
};

const portals: Record<string, { serve: Serve; needsSession: boolean }> = {
  'connect.visma.com': { serve: serveConnect, needsSession: false },
  'home.visma.com': { serve: serveHome, needsSession: true },
  'signin.visma.net': { serve: serveAdmin, needsSession: true },
  'appstore.visma.net': { serve: serveAppStore, needsSession: true },
  'apps.visma.com': { serve: serveAppStore, needsSession: true },
  'app.accountflow.com': { serve: serveAccountflow, needsSession: false },
};

/**
 * Portals as sites of plain pages, the way they were built before scripts: forms, tables and links, and every press
 * loads another page. The world behind them and its rules are those of the Visma-like portals.
 */
export function createServerRenderedSandbox(options: SandboxOptions): Sandbox {
  const site: Site = { world: createWorld(options), draft: null, pending: '', validated: new Set() };
  return {
    hosts: Object.keys(portals),
    company: { ...mainCompany },
    companies: site.world.companies.map((company) => ({ ...company })),
    userName: mainUser.name,
    handle(request) {
      site.world = noteRequest(site.world, `${request.method} ${request.url.href}`);
      return answer(site, request);
    },
    facts: () => factsOf(site.world),
    endSession() {
      site.world = endSession(site.world);
      site.draft = null;
    },
  };
}

function answer(site: Site, request: PortalRequest): PortalResponse {
  const portal = portals[request.url.hostname];
  if (!portal) return notFound(site);
  if (!portal.needsSession || site.world.session) return portal.serve(site, request);
  return hop(`https://connect.visma.com/login?returnUrl=${encodeURIComponent(request.url.href)}`);
}

/** Any password will do; afterwards the user is back where the session was missing. */
function serveConnect(site: Site, request: PortalRequest): PortalResponse {
  if (request.method === 'POST') {
    site.world = signIn(site.world);
    return hop(request.url.searchParams.get('returnUrl') ?? startUrls.home);
  }
  const t = textsOf(site.world.language);
  const body = html`<main class="container"><h1>Visma Connect</h1><form method="post">
    <p>${t.email} <input class="form-control" name="email" value="${mainUser.email}" /></p>
    <p>${t.password} <input class="form-control" type="password" name="password" /></p>
    <input class="btn btn-primary" type="submit" value="${t.signIn}" /></form></main>`;
  return show(site, 'Visma Connect', body);
}

function serveHome(site: Site): PortalResponse {
  const tiles = [
    [startUrls.admin, 'Visma.net Financials'],
    [`${startUrls.admin}admin`, 'Admin'],
    [startUrls.appStore, 'App Store'],
  ].map(([href = '', text = '']) => html`<tr><td><a href="${href}">${text}</a></td></tr>`);
  const body = html`<main class="container"><h1>Visma Home</h1><table class="table">${tiles}</table></main>`;
  return show(site, 'Visma Home', body);
}
