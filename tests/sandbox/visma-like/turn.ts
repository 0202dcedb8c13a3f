import type { PortalRequest, PortalResponse } from '../portal.ts';
import type { World } from '../world.ts';

/** What one request does: the world after it, and the answer. */
export interface Turn {
  world: World;
  response: PortalResponse;
}

/** A portal's handler: pure, so that the whole sandbox is a fold of requests over a world. */
export type HandleRequest = (world: World, request: PortalRequest) => Turn;

/** Pages load nothing from elsewhere; a slip would show as a refused request in the browser's console. */
const contentSecurityPolicy =
  "default-src 'none'; script-src 'unsafe-inline'; style-src 'unsafe-inline'; img-src data:; connect-src 'self'; base-uri 'none'";

export function sendPage(world: World, body: string, status = 200): Turn {
  const headers: Record<string, string> = {
    'content-type': 'text/html; charset=utf-8',
    'content-security-policy': contentSecurityPolicy,
    'cache-control': 'no-store',
  };
  return { world, response: { status, headers, body } };
}

export function sendJson(world: World, data: unknown, status = 200): Turn {
  const headers = { 'content-type': 'application/json', 'cache-control': 'no-store' };
  return { world, response: { status, headers, body: JSON.stringify(data) } };
}

export function redirect(world: World, location: string): Turn {
  return { world, response: { status: 302, headers: { location, 'cache-control': 'no-store' }, body: '' } };
}

/** The body of a POST as the page's script sent it; anything but a JSON object reads as empty. */
export function readBody(request: PortalRequest): Record<string, unknown> {
  try {
    const data: unknown = JSON.parse(request.body);
    return typeof data === 'object' && data !== null ? (data as Record<string, unknown>) : {};
  } catch {
    return {};
  }
}

export function readText(data: Record<string, unknown>, key: string): string {
  const value = data[key];
  return typeof value === 'string' ? value : '';
}

/**
 * A page of Visma's, with the session's cookie. The session itself is the world's and the cookie only shows it:
 * request interception in some browsers hands over no Cookie header, and a portal that relied on it would never let
 * them in.
 */
export function sendVisma(world: World, body: string): Turn {
  const turn = sendPage(world, body);
  if (!world.session) return turn;
  const headers = {
    ...turn.response.headers,
    'set-cookie': `visma_session=${world.session}; Path=/; Secure; HttpOnly`,
  };
  return { world, response: { ...turn.response, headers } };
}
