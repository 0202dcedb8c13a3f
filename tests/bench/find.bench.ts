import type { Browser } from 'playwright-core';
import { launchChromium } from '../run/launch-browsers.ts';
import { bundleForPage } from '../sites/drift/bundle-for-page.ts';
import { type BenchRow, compareWithPeer } from './bench-row.ts';
import { type Engine, median, openPage, timeLooks } from './find/time-looks.ts';
import { watchQuiet, watchStorm } from './find/watch-storm.ts';

type Print = (row: BenchRow) => void;

const SIZES = [1_000, 5_000, 20_000, 100_000];
const PEERS: readonly Engine[] = ['playwright', 'testing-library'];

/** Larger pages take the peers minutes. */
const MOST_FOR_PEERS = 20_000;

const round = (figure: number): number => Number(figure.toPrecision(3));

/** A look for every target of every action of a portal, beside one query by role and name for each of the same targets. */
async function benchLooks(browser: Browser, print: Print): Promise<void> {
  const warm: number[] = [];
  for (const size of SIZES) {
    const ours = await timeLooks(browser, 'ours', size);
    warm.push(ours.warm / ours.elements);
    for (const peer of size > MOST_FOR_PEERS ? [] : PEERS) {
      const theirs = await timeLooks(browser, peer, size);
      for (const kind of ['cold', 'warm'] as const) {
        const [value, peerValue] = [round(ours[kind]), round(theirs[kind])];
        const metric = `find: all targets of Admin on ${size} elements, ${kind}`;
        print(compareWithPeer({ metric, value, unit: 'ms', peer: `${peer} getByRole`, peerValue, better: 'less' }));
      }
    }
    if (size > MOST_FOR_PEERS) {
      print({ metric: `find: all targets of Admin on ${size} elements, cold`, value: round(ours.cold), unit: 'ms' });
      print({ metric: `find: all targets of Admin on ${size} elements, warm`, value: round(ours.warm), unit: 'ms' });
    }
  }
  const [, , middle = 0] = warm;
  const metric = `find: work per element on ${SIZES.at(-1)} elements to that on 20000 (1 is linear)`;
  print({ metric, value: round((warm.at(-1) ?? 0) / middle), unit: 'times' });
}

/** Is what is pointed at still right? Asked for each frame in which something moves. */
async function benchRecheck(browser: Browser, print: Print): Promise<void> {
  const page = await openPage(browser, 20_000);
  await page.evaluate(await bundleForPage('../../bench/find/finder-in-page.ts'));
  const times = await page.evaluate(() => Array.from({ length: 5 }, () => finderBench.recheck(200)));
  print({ metric: 'find: is the target still right, on 20000 elements', value: round(median(times)), unit: 'ms' });
  await page.context().close();
}

async function benchWatching(browser: Browser, print: Print): Promise<void> {
  const quiet = await watchQuiet(browser);
  print({ metric: 'find: calls into the guide in 5 s on a page that rests', value: quiet.calls, unit: 'calls' });
  for (const slowness of [1, 4]) {
    const { alone, guided } = await watchStorm(browser, slowness, 3);
    const about = `find: 2000 changes a second${slowness > 1 ? `, ${slowness} times slower processor` : ''}`;
    const work = median(guided.map((each) => each.work)) - median(alone.map((each) => each.work));
    const slowest = (all: typeof alone): number => median(all.map(({ slowestAnswer }) => slowestAnswer));
    print({ metric: `${about}: changes`, value: round(median(guided.map(({ changes }) => changes))), unit: '/s' });
    print({ metric: `${about}: main thread, above the page alone`, value: round(work), unit: 'ms/s' });
    const inCalls = median(guided.map(({ total, seconds }) => total / seconds));
    print({ metric: `${about}: within the guide's own calls`, value: round(inCalls), unit: 'ms/s' });
    print({
      metric: `${about}: longest call`,
      value: round(Math.max(...guided.map(({ longest }) => longest))),
      unit: 'ms',
    });
    const [value, peerValue] = [slowest(guided), slowest(alone)];
    const metric = `${about}: slowest answer to a press`;
    print(compareWithPeer({ metric, value, unit: 'ms', peer: 'the page alone', peerValue, better: 'less' }));
  }
}

/** The finder's speed, in real Chromium on generated pages like the classic Admin's. */
export async function bench(print: Print): Promise<void> {
  const browser = await launchChromium();
  try {
    await benchLooks(browser, print);
    await benchRecheck(browser, print);
    await benchWatching(browser, print);
  } finally {
    await browser.close();
  }
}
