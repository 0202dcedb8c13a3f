import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { requireBrowsers } from '../../run/require-browsers.ts';
import { bundleForPage } from './bundle-for-page.ts';
import { collectStates } from './collect/collect-states.ts';
import { longTours, shortTours } from './collect/tours.ts';
import type { Variant } from './page/drifter-in-page.ts';
import type { PortalState } from './page/portal-state.ts';
import { describeVariant, shareOfRight, tableOf } from './report.ts';

/** `DRIFT=long` takes every tour and many more variants; `DRIFT_SEED` other ones. */
const isLong = process.env.DRIFT === 'long';
const PER_STATE = isLong ? 40 : 6;
const SEED = Number(process.env.DRIFT_SEED ?? 20261123);
const PATIENCE = isLong ? 3_600_000 : 180_000;

/** Up to so many edits a page must still be read rightly this often. */
const FEW_EDITS = 3;
const LEAST_RIGHT = 0.95;

const viewport = { width: 1280, height: 800 };
let browser: Browser;
let page: Page;
let states: PortalState[];

async function collectAll(): Promise<PortalState[]> {
  const script = await bundleForPage('collect/collector-in-page.ts');
  const all: PortalState[] = [];
  for (const tour of isLong ? longTours() : shortTours()) {
    const context = await browser.newContext({ viewport });
    all.push(...(await collectStates(await context.newPage(), tour, script)));
    await context.close();
  }
  return all;
}

/** An empty page at an address of its own, which asks for nothing. */
async function openEmptyPage(): Promise<Page> {
  const empty = await browser.newPage({ viewport });
  await empty.route('**', (route) => route.fulfill({ contentType: 'text/html', body: '<!doctype html><body>' }));
  await empty.goto('https://drift.test/');
  await empty.evaluate(await bundleForPage('page/drifter-in-page.ts'));
  return empty;
}

beforeAll(async () => {
  browser = await chromium.launch({
    executablePath: requireBrowsers(['chromium']).chromium,
    args: ['--no-sandbox', '--disable-gpu'],
  });
  states = await collectAll();
  page = await openEmptyPage();
}, PATIENCE);

afterAll(() => browser?.close());

/** One to five edits each, in turn. */
function variantsOf(state: PortalState, at: number): Promise<Variant[]> {
  const seeds = Array.from({ length: PER_STATE }, (_, turn) => SEED + at * PER_STATE + turn);
  return page.evaluate(([taken, drawn]) => drawn.map((seed) => drifter.variant(taken, seed, 1 + (seed % 5))), [
    state,
    seeds,
  ] as const);
}

describe('portals that differ from those that were seen', () => {
  test('are taken as they stand', async () => {
    for (const state of states) {
      const { outcome, says } = await page.evaluate((taken) => drifter.unedited(taken), state);
      expect(`${state.name} ${state.action}: ${outcome} ${says}`).toContain(': right ');
    }
  }, 120_000);

  test(
    'are never read wrongly, and rarely not at all',
    async () => {
      const variants: Variant[] = [];
      for (const [at, state] of states.entries()) variants.push(...(await variantsOf(state, at)));
      const names = await page.evaluate(() => [...drifter.names]);
      const misses = variants.filter(({ outcome }) => outcome === 'lost' || outcome === 'wrong').map(describeVariant);
      console.log(`seed ${SEED}, ${states.length} pages\n${tableOf(variants, names)}\n\n${misses.join('\n')}`);
      expect(misses.filter((miss) => miss.startsWith('wrong'))).toEqual([]);
      expect(shareOfRight(variants, FEW_EDITS)).toBeGreaterThanOrEqual(LEAST_RIGHT);
    },
    PATIENCE,
  );
});
