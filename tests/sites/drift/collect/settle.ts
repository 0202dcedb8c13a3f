import type { Page } from 'playwright-core';
import type { Sandbox } from '../../../sandbox/portal.ts';

/** Late parts of the sandboxes come within this, in ms of the page's own clock. */
const LATE = 1_200;

/** So many equal turns in a row are rest; at most so many turns are waited. */
const REST = 1;
const MOST_TURNS = 20;

/** A request of our own comes after all that the page has asked before. */
const REST_PATH = '/__rest';

/** Requests begun and not yet answered, and all that were ever begun. */
const traffic = new WeakMap<Page, { open: number; all: number }>();

/** Answers a page's requests by a sandbox, and lets its timers run only when `settle` says so. */
export async function watchTraffic(page: Page, sandbox: Sandbox): Promise<void> {
  const count = { open: 0, all: 0 };
  traffic.set(page, count);
  await page.clock.install();
  const end = (): void => void count.open--;
  page.on('requestfinished', end).on('requestfailed', end);
  await page.route('**', async (route) => {
    const request = route.request();
    if (request.url().endsWith(REST_PATH)) return route.fulfill({ status: 204 });
    count.open++;
    count.all++;
    const cookie = (await request.allHeaders()).cookie ?? '';
    const url = new URL(request.url());
    const answer = sandbox.handle({ method: request.method(), url, body: request.postData() ?? '', cookie });
    const { location } = answer.headers;
    // A redirect's second request is not routed: the page goes there itself.
    if (location && request.isNavigationRequest()) {
      await route.fulfill({
        contentType: 'text/html',
        body: `<script>location.replace(${JSON.stringify(location)})</script>`,
      });
      return;
    }
    await route.fulfill({ status: answer.status, headers: answer.headers, body: answer.body });
  });
}

/** Lets the page's clock run until it asks and changes no more. */
export async function settle(page: Page): Promise<void> {
  let before = '';
  for (let turn = 0, equal = 0; turn < MOST_TURNS && equal < REST; turn++) {
    await page.waitForLoadState('load');
    await page.clock.runFor(LATE);
    await page.evaluate((path) => fetch(path).then(() => null), REST_PATH).catch(() => null);
    const written = await page.evaluate(() => document.documentElement.outerHTML.length).catch(() => -1);
    const { open, all } = traffic.get(page) ?? { open: 0, all: 0 };
    const now = `${page.url()} ${written} ${all}`;
    equal = now === before && written >= 0 && open <= 0 ? equal + 1 : 0;
    before = now;
  }
}
