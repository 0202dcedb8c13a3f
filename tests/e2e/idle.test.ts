import { setTimeout as pass } from 'node:timers/promises';
import type { Browser, BrowserContext, Page } from 'puppeteer-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { takeOne } from '../run/combinations.ts';
import type { Sandbox } from '../sandbox/portal.ts';
import { createVismaLikeSandbox } from '../sandbox/visma-like/create-visma-like-sandbox.ts';
import { startUrls } from '../sandbox/visma-like/start-urls.ts';
import { openChromium } from './drive/chromium.ts';
import { callsInto, countOwn } from './drive/own-world.ts';
import { openPopup } from './drive/popup.ts';
import { waitFor } from './drive/wait-for.ts';

/** Time in which an idle page is watched, in ms: longer than the slowest of the sandbox's late parts. */
const WATCHED = 2500;
const OBSERVERS = ['MutationObserver', 'ResizeObserver', 'IntersectionObserver'];

let sandbox: Sandbox;
let browser: Awaited<ReturnType<typeof openChromium>>;

beforeEach(async () => {
  sandbox = createVismaLikeSandbox({ language: 'en', signedIn: true });
  browser = await openChromium(sandbox, 'en');
});

afterEach(async () => {
  await browser.close();
});

/** Notes every change of the document from its very beginning on, in a form that can be compared. */
function noteChanges(): void {
  const noted: string[] = [];
  Object.assign(window, { __changes: noted });
  const names = (nodes: NodeList) => [...nodes].map(({ nodeName }) => nodeName);
  const observer = new MutationObserver((records) => {
    for (const { type, target, attributeName, addedNodes, removedNodes } of records) {
      if (type === 'childList') noted.push(`${target.nodeName} +${names(addedNodes)} -${names(removedNodes)}`);
      else noted.push(`${target.nodeName} ${attributeName ?? 'text'}`);
    }
  });
  // What the parser adds depends on how the answer came in: only a page that stands is watched.
  addEventListener('DOMContentLoaded', () =>
    observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true }),
  );
}

async function openWatched(within: Browser | BrowserContext, url: string): Promise<Page> {
  const page = await within.newPage();
  await page.evaluateOnNewDocument(noteChanges);
  await page.goto(url);
  await pass(WATCHED);
  return page;
}

const changesOf = (page: Page) => page.evaluate(() => (window as unknown as { __changes: string[] }).__changes);

async function observersOf(page: Page): Promise<number> {
  const counts = await Promise.all(OBSERVERS.map((name) => countOwn(page, name)));
  return counts.reduce((sum, count) => sum + count, 0);
}

/** What happens on a page all the time: it changes, the pointer moves, a key is pressed. Nothing of it leads away. */
async function disturb(page: Page): Promise<void> {
  await page.evaluate(() => void document.body.append(document.createElement('p')));
  await page.mouse.move(200, 200);
  await page.keyboard.press('Shift');
  await pass(1000);
}

describe('with no connection in work', () => {
  it.each(takeOne(Object.entries(startUrls), 0))('does nothing on %s', async (_, url) => {
    const page = await openWatched(browser.inner, url);
    // The extension is not allowed in private windows: a page there is what it is by itself.
    const untouched = await openWatched(await browser.inner.createBrowserContext(), url);
    expect(await changesOf(page)).toEqual(await changesOf(untouched));
    await page.bringToFront();
    expect(await page.evaluate(() => document.querySelector('connect-guide'))).toBeNull();
    expect(await observersOf(page)).toBe(0);
    expect(await callsInto(page, () => disturb(page))).toEqual([]);
    expect(await browser.ownRequests()).toEqual([]);
  });
});

describe('with a connection in work', () => {
  it('comes to rest on a page that rests, and leaves nothing behind after Pause', async () => {
    const popup = await openPopup(browser, 'en');
    await popup.addCompany(sandbox.company, sandbox.userName);
    const page = await openWatched(browser.inner, startUrls.admin);
    const driven = await browser.page();
    await waitFor('the light', async () => (await driven.readGuide()).spotlight);
    expect(await observersOf(page)).toBeGreaterThan(0);
    expect(await callsInto(page, () => pass(1500))).toEqual([]);
    expect(await callsInto(page, () => disturb(page))).not.toEqual([]);

    await popup.press('pause');
    await page.bringToFront();
    await waitFor('no guide', async () => (await driven.readGuide()).hosts === 0);
    expect(await observersOf(page)).toBe(0);
    expect(await callsInto(page, () => disturb(page))).toEqual([]);
  });
});
