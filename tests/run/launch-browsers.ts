import { type Browser as Chromium, chromium } from 'playwright-core';
import puppeteer, { type Browser as Firefox, type LaunchOptions } from 'puppeteer-core';
import { requireBrowsers } from './require-browsers.ts';
import { QUIET_PREFS, quietSwitches } from './show.ts';

type FirefoxOptions = Pick<LaunchOptions, 'extraPrefsFirefox' | 'userDataDir'>;

/** A headless Chromium without the extension, driven by Playwright: its shell without windows, where there is one. */
export function launchChromium(): Promise<Chromium> {
  const { chromium: whole, shell } = requireBrowsers(['chromium']);
  return chromium.launch({ executablePath: shell ?? whole, args: [...quietSwitches(), '--disable-gpu'] });
}

/** A headless Firefox without the extension, driven by Puppeteer. */
export function launchFirefox({ extraPrefsFirefox, ...options }: FirefoxOptions = {}): Promise<Firefox> {
  return puppeteer.launch({
    browser: 'firefox',
    executablePath: requireBrowsers(['firefox']).firefox,
    headless: true,
    ...options,
    extraPrefsFirefox: { ...QUIET_PREFS, ...extraPrefsFirefox },
  });
}
