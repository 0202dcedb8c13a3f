import { mainUser, type World } from '../world.ts';
import { readAsset, vismaStyles } from './assets.ts';
import { html, type Markup, page } from './html.ts';
import { labelsOf } from './labels.ts';
import { sendVisma, type Turn } from './turn.ts';

const kit = readAsset('kit.client.js');

/** What a page of Visma's puts into the frame that all of them share. */
export interface VismaPage {
  title: string;
  brand: Markup;
  /** Items of the top bar's menu. */
  menu: { label: string; href: string; active: boolean }[];
  /** The right end of the top bar; the plain user's name when absent. */
  right?: Markup;
  main: Markup;
  scripts?: readonly string[];
}

/** Sends a page in Visma's frame: top bar, content, footer, and the cookie banner until it is answered. */
export function sendVismaPage(world: World, parts: VismaPage): Turn {
  const body = html`<div id="portal">
      ${topBar(parts)}
      ${parts.main}
      ${footer()}
    </div>
    ${!world.cookiesAnswered && cookieBanner(world)}`;
  const frame = { language: world.language, bodyClass: 'visma', styles: vismaStyles, body };
  return sendVisma(world, page({ ...frame, title: parts.title, scripts: [kit, ...(parts.scripts ?? [])] }));
}

function topBar({ brand, menu, right }: VismaPage): Markup {
  return html`<header class="navbar navbar-default">
    <nav class="collapse navbar-collapse">
      <div class="navbar-header">${brand}</div>
      <ul class="nav first-level" role="menubar">
        ${menu.map(({ label }) => html`<li role="none" class="virtual"><a role="none" class="nav-item">${label}</a></li>`)}
        ${menu.map(menuItem)}
      </ul>
      <ul class="nav navbar-nav navbar-right first-level">
        ${right ?? plainUser()}
      </ul>
    </nav>
  </header>`;
}

function menuItem({ label, href, active }: VismaPage['menu'][number]): Markup {
  return html`<li role="none" class="${active ? 'nav-item active' : 'nav-item'}">
    <a role="menuitem" href="${href}" data-nav ${active && html`aria-current="page"`}>${label}</a>
  </li>`;
}

function plainUser(): Markup {
  return html`<li class="user-name"><span>${mainUser.name}</span></li>`;
}

/** The correlation id is a UUID that names nothing the guide may ever capture. */
function footer(): Markup {
  return html`<footer class="page-footer">
    <span>Visma</span> <span>Correlation ID: <code>3f0c6f0e-5d38-4c53-8a57-1f5f0f7b2a90</code></span>
  </footer>`;
}

function cookieBanner(world: World): Markup {
  const labels = labelsOf(world.language);
  return html`<div class="cookie-banner" role="region" aria-label="Cookies">
    <p>${labels.cookies}</p>
    <button type="button" class="btn btn-default" data-answer="decline">${labels.decline}</button>
    <button type="button" class="btn btn-primary" data-answer="accept">${labels.accept}</button>
  </div>`;
}

/**
 * A window as the page's script appends it to the body.
 * @param id marks the window for the script, for example `permissions`
 */
export function modal(id: string, title: string, body: Markup, footerButtons: Markup): Markup {
  return html`<div class="modal fade in" data-window="${id}" role="dialog" aria-modal="true" aria-labelledby="${id}-title">
    <div class="modal-dialog">
      <div class="modal-content" tabindex="-1">
        <div class="modal-header"><h4 class="modal-title" id="${id}-title">${title}</h4></div>
        <div class="modal-body">${body}</div>
        <div class="modal-footer">${footerButtons}</div>
      </div>
    </div>
  </div>`;
}

/** The grey ring that stands where late content will be. */
export function loading(world: World): Markup {
  return html`<div class="loading" role="status" aria-label="${labelsOf(world.language).loading}"></div>`;
}
