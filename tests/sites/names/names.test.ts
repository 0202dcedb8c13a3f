import { createRequire } from 'node:module';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchChromium } from '../../run/launch-browsers.ts';
import { bundleForPage } from '../drift/bundle-for-page.ts';
import { ACCOUNTFLOW_FORMS } from '../drift/libraries/accountflow-forms.ts';
import { ACCOUNTFLOW_MENUS } from '../drift/libraries/accountflow-menus.ts';
import { ADMIN_ROLE_LISTS, ADMIN_ROLES } from '../drift/libraries/admin-roles.ts';
import { ADMIN_TABS } from '../drift/libraries/admin-tabs.ts';
import { APP_CARDS } from '../drift/libraries/app-cards.ts';
import { APP_WINDOWS } from '../drift/libraries/app-windows.ts';
import { COMPANY_MENUS } from '../drift/libraries/company-menus.ts';
import { type Answer, ENGINES } from './asker-in-page.ts';
import { AUTHOR_NAMES } from './cases/author-names.ts';
import type { CaseGroup } from './cases/case.ts';
import { CONSTRUCTS } from './cases/constructs.ts';
import { CONTENT_NAMES } from './cases/content-names.ts';
import { MARKUP_NAMES } from './cases/markup-names.ts';
import { ROLES } from './cases/roles.ts';
import { generatePage } from './generate-page.ts';
import { playwrightEngineScript } from './playwright-engine.ts';

/** Generated pages to compare on; `NAMES_SEED` takes other ones. */
const PAGES = 30;
const SEED = Number(process.env.NAMES_SEED ?? 20261123);

let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await launchChromium();
  page = await browser.newPage();
  await page.setContent('<!doctype html><html lang="en"><body>');
  await page.addScriptTag({ path: createRequire(import.meta.url).resolve('axe-core/axe.min.js') });
  await page.evaluate(playwrightEngineScript());
  await page.evaluate(await bundleForPage('../names/asker-in-page.ts'));
});

afterAll(() => browser?.close());

const line = (about: string, figures: readonly (number | string)[]): string =>
  about.padEnd(48) + figures.map((figure) => String(figure).padStart(12)).join('');

/**
 * Asks all engines and prints how many each has right, by group. Gives the cases that ours has wrong: a list of known ones
 * stands in the test, so that a mended one fails it too.
 */
async function wrongOf<Case extends { html: string }>(
  groups: readonly CaseGroup<Case>[],
  isRight: (said: Answer, one: Case) => boolean,
): Promise<string[]> {
  const wrong: string[] = [];
  const table = [line('', ['cases', ...ENGINES])];
  const totals = ENGINES.map(() => 0);
  for (const { about, cases } of groups) {
    const answers = await page.evaluate(
      (bodies) => asker.askAll(bodies),
      cases.map(({ html }) => html),
    );
    const right = ENGINES.map(
      (engine) => cases.filter((one, at) => isRight(answers[at]?.[engine] as Answer, one)).length,
    );
    right.forEach((count, at) => {
      totals[at] = (totals[at] ?? 0) + count;
    });
    table.push(line(about, [cases.length, ...right]));
    wrong.push(...cases.filter((one, at) => !isRight(answers[at]?.ours as Answer, one)).map(({ html }) => html));
  }
  const count = groups.flatMap(({ cases }) => cases).length;
  table.push(line('', [count, ...totals.map((total) => `${((total / count) * 100).toFixed(1)} %`)]));
  console.log(table.join('\n'));
  return wrong;
}

test('accessible names are those of the specifications', async () => {
  const groups = [...AUTHOR_NAMES, ...MARKUP_NAMES, ...CONTENT_NAMES];
  expect(await wrongOf(groups, (said, { name }) => said.name === name)).toEqual([]);
});

test('roles are those of the specifications', async () => {
  expect(await wrongOf(ROLES, (said, { role }) => said.role === role)).toEqual([]);
});

async function differencesOn(pages: readonly string[], atLeast: number): Promise<string[]> {
  const differences: string[] = [];
  let count = 0;
  for (const html of pages) {
    const compared = await page.evaluate((each) => asker.compare(each), html);
    count += compared.count;
    differences.push(...compared.differences);
  }
  expect(count).toBeGreaterThan(atLeast);
  return differences;
}

test("on generated pages both are an independent engine's", async () => {
  const pages = Array.from({ length: PAGES }, (_, at) => generatePage(SEED + at));
  expect(await differencesOn(pages, 5_000)).toEqual([]);
});

test("of constructs by which components are named both are an independent engine's", async () => {
  const body = CONSTRUCTS.map((html) => `<div>${html}</div>`).join('');
  expect(await differencesOn([`<!doctype html><html lang="en"><body>${body}</body></html>`], 250)).toEqual([]);
});

test("on component libraries' pages both are an independent engine's", async () => {
  const all = [ADMIN_TABS, ADMIN_ROLES, ADMIN_ROLE_LISTS, APP_CARDS, APP_WINDOWS, COMPANY_MENUS, ACCOUNTFLOW_MENUS];
  const pages = [...all, ACCOUNTFLOW_FORMS].flat().map(({ html }) => html);
  expect(await differencesOn(pages, 5_000)).toEqual([]);
});
