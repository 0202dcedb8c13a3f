import { afterAll, describe, expect, test } from 'vitest';
import { isEvery } from '../run/combinations.ts';
import { BROWSERS, type BrowserName } from './harness/open-browser.ts';
import { fillByPlaywright, fillBySetter } from './matrix/baselines.ts';
import { type FormResult, fillForm, showForm } from './matrix/fill-form.ts';
import { COMPARED, FORM_PAGES, type FormPage } from './matrix/form-pages.ts';
import { inTabs, openTabs, type Tab } from './matrix/open-tabs.ts';
import { type Column, exceptionsOf, type LibraryResult, tableOf, totalOf } from './matrix/print-table.ts';

/** The issue asks for seventy; what was reached is held. */
const LEAST_WIDGETS = 800;
/** The least part of the widgets whose library holds the value afterwards, and that were said to. */
const LEAST_RIGHT = 0.98;
const TABS = 4;

/** Every set of widgets in both browsers, or each in one of them, two sets of one library in different ones. */
function pagesFor(browser: BrowserName): readonly FormPage[] {
  const isIts = (form: number, variant: number) => (form + variant) % BROWSERS.length === BROWSERS.indexOf(browser);
  return FORM_PAGES.map((form, at) => ({
    ...form,
    variants: form.variants.filter((_, variant) => isEvery() || isIts(at, variant)),
  }));
}

/** Fills every form of every library, one after the other in each of several tabs. */
async function fillAll(
  browser: BrowserName,
  fill: (tab: Tab) => Promise<FormResult>,
  pages: readonly FormPage[],
): Promise<LibraryResult[]> {
  const tabs = await openTabs(browser, TABS);
  try {
    const forms = pages.flatMap((form) => form.variants.map((variant) => ({ form, variant })));
    const results = await inTabs(
      tabs,
      forms.map(({ form, variant }) => async (tab: Tab) => {
        await showForm(tab, form, { variant });
        return await fill(tab);
      }),
    );
    return pages.map((form) => ({
      library: form.library,
      forms: results.filter((_, at) => forms[at]?.form === form),
    }));
  } finally {
    await tabs.close();
  }
}

describe('the company form in the widgets of component libraries', () => {
  const columns: Column[] = [];
  const told: string[] = [];
  afterAll(() => console.log(`\n${tableOf(columns)}\n\n${told.join('\n')}`));

  async function fillIn(browser: BrowserName): Promise<void> {
    const results = await fillAll(browser, fillForm, pagesFor(browser));
    columns[BROWSERS.indexOf(browser)] = { title: `filled, ${browser}`, results };
    told.push(`${browser}:`, ...exceptionsOf(results, ['left', 'unclaimed', 'wrong', 'claimed']));
    expect(exceptionsOf(results, ['wrong', 'claimed'])).toEqual([]);
    expect(totalOf(results).forms.flatMap(({ misdeeds }) => misdeeds)).toEqual([]);
  }

  test('is filled in chromium so that the libraries hold what was claimed', () => fillIn('chromium'), 600_000);

  test('is filled in firefox so that the libraries hold what was claimed', () => fillIn('firefox'), 600_000);

  test('is filled rightly in nearly every widget', () => {
    const filled = columns.slice(0, BROWSERS.length).map(({ results }) => results);
    for (const results of isEvery() ? filled : [filled.flat()]) {
      const widgets = totalOf(results).forms.flatMap((form) => form.widgets);
      const right = widgets.filter(({ verdict }) => verdict === 'right').length;
      expect(widgets.length).toBeGreaterThanOrEqual(LEAST_WIDGETS);
      expect(right / widgets.length).toBeGreaterThanOrEqual(LEAST_RIGHT);
    }
  });

  const compare = async () => {
    const ways = [
      { title: 'Playwright, trusted', fill: fillByPlaywright },
      { title: 'setter and events', fill: fillBySetter },
    ];
    const rights: number[] = [];
    for (const [at, { title, fill }] of ways.entries()) {
      const results = await fillAll('chromium', fill, COMPARED);
      columns[BROWSERS.length + at] = { title, results };
      const { forms } = totalOf(results);
      const widgets = forms.flatMap((form) => form.widgets);
      rights.push(widgets.filter(({ verdict }) => verdict === 'right').length);
    }
    // What the comparison is worth: trusted input reaches most widgets, the plain setter does not.
    expect(rights[0]).toBeGreaterThan(rights[1] ?? 0);
  };
  if (isEvery()) test('is filled for comparison by trusted input and by plain setters', compare, 600_000);
});
