import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { BROWSERS, type TestBrowser, type TestPage } from './browsers.ts';
import { RING_CASES, type RingCase } from './ring-cases.ts';

/** CSS px by which an edge of the ring may miss. */
const TOLERANCE = 1;

describe.each(Object.entries(BROWSERS))('the ring in %s', (_, start) => {
  let browser: TestBrowser;
  let page: TestPage;
  beforeAll(async () => {
    browser = await start();
  });
  afterAll(() => browser.close());
  afterEach(() => page.close());

  async function pointIn(sample: RingCase): Promise<void> {
    page = await browser.open(sample.body);
    await page.evaluate(sample.prepare ?? (() => {}));
    await page.evaluate(async (selector) => {
      kit.point(selector);
      // At rest, so that what the page does next has to wake it.
      await kit.idle(20);
    }, sample.selector ?? '#target');
    await page.evaluate(sample.act ?? (() => {}));
    await page.evaluate(() => kit.settled());
  }

  test.each(RING_CASES.map((sample) => [sample.name, sample] as const))('%s', async (_name, sample) => {
    await pointIn(sample);
    const selector = sample.selector ?? '#target';
    const seen = sample.seen ? await page.evaluate(sample.seen) : await page.evaluate((at) => kit.whole(at), selector);
    const state = await page.evaluate(report, seen);
    if (seen) {
      expect(state.error).toBeLessThanOrEqual(TOLERANCE);
    } else {
      expect(state.ring).toBeNull();
    }
    expect(state.cardState).toBe(seen ? 'pointing' : 'waiting');
    expect(state.strayWrites).toEqual([]);
    expect(state.focusMoves).toBe(0);
  });
});

function report(seen: Parameters<typeof kit.ringError>[0] | null) {
  return {
    error: seen ? kit.ringError(seen) : 0,
    ring: kit.box('[data-guide=spotlight]'),
    cardState: kit.find('[data-guide=card]')?.dataset.state,
    strayWrites: kit.strayWrites,
    focusMoves: kit.focusMoves,
  };
}
