import type { PortalRequest } from '../../portal.ts';
import { findCompany, type World } from '../../world.ts';
import { users } from '../../world-data.ts';
import { html } from '../html.ts';
import { redirect, sendPage, type Turn } from '../turn.ts';
import { answerAdmin } from './answer-admin.ts';
import { sendCompaniesPage } from './companies-page.ts';
import { sendCompanyPage } from './company-page.ts';
import { sendConfigurationPage } from './configuration-page.ts';
import { sendEntryPage } from './entry-page.ts';
import { sendUserPage } from './user-page.ts';
import { sendUsersPage } from './users-page.ts';

/** signin.visma.net: the entry to Visma.net, and the classic Admin under /admin. */
export function handleAdmin(world: World, request: PortalRequest): Turn {
  if (request.method === 'POST') return answerAdmin(world, request);
  const [area, tab, id] = request.url.pathname.split('/').filter(Boolean);
  if (!area) return sendEntryPage(world);
  if (area === 'admin' && !tab) return redirect(world, new URL('/admin/companies', request.url).href);
  return sendTab(world, tab ?? '', id) ?? sendPage(world, html`<!doctype html><title>404</title>404`.markup, 404);
}

function sendTab(world: World, tab: string, id: string | undefined): Turn | null {
  if (tab === 'configuration') return sendConfigurationPage(world);
  if (tab === 'users' && !id) return sendUsersPage(world);
  if (tab === 'companies' && !id) return sendCompaniesPage(world);
  const user = users.find((candidate) => candidate.id === id);
  if (tab === 'users' && user) return sendUserPage(world, user);
  const company = findCompany(world, id ?? '');
  return tab === 'companies' && company ? sendCompanyPage(world, company) : null;
}
