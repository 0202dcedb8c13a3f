import type { Browser, CDPSession, Page } from 'playwright-core';
import { bundlePage } from '../../libraries/bundle-page.ts';
import { bundleForPage } from '../../sites/drift/bundle-for-page.ts';
import { playwrightEngineScript } from '../../sites/names/playwright-engine.ts';
import { adminPage } from './admin-page.ts';
import type {} from './finder-in-page.ts';

/** Milliseconds of the first look on a page, and of a later one. */
export interface Timing {
  readonly cold: number;
  readonly warm: number;
  /** Elements that the page really has. */
  readonly elements: number;
}

export type Engine = 'ours' | 'playwright' | 'testing-library';

const COLD_RUNS = 3;
const WARM_RUNS = 5;

export const median = (figures: readonly number[]): number =>
  [...figures].sort((a, b) => a - b)[figures.length >> 1] ?? 0;

const TESTING_LIBRARY = `import { queryAllByRole } from '@testing-library/dom';
  globalThis.queryAllByRole = queryAllByRole;`;

/** The script that brings an engine into a page, and the expression by which it asks for every target. */
async function engineScripts(): Promise<Record<Engine, { script: string; ask: string }>> {
  return {
    ours: { script: await bundleForPage('../../bench/find/finder-in-page.ts'), ask: 'finderBench.evaluate()' },
    playwright: {
      script: playwrightEngineScript(),
      ask: `queries.map(({ role, pattern }) => playwrightEngine.querySelectorAll(playwrightEngine.parseSelector(
        'internal:role=' + role + (pattern && '[name=/' + pattern + '/i]')), document).length)`,
    },
    'testing-library': {
      script: (await bundlePage(TESTING_LIBRARY)).js,
      ask: `queries.map(({ role, pattern }) =>
        queryAllByRole(document.body, role, pattern ? { name: new RegExp(pattern, 'i') } : {}).length)`,
    },
  };
}

/** A page of its own, in a context of its own, that stands and has been drawn. */
export async function openPage(browser: Browser, elements: number): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  const page = await context.newPage();
  const body = adminPage(elements);
  await page.route('**', (route) => route.fulfill({ contentType: 'text/html', body }));
  await page.goto('https://bench.test/');
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  return page;
}

/** Changes a text of the page and has it laid out anew, as a page has done before a look comes. */
const CHANGE = `document.querySelector('td span').textContent = String(run); document.body.getBoundingClientRect();`;

/** Main-thread ms that an expression takes: processor time, so that what else the machine does is not counted. */
async function workOf(session: CDPSession, expression: string): Promise<number> {
  const spent = async (): Promise<number> => {
    const { metrics } = await session.send('Performance.getMetrics');
    return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1000;
  };
  const before = await spent();
  const { exceptionDetails } = await session.send('Runtime.evaluate', { expression });
  if (exceptionDetails) throw new Error(`${exceptionDetails.text} in ${expression}`);
  return (await spent()) - before;
}

/**
 * Times an engine on a page of so many elements: the first time on each of several fresh pages, then again and again on
 * the last, which changes a little before each.
 */
export async function timeLooks(browser: Browser, engine: Engine, elements: number): Promise<Timing> {
  const { [engine]: mine, ours } = await engineScripts();
  const cold: number[] = [];
  const warm: number[] = [];
  let count = 0;
  for (let time = 0; time < COLD_RUNS; time++) {
    const page = await openPage(browser, elements);
    const session = await page.context().newCDPSession(page);
    await session.send('Performance.enable', { timeDomain: 'threadTicks' });
    await page.evaluate(ours.script);
    count = await page.evaluate(() => document.querySelectorAll('*').length);
    await page.evaluate('globalThis.queries = finderBench.queries');
    if (engine !== 'ours') await page.evaluate(mine.script);
    const nothing = await workOf(session, '0');
    cold.push((await workOf(session, mine.ask)) - nothing);
    const isLast = time === COLD_RUNS - 1;
    for (let run = 0; isLast && run < WARM_RUNS + 2; run++) {
      await page.evaluate(`{ const run = ${run}; ${CHANGE} }`);
      const took = (await workOf(session, mine.ask)) - nothing;
      if (run >= 2) warm.push(took);
    }
    await page.context().close();
  }
  return { cold: median(cold), warm: median(warm), elements: count };
}
