import type { Browser, CDPSession, Page } from 'playwright-core';
import { bundleForPage } from '../../sites/drift/bundle-for-page.ts';
import type { Watched } from './guide-in-page.ts';
import { openPage } from './time-looks.ts';

const ELEMENTS = 5_000;
const SECONDS = 4;
const CHANGES = 2_000;

/** Presses while the page is watched, one after the other, this many ms apart. */
const PRESS_PACE = 150;

/** The guide needs so long at most to come to rest on a page that rests, ms. */
const REST = 2_000;

async function openGuided(browser: Browser, isGuided: boolean): Promise<{ page: Page; session: CDPSession }> {
  const page = await openPage(browser, ELEMENTS);
  const session = await page.context().newCDPSession(page);
  await page.evaluate(await bundleForPage('../../bench/find/guide-in-page.ts'));
  if (isGuided) {
    await page.evaluate(() => guideBench.startGuide());
    await page.waitForSelector('connect-guide', { state: 'attached' });
  }
  return { page, session };
}

/** What a page says of itself, and the processor time that its main thread took, in ms a second. */
export interface Pressed extends Watched {
  readonly work: number;
}

async function workSince(session: CDPSession, before = 0): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1000 - before;
}

/** Watches a page for some seconds while its heading is pressed again and again. */
async function watchPressed(page: Page, session: CDPSession, changes: number): Promise<Pressed> {
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const before = await workSince(session);
  const watched = page.evaluate(([seconds, rate]) => guideBench.watch(seconds, rate), [SECONDS, changes] as const);
  let isOver = false;
  const over = watched.then(() => {
    isOver = true;
  });
  const box = await page.locator('h1').boundingBox();
  while (!isOver && box) {
    await page.mouse.click(box.x + 5, box.y + 5);
    await page.waitForTimeout(PRESS_PACE);
  }
  await over;
  const seen = await watched;
  return { ...seen, work: (await workSince(session, before)) / seen.seconds };
}

/** The same storm on the page alone and with the guide, by turns, on a processor so many times slower. */
export async function watchStorm(
  browser: Browser,
  slowness: number,
  rounds: number,
): Promise<Record<'alone' | 'guided', Pressed[]>> {
  const seen: Record<'alone' | 'guided', Pressed[]> = { alone: [], guided: [] };
  for (let round = 0; round < rounds; round++) {
    for (const kind of ['alone', 'guided'] as const) {
      const { page, session } = await openGuided(browser, kind === 'guided');
      await session.send('Emulation.setCPUThrottlingRate', { rate: slowness });
      seen[kind].push(await watchPressed(page, session, CHANGES));
      await page.context().close();
    }
  }
  return seen;
}

/** How often the guide does anything on a page that rests, in five seconds, once it has come to rest itself. */
export async function watchQuiet(browser: Browser): Promise<Watched> {
  const { page } = await openGuided(browser, true);
  await page.waitForTimeout(REST);
  const quiet = await page.evaluate(() => guideBench.watch(5, 0));
  await page.context().close();
  return quiet;
}
