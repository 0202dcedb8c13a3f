import { type FillPlan, isRefused, isWrite, type PlanRow } from '../domain/fill/fill-plan.ts';
import { tickText } from '../domain/fill/wanted-text.ts';
import type { CardRow, CardView } from '../domain/guide-view.ts';
import { button, type CardScene, companyOf, makeCard } from './card-scene.ts';
import type { FormPlan } from './form-filler.ts';
import { keyOf, type Say } from './say.ts';

/** What filling adds to the cards of a page; plain data. */
export interface FillView {
  /** Instead of any other card: a question or the preview. */
  readonly card: CardView | null;
  /** What became of the last writing, and what is left to copy; one sentence about it. */
  readonly rows: CardRow[];
  readonly text: string;
  /** One sentence about fields that are still empty; '' when there are none. */
  readonly empty: string;
}

/** Made only where a form may be filled. */
export function fillViewOf(scene: CardScene, say: Say): FillView {
  const toCopy = copyRows(scene, say);
  return {
    card: fillCard(scene, say),
    rows: [...reportRows(scene, say), ...toCopy],
    text: reportText(scene, say) || (toCopy.length > 0 ? copyText(scene, say) : ''),
    empty: emptyText(scene, say),
  };
}

/** The card before and while writing: a question about another company, the preview, or null when there is neither. */
function fillCard(scene: CardScene, say: Say): CardView | null {
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
    ? { ...base, status: 'refused', note: refusalText(row.refusal, say), copy: textToCopy(row) }
    : { ...base, status: 'planned' };
}

/** What a person would put into the field; '' for a tick, which is pressed. */
function textToCopy({ newText }: Pick<PlanRow, 'newText'>): string {
  return newText === tickText(true) || newText === tickText(false) ? '' : newText;
}

/** What the form lacks, where nothing was written: after a writing only what was refused beforehand is left. */
function copyRows({ toCopy, report }: CardScene, say: Say): CardRow[] {
  const isTold = (row: PlanRow) => report?.rows.some(({ key }) => key === row.key);
  const rows = (toCopy?.rows ?? []).filter((row) =>
    isRefused(row) ? row.refusal !== 'no-field' : !report && isWrite(row),
  );
  // What holds for all of them is said once.
  const isOne = (row: PlanRow) => isRefused(row) && row.refusal !== toCopy?.refusal;
  return rows
    .filter((row) => !isTold(row))
    .map((row) => ({
      ...previewRow(row, say),
      ...(isOne(row) ? { status: 'refused' } : { status: 'offered', note: '' }),
      copy: textToCopy(row),
    }));
}

/** Why the values are to be copied. */
function copyText({ toCopy, state: { filling } }: CardScene, say: Say): string {
  if (toCopy?.refusal) return refusalText(toCopy.refusal, say);
  return say(filling === 'on' ? 'copy_rows_text' : keyOf('filling', filling));
}

/** What took and what did not, after writing; shown below whatever comes next. */
function reportRows(scene: CardScene, say: Say): CardRow[] {
  const rows = scene.report?.rows ?? [];
  return rows.map(({ key, label, oldText, newText, outcome, reason }): CardRow => {
    const row = { key, label: label || say(keyOf('field', key)), oldText, newText };
    return outcome === 'written'
      ? { ...row, status: 'written', said: say('row_written') }
      : {
          ...row,
          status: 'failed',
          said: say('row_failed'),
          note: refusalText(reason ?? 'stopped', say),
          copy: textToCopy(row),
        };
  });
}

/** One sentence about the last writing; '' when there was none. */
function reportText(scene: CardScene, say: Say): string {
  const rows = reportRows(scene, say);
  if (rows.length === 0) return '';
  return say(rows.every((row) => row.status === 'written') ? 'fill_done_text' : 'fill_partly_text');
}

function emptyText({ stillEmpty }: CardScene, say: Say): string {
  return stillEmpty.length > 0 ? say('note_still_empty', stillEmpty.join(', ')) : '';
}
