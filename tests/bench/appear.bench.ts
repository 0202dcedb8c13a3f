import { openChromium } from '../e2e/drive/chromium.ts';
import { openPopup } from '../e2e/drive/popup.ts';
import { waitFor } from '../e2e/drive/wait-for.ts';
import type { BenchRow } from './bench-row.ts';
import { hasRing, measureAppearances } from './point/measure-appear.ts';
import { ownWorld } from './point/own-world.ts';
import { PORTAL, portalSandbox } from './point/portal-page.ts';
import { median, quantile, rounded } from './point/quantile.ts';

/** Measures the extension as it is built. */
export const builds = ['chrome'] as const;

const WAIT = 'target appears to ring painted, 12,000 elements';

/** How soon the whole guide points at a target that has just appeared on a page of 12,000 elements: calm, and in a storm of changes. */
export async function bench(print: (row: BenchRow) => void): Promise<void> {
  const sandbox = portalSandbox();
  const browser = await openChromium(sandbox, 'en', { isMeasured: true });
  try {
    await (await openPopup(browser, 'en')).addCompany(sandbox.company, sandbox.userName);
    const page = await browser.inner.newPage();
    await page.goto(PORTAL);
    const world = await ownWorld(page);
    await waitFor('the ring', () => world.run(hasRing));
    for (const [name, isStorm] of [
      ['calm page', false],
      ['2,000 mutations a second', true],
    ] as const) {
      const found = await measureAppearances(world, isStorm);
      const ms = found.map((each) => each.ms);
      print({ metric: `${WAIT}, ${name}, median`, value: median(found.map(({ frames }) => frames)), unit: 'frames' });
      print({ metric: `${WAIT}, ${name}, median`, value: rounded(median(ms)), unit: 'ms' });
      print({ metric: `${WAIT}, ${name}, 95th percentile`, value: rounded(quantile(ms, 0.95)), unit: 'ms' });
    }
  } finally {
    await browser.close();
  }
}
