import { join } from 'node:path';
import puppeteer, { type Browser } from 'puppeteer-core';
import { requireBrowsers } from '../../run/require-browsers.ts';
import { QUIET_PREFS } from '../../run/show.ts';
import type { Sandbox } from '../../sandbox/portal.ts';
import { type Bidi, bidiOf, listTabs, runIn, runInside } from './bidi.ts';
import type { DrivenBrowser, DrivenPage } from './driven.ts';
import { firefoxPage } from './firefox-page.ts';
import { noteOwnRequests, readOwnRequests, setLanguage, setMedium, stopBackground } from './inside-firefox.ts';
import { serveFirefox } from './serve-firefox.ts';
import { waitFor } from './wait-for.ts';
import { watchSandbox } from './watched-sandbox.ts';

/** The built extension, loadable as it is. */
export const FIREFOX_EXTENSION = join(import.meta.dirname, '../../../.output/firefox-mv3');
/** As in wxt.config.ts. */
const ADDON_ID = 'connect-guide@connect-guide.extension';
const UUID = '5d6f1c0a-7a4e-4b52-9a52-0c2f4b9f6a11';

function launch(locale: 'en' | 'nb') {
  return puppeteer.launch({
    browser: 'firefox',
    executablePath: requireBrowsers(['firefox']).firefox,
    headless: true,
    defaultViewport: null,
    // A command that is never answered shall fail, not use up the test's time.
    protocolTimeout: 30_000,
    args: ['--remote-allow-system-access', '--width=1280', '--height=885'],
    extraPrefsFirefox: {
      ...QUIET_PREFS,
      'extensions.webextensions.uuids': JSON.stringify({ [ADDON_ID]: UUID }),
      // Puppeteer's own choice keeps no page in the back/forward cache, as people's browsers do.
      'fission.bfcacheInParent': true,
      'intl.accept_languages': locale === 'nb' ? 'nb-NO, nb' : 'en-US, en',
    },
  });
}

/** Keeps the last known address of every tab. */
function followAddresses(bidi: Bidi): Map<string, string> {
  const addresses = new Map<string, string>();
  for (const event of [
    'navigationStarted',
    'navigationCommitted',
    'domContentLoaded',
    'load',
    'fragmentNavigated',
    'historyUpdated',
  ]) {
    bidi.on<{ context: string; url: string }>(`browsingContext.${event}`, ({ context, url }) =>
      addresses.set(context, url),
    );
  }
  return addresses;
}

/** The tab that a person would see: Firefox says so of one tab in each window, and of none between two documents. */
function frontTab(bidi: Bidi): Promise<string> {
  return waitFor('a tab in front', async () => {
    for (const { context } of (await listTabs(bidi)).reverse()) {
      const isShown = await runIn(bidi, context, () => document.visibilityState === 'visible', null).catch(() => false);
      if (isShown) return context;
    }
    return null;
  });
}

function waitForTab(bidi: Bidi, url: string): Promise<string> {
  return waitFor(url, async () => {
    const tab = (await listTabs(bidi)).find((each) => each.url === url);
    if (!tab) return null;
    const isLoaded = await runIn(bidi, tab.context, () => document.readyState === 'complete', null).catch(() => false);
    return isLoaded && tab.context;
  });
}

/** With Puppeteer's own browser, and what only Firefox's own window can do. */
interface DrivenFirefox extends DrivenBrowser {
  inner: Browser;
  extensionId: string;
  /** Shows the tab in front as on paper, or again as on a screen. */
  showOnPaper(isPaper: boolean): Promise<void>;
}

/** Firefox with the built extension; `locale` is the browser's language, hence the extension's. */
export async function openFirefox(
  sandbox: Sandbox,
  locale: 'en' | 'nb',
  { extension = FIREFOX_EXTENSION }: { extension?: string } = {},
): Promise<DrivenFirefox> {
  const browser = await launch(locale);
  const bidi = await bidiOf(browser);
  const watched = watchSandbox(sandbox);
  const addresses = followAddresses(bidi);
  await serveFirefox(bidi, watched);
  if (locale === 'nb') await runInside(bidi, setLanguage, 'nb-NO');
  await runInside(bidi, noteOwnRequests, ADDON_ID);
  await browser.installExtension(extension);
  const drive = (context: string): DrivenPage => firefoxPage(bidi, context, () => addresses.get(context) ?? '');
  const newTab = async () => (await bidi.send<{ context: string }>('browsingContext.create', { type: 'tab' })).context;

  return {
    inner: browser,
    extensionId: ADDON_ID,
    async showOnPaper(isPaper) {
      await runInside(bidi, setMedium, isPaper ? 'print' : '');
    },
    page: async () => drive(await frontTab(bidi)),
    async openExtensionPage(path) {
      const url = `moz-extension://${UUID}/${path}`;
      // Firefox moves the page into the extension's process: the tab is another context afterwards.
      await bidi.send('browsingContext.navigate', { context: await newTab(), url, wait: 'none' });
      return drive(await waitForTab(bidi, url));
    },
    async open(url) {
      const page = drive(await newTab());
      await page.goto(url);
      return page;
    },
    async killBackground() {
      await runInside(bidi, stopBackground, ADDON_ID);
    },
    async ownRequests() {
      return runInside(bidi, readOwnRequests, null);
    },
    untrusted: () => watched.untrusted(),
    close: () => browser.close(),
  };
}
