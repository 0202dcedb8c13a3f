import type { World } from '../../world.ts';
import { readAsset } from '../assets.ts';
import { html, type Markup } from '../html.ts';
import { labelsOf } from '../labels.ts';
import { startUrls } from '../start-urls.ts';
import type { Turn } from '../turn.ts';
import { sendVismaPage } from '../visma-shell.ts';
import { companyMenu } from './company-menu.ts';

const scripts = [readAsset('app-store.client.js')];

/** Sends a page of the App Store: the tabs in the top bar, and the company menu at its right end. */
export function sendAppStorePage(world: World, tab: 'apps' | 'my-apps' | 'none', main: Markup): Turn {
  const labels = labelsOf(world.language);
  const menu = [
    { label: labels.appsTab, href: '/', active: tab === 'apps' },
    { label: labels.myAppsTab, href: '/my-apps', active: tab === 'my-apps' },
  ];
  const brand = html`<div class="navbar-brand"><a href="${startUrls.appStore}">App Store</a></div>`;
  return sendVismaPage(world, { title: 'App Store', brand, menu, right: companyMenu(world), main, scripts });
}
