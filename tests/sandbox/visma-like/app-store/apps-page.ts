import type { World } from '../../world.ts';
import { apps, type SandboxApp } from '../../world-apps.ts';
import { html, late, type Markup } from '../html.ts';
import { type Labels, labelsOf } from '../labels.ts';
import type { Turn } from '../turn.ts';
import { loading } from '../visma-shell.ts';
import { appAction, appLogo } from './app-action.ts';
import { sendAppStorePage } from './app-store-shell.ts';

const markets: [string, string][] = [
  ['NO', 'Norge'],
  ['SE', 'Sverige'],
  ['DK', 'Danmark'],
  ['FI', 'Suomi'],
  ['NL', 'Nederland'],
];

/** The tab *Apps*: a search, the market, and a card for each app of that market. Cards arrive late. */
export function sendAppsPage(world: World): Turn {
  const labels = labelsOf(world.language);
  const shown = apps.filter((app) => app.markets.includes(world.market));
  const main = html`<main class="container app-store">
    <h1>${labels.appsTab}</h1>
    ${toolbar(world, labels)}
    <div class="late-holder">
      ${loading(world)}
      ${late(520, html`<ul class="cards" id="app-cards">${shown.map((app) => card(world, app))}</ul>`)}
    </div>
  </main>`;
  return sendAppStorePage(world, 'apps', main);
}

function toolbar(world: World, labels: Labels): Markup {
  return html`<div class="toolbar">
    <input class="form-control search" type="search" data-search="app-cards" placeholder="${labels.search}"
      aria-label="${labels.search}" autocomplete="off" />
    <label class="market">${labels.market}
      <select class="form-control" data-market>
        ${markets.map(([code, name]) => html`<option value="${code}" ${code === world.market && html`selected`}>${name}</option>`)}
      </select>
    </label>
    <a class="btn btn-default" href="/invitation" data-nav>${labels.invitationCode}</a>
  </div>`;
}

function card(world: World, app: SandboxApp): Markup {
  return html`<li class="card" data-app-card="${app.name}">
    <div class="card-head">
      ${appLogo(app)}
      <div>
        <h3><a href="/${world.market}/app/${app.id}" data-nav>${app.name}</a></h3>
        <p class="muted">${app.vendor}</p>
      </div>
    </div>
    <p class="card-about">${app.about}</p>
    <div class="card-foot">${appAction(world, app)}</div>
  </li>`;
}
