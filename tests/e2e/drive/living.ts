import { EXTENSION } from '../../run/show.ts';
import type { Sandbox } from '../../sandbox/portal.ts';
import { openChromium } from './chromium.ts';
import { copyExtension } from './copy-extension.ts';
import type { DrivenBrowser } from './driven.ts';
import { FIREFOX_EXTENSION, openFirefox } from './firefox.ts';

/** A browser as people have it, in which pages are kept and rendered ahead, and whose extension does not stay the same. */
export interface LivingBrowser extends DrivenBrowser {
  /** Installs a newer version of the extension under its open pages. */
  update(): Promise<void>;
  /** Takes the extension away under its open pages. */
  uninstall(): Promise<void>;
  /** Shows the page in front as on paper, or again as on a screen. */
  showOnPaper(isPaper: boolean): Promise<void>;
}

async function openLivingChromium(sandbox: Sandbox) {
  const copy = await copyExtension(EXTENSION);
  const browser = await openChromium(sandbox, 'en', { extension: copy.folder, isPeoples: true });
  return {
    ...browser,
    async update() {
      await copy.renew();
      await browser.inner.installExtension(copy.folder);
    },
    uninstall: () => browser.inner.uninstallExtension(browser.extensionId),
    async showOnPaper(isPaper: boolean) {
      const pages = (await browser.inner.pages()).filter((page) => page.url().startsWith('https:'));
      await Promise.all(pages.map((page) => page.emulateMediaType(isPaper ? 'print' : undefined)));
    },
    async close() {
      await browser.close();
      await copy.remove();
    },
  };
}

async function openLivingFirefox(sandbox: Sandbox) {
  const copy = await copyExtension(FIREFOX_EXTENSION);
  const browser = await openFirefox(sandbox, 'en');
  return {
    ...browser,
    async update() {
      await copy.renew();
      await browser.inner.installExtension(copy.folder);
    },
    uninstall: () => browser.inner.uninstallExtension(browser.extensionId),
    async close() {
      await browser.close();
      await copy.remove();
    },
  };
}

/** Opens each browser in English, by the name that tests print. */
export const LIVING = { chromium: openLivingChromium, firefox: openLivingFirefox } satisfies Record<
  string,
  (sandbox: Sandbox) => Promise<LivingBrowser>
>;
