import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { type Card, createCard } from '@/components/guide/card.ts';
import { CARD_ROWS } from '@/components/guide/card-rows.ts';
import type { CardView } from '@/utils/domain/guide-view.ts';

const VIEW: CardView = {
  state: 'pointing',
  step: 'approve-scopes',
  progress: 'Step 4 of 8',
  title: 'Approve',
  text: 'Switch on both.',
  company: '',
  notes: [],
  value: null,
  rows: [],
  buttons: [
    { act: 'mark-done', label: 'Done' },
    { act: 'choose-company', label: 'Berg AS', value: 'berg' },
    { act: 'choose-company', label: 'Fjord AS', value: 'fjord' },
    { act: 'hide', label: 'Hide' },
  ],
  language: 'nb',
  words: { region: 'Veiviser', copy: 'Kopier', copied: 'Kopiert', move: 'Flytt', showTarget: 'Vis' },
};

describe('the card', () => {
  let life: AbortController;
  let root: ShadowRoot;
  let card: Card;
  beforeEach(() => {
    life = new AbortController();
    root = document.body.appendChild(document.createElement('div')).attachShadow({ mode: 'open' });
    card = createCard(document, root, life.signal, CARD_ROWS);
  });
  afterEach(() => life.abort());

  const find = (selector: string) => root.querySelector<HTMLElement>(selector);

  test('names itself, its language and its state', () => {
    card.render(VIEW);
    const { role, lang, dataset, ariaLabel } = card.element;
    expect([
      role ?? card.element.getAttribute('role'),
      lang,
      ariaLabel ?? card.element.getAttribute('aria-label'),
    ]).toEqual(['region', 'nb', 'Veiviser']);
    expect(dataset).toMatchObject({ guide: 'card', state: 'pointing' });
  });

  test('says `pointing` only while a spotlight stands', () => {
    card.render(VIEW);
    card.pose({ isStanding: false, isAway: true });
    expect([card.element.dataset.state, find('.show')?.hidden]).toEqual(['waiting', false]);
    card.render({ ...VIEW, state: 'warning' });
    expect(card.element.dataset.state).toBe('warning');
    card.render(VIEW);
    card.pose({ isStanding: true, isAway: false });
    expect([card.element.dataset.state, find('.show')?.hidden]).toEqual(['pointing', true]);
  });

  test('gives contract acts a `data-guide`, and no other', () => {
    card.render(VIEW);
    const acts = [...root.querySelectorAll<HTMLElement>('button[data-guide]')].map((button) => button.dataset.guide);
    expect(acts.sort()).toEqual(['hide', 'mark-done']);
    const values = [...root.querySelectorAll<HTMLElement>('[data-act=choose-company]')].map((one) => one.dataset.value);
    expect(values).toEqual(['berg', 'fjord']);
  });

  test('keeps its elements while a view changes', () => {
    card.render(VIEW);
    const before = [find('[data-act=mark-done]'), find('[data-value=fjord]'), find('.title')];
    card.render({ ...VIEW, title: 'Accept', buttons: VIEW.buttons.filter(({ value }) => value !== 'berg') });
    expect([find('[data-act=mark-done]'), find('[data-value=fjord]'), find('.title')]).toEqual(before);
    expect([find('[data-value=berg]'), find('.title')?.textContent]).toEqual([null, 'Accept']);
  });

  test('reads no text as markup', () => {
    const evil = '<img src=x onerror=alert(1)>';
    const rows = [{ key: evil, label: evil, oldText: evil, newText: evil, status: 'planned', note: evil }] as const;
    card.render({ ...VIEW, title: evil, text: evil, notes: [evil], rows, value: { label: evil, text: evil } });
    expect(root.querySelector('img')).toBeNull();
    expect(find('.text')?.textContent).toBe(evil);
  });

  test('keeps ticks by key and forgets those of lines no longer planned', () => {
    const row = (key: string, status: 'planned' | 'written' = 'planned') => ({
      key,
      label: key,
      oldText: '',
      newText: 'x',
      status,
    });
    card.render({ ...VIEW, rows: [row('a'), row('b'), row('c')] });
    (find('input[value=b]') as HTMLInputElement).checked = false;
    card.render({ ...VIEW, rows: [row('c'), row('b'), row('a')] });
    expect(card.ticked()).toEqual(['c', 'a']);
    card.render({ ...VIEW, rows: [row('c', 'written'), row('a', 'written')] });
    expect(card.ticked()).toEqual([]);
  });

  test('has a button for every text to copy, and none where there is none', async () => {
    const row = { key: 'a', label: 'Name', oldText: '', newText: 'x', status: 'offered', copy: 'Fjord AS' } as const;
    card.render({ ...VIEW, rows: [row, { ...row, key: 'b', copy: '' }] });
    const buttons = [...root.querySelectorAll<HTMLElement>('.rows button')];
    expect(buttons.map((one) => [one.getAttribute('aria-label'), one.dataset.act, one.dataset.value])).toEqual([
      ['Kopier: Name', 'copy', 'Fjord AS'],
    ]);
    card.sayCopied(buttons[0] as HTMLElement);
    await new Promise(requestAnimationFrame);
    expect(find('.voice')?.textContent).toBe('Kopiert');
    card.render({ ...VIEW, rows: [{ ...row, copy: 'Berg AS' }] });
    expect([...root.querySelectorAll<HTMLElement>('.rows button')].map((one) => one.dataset.value)).toEqual([
      'Berg AS',
    ]);
  });

  test('says aloud what is to be done at once, and that it waits only when that lasts', () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'requestAnimationFrame'] });
    const wait: CardView = { ...VIEW, state: 'waiting', text: 'The page is loading.' };
    const heard = (ms: number) => {
      vi.advanceTimersByTime(ms);
      return find('.voice')?.textContent ?? '';
    };
    card.render(VIEW);
    expect(heard(50)).toContain('Switch on both.');
    card.render(wait);
    expect(heard(1000)).toContain('Switch on both.');
    card.render({ ...VIEW, text: 'Press Accept.' });
    expect(heard(5000)).toContain('Press Accept.');
    card.render(wait);
    vi.advanceTimersByTime(1500);
    card.render({ ...wait });
    expect(heard(1000)).toContain('The page is loading.');
    vi.useRealTimers();
  });

  test('leaves nothing when its life ends', () => {
    card.render(VIEW);
    life.abort();
    expect(root.children.length).toBe(0);
  });
});
