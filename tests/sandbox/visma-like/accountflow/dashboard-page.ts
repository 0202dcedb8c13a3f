import type { World } from '../../world.ts';
import { html } from '../html.ts';
import type { Turn } from '../turn.ts';
import { accountflowLabelsOf } from './accountflow-labels.ts';
import { sendAccountflowPage } from './accountflow-shell.ts';

/** Accountflow's first page: nothing on it belongs to the flow but the left menu. */
export function sendDashboardPage(world: World): Turn {
  const labels = accountflowLabelsOf(world.language);
  const content = html`<h1>${labels.dashboard}</h1>
    <div class="af-tiles" aria-hidden="true"><i></i><i></i><i></i></div>
    <div class="af-block" aria-hidden="true"></div>`;
  return sendAccountflowPage(world, 'dashboard', content);
}
