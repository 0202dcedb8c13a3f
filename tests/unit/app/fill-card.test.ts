import { describe, expect, test } from 'vitest';
import { fillCard, reportRows, reportText } from '../../../utils/app/fill-card.ts';
import { guideViewOf } from '../../../utils/app/guide-view-of.ts';
import type { FillPlan, PlanRow } from '../../../utils/domain/fill/fill-plan.ts';
import { ID_A } from '../domain/samples.ts';
import { acts, pointingAt, say, sceneWith } from './scenes.ts';

const NAME: PlanRow = { key: 'companyName', do: 'write', ref: 0, label: 'Name', oldText: '', newText: 'Fjord AS' };
const KEPT: PlanRow = { key: 'orgNumber', do: 'keep', ref: 1, label: 'Number', oldText: '1', newText: '1' };
const REFUSED: PlanRow = { key: 'startDate', label: '', refusal: 'unknown-format', oldText: '', newText: '2026-01-01' };

function plan(rows: PlanRow[], more: Partial<FillPlan> = {}): FillPlan {
  return { refusal: null, shownText: '', rows, values: {}, acceptedText: '', address: '', ...more };
}

const onForm = (preview: FillPlan | null, more: Parameters<typeof sceneWith>[0] = {}) =>
  sceneWith({
    portal: 'accountflow',
    preview,
    ...more,
    connection: { companyName: 'Fjord AS', tenantId: ID_A, ...more.connection },
  });

describe('before filling', () => {
  test('the preview tells every write and every refusal, nothing that stands there already', () => {
    const card = fillCard(onForm(plan([NAME, KEPT, REFUSED])), say);
    expect(card).toMatchObject({ state: 'preview', step: 'company-details', text: 'preview_text|Fjord AS', notes: [] });
    expect(card?.rows).toEqual([
      { key: 'companyName', label: 'Name', oldText: '', newText: 'Fjord AS', status: 'planned' },
      {
        key: 'startDate',
        label: 'field_startDate',
        oldText: '',
        newText: '2026-01-01',
        status: 'refused',
        note: 'fill_refusal_unknown_format',
      },
    ]);
    expect(acts(card)).toEqual(['confirm-fill', 'fill-by-hand', 'hide']);
  });

  test('the preview stands instead of the light, and says when the id is missing', () => {
    const scene = onForm(plan([NAME]), { connection: { tenantId: '' } });
    const { spotlight, card } = guideViewOf(pointingAt('company-details'), scene, say);
    expect(spotlight).toBeNull();
    expect(card).toMatchObject({ state: 'preview', notes: ['need_tenant_id'] });
  });

  test('the preview names what it leaves to the user', () => {
    const left = { ...plan([NAME]), left: ['Period type', 'Assigned user'] };
    expect(fillCard(onForm(left), say)?.notes).toEqual(['preview_left|Period type, Assigned user']);
  });

  test('nothing to write is nothing to ask', () => {
    expect(fillCard(onForm(null), say)).toBeNull();
    expect(fillCard(onForm(plan([KEPT, REFUSED])), say)).toBeNull();
  });

  test('another company’s form is filled only after the user’s word for the very text it shows', () => {
    const card = fillCard(onForm(plan([], { refusal: 'other-company', shownText: 'Berg AS' })), say);
    expect(card).toMatchObject({ state: 'warning', text: 'preview_mismatch|Berg AS|Fjord AS', rows: [] });
    expect(acts(card)).toEqual(['accept-mismatch', 'fill-by-hand', 'hide']);
    expect(card?.buttons[0]?.value).toBe('Berg AS');
  });
});

test('while writing it waits, with nothing to confirm a second time', () => {
  const card = fillCard(onForm(plan([NAME]), { isWriting: true }), say);
  expect(card).toMatchObject({ state: 'waiting', text: 'fill_working' });
  expect(acts(card)).toEqual(['hide']);
});

describe('after filling', () => {
  const row = { key: 'companyName', label: 'Name', oldText: '', newText: 'Fjord AS' } as const;
  const done = { ...row, outcome: 'written', reason: null } as const;
  const not = { ...row, outcome: 'failed', reason: 'not-shown' } as const;
  const reported = (...rows: (typeof done | typeof not)[]) =>
    onForm(null, { report: { rows, values: {}, acceptedText: '', address: '' } });

  test('tells what took and what did not', () => {
    expect(reportText(reported(done), say)).toBe('fill_done_text');
    expect(reportText(reported(done, not), say)).toBe('fill_partly_text');
    expect(reportText(onForm(null), say)).toBe('');
    expect(reportRows(reported(done, not), say)).toMatchObject([
      { status: 'written' },
      { status: 'failed', note: 'fill_refusal_not_shown' },
    ]);
  });

  test('can be undone from the card that points on', () => {
    const { spotlight, card } = guideViewOf(pointingAt('connect'), reported(done), say);
    expect(spotlight).not.toBeNull();
    expect(acts(card)).toContain('undo-fill');
    expect(acts(guideViewOf(pointingAt('connect'), onForm(null), say).card)).not.toContain('undo-fill');
  });
});
