/**
 * Takes pictures of the card in all its states and of the extension's pages, in the looks that people have, into test-results/pictures:
 * to be looked at. Run by hand after `npm run build`: `node --import ./tests/run/resolve-alias.ts tests/run/make-pictures.ts`.
 */
import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { EMPTY_RECORD } from '../../utils/domain/connection.ts';
import type { CardView } from '../../utils/domain/guide-view.ts';
import { openChromium } from '../e2e/drive/chromium.ts';
import { BROWSERS, type Wanted } from '../e2e/point/browsers.ts';
import { CARDS } from '../e2e/point/cards.ts';
import { PAGE_RECORDS, putRecord } from '../e2e/point/page-records.ts';
import { createVismaLikeSandbox } from '../sandbox/visma-like/create-visma-like-sandbox.ts';

const FOLDER = join(import.meta.dirname, '../../test-results/pictures');

/** 320 by 256 CSS px is a screen of 1280 by 1024 at 400 %. */
const LOOKS: Readonly<Record<string, Wanted>> = {
  light: { width: 640, height: 480 },
  dark: { width: 640, height: 480, dark: true },
  forced: { width: 640, height: 480, forcedColors: true },
  'forced-dark': { width: 640, height: 480, forcedColors: true, dark: true },
  '320': { width: 320, height: 640 },
  '400': { width: 320, height: 256 },
};

/** Run in the popup: what it shows once something in it was opened, or has the focus. */
const POSES: Readonly<Record<string, () => void>> = {
  form: () => document.querySelector<HTMLElement>('[data-focus="add-company"]')?.click(),
  help: () => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  },
  focus: () => document.querySelector<HTMLElement>('[data-step="access-rights"] button')?.focus(),
  'focus-in-list': () => document.querySelector<HTMLElement>('.company .button')?.focus(),
};

const PORTAL = `<style>body{margin:0;font:15px sans-serif;color-scheme:light dark}#target{margin:12px 24px;padding:6px 12px}</style>
  <h1>Users and roles</h1><button id=target>Kari Nordmann</button><p>Search for a user and open it.</p>`;

async function takeCards(): Promise<void> {
  const browser = await BROWSERS.chromium();
  try {
    for (const [look, wanted] of Object.entries(LOOKS)) {
      for (const card of CARDS) {
        const page = await browser.open(PORTAL, wanted);
        await page.evaluate(async (view: Partial<CardView>) => {
          if (view.state === 'pointing') kit.point('#target', view);
          else kit.guide.show(kit.view(view, null), () => null);
          await kit.settled();
        }, card);
        await page.screenshot(join(FOLDER, `card-${look}-${card.state}.png`));
        await page.close();
      }
    }
  } finally {
    await browser.close();
  }
}

async function takePage(
  page: Page,
  origin: string,
  [name, state]: readonly [string, string],
  language: string,
): Promise<void> {
  await page.setViewport({ width: 380, height: 600 });
  await page.goto(`${origin}/${name}.html`);
  await page.evaluate(putRecord, PAGE_RECORDS[state] ?? EMPTY_RECORD);
  await page.reload();
  await page.waitForSelector('main:not([aria-busy])');
  // A tab behind another one is not painted.
  await page.bringToFront();
  // Rings are drawn for those who go by keyboard.
  await page.keyboard.press('Shift');
  for (const [pose, take] of name === 'popup' && state === 'one' ? Object.entries(POSES) : []) {
    await page.evaluate(take);
    await page.screenshot({ path: `${join(FOLDER, `${name}-${language}-${state}-${pose}`)}.png`, fullPage: true });
    await page.reload();
    await page.waitForSelector('main:not([aria-busy])');
  }
  for (const [look, width] of [
    ['light', name === 'popup' ? 380 : 900],
    ['dark', name === 'popup' ? 380 : 900],
    ['light', 320],
  ] as const) {
    await page.setViewport({ width, height: 600 });
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: look }]);
    await page.screenshot({
      path: `${join(FOLDER, `${name}-${language}-${state}-${look}-${width}`)}.png`,
      fullPage: true,
    });
  }
}

async function takePages(language: 'en' | 'nb'): Promise<void> {
  const browser = await openChromium(createVismaLikeSandbox({ language }), language);
  try {
    const page = await browser.inner.newPage();
    const origin = `chrome-extension://${browser.extensionId}`;
    for (const state of Object.keys(PAGE_RECORDS)) await takePage(page, origin, ['popup', state], language);
    for (const name of ['sidepanel', 'options', 'welcome']) await takePage(page, origin, [name, 'one'], language);
  } finally {
    await browser.close();
  }
}

await rm(FOLDER, { recursive: true, force: true });
await mkdir(FOLDER, { recursive: true });
await takeCards();
for (const language of ['en', 'nb'] as const) await takePages(language);
console.log(`Pictures are in ${FOLDER}`);
