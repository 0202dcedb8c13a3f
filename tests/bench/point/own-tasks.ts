import { setTimeout as pass } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { type Scene, sceneSource } from './portal-page.ts';

interface TraceEvent {
  name: string;
  /** Microseconds: by the clock, and of the thread's own time. */
  dur?: number;
  tdur?: number;
  args: { data?: { url?: string } };
}

const OWN = 'chrome-extension://';

/** Lengths in ms of all runs of the extension's own code while `work` runs, by the browser's record; what they force counts too. */
export async function ownTasks(page: Page, work: () => Promise<void>): Promise<number[]> {
  await page.tracing.start({ categories: ['devtools.timeline', 'v8'] });
  await work();
  const record = await page.tracing.stop();
  const { traceEvents } = JSON.parse(new TextDecoder().decode(record)) as { traceEvents: TraceEvent[] };
  return traceEvents
    .filter(({ name, args }) => /^(FunctionCall|EvaluateScript)$/.test(name) && args.data?.url?.startsWith(OWN))
    .map(({ tdur, dur }) => (tdur ?? dur ?? 0) / 1000);
}

/** Runs of the extension's own code in each second of a scene, ms. */
export async function ownLoad(page: Page, scene: Scene, seconds: number): Promise<number> {
  await page.evaluate(sceneSource(scene));
  await pass(1500);
  const tasks = await ownTasks(page, () => pass(seconds * 1000));
  await page.evaluate(() => (globalThis as unknown as { stopActing(): void }).stopActing());
  return tasks.reduce((sum, task) => sum + task, 0) / seconds;
}
