import type { Browser, Page } from 'playwright-core';
import { launchChromium } from '../../run/launch-browsers.ts';
import { placeOf } from '../matrix/place-of.ts';
import { STATES } from '../matrix/states.ts';
import { type LanguageId, wordsOf } from '../matrix/words.ts';
import { playwrightEngineScript } from '../names/playwright-engine.ts';
import { bundleForPage } from './bundle-for-page.ts';
import { collectStates } from './collect/collect-states.ts';
import type { Tour } from './collect/tours.ts';
import type { Variant } from './page/drifter-in-page.ts';
import type { PortalState } from './page/portal-state.ts';

const viewport = { width: 1280, height: 800 };

export const openDriftBrowser = (): Promise<Browser> => launchChromium();

/** An empty page at an address of its own, which asks for nothing; pages are edited and judged on it. */
export async function openBench(browser: Browser): Promise<Page> {
  const page = await browser.newPage({ viewport });
  await page.route('**', (route) => route.fulfill({ contentType: 'text/html', body: '<!doctype html><body>' }));
  await page.goto('https://drift.test/');
  // Frames run it too: it keeps its own text.
  const script = `${playwrightEngineScript()};\n${await bundleForPage('page/drifter-in-page.ts')}`;
  await page.evaluate((text) => Object.assign(globalThis, { driftScript: text }), script);
  await page.evaluate(script);
  return page;
}

/** Every page of these tours on which something was pointed at or read. */
export async function collectTours(browser: Browser, tours: readonly Tour[]): Promise<PortalState[]> {
  const script = await bundleForPage('collect/collector-in-page.ts');
  const all: PortalState[] = [];
  for (const tour of tours) {
    const context = await browser.newContext({ viewport });
    all.push(...(await collectStates(await context.newPage(), tour, script)));
    await context.close();
  }
  return all;
}

/** The pages of the contract matrix in these languages, those on which there is something to find whatever is edited. */
export async function collectReplicas(page: Page, languages: readonly LanguageId[]): Promise<PortalState[]> {
  const asked = languages.flatMap((language) =>
    STATES.filter(({ isFragile }) => !isFragile).map((state) => ({
      name: `replica ${language}, ${state.portal}: ${state.name}`,
      html: state.html(wordsOf(language)).replace('<html>', `<html lang="${language}">`),
      place: placeOf(state),
    })),
  );
  const taken = await page.evaluate(
    (pages) => pages.map(({ name, html, place }) => drifter.replica(name, html, place)),
    asked,
  );
  return taken.filter((state) => state !== null);
}

const MOST_EDITS = 5;

/** One to five edits each, in turn; pages work side by side, each state on one of them. */
export async function makeVariants(
  pages: readonly Page[],
  states: readonly PortalState[],
  perState: number,
  seed: number,
): Promise<Variant[]> {
  const all: Variant[][] = [];
  let next = 0;
  const work = async (page: Page): Promise<void> => {
    for (let at = next++; at < states.length; at = next++) {
      const state = states[at] as PortalState;
      const first = seed + at * perState;
      all[at] = await page.evaluate(
        ([taken, from, count, most]) =>
          Array.from({ length: count }, (_, turn) => drifter.variant(taken, from + turn, 1 + ((from + turn) % most))),
        [state, first, perState, MOST_EDITS] as const,
      );
    }
  };
  await Promise.all(pages.map(work));
  return all.flat();
}
