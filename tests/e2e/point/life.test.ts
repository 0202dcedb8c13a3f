import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Sandbox } from '../../sandbox/portal.ts';
import { createVismaLikeSandbox } from '../../sandbox/visma-like/create-visma-like-sandbox.ts';
import { startUrls } from '../../sandbox/visma-like/start-urls.ts';
import type { DrivenPage, GuideReading } from '../drive/driven.ts';
import { LIVING, type LivingBrowser } from '../drive/living.ts';
import { openPopup } from '../drive/popup.ts';
import { waitFor } from '../drive/wait-for.ts';
import { keepable } from './keepable.ts';

/** Longest time for which an old ring may stand once the user has moved, in ms. */
const OLD_RING = 2000;

const hostsOn = (page: DrivenPage) => page.run(() => document.querySelectorAll('connect-guide').length, null);

/** What of the guide can be seen: an extension that is gone in Firefox leaves a host that shows nothing. */
const isAnythingShown = (page: DrivenPage) =>
  page.run(() => [...document.querySelectorAll('connect-guide')].some((host) => host.checkVisibility()), null);

/** Runs in the page. An address is told of before its page is there. */
const isGuidedAt = (url: string): boolean => location.href === url && document.querySelector('connect-guide') !== null;

const pointing = (page: DrivenPage): Promise<GuideReading> =>
  waitFor('the light', async () => {
    const reading = await page.readGuide();
    return reading.spotlight && reading;
  });

describe.each(['chromium', 'firefox'] as const)('the guide lives on in %s', (name) => {
  let sandbox: Sandbox;
  let browser: LivingBrowser;
  let popup: Awaited<ReturnType<typeof openPopup>>;
  let page: DrivenPage;

  beforeAll(async () => {
    sandbox = keepable(createVismaLikeSandbox({ language: 'en', signedIn: true }));
    browser = await LIVING[name](sandbox);
    popup = await openPopup(browser, 'en');
    await popup.addCompany(sandbox.company, sandbox.userName);
    page = await browser.open(startUrls.admin);
  });
  afterAll(() => browser.close());

  test('on a page that comes back from the back/forward cache', async () => {
    const before = await pointing(page);
    await page.run(() => Object.assign(window, { isKept: true }) && null, null);
    await page.run((url) => void location.assign(url), startUrls.appStore);
    await waitFor('the guide on the other page', () => page.run(isGuidedAt, startUrls.appStore).catch(() => false));
    await page.run(() => history.back(), null);
    await waitFor('the page', () => page.run(() => 'isKept' in window, null).catch(() => false));
    expect(await pointing(page)).toEqual(before);
    expect(await hostsOn(page)).toBe(1);
  });

  test('on no paper', async () => {
    await pointing(page);
    await page.activate();
    await browser.showOnPaper(true);
    await waitFor('nothing of the guide on paper', async () => !(await isAnythingShown(page)));
    await browser.showOnPaper(false);
    await waitFor('the guide on the screen again', () => isAnythingShown(page));
  });

  test('when the extension is updated: the new script takes the place of the old one', async () => {
    await pointing(page);
    await page.run(() => {
      Object.assign(window, { oldHost: document.querySelector('connect-guide') });
    }, null);
    await browser.update();
    await waitFor('another host', () =>
      page.run(() => {
        const { oldHost } = window as unknown as { oldHost: Element };
        return !oldHost.isConnected && document.querySelector('connect-guide') !== null;
      }, null),
    );
    await pointing(page);
    expect(await hostsOn(page)).toBe(1);
  });

  test('and goes within two seconds of a move when the extension is removed', async () => {
    await pointing(page);
    await browser.uninstall();
    const moved = Date.now();
    await page.press(500, 500);
    await waitFor('nothing of the guide', async () => !(await isAnythingShown(page)), OLD_RING);
    expect(Date.now() - moved).toBeLessThan(OLD_RING);
  });
});
