import type { PortalRequest } from '../../portal.ts';
import { endSession, noteWrongPress, type World } from '../../world.ts';
import { approve, contextOf, mayIntegrate, switchContext } from '../../world-approvals.ts';
import { accountflowId, findApp, type SandboxApp } from '../../world-apps.ts';
import { readBody, readText, sendJson, type Turn } from '../turn.ts';
import { acceptWindow } from './accept-window.ts';
import { permissionsWindow } from './permissions-window.ts';

/** What the App Store's pages ask their server. An unknown question is a 404, a forbidden one a 403. */
export function answerAppStore(world: World, request: PortalRequest): Turn {
  const data = readBody(request);
  if (request.url.pathname === '/api/context') return sendJson(switchContext(world, readText(data, 'place')), {});
  if (request.url.pathname === '/api/market') return sendJson({ ...world, market: readText(data, 'market') }, {});
  if (request.url.pathname === '/api/sign-out') return sendJson(endSession(world), {});
  const app = findApp(readText(data, 'app'));
  if (!app) return sendJson(world, {}, 404);
  return mayIntegrate(world, app.id) ? answerIntegrate(world, request.url.pathname, app) : sendJson(world, {}, 403);
}

function answerIntegrate(world: World, path: string, app: SandboxApp): Turn {
  switch (path) {
    case '/api/integrate':
      return sendJson(noteStart(world, app), { window: permissionsWindow(world, app).markup });
    case '/api/permissions':
      return sendJson(world, { window: acceptWindow(world, app).markup });
    case '/api/accept':
      return sendJson(approve(world, app.id), {});
    default:
      return sendJson(world, {}, 404);
  }
}

function noteStart(world: World, app: SandboxApp): World {
  if (app.id !== accountflowId) return noteWrongPress(world, `Integrate of ${app.name}`);
  return contextOf(world).isCustomer ? noteWrongPress(world, 'Integrate in the context of the customer') : world;
}
