import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bundleTour, TOUR_NAMES } from '@/tests/libraries/tours.ts';
import { BROWSERS, type TestBrowser } from './browsers.ts';
import { CLIP_CASES } from './clip-cases.ts';
import { MANNERS_BODY, type Manners, measureManners } from './measure-manners.ts';
import { measureRing, type RingReport } from './measure-ring.ts';
import { measureTour, type TourReport } from './measure-tours.ts';
import { printTable } from './print-table.ts';
import { RING_CASES } from './ring-cases.ts';
import type { FrameResult } from './run-in-frames.ts';

/** CSS px by which an edge of the ring may miss. */
const TOLERANCE = 1;

const CASES = [...RING_CASES, ...CLIP_CASES];
const SHARED = CASES.filter(({ isOursOnly }) => !isOursOnly);
const names = CASES.map(({ name }) => name);
const ours: Record<string, FrameResult<RingReport>[]> = {};
const theirs: Record<string, (FrameResult<TourReport> | undefined)[]> = {};
const manners: Record<string, Manners> = {};
for (const name of TOUR_NAMES) theirs[name] = [];

describe.each(Object.entries(BROWSERS))('the ring in %s', (name, start) => {
  beforeAll(async () => {
    const browser = await start();
    const page = await browser.open('<body>');
    ours[name] = await measureRing(page, CASES);
    await page.close();
    manners[name] = await measureManners(await browser.open(MANNERS_BODY), true);
    await browser.close();
  });

  test.each(names.map((sample, index) => [sample, index] as const))('%s', (_, index) => {
    const result = ours[name]?.[index];
    if (!result || 'error' in result) throw new Error(result?.error ?? 'not run');
    const { seen, error, ...state } = result.value;
    if (seen) expect(error).toBeLessThanOrEqual(TOLERANCE);
    else expect(error).toBeNull();
    // In a frame of the page stands no card: the page has it.
    const card = CASES[index]?.isFramed
      ? { isUsable: false }
      : { cardState: seen ? 'pointing' : 'waiting', isUsable: true };
    expect(state).toEqual({ ...card, strayWrites: [], focusMoves: 0 });
  });

  test('leaves the page and its user alone', () => {
    expect(manners[name]).toEqual({ stealsFocus: false, takesKeys: false, attributes: 0, moves: false });
  });
});

/** In Chromium only: the libraries are there to compare with, and a second browser would say the same at twice the time. */
describe('beside four tour libraries', () => {
  let browser: TestBrowser;
  beforeAll(async () => {
    const bundles = await Promise.all(TOUR_NAMES.map(async (name) => ({ name, ...(await bundleTour(name)) })));
    browser = await BROWSERS.chromium(Object.fromEntries(bundles.map(({ name, js }) => [`/${name}.js`, js])));
    const measure = async ({ name, css }: { name: string; css: string }): Promise<void> => {
      const page = await browser.open('<body>');
      const results = await measureTour(page, SHARED, { script: `/${name}.js`, css });
      theirs[name] = CASES.map((sample) => results[SHARED.indexOf(sample)]);
      await page.close();
      const body = `<style>${css}</style><body>${MANNERS_BODY}<script src="/${name}.js"></script>`;
      manners[name] = await measureManners(await browser.open(body), false);
    };
    await Promise.all(bundles.map(measure));
  }, 240_000);
  afterAll(async () => {
    await browser.close();
    printTable({ names, ours, theirs, manners });
  });

  test.each(TOUR_NAMES)('%s is measured rightly where nothing is awkward', (name) => {
    expect(theirs[name]?.[names.indexOf('plain')]).toEqual({ value: { error: expect.closeTo(0, 0), isUsable: true } });
  });
});
