import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type {} from '../names/asker-in-page.ts';
import { bundleForPage } from './bundle-for-page.ts';
import { shortTours } from './collect/tours.ts';
import { collectReplicas, collectTours, makeVariants, openBench, openDriftBrowser } from './drift-lab.ts';
import type { PortalState } from './page/portal-state.ts';
import { describeVariant, shareOfRight, tableOf } from './report.ts';

/** A sample of what `npm run bench -- drift` runs over; `DRIFT_SEED` takes another one. */
const PER_STATE = 3;
const SEED = Number(process.env.DRIFT_SEED ?? 20261123);
/** Of the replica pages one in so many. */
const EVERY = 4;
const PATIENCE = 600_000;

/** Up to so many edits a page must still be read rightly this often. */
const FEW_EDITS = 3;
const LEAST_RIGHT = 0.95;

let browser: Browser;
let page: Page;
let toured: PortalState[];
let states: PortalState[];

beforeAll(async () => {
  browser = await openDriftBrowser();
  toured = await collectTours(browser, shortTours());
  page = await openBench(browser);
  const replicas = await collectReplicas(page, ['en', 'nb']);
  states = [...toured, ...replicas.filter((_, at) => at % EVERY === SEED % EVERY)];
}, PATIENCE);

afterAll(() => browser?.close());

describe('portals that differ from those that were seen', () => {
  test(
    'are taken as they stand',
    async () => {
      for (const state of states) {
        const { outcome, says } = await page.evaluate((taken) => drifter.unedited(taken), state);
        expect(`${state.name} ${state.action}: ${outcome} ${says}`).toContain(': right ');
      }
    },
    PATIENCE,
  );

  test(
    'have the roles and names that an independent engine gives them',
    async () => {
      await page.evaluate(await bundleForPage('../names/asker-in-page.ts'));
      const differences: string[] = [];
      for (const { html } of toured)
        differences.push(...(await page.evaluate((each) => asker.compare(each), html)).differences);
      expect([...new Set(differences)]).toEqual([]);
    },
    PATIENCE,
  );

  test(
    'are never read wrongly, and rarely not at all',
    async () => {
      const variants = await makeVariants([page], states, PER_STATE, SEED);
      const names = await page.evaluate(() => [...drifter.names]);
      const misses = variants.filter(({ outcome }) => outcome === 'lost' || outcome === 'wrong').map(describeVariant);
      console.log(`seed ${SEED}, ${states.length} pages\n${tableOf(variants, names)}\n\n${misses.join('\n')}`);
      expect(misses.filter((miss) => miss.startsWith('wrong'))).toEqual([]);
      expect(shareOfRight(variants, FEW_EDITS)).toBeGreaterThanOrEqual(LEAST_RIGHT);
    },
    PATIENCE,
  );
});
