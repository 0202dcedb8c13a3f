import { setTimeout as pass } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Sandbox } from '../../sandbox/portal.ts';
import { createVismaLikeSandbox } from '../../sandbox/visma-like/create-visma-like-sandbox.ts';
import { startUrls } from '../../sandbox/visma-like/start-urls.ts';
import { attachFrames } from '../drive/chromium-frames.ts';
import { chromiumPage } from '../drive/chromium-page.ts';
import type { DrivenPage } from '../drive/driven.ts';
import { LIVING } from '../drive/living.ts';
import { countOwn } from '../drive/own-world.ts';
import { openPopup } from '../drive/popup.ts';
import { waitFor } from '../drive/wait-for.ts';
import { keepable } from './keepable.ts';

/** A page that shows a step done as soon as anybody looks at it. */
const USERS = `${startUrls.admin}admin/users`;

/** How long a page is watched in which nothing may happen, in ms: what must be seen twice is told well within. */
const WATCHED = 2000;

/** What runs in the extension's own pages; only the little that is used here. */
declare const chrome: {
  tabs: { query(wanted: { url: string }): Promise<{ id: number }[]>; discard(id: number): Promise<unknown> };
  scripting: { executeScript(what: { target: { tabId: number }; files: string[] }): Promise<unknown> };
};

let sandbox: Sandbox;
let browser: Awaited<ReturnType<typeof LIVING.chromium>>;
let checklist: Awaited<ReturnType<typeof openPopup>>;
let popup: Page;
let page: Page;
let driven: DrivenPage;

beforeAll(async () => {
  sandbox = keepable(createVismaLikeSandbox({ language: 'en', signedIn: true }));
  browser = await LIVING.chromium(sandbox);
  checklist = await openPopup(browser, 'en');
  await checklist.addCompany(sandbox.company, sandbox.userName);
  popup = (await browser.inner.pages()).find((each) => each.url().endsWith('popup.html')) as Page;
  await openPage(startUrls.admin);
  await lookInto(page);
});
afterAll(() => browser.close());

const hosts = (): Promise<number> => page.evaluate(() => document.querySelectorAll('connect-guide').length);
const stepsDone = async (): Promise<string[]> => {
  const { steps } = await checklist.read();
  return Object.keys(steps).filter((step) => steps[step] === 'done');
};
const theLight = () =>
  waitFor('the light', async () => {
    const reading = await driven.readGuide();
    return reading.spotlight && reading;
  });

async function openPage(url: string): Promise<void> {
  page = await browser.inner.newPage();
  await page.goto(url);
}

/** A debugger that looks into the page forbids that pages are rendered ahead of it. */
async function lookInto(opened: Page): Promise<void> {
  page = opened;
  driven = chromiumPage(page, await attachFrames(await page.createCDPSession()));
}

test('a page that was frozen goes on where it was', async () => {
  const before = await theLight();
  const session = await page.createCDPSession();
  await session.send('Page.setWebLifecycleState', { state: 'frozen' });
  await session.send('Page.setWebLifecycleState', { state: 'active' });
  await session.detach();
  // Only a page behind others is frozen: Chromium takes it for hidden until its tab is come back to.
  await popup.bringToFront();
  await page.bringToFront();
  await waitFor('the page in sight', () => page.evaluate(() => !document.hidden));
  await page.evaluate(() => document.body.prepend(document.createElement('hr')));
  const after = await theLight();
  expect(after.spotlight).toMatchObject({ action: before.spotlight?.action });
  expect(await hosts()).toBe(1);
});

test('of two copies in one page the last one guides alone', async () => {
  await theLight();
  const observers = await countOwn(page, 'MutationObserver');
  await popup.evaluate(async (url) => {
    const [tab] = await chrome.tabs.query({ url: `${url}*` });
    const copy = { target: { tabId: tab?.id ?? 0 }, files: ['content-scripts/admin.js'] };
    await Promise.all([chrome.scripting.executeScript(copy), chrome.scripting.executeScript(copy)]);
  }, startUrls.admin);
  await page.bringToFront();
  await theLight();
  await page.evaluate(() => document.body.prepend(document.createElement('hr')));
  const { spotlights } = await theLight();
  expect({ hosts: await hosts(), spotlights }).toEqual({ hosts: 1, spotlights: 1 });
  await waitFor('the end of the others', async () => (await countOwn(page, 'MutationObserver')) === observers);
  // The copies before it neither put their host back nor take this one's absence for the page's doing.
  await page.evaluate(() => document.querySelector('connect-guide')?.remove());
  await theLight();
  expect(await hosts()).toBe(1);
});

test('a tab that was discarded is guided again', async () => {
  await theLight();
  await popup.bringToFront();
  await popup.evaluate(async (url) => {
    const [tab] = await chrome.tabs.query({ url: `${url}*` });
    await chrome.tabs.discard(tab?.id ?? 0);
  }, startUrls.admin);
  const tab = await waitFor('the tab', async () =>
    (await browser.inner.pages()).find((each) => each.url().startsWith(startUrls.admin)),
  );
  await tab.bringToFront();
  await lookInto(tab);
  expect((await theLight()).hosts).toBe(1);
});

test('a page that is rendered ahead shows and tells nothing before it is opened', async () => {
  await openPage(startUrls.admin);
  await waitFor('the guide', async () => (await hosts()) === 1);
  expect(await stepsDone()).toEqual([]);
  await page.evaluate((url) => {
    const rules = { prerender: [{ urls: [url], eagerness: 'immediate' }] };
    const script = document.createElement('script');
    Object.assign(script, { type: 'speculationrules', textContent: JSON.stringify(rules) });
    document.head.append(script);
  }, USERS);
  await waitFor('the page ahead', () => sandbox.facts().requests.includes(`GET ${USERS}`));
  await pass(WATCHED);
  expect(await stepsDone()).toEqual([]);

  await page.evaluate((url) => location.assign(url), USERS);
  await waitFor('the users', () => page.evaluate((url) => location.href === url, USERS).catch(() => false));
  await waitFor('the guide', async () => (await hosts()) === 1);
  const noted = await page.evaluate(() => {
    const { wasAhead, hostsAhead } = window as unknown as Record<string, unknown>;
    return { wasAhead, hostsAhead };
  });
  expect(noted).toEqual({ wasAhead: true, hostsAhead: 0 });
  await waitFor('what the page shows', async () => (await stepsDone()).includes('access-rights'));
});
