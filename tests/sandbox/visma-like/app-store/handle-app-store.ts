import type { PortalRequest } from '../../portal.ts';
import type { World } from '../../world.ts';
import { findApp } from '../../world-apps.ts';
import { html } from '../html.ts';
import { sendPage, type Turn } from '../turn.ts';
import { answerAppStore } from './answer-app-store.ts';
import { sendAppPage } from './app-page.ts';
import { sendAppsPage } from './apps-page.ts';
import { sendInvitationPage } from './invitation-page.ts';
import { sendMyAppsPage } from './my-apps-page.ts';

/** appstore.visma.net: the list of apps, an app's page under /{MARKET}/app/{client id}, and the apps in use. */
export function handleAppStore(world: World, request: PortalRequest): Turn {
  if (request.method === 'POST') return answerAppStore(world, request);
  const path = request.url.pathname;
  if (path === '/') return sendAppsPage(world);
  if (path === '/my-apps') return sendMyAppsPage(world);
  if (path === '/invitation') return sendInvitationPage(world);
  const app = findApp(/^\/[A-Z]{2}\/app\/(\w+)$/.exec(path)?.[1] ?? '');
  return app ? sendAppPage(world, app) : sendPage(world, html`<!doctype html><title>404</title>404`.markup, 404);
}
