/**
 * Second stage of `npm test`: runs every suite, or those named as arguments with what they need, and ends with the line
 * `N passed, N failed` (`, N skipped` where some are). Fails also when a test is skipped without a reason in skips.json.
 * `--every` takes every combination of browser, language and page; see combinations.ts.
 */
import { EVERY_VARIABLE, isEvery } from './combinations.ts';
import { ignoresLoadExtension } from './find-browsers.ts';
import { requireBrowsers } from './require-browsers.ts';
import { runScript } from './run-script.ts';
import { runSuite } from './run-suite.ts';
import listedSkips from './skips.json' with { type: 'json' };
import { chooseSuites, type Suite } from './suites.ts';
import type { Outcome } from './vitest-report.ts';

/** An entry of skips.json. */
interface ListedSkip {
  suite: string;
  test: string;
  reason: string;
}

const EVERY = '--every';

const NOT_RUN: Outcome = { passed: 0, failed: 1, skipped: [], faults: [] };

const showsPages = (suite: Suite): boolean => suite.kind === 'project' && suite.browsers;

/** False, with the reason printed, when a browser is missing or of no use. */
function haveBrowsers(): boolean {
  try {
    const { chromium, firefox } = requireBrowsers(['chromium', 'firefox']);
    console.log(`Browsers: ${chromium}, ${firefox}`);
    if (!ignoresLoadExtension(chromium)) return true;
    console.error(
      'Branded Chrome and Edge load no unpacked extension: set CHROME_PATH to Chromium or Chrome for Testing.',
    );
    return false;
  } catch (error) {
    console.error((error as Error).message);
    return false;
  }
}

/** How long each suite took, in ms. */
const took = new Map<string, number>();

async function runAll(suites: Suite[]): Promise<Map<string, Outcome>> {
  // Beside the checks, which need none of it.
  const browsersAreThere =
    suites.some(showsPages) && runScript(['../tests/run/prepare.ts'], 'inherit').then(haveBrowsers);
  const outcomes = new Map<string, Outcome>();
  for (const suite of suites) {
    const broken = suite.needs?.find((name) => outcomes.get(name)?.failed);
    console.log(`\n── ${suite.name}`);
    const lacksBrowser = showsPages(suite) && !(await browsersAreThere);
    if (broken) console.log(`not run: ${broken} failed`);
    if (lacksBrowser) console.log('not run: a browser is missing');
    const start = performance.now();
    outcomes.set(suite.name, broken || lacksBrowser ? NOT_RUN : await runSuite(suite));
    took.set(suite.name, performance.now() - start);
  }
  return outcomes;
}

/** Skipped tests that skips.json gives no reason for, as `suite: test`. */
function unlistedSkips(outcomes: Map<string, Outcome>): string[] {
  const listed = (listedSkips as ListedSkip[]).filter(({ reason }) => reason.trim() !== '');
  return [...outcomes].flatMap(([suite, { skipped }]) =>
    skipped
      .filter((test) => !listed.some((entry) => entry.suite === suite && entry.test === test))
      .map((test) => `${suite}: ${test}`),
  );
}

function describe({ passed, failed, skipped }: Outcome): string {
  return `${passed} passed, ${failed} failed${skipped.length > 0 ? `, ${skipped.length} skipped` : ''}`;
}

const seconds = (name: string): string => ((took.get(name) ?? 0) / 1000).toFixed(0);

function total(outcomes: Iterable<Outcome>): Outcome {
  const sum: Outcome = { passed: 0, failed: 0, skipped: [], faults: [] };
  for (const { passed, failed, skipped } of outcomes) {
    sum.passed += passed;
    sum.failed += failed;
    sum.skipped.push(...skipped);
  }
  return sum;
}

function summarise(outcomes: Map<string, Outcome>): void {
  console.log('\n── summary');
  for (const [name, { faults }] of outcomes)
    for (const fault of faults) console.log(`✗ ${name}: ${fault.name}\n${fault.message.replace(/^/gm, '    ')}`);
  for (const [name, outcome] of outcomes)
    console.log(`${outcome.failed ? '✗' : '✓'} ${name.padEnd(14)} ${describe(outcome)}, ${seconds(name)} s`);
  const unlisted = unlistedSkips(outcomes);
  for (const test of unlisted) console.log(`✗ skipped without a reason in tests/run/skips.json: ${test}`);
  const sum = total(outcomes.values());
  if (!isEvery()) console.log(`Not every combination was taken: npm test -- ${EVERY} takes them all.`);
  process.exitCode = sum.failed > 0 || unlisted.length > 0 ? 1 : 0;
  console.log(describe(sum));
}

const names = process.argv.slice(2);
if (names.includes(EVERY)) process.env[EVERY_VARIABLE] = '1';
summarise(await runAll(chooseSuites(names.filter((name) => name !== EVERY))));
