import type { PortalRequest } from '../../portal.ts';
import { signIn, type World } from '../../world.ts';
import { readBody, readText, redirect, sendJson, type Turn } from '../turn.ts';
import { sendSignInPage } from './sign-in-page.ts';

/** connect.visma.com: signs in and sends back to where the browser came from. */
export function handleConnect(world: World, request: PortalRequest): Turn {
  const target = returnAddress(request.url);
  if (request.method === 'POST') return answerSignIn(world, request, target);
  return world.session ? redirect(world, target) : sendSignInPage(world);
}

function answerSignIn(world: World, request: PortalRequest, target: string): Turn {
  const data = readBody(request);
  const complete = readText(data, 'user') !== '' && readText(data, 'password') !== '';
  return complete ? sendJson(signIn(world), { location: target }) : sendJson(world, { location: null }, 400);
}

/** Only Visma's own addresses are returned to, so that a made-up address cannot lead out of the sandbox. */
function returnAddress(url: URL): string {
  const address = URL.parse(url.searchParams.get('returnUrl') ?? '');
  const isVisma = address?.hostname.endsWith('.visma.net') || address?.hostname.endsWith('.visma.com');
  return address && isVisma ? address.href : 'https://home.visma.com/';
}
