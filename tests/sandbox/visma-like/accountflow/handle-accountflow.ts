import type { PortalRequest } from '../../portal.ts';
import type { World } from '../../world.ts';
import { html } from '../html.ts';
import { sendPage, type Turn } from '../turn.ts';
import { answerAccountflow } from './answer-accountflow.ts';
import { sendCompanyFormPage } from './company-form-page.ts';
import { sendCompanyListPage } from './company-list-page.ts';
import { sendDashboardPage } from './dashboard-page.ts';

/** app.accountflow.com: its own sign-in is taken as done. */
export function handleAccountflow(world: World, request: PortalRequest): Turn {
  if (request.method === 'POST') return answerAccountflow(world, request);
  switch (request.url.pathname) {
    case '/':
      return sendDashboardPage(world);
    case '/settings/company':
      return sendCompanyListPage(world);
    case '/settings/company/new':
      return sendCompanyFormPage(world);
    default:
      return sendPage(world, html`<!doctype html><title>404</title>404`.markup, 404);
  }
}
