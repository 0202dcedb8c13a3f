import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createVismaLikeSandbox } from '../../sandbox/visma-like/create-visma-like-sandbox.ts';
import { openChromium } from '../drive/chromium.ts';
import { PAGE_RECORDS, putRecord } from './page-records.ts';

/** Pages that show the record, with the states that differ in them; the other two look the same whatever it holds. */
const PAGES: Readonly<Record<string, readonly string[]>> = {
  popup: Object.keys(PAGE_RECORDS),
  sidepanel: ['empty', 'warning', 'many'],
  options: ['one'],
  welcome: ['empty'],
};

/** WCAG 1.4.12: texts must bear being set as wide as this. */
const WIDE_TEXT =
  '*{line-height:1.5!important;letter-spacing:.12em!important;word-spacing:.16em!important}p{margin-bottom:2em!important}';

let browser: Awaited<ReturnType<typeof openChromium>>;
let page: Page;
let axe: string;

beforeAll(async () => {
  axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
  browser = await openChromium(createVismaLikeSandbox({ language: 'en' }), 'en');
  page = await browser.inner.newPage();
});
afterAll(() => browser.close());

/** Runs in the page, with `axe` in it: what it objects to, targets below 24 px too. */
async function runAxe(): Promise<string[]> {
  const { axe } = globalThis as unknown as { axe: { run(options: RunOptions): Promise<AxeResults> } };
  const { violations } = await axe.run({ rules: { 'target-size': { enabled: true } } });
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`);
}

/** Runs in the page: what is cut off, or makes it scroll sideways. */
function cutOff(): string[] {
  const cut = [...document.querySelectorAll<HTMLElement>('body *')].filter((element) => {
    const { overflowX, clipPath } = getComputedStyle(element);
    return overflowX !== 'visible' && clipPath === 'none' && element.scrollWidth > element.clientWidth + 1;
  });
  const isWide = document.documentElement.scrollWidth > innerWidth;
  return [
    ...(isWide ? [`the page: ${document.documentElement.scrollWidth} px`] : []),
    ...cut.map(({ outerHTML }) => outerHTML.slice(0, 200)),
  ];
}

describe.each(Object.entries(PAGES))('%s.html for everyone', (name, states) => {
  test.each(states)('axe finds nothing, in light and dark, and nothing is cut off at 320 px: %s', async (state) => {
    await page.setViewport({ width: 380, height: 600 });
    await page.goto(`chrome-extension://${browser.extensionId}/${name}.html`);
    await page.evaluate(putRecord, PAGE_RECORDS[state] ?? expect.fail('no such state'));
    await page.reload();
    await page.waitForSelector('main:not([aria-busy])');
    await page.evaluate(axe);
    for (const value of ['light', 'dark']) {
      await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value }]);
      expect(await page.evaluate(runAxe), value).toEqual([]);
    }
    await page.setViewport({ width: 320, height: 600 });
    expect(await page.evaluate(cutOff)).toEqual([]);
    await page.evaluate((css) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(css);
      document.adoptedStyleSheets = [sheet];
    }, WIDE_TEXT);
    expect(await page.evaluate(cutOff), 'text spacing').toEqual([]);
  });
});
