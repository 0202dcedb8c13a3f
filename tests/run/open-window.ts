import { launch } from 'puppeteer-core';
import { EXTENSION, quietSwitches, type Show } from './show.ts';
import { START_HOST } from './start-page.ts';

/** Opens a window with the extension on the start page and returns when the browser was closed. */
export async function openWindow({ chromium, switches }: Show): Promise<void> {
  const browser = await launch({
    executablePath: chromium,
    headless: false,
    defaultViewport: null,
    // The debugging pipe also lets branded Chrome and Edge take an unpacked extension.
    pipe: true,
    enableExtensions: [EXTENSION],
    ignoreDefaultArgs: ['--enable-automation'],
    args: [...quietSwitches(), ...switches, '--test-type', '--start-maximized'],
  });
  const { promise: closed, resolve } = Promise.withResolvers<void>();
  browser.on('disconnected', () => resolve());
  const [page] = await browser.pages();
  await (page ?? (await browser.newPage())).goto(`https://${START_HOST}/`);
  console.log('The browser is open: follow the page it shows. Close it to end.');
  await closed;
}
