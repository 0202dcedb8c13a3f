import { mainUser, type World } from '../../world.ts';
import { readAsset, vismaStyles } from '../assets.ts';
import { html, page } from '../html.ts';
import { labelsOf } from '../labels.ts';
import { sendPage, type Turn } from '../turn.ts';

const scripts = [readAsset('kit.client.js'), readAsset('connect.client.js')];

/** The sign-in of Visma Connect. The extension has no business here; any user and password will do. */
export function sendSignInPage(world: World): Turn {
  const labels = labelsOf(world.language);
  const body = html`<main class="sign-in">
    <form class="panel" data-form="sign-in">
      <p class="wordmark">VISMA</p>
      <h1>${labels.signIn}</h1>
      <label for="user">${labels.userName}</label>
      <input class="form-control" id="user" name="user" type="email" autocomplete="username" value="${mainUser.email}" />
      <label for="password">${labels.password}</label>
      <input class="form-control" id="password" name="password" type="password" autocomplete="current-password" />
      <button class="btn btn-primary" type="submit">${labels.signIn}</button>
    </form>
  </main>`;
  const frame = { language: world.language, bodyClass: 'visma connect', styles: vismaStyles, scripts, body };
  return sendPage(world, page({ ...frame, title: 'Visma Connect' }));
}
