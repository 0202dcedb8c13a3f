import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { mentions } from '../../../utils/dom/find/written-text.ts';
import { spellingsOf } from '../../../utils/domain/label.ts';
import { PORTAL_IDS } from '../../../utils/domain/step.ts';
import { normalizeText } from '../../../utils/domain/text.ts';
import { launchChromium } from '../../run/launch-browsers.ts';
import { labelSetsOf } from '../../unit/sites/walk-flow.ts';
import { bundleForPage } from '../drift/bundle-for-page.ts';
import { SCRIPTS } from '../drift/page/decide-here.ts';
import type { PageCase } from './in-page/matrix-in-page.ts';
import { faultsOf, outcomeOf } from './judge-report.ts';
import type { MatrixState } from './matrix-state.ts';
import { placeOf, placesAround } from './place-of.ts';
import { type Cell, tableOf } from './report.ts';
import { STATES } from './states.ts';
import { LANGUAGES, type LanguageId, wordsOf } from './words.ts';

const LEAST_STATES = 60;

let browser: Browser;
let page: Page;
const cells: Cell[] = [];

beforeAll(async () => {
  browser = await launchChromium();
  page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  await page.route('**', (route) => route.fulfill({ contentType: 'text/html', body: '<!doctype html><body>' }));
  await page.goto('https://matrix.test/');
  await page.evaluate(await bundleForPage('../matrix/in-page/matrix-in-page.ts'));
});

afterAll(async () => {
  await browser?.close();
  console.log(`${STATES.length} replica pages and states\n${tableOf(cells)}`);
});

function htmlOf(state: MatrixState, language: LanguageId): string {
  const direction = language === 'x-arabic' ? 'rtl' : 'ltr';
  return state.html(wordsOf(language)).replace('<html>', `<html lang="${language}" dir="${direction}">`);
}

/** In English every page is met at every other point of the flow too. */
const caseOf = (state: MatrixState, language: LanguageId): PageCase => ({
  html: htmlOf(state, language),
  place: placeOf(state),
  others: language === 'en' ? placesAround(state, SCRIPTS[state.portal].flow) : [],
});

describe.each(LANGUAGES)('every page and every action in %s', (language) => {
  test.each(PORTAL_IDS)('%s: what is there is found, and nothing else', async (portal) => {
    const states = STATES.filter((state) => state.portal === portal);
    const reports = await page.evaluate(
      (cases) => matrix.check(cases),
      states.map((state) => caseOf(state, language)),
    );
    const asked = SCRIPTS[portal].flow.steps.flatMap(({ actions }) => actions).length;
    const faults = states.flatMap((state, at) => {
      const report = reports[at];
      if (!report) throw new Error(`${state.name} was not looked at`);
      cells.push({
        portal,
        language,
        outcome: outcomeOf(state, language, report),
        asked: asked + report.others.length,
      });
      return faultsOf(state, language, report);
    });
    expect(faults).toEqual([]);
  });
});

test('there are enough pages, each with a name of its own', () => {
  expect(STATES.length).toBeGreaterThanOrEqual(LEAST_STATES);
  expect(new Set(STATES.map(({ name, portal }) => `${portal} ${name}`)).size).toBe(STATES.length);
});

test.each(LANGUAGES.filter((language) => language.startsWith('x-')))(
  '%s has no word that is known',
  async (language) => {
    const known = Object.values(SCRIPTS)
      .flatMap(({ flow }) => labelSetsOf(flow))
      .flatMap(spellingsOf)
      .map(normalizeText)
      // A number is the same in every language.
      .filter((label) => /\p{L}/u.test(label));
    const texts = await page.evaluate(
      (pages) => pages.flatMap((html) => matrix.textsOf(html)),
      STATES.map((state) => htmlOf(state, language)),
    );
    const all = texts.map(normalizeText);
    expect(known.filter((label) => all.some((text) => mentions(text, [label])))).toEqual([]);
  },
);
