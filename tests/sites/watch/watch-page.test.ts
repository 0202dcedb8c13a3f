import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { launchChromium } from '../../run/launch-browsers.ts';
import { bundleForPage } from '../drift/bundle-for-page.ts';
import type {} from './watch-in-page.ts';

let browser: Browser;
let page: Page;
let script: string;

beforeAll(async () => {
  script = await bundleForPage('../watch/watch-in-page.ts');
  browser = await launchChromium();
});
afterAll(() => browser?.close());

beforeEach(async () => {
  page = await browser.newPage();
  await page.setContent('<!doctype html><body><p id=clock>0</p><main></main>');
  await page.evaluate(script);
  await page.evaluate(() => watched.start());
  await page.waitForFunction(() => watched.looks.includes(true));
});
afterEach(() => page.close());

test('what the page does all the time is looked at more rarely than what is new', async () => {
  const [routine, news] = await page.evaluate(async () => {
    const clock = document.querySelector('#clock') as HTMLElement;
    const main = document.querySelector('main') as HTMLElement;
    const tick = (count: number): void => {
      clock.textContent = String(count);
    };
    await watched.untilCalm(tick);
    const ticks = await watched.shortestWait(tick, 4);
    const rows = await watched.shortestWait((count) => {
      main.innerHTML = `<b>${count}</b>`;
    }, 10);
    return [ticks, rows];
  });
  expect(routine).toBeGreaterThan(2 * news);
});

test('a page whose clock goes on is at rest, and stays so', async () => {
  const later = await page.evaluate(async () => {
    const clock = document.querySelector('#clock') as HTMLElement;
    const tick = (count: number): void => {
      clock.textContent = String(count);
    };
    await watched.untilCalm(tick);
    const before = watched.looks.length;
    while (watched.looks.length < before + 3) await watched.repeat(tick, 10);
    return watched.looks.slice(before);
  });
  expect(later).toEqual(later.map(() => true));
});

test('something new on such a page is looked at in the next frames, and takes its rest', async () => {
  const frames = await page.evaluate(() =>
    watched.framesUntilLook(() => {
      document.querySelector('main')?.insertAdjacentHTML('beforeend', '<button>Save</button>');
    }),
  );
  expect(frames).toBeLessThanOrEqual(2);
  expect(await page.evaluate(() => watched.looks.at(-1))).toBe(false);
});

test('a tick is looked at in the next frames, although it leaves no mutation behind', async () => {
  await page.evaluate(() => document.querySelector('main')?.insertAdjacentHTML('beforeend', '<input type=checkbox>'));
  const frames = await page.evaluate(() => watched.framesUntilLook(() => document.querySelector('input')?.click()));
  expect(frames).toBeLessThanOrEqual(2);
});

test('after a press a page is at rest only once it has had its time to answer, whatever it does all the time', async () => {
  const [first, last] = await page.evaluate(async () => {
    const clock = document.querySelector('#clock') as HTMLElement;
    const tick = (count: number): void => {
      clock.textContent = String(count);
    };
    await watched.untilCalm(tick);
    const before = watched.looks.length;
    clock.click();
    while (watched.looks.length === before) await watched.repeat(tick, 1);
    const answer = watched.looks[before];
    await watched.untilCalm(tick);
    return [answer, watched.looks.at(-1)];
  });
  expect([first, last]).toEqual([false, true]);
});

test('the page paints what it has to say before it is looked at', async () => {
  const [inFrame, afterwards] = await page.evaluate(async () => {
    await watched.repeat(() => {}, 10);
    const before = watched.looks.length;
    document.querySelector('main')?.insertAdjacentHTML('beforeend', '<button>Save</button>');
    // The watch hears of it first, and asks for its frame before this.
    await null;
    await new Promise(requestAnimationFrame);
    const seen = watched.looks.length - before;
    while (watched.looks.length === before) await new Promise(requestAnimationFrame);
    return [seen, watched.looks.length - before];
  });
  expect([inFrame, afterwards]).toEqual([0, 1]);
});
