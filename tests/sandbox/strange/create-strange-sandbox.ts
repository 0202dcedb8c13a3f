import { readFileSync } from 'node:fs';
import type { PortalRequest, PortalResponse, Sandbox, SandboxCompany, SandboxOptions } from '../portal.ts';
import { answerAccountflow } from './accountflow-server.ts';
import { answerAdmin } from './admin-server.ts';
import { companies, userName } from './companies.ts';
import { json, redirect, shell } from './responses.ts';
import { answerStore } from './store-server.ts';
import { texts } from './texts.ts';
import { createWorld, factsOf, type World } from './world.ts';

/** Where each portal starts; `admin` is the newest Admin. */
export const startUrls: Record<'home' | 'admin' | 'appStore' | 'accountflow', string> = {
  home: 'https://home.visma.com/',
  admin: 'https://admin-user-access.visma.net/',
  appStore: 'https://appstore.visma.net/',
  accountflow: 'https://app.accountflow.com/',
};
export const adminClassicUrl = 'https://signin.visma.net/';
export const admin2025Url = 'https://admin-user-access.visma.net/?generation=2025';

interface Portal {
  title: string;
  sheet: string;
  script(url: URL): string;
  answer(world: World, request: PortalRequest): PortalResponse;
  /** Accountflow has a session of its own, which never ends here. */
  behindVismaConnect: boolean;
}

const portals: Record<string, Portal> = {
  'home.visma.com': {
    title: 'Visma Home',
    sheet: 'admin.css',
    script: () => 'home.js',
    answer: answerAdmin,
    behindVismaConnect: true,
  },
  'signin.visma.net': {
    title: 'Visma.net',
    sheet: 'admin.css',
    script: (url) => (url.pathname.startsWith('/admin') ? 'admin-classic.js' : 'entry.js'),
    answer: answerAdmin,
    behindVismaConnect: true,
  },
  'admin-user-access.visma.net': {
    title: 'Visma Admin',
    sheet: 'admin.css',
    script: (url) => (url.searchParams.get('generation') === '2025' ? 'admin-2025.js' : 'admin-2026.js'),
    answer: answerAdmin,
    behindVismaConnect: true,
  },
  'appstore.visma.net': {
    title: 'App Store',
    sheet: 'store.css',
    script: () => 'store-list.js',
    answer: answerStore,
    behindVismaConnect: true,
  },
  'apps.visma.com': {
    title: 'App Store',
    sheet: 'store.css',
    script: () => 'store-app.js',
    answer: answerStore,
    behindVismaConnect: true,
  },
  'app.accountflow.com': {
    title: 'Accountflow',
    sheet: 'accountflow.css',
    script: () => 'accountflow.js',
    answer: answerAccountflow,
    behindVismaConnect: false,
  },
};
const signInHost = 'connect.visma.com';

/**
 * Portals as the extension's authors have never seen them: the labels and the rules of PRODUCT.md in other markup.
 * Everything happens in the returned object; the handler is synchronous and opens nothing.
 */
export function createStrangeSandbox(options: SandboxOptions): Sandbox {
  const world = createWorld(options);
  return {
    hosts: [...Object.keys(portals), signInHost],
    company: companies[0] as SandboxCompany,
    companies,
    userName,
    handle(request) {
      world.requests.push(`${request.method} ${request.url.href}`);
      return answer(world, request);
    },
    facts: () => factsOf(world),
    endSession() {
      world.signedIn = false;
    },
  };
}

function answer(world: World, request: PortalRequest): PortalResponse {
  const { url } = request;
  if (url.pathname.startsWith('/static/')) return readAsset(url.pathname.slice('/static/'.length));
  if (url.hostname === signInHost) return answerSignIn(world, request);
  const portal = portals[url.hostname];
  if (portal === undefined) return json({ message: 'No such host' }, 404);
  const isCall = url.pathname.startsWith('/api/');
  if (portal.behindVismaConnect && !world.signedIn) {
    if (isCall) return json({ message: 'Unauthorized' }, 401);
    return redirect(`https://${signInHost}/login?returnUrl=${encodeURIComponent(url.href)}`);
  }
  if (isCall) return portal.answer(world, request);
  return page(world, portal.title, portal.sheet, portal.script(url));
}

/** The sign-in form posts itself; afterwards the user is back where the session was missing. */
function answerSignIn(world: World, request: PortalRequest): PortalResponse {
  if (request.method !== 'POST') return page(world, 'Visma Connect', 'admin.css', 'connect.js');
  world.signedIn = true;
  return redirect(request.url.searchParams.get('returnUrl') ?? startUrls.home);
}

function page(world: World, title: string, sheet: string, script: string): PortalResponse {
  return shell({
    title,
    sheet,
    script,
    lang: world.language === 'nb' ? 'nb-NO' : 'en-GB',
    data: texts[world.language],
  });
}

/** Only plain file names are served, so that no path leads out of the folder. */
function readAsset(name: string): PortalResponse {
  if (!/^[a-z0-9-]+\.(js|css)$/.test(name)) return json({ message: 'Not found' }, 404);
  const type = name.endsWith('.css') ? 'text/css' : 'text/javascript';
  try {
    const body = readFileSync(`${import.meta.dirname}/browser/${name}`, 'utf8');
    return { status: 200, headers: { 'content-type': `${type}; charset=utf-8` }, body };
  } catch {
    return json({ message: 'Not found' }, 404);
  }
}
