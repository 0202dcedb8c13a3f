import type { CDPSession, Page } from 'puppeteer-core';

const OWN = 'chrome-extension://';

/** Ids of the worlds in which extensions' content scripts run on a page. */
async function ownWorlds(session: CDPSession): Promise<number[]> {
  const ids: number[] = [];
  session.on('Runtime.executionContextCreated', ({ context }) => {
    if (context.origin.startsWith(OWN)) ids.push(context.id);
  });
  // Tells of all that are there already.
  await session.send('Runtime.enable');
  return ids;
}

/** How many objects of a class live in the content scripts' worlds of a page, after a collection of garbage. */
export async function countOwn(page: Page, className: string): Promise<number> {
  const session = await page.createCDPSession();
  let count = 0;
  for (const contextId of await ownWorlds(session)) {
    const { result } = await session.send('Runtime.evaluate', { expression: `${className}.prototype`, contextId });
    const { objects } = await session.send('Runtime.queryObjects', { prototypeObjectId: result.objectId ?? '' });
    const { result: length } = await session.send('Runtime.callFunctionOn', {
      objectId: objects.objectId ?? '',
      functionDeclaration: 'function () { return this.length; }',
      returnByValue: true,
    });
    count += length.value;
  }
  await session.detach();
  return count;
}

interface TraceEvent {
  name: string;
  args: { data?: { url?: string } };
}

/** Calls into extensions' code, by the browser's own record, while `work` runs: timers, frames, observers, listeners. */
export async function callsInto(page: Page, work: () => Promise<void>): Promise<string[]> {
  await page.tracing.start({ categories: ['devtools.timeline', 'v8'] });
  await work();
  const record = await page.tracing.stop();
  const { traceEvents } = JSON.parse(new TextDecoder().decode(record)) as { traceEvents: TraceEvent[] };
  return traceEvents
    .filter(({ name, args }) => name === 'FunctionCall' && args.data?.url?.startsWith(OWN))
    .map(({ args }) => args.data?.url ?? '');
}
