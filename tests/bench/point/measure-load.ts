import { setTimeout as pass } from 'node:timers/promises';
import type { CDPSession, Page } from 'puppeteer-core';
import { type Scene, sceneSource } from './portal-page.ts';

/** Milliseconds for which a scene is measured, and before that left to itself. */
const MEASURED = 3000;
const SETTLING = 1500;

/** A new action's ring pulses for five seconds before a quiet page is quiet. */
const PULSING = 5000;

/** Frames that a display shows in a second. A busy machine paints fewer: work is counted by frame, and then for so many. */
const FRAMES = 60;

async function taskMs(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return 1000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN);
}

const paintedFrames = (page: Page): Promise<number> =>
  page.evaluate(() => (globalThis as unknown as { painted: number }).painted);

/**
 * Milliseconds of main-thread work in a second of each scene at 60 frames, everything counted: scripts, style, layout, painting. CPU
 * time of the thread, so that other programs on the machine do not count.
 */
export async function measureLoad(page: Page, scenes: readonly Scene[]): Promise<Record<Scene, number>> {
  const session = await page.createCDPSession();
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const loads: Partial<Record<Scene, number>> = {};
  for (const scene of scenes) {
    await page.evaluate(sceneSource(scene));
    await pass(scene === 'quiet' ? PULSING : SETTLING);
    const [begun, frames, before] = [performance.now(), await paintedFrames(page), await taskMs(session)];
    await pass(MEASURED);
    const [after, painted] = [await taskMs(session), (await paintedFrames(page)) - frames];
    const work = after - before;
    loads[scene] = scene === 'quiet' ? (work * 1000) / (performance.now() - begun) : (work / painted) * FRAMES;
    await page.evaluate(() => (globalThis as unknown as { stopActing(): void }).stopActing());
  }
  await session.detach();
  return loads as Record<Scene, number>;
}
