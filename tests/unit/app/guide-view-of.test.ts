import { describe, expect, test } from 'vitest';
import { fillViewOf } from '../../../utils/app/fill-card.ts';
import { guideViewOf } from '../../../utils/app/guide-view-of.ts';
import type { Verdict } from '../../../utils/domain/decide.ts';
import type { CardView } from '../../../utils/domain/guide-view.ts';
import { acts, pointingAt, say, sceneWith } from './scenes.ts';

type Scene = Parameters<typeof sceneWith>[0];

function cardOf(verdict: Verdict<unknown>, scene: Scene = {}): CardView {
  const { spotlight, card } = guideViewOf(verdict, sceneWith(scene), say);
  expect(spotlight).toBeNull();
  if (!card) throw new Error('no card');
  return card;
}

const lost = (more: Partial<Extract<Verdict<unknown>, { is: 'lost' }>> = {}): Verdict<unknown> => ({
  is: 'lost',
  step: 'grant-role',
  reason: 'several-matches',
  obstacle: null,
  actions: [],
  ...more,
});

describe('pointing', () => {
  const FJORD = { companyName: 'Fjord AS', userName: 'Kari' };
  const show = (verdict: Verdict<unknown>, scene: Scene = {}) => guideViewOf(verdict, sceneWith(scene), say);

  test('shows the light with what the contract asks, and a card beside it', () => {
    const { spotlight, card } = show(pointingAt('connect', { kind: 'confirm' }), { portal: 'accountflow' });
    expect(spotlight).toEqual({ step: 'connect', action: 'save', kind: 'confirm', suggest: null });
    expect(card).toMatchObject({ state: 'pointing', step: 'connect', progress: 'progress|8', title: 'step_connect' });
    expect(acts(card)).toEqual(['mark-done', 'skip', 'hide']);
  });

  test('names company, user and what to type, in that order', () => {
    const { card } = show(pointingAt('grant-role', { id: 'search-user' }, 'Kari'), { connection: FJORD });
    expect(card?.text).toBe('action_grant_role_search_user|Fjord AS|Kari|Kari');
    expect(card?.value?.text).toBe('Kari');
    expect(card?.company).toBe('Fjord AS');
  });

  test('has words for a company not yet known, and for an action without a sentence', () => {
    expect(show(pointingAt('connect')).card?.text).toBe('action_connect_save|this_company||');
    expect(show(pointingAt('connect', { id: 'unheard-of' })).card?.text).toBe('do_connect');
    expect(show(pointingAt('connect', { say: 'copy' })).card?.text).toContain('copy');
  });

  test('says the obstacle, the report of a filling, and what goes wrong most on the step', () => {
    const rows = [
      { key: 'orgNumber', label: '', oldText: '', newText: '1', outcome: 'failed', reason: 'changed' },
    ] as const;
    const report = { rows, values: {}, acceptedText: '', address: '' };
    const verdict = { ...pointingAt('integrate'), obstacle: 'no_integrate' } as Verdict<unknown>;
    const scene = sceneWith({ report, pageCompany: 'Berg AS' });
    const { card } = guideViewOf(verdict, scene, say, fillViewOf(scene, say));
    expect(card?.notes).toEqual(['obstacle_no_integrate', 'fill_partly_text', 'note_company_in_app_store|Berg AS']);
    expect(card?.rows).toMatchObject([{ label: 'field_orgNumber', status: 'failed', note: 'fill_refusal_changed' }]);
    expect(acts(card)).toContain('undo-fill');
  });

  test('reminds of the user where the page names no company, on the App Store’s steps only', () => {
    expect(show(pointingAt('approve-scopes')).card?.notes).toEqual(['note_same_user']);
    expect(show(pointingAt('grant-role')).card?.notes).toEqual([]);
  });
});

