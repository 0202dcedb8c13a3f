import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { type BrowserContext, chromium as playwright } from 'playwright-core';
import { EXTENSION, quietSwitches, type Show } from './show.ts';
import type { PlayTour, TourOptions } from './tour.ts';

const PICTURES = join(import.meta.dirname, '../../test-results/tour');
const PLAYER = '../e2e/play-tour.ts';

function openHeadless({ chromium, switches }: Show, profile: string): Promise<BrowserContext> {
  return playwright.launchPersistentContext(profile, {
    executablePath: chromium,
    headless: true,
    viewport: { width: 1280, height: 800 },
    args: [
      ...quietSwitches(),
      ...switches,
      '--disable-gpu',
      `--disable-extensions-except=${EXTENSION}`,
      `--load-extension=${EXTENSION}`,
    ],
  });
}

/** Prints a line and saves a numbered picture for every action. */
function recordActions(): TourOptions['onAction'] {
  let count = 0;
  return async ({ step, action, kind, suggest }, page) => {
    count += 1;
    const number = String(count).padStart(2, '0');
    const what = suggest ? `${kind} “${suggest}”` : kind;
    console.log(`${number}  ${step} / ${action}: ${what}  (${new URL(page.url()).hostname})`);
    await page.screenshot({ path: join(PICTURES, `${number}-${step}-${action}.png`) });
  };
}

/** Plays the tour in a headless browser, with a line and a picture of every action as it is pointed at. */
export async function showTour(show: Show): Promise<void> {
  const { playTour }: { playTour: PlayTour } = await import(PLAYER);
  await rm(PICTURES, { recursive: true, force: true });
  await mkdir(PICTURES, { recursive: true });
  console.log('There is no display, so the tour plays by itself.');
  const profile = await mkdtemp(join(tmpdir(), 'connect-guide-'));
  const browser = await openHeadless(show, profile);
  try {
    await playTour({ browser, sandbox: show.sandbox, language: show.language, onAction: recordActions() });
  } finally {
    await browser.close();
    await rm(profile, { recursive: true, force: true });
    console.log(`Pictures: ${relative(process.cwd(), PICTURES)}`);
  }
}
