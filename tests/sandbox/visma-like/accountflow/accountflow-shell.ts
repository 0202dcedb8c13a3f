import { mainUser, type World } from '../../world.ts';
import { readAsset } from '../assets.ts';
import { html, type Markup, page } from '../html.ts';
import { sendPage, type Turn } from '../turn.ts';
import { accountflowLabelsOf } from './accountflow-labels.ts';

const styles = readAsset('accountflow.css') + readAsset('accountflow-form.css');
const scripts = [readAsset('kit.client.js'), readAsset('accountflow.client.js')];

/** Sends a page in Accountflow's frame: the left menu and the content. `area` is what the menu marks. */
export function sendAccountflowPage(world: World, area: 'dashboard' | 'company', content: Markup): Turn {
  const body = html`<div id="portal" class="af-app">
    ${sideMenu(world, area)}
    <div class="af-page">
      <div class="af-top"><span class="af-avatar" aria-hidden="true">KN</span>${mainUser.name}</div>
      <main class="af-main">${content}</main>
    </div>
  </div>`;
  const frame = { language: world.language, bodyClass: 'accountflow', styles, scripts, body };
  return sendPage(world, page({ ...frame, title: 'Accountflow' }));
}

function sideMenu(world: World, area: 'dashboard' | 'company'): Markup {
  const labels = accountflowLabelsOf(world.language);
  const isOpen = area === 'company';
  return html`<nav class="af-side" aria-label="Accountflow">
    <a class="af-logo" href="/" data-nav>Accountflow</a>
    <a class="${area === 'dashboard' ? 'af-link af-on' : 'af-link'}" href="/" data-nav>${labels.dashboard}</a>
    <a class="af-link" href="/" data-nav>${labels.tasks}</a>
    <a class="af-link" href="/" data-nav>${labels.reports}</a>
    <button type="button" class="af-link af-section" aria-expanded="${String(isOpen)}" aria-controls="af-settings">${labels.section}</button>
    <div class="af-sub" id="af-settings" ${!isOpen && html`hidden`}>
      <a class="${isOpen ? 'af-link af-on' : 'af-link'}" href="/settings/company" data-nav>${labels.company}</a>
      <a class="af-link" href="/" data-nav>${labels.users}</a>
      <a class="af-link" href="/" data-nav>${labels.templates}</a>
    </div>
  </nav>`;
}
