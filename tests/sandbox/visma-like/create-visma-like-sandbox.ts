import type { PortalRequest, PortalResponse, Sandbox, SandboxOptions } from '../portal.ts';
import { createWorld, endSession, mainCompany, mainUser, noteRequest, noteWrongPress, type World } from '../world.ts';
import { factsOf } from '../world-facts.ts';
import { handleAccountflow } from './accountflow/handle-accountflow.ts';
import { handleAdmin } from './admin/handle-admin.ts';
import { handleAppStore } from './app-store/handle-app-store.ts';
import { handleConnect } from './connect/handle-connect.ts';
import { handleHome } from './home/handle-home.ts';
import { type HandleRequest, readBody, readText, redirect, sendJson, type Turn } from './turn.ts';

const portals: Record<string, { handle: HandleRequest; needsSession: boolean }> = {
  'connect.visma.com': { handle: handleConnect, needsSession: false },
  'home.visma.com': { handle: handleHome, needsSession: true },
  'signin.visma.net': { handle: handleAdmin, needsSession: true },
  'appstore.visma.net': { handle: handleAppStore, needsSession: true },
  'app.accountflow.com': { handle: handleAccountflow, needsSession: false },
};

/**
 * Portals that behave like the real ones as far as public guides tell, in markup after Visma's published design
 * systems. One world stands behind all hosts. A request to a host that is not listed gets a 404.
 */
export function createVismaLikeSandbox(options: SandboxOptions): Sandbox {
  let world = createWorld(options);
  return {
    hosts: Object.keys(portals),
    company: { ...mainCompany },
    companies: world.companies.map((company) => ({ ...company })),
    userName: mainUser.name,
    handle(request: PortalRequest): PortalResponse {
      const turn = handleRequest(world, request);
      world = turn.world;
      return turn.response;
    },
    facts: () => factsOf(world),
    endSession: () => {
      world = endSession(world);
    },
  };
}

/** One request against a world: noted, led to sign-in where a session is missing, else answered by its portal. */
function handleRequest(before: World, request: PortalRequest): Turn {
  const world = noteRequest(before, `${request.method} ${request.url.href}`);
  const portal = portals[request.url.hostname];
  if (!portal) return sendJson(world, {}, 404);
  if (portal.needsSession && !world.session) return leadToSignIn(world, request);
  return isCookieAnswer(request) ? answerCookies(world, request) : portal.handle(world, request);
}

/** A page is led over connect.visma.com; a question of a page's script gets the 401 that makes it load anew. */
function leadToSignIn(world: World, request: PortalRequest): Turn {
  if (request.method === 'POST') return sendJson(world, {}, 401);
  return redirect(world, `https://connect.visma.com/login?returnUrl=${encodeURIComponent(request.url.href)}`);
}

function isCookieAnswer(request: PortalRequest): boolean {
  return request.method === 'POST' && request.url.pathname === '/api/cookies';
}

function answerCookies(world: World, request: PortalRequest): Turn {
  const answered = { ...world, cookiesAnswered: true };
  const isAccept = readText(readBody(request), 'answer') === 'accept';
  return sendJson(isAccept ? noteWrongPress(answered, 'Accept of the cookie banner') : answered, {});
}
