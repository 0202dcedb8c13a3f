import { describe, expect, test } from 'vitest';
import { guideViewOf } from '../../../utils/app/guide-view-of.ts';
import { askCard, pickCard, unknownCard, whichCard } from '../../../utils/app/showing/showing-cards.ts';
import type { Verdict } from '../../../utils/domain/decide.ts';
import type { Action } from '../../../utils/domain/flow.ts';
import { button } from '../domain/fake-look.ts';
import { acts, pointingAt, say, sceneWith } from './scenes.ts';

const action = (id: string): Action => ({ id, kind: 'click', target: [button(id)] });
const [APPS, SEARCH, SEND] = [
  action('open-apps'),
  action('search-app'),
  { ...action('send-search'), say: 'action_integrate_search_app' },
];

const lost = (actions: readonly Action[], obstacle: string | null = null): Verdict<unknown> => ({
  is: 'lost',
  step: 'integrate',
  reason: 'not-in-page',
  obstacle,
  actions,
});
const cardOf = (verdict: Verdict<unknown>, scene = sceneWith()) => guideViewOf(verdict, scene, say).card;
const offered = (verdict: Verdict<unknown>, scene = sceneWith()) =>
  cardOf(verdict, scene)?.buttons.filter(({ act }) => act === 'show-where');

describe('lost, the user may show where', () => {
  test('what it is, where one thing may be meant', () => {
    const label = 'show_where_action|action_integrate_open_apps|this_company||';
    expect(offered(lost([APPS]))).toEqual([{ act: 'show-where', label, value: 'open-apps' }]);
  });

  test('what reads the same is one thing', () => {
    expect(offered(lost([SEARCH, SEND]))).toMatchObject([{ value: 'search-app' }]);
  });

  test('which of several is asked next', () => {
    expect(offered(lost([APPS, SEARCH]))).toEqual([{ act: 'show-where', label: 'show_where' }]);
  });

  test('nothing where nothing may be meant, where a warning helps more, and before the page has settled', () => {
    expect(offered(lost([]))).toEqual([]);
    expect(cardOf(lost([APPS], 'no_integrate'))?.state).toBe('warning');
    expect(offered(lost([APPS], 'no_integrate'))).toEqual([]);
    expect(offered(lost([APPS]), sceneWith({ isCalm: false }))).toEqual([]);
    expect(offered(pointingAt('integrate'))).toEqual([]);
  });
});

describe('the cards of its own', () => {
  const paper = { step: 'integrate', scene: sceneWith(), say } as const;

  test('are in state lost, whatever they ask', () => {
    const cards = [whichCard([], paper), pickCard('Open it', paper), askCard('Open it', 0.5, paper)];
    expect(cards.map(({ state, step }) => [state, step])).toEqual(Array(3).fill(['lost', 'integrate']));
  });

  test('which: each by its sentence, and a way back', () => {
    const card = whichCard([{ id: 'open-apps', sentence: 'Open the tab' }], paper);
    expect(card.buttons).toMatchObject([
      { act: 'show-where', label: 'Open the tab', value: 'open-apps' },
      { act: 'end-pick', label: 'cancel' },
    ]);
  });

  test('picking: what to point at, that nothing is pressed by it, and how it ends', () => {
    const card = pickCard('Open the tab', paper);
    expect([card.text, ...card.notes]).toEqual(['pick_text|Open the tab', 'pick_safe', 'pick_keys']);
    expect(acts(card)).toEqual(['end-pick', 'hide']);
  });

  test('asking: with the score in per cent', () => {
    const card = askCard('Open the tab', 0.8749, paper);
    expect([card.text, ...card.notes]).toEqual(['ask_shown|Open the tab', 'ask_shown_score|87']);
    expect(acts(card)).toEqual(['confirm-shown', 'reject-shown', 'hide']);
  });

  test('not recognised: the card says so first', () => {
    const card = cardOf(lost([APPS]));
    expect(card && unknownCard(card, say).notes).toEqual(['shown_unknown', 'lost_reason_not_in_page']);
  });
});

test('what only the user recognised is said to be so where it is pointed at', () => {
  const verdict = pointingAt('integrate');
  expect(cardOf(verdict)?.notes).not.toContain('note_shown');
  expect(cardOf({ ...verdict, isShown: true } as Verdict<unknown>)?.notes).toContain('note_shown');
});
