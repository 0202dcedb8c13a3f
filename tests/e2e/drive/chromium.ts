import puppeteer, { type Browser, type CDPSession, type Page, type Target } from 'puppeteer-core';
import { requireBrowsers } from '../../run/require-browsers.ts';
import { serveSandbox } from '../../run/serve-sandbox.ts';
import { EXTENSION, quietSwitches } from '../../run/show.ts';
import type { Sandbox } from '../../sandbox/portal.ts';
import { attachFrames } from './chromium-frames.ts';
import { chromiumPage } from './chromium-page.ts';
import type { DrivenBrowser, DrivenPage } from './driven.ts';
import { waitFor } from './wait-for.ts';
import { NOTE_PATH } from './watch-page.ts';
import { watchSandbox } from './watched-sandbox.ts';

const SCHEME = 'chrome-extension:';

/** What the extension opens when it is installed. */
const WELCOME = '/welcome.html';

/** A host that nothing leads to: the server wants one besides the portals. */
const SPARE_HOST = { host: 'spare.sandbox.test', html: '' };

interface ChromiumOptions {
  /** Folder of the extension, when it is not the one that was built last. */
  extension?: string;
  /**
   * Keeps pages in the back/forward cache and renders pages ahead, as people's browsers do. Pages' requests are not noted then:
   * a debugger that listens to a page forbids both.
   */
  isPeoples?: boolean;
  /** Nothing watches the pages and nothing listens to them: what that costs would be measured along. */
  isMeasured?: boolean;
}

function launch(locale: 'en' | 'nb', switches: string[], options: ChromiumOptions): Promise<Browser> {
  const isNorwegian = locale === 'nb';
  return puppeteer.launch({
    executablePath: requireBrowsers(['chromium']).chromium,
    headless: true,
    defaultViewport: null,
    pipe: true,
    enableExtensions: [options.extension ?? EXTENSION],
    ignoreDefaultArgs: options.isPeoples ? ['--disable-back-forward-cache'] : [],
    env: { ...process.env, LANGUAGE: isNorwegian ? 'nb' : 'en_US' },
    args: [
      ...quietSwitches(),
      ...switches,
      '--disable-gpu',
      '--window-size=1280,887',
      // Without its own Norwegian texts Chromium still takes the extension's, but only by this exact name.
      `--lang=${isNorwegian ? 'nb' : 'en-US'}`,
    ],
  });
}

/** Notes the requests of a target that stem from the extension's code; all of them when the target is its background. */
async function noteOwnRequests(session: CDPSession, isBackground: boolean, own: string[]): Promise<void> {
  session.on('Network.requestWillBeSent', ({ initiator, request }) => {
    const isOwn = isBackground || initiator.stack?.callFrames.some(({ url }) => url.startsWith(SCHEME));
    if (isOwn && !request.url.startsWith(SCHEME) && !request.url.endsWith(NOTE_PATH)) own.push(request.url);
  });
  await session.send('Network.enable');
}

/** The tab that a person would see; none answers so while it is between two documents. */
function frontPage(browser: Browser): Promise<Page> {
  const isShown = (page: Page) => page.evaluate(() => document.visibilityState === 'visible').catch(() => false);
  return waitFor('a tab in front', async () => {
    for (const page of (await browser.pages()).reverse()) if (await isShown(page)) return page;
    return null;
  });
}

const isBackground = (target: Target) => target.type() === 'service_worker' && target.url().startsWith(SCHEME);

/** Stops every service worker and returns when the extension's stands still. */
async function stopBackground(browser: Browser): Promise<void> {
  const session = await (await frontPage(browser)).createCDPSession();
  const { promise: stopped, resolve } = Promise.withResolvers<void>();
  session.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
    const own = versions.filter(({ scriptURL }) => scriptURL.startsWith(SCHEME));
    if (own.some(({ runningStatus }) => runningStatus === 'stopped')) resolve();
  });
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.stopAllWorkers');
  await stopped;
  await session.detach();
}

/** With Puppeteer's own browser, for what only Chromium's debugger can tell. */
interface DrivenChromium extends DrivenBrowser {
  inner: Browser;
  extensionId: string;
}

/** Chromium with the built extension; `locale` is the browser's language, hence the extension's. */
export async function openChromium(
  sandbox: Sandbox,
  locale: 'en' | 'nb',
  options: ChromiumOptions = {},
): Promise<DrivenChromium> {
  const watched = options.isMeasured ? { ...sandbox, untrusted: () => [] } : watchSandbox(sandbox);
  // A server, not interception: the first request of a tab that the extension opens comes too early to be intercepted.
  const served = await serveSandbox(watched, SPARE_HOST);
  const browser = await launch(locale, served.chromiumSwitches, options);
  const own: string[] = [];
  const driven = new WeakMap<Page, Promise<DrivenPage>>();
  const drive = (page: Page) => {
    const known =
      driven.get(page) ??
      page
        .createCDPSession()
        .then(attachFrames)
        .then((sessions) => chromiumPage(page, sessions));
    driven.set(page, known);
    return known;
  };
  browser.on('targetcreated', async (target) => {
    if (target.type() !== 'page' || options.isPeoples || options.isMeasured) return;
    // A page may go before it is listened to.
    await target
      .createCDPSession()
      .then((session) => noteOwnRequests(session, false, own))
      .catch(() => {});
  });
  const worker = await browser.waitForTarget(isBackground);
  const workerSession = await worker.createCDPSession();
  await noteOwnRequests(workerSession, true, own);
  // It comes in front of what was opened before it, and a press in a tab behind another takes seconds.
  await browser.waitForTarget((target) => target.url().endsWith(WELCOME));
  const origin = `${SCHEME}//${new URL(worker.url()).host}`;
  async function open(url: string): Promise<DrivenPage> {
    const page = await browser.newPage();
    await page.goto(url);
    return drive(page);
  }

  return {
    inner: browser,
    extensionId: new URL(worker.url()).host,
    page: async () => drive(await frontPage(browser)),
    open,
    openExtensionPage: (path) => open(`${origin}/${path}`),
    async killBackground() {
      // A worker that is listened to would not start again.
      if (!workerSession.detached) await workerSession.detach();
      await stopBackground(browser);
    },
    ownRequests: async () => [...own],
    untrusted: () => watched.untrusted(),
    async close() {
      await browser.close();
      served.close();
    },
  };
}