describe('lost', () => {
  test('says in words what to do and why nothing is pointed at', () => {
    const card = cardOf(lost(), { connection: { companyName: 'Fjord AS', userName: 'Kari' } });
    expect(card).toMatchObject({ state: 'lost', step: 'grant-role', text: 'lost_grant_role|Fjord AS' });
    expect(card.notes).toEqual(['lost_reason_several_matches']);
    expect(acts(card)).toEqual(['mark-done', 'skip', 'hide']);
  });

  test('is not said before the page has settled', () => {
    expect(cardOf(lost(), { isCalm: false })).toMatchObject({ state: 'waiting', text: 'waiting_loading' });
  });

  test('warns of an obstacle instead', () => {
    const card = cardOf(lost({ obstacle: 'service_inactive' }), { connection: { userName: 'Kari' } });
    expect(card).toMatchObject({ state: 'warning', text: 'obstacle_service_inactive', notes: [] });
  });

  test('offers the companies that the page names, each once, while none is known', () => {
    const card = cardOf(lost(), { connection: { seenCompanies: ['Fjord AS', 'Berg AS'] }, pageCompany: 'Berg AS' });
    const offered = card.buttons.filter(({ act }) => act === 'choose-company');
    expect(offered.map(({ value }) => value)).toEqual(['Fjord AS', 'Berg AS']);
    expect(card.notes).toEqual(['which_company', 'which_user', 'lost_reason_several_matches']);
  });

  test('offers the users that the page names, once the company is known', () => {
    const seenUsers = ['Kari Nordmann'];
    const offered = (connection: object) =>
      cardOf(lost(), { connection: { seenUsers, ...connection } }).buttons.filter(({ act }) => act === 'choose-user');
    expect(offered({ companyName: 'Fjord AS' })).toMatchObject([{ label: 'Kari Nordmann', value: 'Kari Nordmann' }]);
    expect(offered({ seenCompanies: ['Fjord AS'] })).toEqual([]);
    expect(offered({ companyName: 'Fjord AS', userName: 'Ola Nordmann' })).toEqual([]);
  });

  test('offers no company when one is known, nor where the choice is not to be made', () => {
    const named = cardOf(lost(), { connection: { companyName: 'Fjord AS', seenCompanies: ['Berg AS'] } });
    expect(acts(named)).not.toContain('choose-company');
    const other = cardOf(lost({ step: 'connect' }), { connection: { seenCompanies: ['Berg AS'] } });
    expect(acts(other)).not.toContain('choose-company');
  });
});

describe('elsewhere', () => {
  const integrate: Verdict<unknown> = { is: 'elsewhere', step: 'integrate' };

  test('hands over to the next portal, and says as which user', () => {
    const card = cardOf(integrate, { portal: 'admin' });
    expect(card).toMatchObject({ state: 'done', text: 'handover_app_store', notes: ['note_same_user'] });
    expect(card.buttons[0]).toMatchObject({ act: 'take-me-there', value: 'app-store', primary: true });
  });

  test('warns in the last portal that the Tenant ID is not known', () => {
    expect(cardOf({ is: 'elsewhere', step: 'copy-tenant-id' }, { portal: 'accountflow' })).toMatchObject({
      state: 'warning',
      text: 'need_tenant_id',
    });
  });
});

describe('the other verdicts', () => {
  test('nothing shows nothing', () => {
    expect(guideViewOf({ is: 'nothing' }, sceneWith(), say)).toEqual({ spotlight: null, card: null });
  });

  test('waiting says for what', () => {
    expect(cardOf({ is: 'waiting', for: 'sign-in' })).toMatchObject({ state: 'waiting', text: 'waiting_sign_in' });
    expect(cardOf({ is: 'waiting', for: 'page' })).toMatchObject({ state: 'waiting', text: 'waiting_loading' });
  });

  test('all done says so, with nothing left to press but hide', () => {
    const card = cardOf({ is: 'all-done' });
    expect(card).toMatchObject({ state: 'done', step: null, progress: '', text: 'all_done' });
    expect(acts(card)).toEqual(['hide']);
  });
});

test('a translated page is remarked on every card, and notes are three at most', () => {
  expect(cardOf({ is: 'all-done' }, { isTranslated: true }).notes).toEqual(['note_translated']);
  const crowded = cardOf(lost(), { isTranslated: true, connection: { seenCompanies: ['Fjord AS'] } });
  expect(crowded.notes).toHaveLength(3);
});
