import type { Page } from 'playwright-core';
import { launchChromium, launchFirefox } from '../../run/launch-browsers.ts';
import { type BrowserName, bundleFiller } from '../harness/open-browser.ts';

/** One page of a browser that shows forms one after the other, with the filler in it. */
export interface Tab {
  /** Shows a document and waits until an expression is true in it, at most 15 s. */
  show(html: string, isReady: string): Promise<void>;
  /** Value of an expression in the page; a promise is waited for. */
  ask<T>(expression: string): Promise<T>;
  /** What drives the page with trusted input; only Chromium's tabs have it. */
  readonly page: Page | null;
}

interface Tabs {
  readonly all: readonly Tab[];
  close(): Promise<void>;
}

/** Asked a few times a second: each question reads the whole form. */
const READY = { timeout: 15_000, polling: 100 };

async function chromiumTabs(count: number, filler: string): Promise<Tabs> {
  const browser = await launchChromium();
  const open = async (): Promise<Tab> => {
    const page = await browser.newPage({ viewport: { width: 1000, height: 800 } });
    return {
      page,
      async show(html, isReady) {
        await page.goto('about:blank');
        await page.setContent(html);
        await page.evaluate(filler);
        await page.waitForFunction(isReady, undefined, READY);
      },
      ask: (expression) => page.evaluate(expression),
    };
  };
  return { all: await Promise.all(Array.from({ length: count }, open)), close: () => browser.close() };
}

/** Windows instead of tabs, because a tab behind another draws no frames; and clocks that run in all of them. */
const PREFS = { 'dom.min_background_timeout_value': 4, 'dom.timeout.enable_budget_timer_throttling': false };

async function firefoxTabs(count: number, filler: string): Promise<Tabs> {
  const browser = await launchFirefox({ extraPrefsFirefox: PREFS });
  const open = async (): Promise<Tab> => {
    const page = await browser.newPage({ type: 'window' });
    return {
      page: null,
      async show(html, isReady) {
        await page.goto('about:blank');
        await page.setContent(html);
        await page.evaluate(filler);
        await page.waitForFunction(isReady, READY);
      },
      ask: <T>(expression: string) => page.evaluate(expression) as Promise<T>,
    };
  };
  const all: Tab[] = [];
  for (let at = 0; at < count; at += 1) all.push(await open());
  return { all, close: () => browser.close() };
}

/** Opens so many tabs; all of them can be worked in at the same time. */
export async function openTabs(name: BrowserName, count: number): Promise<Tabs> {
  const filler = await bundleFiller();
  return await (name === 'chromium' ? chromiumTabs : firefoxTabs)(count, filler);
}

/** Does every job, each in the next tab that is free. */
export async function inTabs<T>(tabs: Tabs, jobs: readonly ((tab: Tab) => Promise<T>)[]): Promise<T[]> {
  const waiting = jobs.map((job, at) => ({ job, at }));
  const results: T[] = [];
  const work = async (tab: Tab) => {
    for (let next = waiting.shift(); next; next = waiting.shift()) results[next.at] = await next.job(tab);
  };
  await Promise.all(tabs.all.map(work));
  return results;
}
