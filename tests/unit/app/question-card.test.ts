import { describe, expect, test } from 'vitest';
import { guideViewOf } from '../../../utils/app/guide-view-of.ts';
import { idWarning, questionCard } from '../../../utils/app/question-card.ts';
import type { IdCandidate } from '../../../utils/domain/connection.ts';
import type { Verdict } from '../../../utils/domain/decide.ts';
import { connectionWith, ID_A } from '../domain/samples.ts';
import { acts, pointingAt, say, sceneWith } from './scenes.ts';

const CANDIDATE: IdCandidate = { tenantId: ID_A, companyName: 'Fjord AS', context: 'company' };
const CUSTOMER: IdCandidate = { ...CANDIDATE, context: 'customer' };

type Scene = NonNullable<Parameters<typeof sceneWith>[0]>;

const asking = (candidate: IdCandidate, companyName = '', more: Scene = {}) =>
  sceneWith({ ...more, connection: { candidate, companyName, ...more.connection } });

describe('a Tenant ID that waits for the user’s word', () => {
  test('is asked about by the name that stood beside it', () => {
    const card = questionCard(asking(CANDIDATE, 'Fjord'), say);
    expect(card).toMatchObject({
      state: 'preview',
      step: 'copy-tenant-id',
      text: 'ask_id|Fjord AS',
      company: 'Fjord AS',
      value: { label: 'field_tenantId', text: ID_A },
    });
    expect(card?.buttons).toMatchObject([
      { act: 'confirm-id', value: ID_A, primary: true },
      { act: 'reject-id', value: ID_A },
      { act: 'hide' },
    ]);
  });

  test('is asked about while no company is known', () => {
    expect(acts(questionCard(asking(CANDIDATE), say))).toContain('confirm-id');
  });

  test('is never asked about when it is the customer’s', () => {
    for (const companyName of ['', 'Fjord AS']) {
      expect(questionCard(asking(CUSTOMER, companyName), say)).toBeNull();
      expect(idWarning(asking(CUSTOMER, companyName), say)).toBe('warn_customer_id');
    }
  });

  test.each(['Berg AS', 'Fjord Holding AS', 'Fjord AB'])(
    'is never asked about when it is another company’s: %s',
    (name) => {
      expect(questionCard(asking(CANDIDATE, name), say)).toBeNull();
      expect(idWarning(asking(CANDIDATE, name), say)).toBe(`warn_other_company_id|Fjord AS|${name}`);
    },
  );

  test.each(['admin', 'accountflow'] as const)('is not asked about on %s', (portal) => {
    expect(questionCard(asking(CANDIDATE, '', { portal }), say)).toBeNull();
    expect(idWarning(asking(CUSTOMER, '', { portal }), say)).toBe('');
  });

  test('is not asked about any more once the step is settled', () => {
    const steps = { ...connectionWith().steps, 'copy-tenant-id': { status: 'skipped', by: 'hand' } as const };
    expect(questionCard(asking(CANDIDATE, '', { connection: { steps } }), say)).toBeNull();
  });
});

describe('on the page', () => {
  const lost: Verdict<unknown> = {
    is: 'lost',
    step: 'copy-tenant-id',
    reason: 'not-in-page',
    obstacle: null,
    actions: [],
  };
  const elsewhere: Verdict<unknown> = { is: 'elsewhere', step: 'open-company-form' };

  const loading: Verdict<unknown> = { is: 'waiting', for: 'page' };
  const signingIn: Verdict<unknown> = { is: 'waiting', for: 'sign-in' };

  test('nothing is asked while the user signs in', () => {
    expect(guideViewOf(signingIn, asking(CANDIDATE), say).card).toMatchObject({ state: 'waiting' });
  });

  test.each([pointingAt('copy-tenant-id'), lost, elsewhere, loading])('the question goes before: $is', (verdict) => {
    const { spotlight, card } = guideViewOf(verdict, asking(CANDIDATE), say);
    expect(spotlight).toBeNull();
    expect(acts(card)).toEqual(['confirm-id', 'reject-id', 'hide']);
  });

  test.each([
    ['the customer’s', asking(CUSTOMER, 'Fjord AS')],
    ['another company’s', asking(CANDIDATE, 'Berg AS')],
  ])('%s id can be confirmed nowhere, and is warned of', (_, scene) => {
    for (const verdict of [pointingAt('copy-tenant-id'), lost, elsewhere]) {
      expect(acts(guideViewOf(verdict, scene, say).card)).not.toContain('confirm-id');
    }
    const pointing = guideViewOf(pointingAt('copy-tenant-id'), scene, say);
    expect(pointing.spotlight).not.toBeNull();
    expect(pointing.card?.notes[0]).toMatch(/^warn_/);
    expect(guideViewOf(lost, scene, say).card).toMatchObject({
      state: 'warning',
      text: expect.stringMatching(/^warn_/),
    });
  });
});
