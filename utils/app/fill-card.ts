import { type FillPlan, isRefused, isWrite, type PlanRow } from '../domain/fill/fill-plan.ts';
import type { CardRow, CardView } from '../domain/guide-view.ts';
import { button, type CardScene, companyOf, makeCard } from './card-scene.ts';
import type { FormPlan } from './form-filler.ts';
import { keyOf, type Say } from './say.ts';

/** The card before and while writing: a question about another company, the preview, or null when there is neither. */
export function fillCard(scene: CardScene, say: Say): CardView | null {
  const plan = scene.preview;
  if (!plan) return null;
  if (plan.refusal === 'other-company') return mismatchCard(plan, scene, say);
  if (scene.isWriting) return makeCard('company-details', { state: 'waiting', text: say('fill_working') }, scene, say);
  return plan.rows.some(isWrite) ? previewCard(plan, scene, say) : null;
}

function mismatchCard(plan: FillPlan, scene: CardScene, say: Say): CardView {
  return makeCard(
    'company-details',
    {
      state: 'warning',
      text: say('preview_mismatch', plan.shownText, companyOf(scene, say)),
      buttons: [
        button('accept-mismatch', say('accept_mismatch'), { value: plan.shownText }),
        button('fill-by-hand', say('preview_by_hand')),
        button('hide', say('hide')),
      ],
    },
    scene,
    say,
  );
}

function previewCard(plan: FormPlan, scene: CardScene, say: Say): CardView {
  const missesId = scene.state.connection.tenantId === '';
  return makeCard(
    'company-details',
    {
      state: 'preview',
      text: say('preview_text', companyOf(scene, say)),
      notes: [
        missesId ? say('need_tenant_id') : '',
        plan.left?.length ? say('preview_left', plan.left.join(', ')) : '',
      ],
      rows: plan.rows.filter((row) => isRefused(row) || isWrite(row)).map((row) => previewRow(row, say)),
      buttons: [
        button('confirm-fill', say('preview_confirm'), { primary: true }),
        button('fill-by-hand', say('preview_by_hand')),
        button('hide', say('hide')),
      ],
    },
    scene,
    say,
  );
}

const refusalText = (id: string, say: Say): string => say(keyOf('fill_refusal', id)) || say('fill_refusal_not_taken');

function fieldLabel(row: PlanRow, say: Say): string {
  return row.label || say(keyOf('field', row.key));
}

function previewRow(row: PlanRow, say: Say): CardRow {
  const base = { key: row.key, label: fieldLabel(row, say), oldText: row.oldText, newText: row.newText };
  return isRefused(row)
    ? { ...base, status: 'refused', note: refusalText(row.refusal, say) }
    : { ...base, status: 'planned' };
}

/** What took and what did not, after writing; shown below whatever comes next. */
export function reportRows(scene: CardScene, say: Say): CardRow[] {
  const rows = scene.report?.rows ?? [];
  return rows.map(({ key, label, oldText, newText, outcome, reason }): CardRow => {
    const row = { key, label: label || say(keyOf('field', key)), oldText, newText };
    return outcome === 'written'
      ? { ...row, status: 'written' }
      : { ...row, status: 'failed', note: refusalText(reason ?? 'stopped', say) };
  });
}

/** One sentence about the last writing; '' when there was none. */
export function reportText(scene: CardScene, say: Say): string {
  const rows = reportRows(scene, say);
  if (rows.length === 0) return '';
  return say(rows.every((row) => row.status === 'written') ? 'fill_done_text' : 'fill_partly_text');
}
