import { describe, expect, test } from 'vitest';
import { fillViewOf } from '../../../utils/app/fill-card.ts';
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
    const card = fillViewOf(onForm(plan([NAME, KEPT, REFUSED])), say).card;
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
        copy: '2026-01-01',
      },
    ]);
    expect(acts(card)).toEqual(['confirm-fill', 'fill-by-hand', 'hide']);
  });

  test('the preview stands instead of the light, and says when the id is missing', () => {
    const scene = onForm(plan([NAME]), { connection: { tenantId: '' } });
    const { spotlight, card } = guideViewOf(pointingAt('company-details'), scene, say, fillViewOf(scene, say));
    expect(spotlight).toBeNull();
    expect(card).toMatchObject({ state: 'preview', notes: ['need_tenant_id'] });
  });

  test('the preview names what it leaves to the user', () => {
    const left = { ...plan([NAME]), left: ['Period type', 'Assigned user'] };
    expect(fillViewOf(onForm(left), say).card?.notes).toEqual(['preview_left|Period type, Assigned user']);
  });

  test('nothing to write is nothing to ask', () => {
    expect(fillViewOf(onForm(null), say).card).toBeNull();
    expect(fillViewOf(onForm(plan([KEPT, REFUSED])), say).card).toBeNull();
  });

  test('another company’s form is filled only after the user’s word for the very text it shows', () => {
    const card = fillViewOf(onForm(plan([], { refusal: 'other-company', shownText: 'Berg AS' })), say).card;
    expect(card).toMatchObject({ state: 'warning', text: 'preview_mismatch|Berg AS|Fjord AS', rows: [] });
    expect(acts(card)).toEqual(['accept-mismatch', 'fill-by-hand', 'hide']);
    expect(card?.buttons[0]?.value).toBe('Berg AS');
  });
});

describe('instead of filling', () => {
  const TICK: PlanRow = { key: 'moduleVat', do: 'write', ref: 2, label: 'VAT', oldText: 'off', newText: 'on' };
  const LACKS: PlanRow = { key: 'companyGroup', label: '', refusal: 'no-field', oldText: '', newText: 'Oslo' };
  const toCopy = plan([NAME, KEPT, TICK, REFUSED, LACKS]);

  test('every value that the form lacks can be copied, beside the light', () => {
    const scene = onForm(null, { toCopy, filling: 'off-by-policy' });
    const { spotlight, card } = guideViewOf(pointingAt('company-details'), scene, say, fillViewOf(scene, say));
    expect(spotlight).not.toBeNull();
    expect(card?.notes).toContain('filling_off_by_policy');
    expect(card?.rows).toMatchObject([
      { key: 'companyName', status: 'offered', copy: 'Fjord AS' },
      { key: 'moduleVat', status: 'offered', copy: '' },
      { key: 'startDate', status: 'refused', copy: '2026-01-01', note: 'fill_refusal_unknown_format' },
    ]);
  });

  test.each([
    ['off-by-policy', 'filling_off_by_policy'],
    ['off-by-user', 'filling_off_by_user'],
    ['on', 'copy_rows_text'],
  ] as const)('with filling %s it is said why', (filling, text) => {
    expect(fillViewOf(onForm(null, { toCopy, filling }), say).text).toBe(text);
    expect(fillViewOf(onForm(null, { toCopy: plan([KEPT]), filling }), say).text).toBe('');
  });

  test('why a form cannot be looked into is said once, and every value can be copied', () => {
    const shut = plan([{ ...REFUSED, refusal: 'cross-origin' }], { refusal: 'cross-origin' });
    const scene = onForm(null, { toCopy: shut });
    const lost = { is: 'lost', step: 'company-details', reason: 'not-in-page', obstacle: null, actions: [] } as const;
    const { card } = guideViewOf(lost, scene, say, fillViewOf(scene, say));
    expect(card?.notes).toContain('fill_refusal_cross_origin');
    expect(card?.rows).toMatchObject([{ key: 'startDate', status: 'offered', note: '', copy: '2026-01-01' }]);
  });

  test('after filling only what was refused beforehand is left to copy', () => {
    const row = { key: 'companyName', label: 'Name', oldText: '', newText: 'Fjord AS', outcome: 'failed' } as const;
    const report = { rows: [{ ...row, reason: 'not-shown' } as const], values: {}, acceptedText: '', address: '' };
    expect(fillViewOf(onForm(null, { toCopy, report }), say).rows).toMatchObject([
      { key: 'companyName', status: 'failed', copy: 'Fjord AS' },
      { key: 'startDate', status: 'refused', copy: '2026-01-01' },
    ]);
  });
});

test('while writing it waits, with nothing to confirm a second time', () => {
  const card = fillViewOf(onForm(plan([NAME]), { isWriting: true }), say).card;
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
    expect(fillViewOf(reported(done), say).text).toBe('fill_done_text');
    expect(fillViewOf(reported(done, not), say).text).toBe('fill_partly_text');
    expect(fillViewOf(onForm(null), say).text).toBe('');
    expect(fillViewOf(reported(done, not), say).rows).toMatchObject([
      { status: 'written', said: 'row_written' },
      { status: 'failed', said: 'row_failed', note: 'fill_refusal_not_shown' },
    ]);
  });

  test('can be undone from the card that points on', () => {
    const { spotlight, card } = guideViewOf(
      pointingAt('connect'),
      reported(done),
      say,
      fillViewOf(reported(done), say),
    );
    expect(spotlight).not.toBeNull();
    expect(acts(card)).toContain('undo-fill');
    expect(acts(guideViewOf(pointingAt('connect'), onForm(null), say).card)).not.toContain('undo-fill');
  });

  test('names what is still empty where the form is to be sent, and where the guide is lost', () => {
    const scene = { ...onForm(null), stillEmpty: ['Number', 'Start date'] };
    const note = 'note_still_empty|Number, Start date';
    const notesOf = (verdict: Parameters<typeof guideViewOf>[0]) =>
      guideViewOf(verdict, scene, say, fillViewOf(scene, say)).card?.notes;
    expect(notesOf(pointingAt('connect', { kind: 'confirm' }))).toContain(note);
    expect(notesOf(pointingAt('connect', { kind: 'type' }))).not.toContain(note);
    expect(notesOf({ is: 'lost', step: 'connect', reason: 'disabled', obstacle: null, actions: [] })).toContain(note);
  });
});
