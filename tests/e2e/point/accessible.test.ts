import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { CardView } from '@/utils/domain/guide-view.ts';
import { BROWSERS, type TestBrowser, type TestPage, type Wanted } from './browsers.ts';

const row = (key: string, status: 'planned' | 'refused' | 'written' | 'failed', note?: string) => ({
  key,
  label: key,
  oldText: 'Yearly',
  newText: 'Monthly',
  status,
  ...(note !== undefined && { note }),
});

/** Everything that a card can show, in every state. */
const CARDS: readonly Partial<CardView>[] = [
  {
    state: 'pointing',
    notes: ['The role takes effect after signing in again.', 'Use the same user.'],
    value: { label: 'Tenant ID', text: '4d5b38a2-2f2e-11ef-9c0b-0242ac120002' },
    buttons: [
      { act: 'confirm-id', label: 'Yes, it belongs to this company', primary: true },
      { act: 'reject-id', label: 'No' },
      { act: 'hide', label: 'Hide' },
    ],
  },
  { state: 'waiting' },
  { state: 'lost' },
  { state: 'preview', rows: [row('Period type', 'planned'), row('Company group', 'refused', 'No such option.')] },
  { state: 'warning' },
  { state: 'done', rows: [row('Period type', 'written'), row('Company group', 'failed', 'It shows another value.')] },
];

const LOOKS: Record<keyof typeof BROWSERS, readonly Wanted[]> = { chromium: [{}, { dark: true }], firefox: [{}] };

describe.each(Object.entries(BROWSERS))('the card for everyone, in %s', (name, start) => {
  let browser: TestBrowser;
  let page: TestPage;
  let axe: string;
  beforeAll(async () => {
    browser = await start();
    axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
  });
  afterAll(() => browser.close());
  afterEach(() => page.close());

  const cases = LOOKS[name as keyof typeof LOOKS].flatMap((look) => CARDS.map((card) => [card, look] as const));

  test.each(cases)('axe finds nothing in $state', async (card, look) => {
    page = await browser.open('<main><h1>Portal</h1><button id=target>Kari</button></main>', look);
    await page.evaluate((source) => {
      kit.opensRoot = true;
      document.head.append(Object.assign(document.createElement('script'), { textContent: source }));
    }, axe);
    const found = await page.evaluate(runAxe, card);
    expect(found).toEqual([]);
    expect(await page.evaluate(() => kit.weakTexts(4.5))).toEqual([]);
  });

  test('every control is at least 24 px in both directions', async () => {
    page = await browser.open('<button id=target>Kari</button>');
    const sizes = await page.evaluate((card) => {
      kit.point('#target', card);
      return [...(kit.root?.querySelectorAll<HTMLElement>('button, label') ?? [])]
        .filter((control) => control.checkVisibility())
        .map((control) => Math.min(control.offsetWidth, control.offsetHeight));
    }, CARDS[0] ?? {});
    expect(sizes.length).toBeGreaterThan(4);
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(24);
  });
});

/** Runs in the page: what axe objects to. It cannot judge colours outside the body; `weakTexts` does. */
async function runAxe(card: Partial<CardView>): Promise<string[]> {
  kit.point('#target', card);
  await kit.settled();
  const { axe } = globalThis as unknown as { axe: { run(context: string): Promise<AxeResults> } };
  const { violations } = await axe.run('connect-guide');
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`);
}
