import type { CDPSession } from 'playwright-core';
import type { FillReport } from '../../utils/dom/write/fill-report.ts';
import { RESTS_PER_FIELD } from '../../utils/dom/write/write-plan.ts';
import type { FillPlan } from '../../utils/domain/fill/fill-plan.ts';
import { fillByPlaywright } from '../fill/matrix/baselines.ts';
import { showForm } from '../fill/matrix/fill-form.ts';
import { FORM_PAGES, type FormPage } from '../fill/matrix/form-pages.ts';
import { openTabs, type Tab } from '../fill/matrix/open-tabs.ts';
import { WANTED } from '../fill/matrix/wanted.ts';
import { type BenchRow, compareWithPeer } from './bench-row.ts';
import { type Shares, sharesOf } from './fill/shares-of.ts';
import { median } from './point/quantile.ts';

/** Libraries that have a widget for each of the form's thirteen fields. */
const LIBRARIES = [
  'plain HTML',
  'React 19',
  'React Hook Form',
  'Formik',
  'MUI',
  'Mantine',
  'Ant Design',
  'Chakra UI',
  'Vue 3',
  'Vuetify',
  'Element Plus',
  'PrimeVue',
  'Angular 21',
  'Angular Material 21',
  'Svelte 5',
  'Shoelace',
  'Vaadin',
];
const TIMES = 3;
const FIELDS = 13;

interface Filling {
  /** From the press on *Fill in* to the report that was read back from the page, ms. */
  readonly ms: number;
  readonly shares: Shares;
}

const rounded = (value: number): number => Number(value.toPrecision(3));

async function fillOnce(tab: Tab, profiler: CDPSession, form: FormPage): Promise<Filling> {
  await showForm(tab, form, { variant: 'a' });
  const plan = await tab.ask<FillPlan>(`filler.plan(${JSON.stringify(WANTED)})`);
  await profiler.send('Profiler.start');
  const { report, ms } = await tab.ask<{ report: FillReport; ms: number }>(`(async () => {
    const start = performance.now();
    const report = await filler.write(${JSON.stringify(plan)});
    return { report, ms: performance.now() - start };
  })()`);
  const { profile } = await profiler.send('Profiler.stop');
  const written = report.rows.filter(({ outcome }) => outcome === 'written').length;
  if (written !== FIELDS) throw new Error(`${form.library}: ${written} of ${FIELDS} fields were filled`);
  return { ms, shares: sharesOf(profile, ms, FIELDS * RESTS_PER_FIELD) };
}

/** The same form filled by Playwright's own trusted input; null where it does not get every field right. */
async function peerOnce(tab: Tab, form: FormPage): Promise<number | null> {
  await showForm(tab, form, { variant: 'a' });
  const start = performance.now();
  const { widgets } = await fillByPlaywright(tab);
  const ms = performance.now() - start;
  return widgets.every(({ verdict }) => verdict === 'right') ? ms : null;
}

async function benchForm(tab: Tab, profiler: CDPSession, form: FormPage, print: (row: BenchRow) => void) {
  const fillings: Filling[] = [];
  const peers: (number | null)[] = [];
  for (let time = 0; time < TIMES; time += 1) {
    fillings.push(await fillOnce(tab, profiler, form));
    if (peers[0] !== null) peers.push(await peerOnce(tab, form));
  }
  const name = `fill ${form.library}`;
  const value = rounded(median(fillings.map(({ ms }) => ms)));
  const time = { metric: `${name}: confirm to read-back, ${FIELDS} fields`, value, unit: 'ms' };
  const whole = peers.filter((ms) => ms !== null);
  print(
    whole.length === TIMES
      ? compareWithPeer({ ...time, peer: 'Playwright fill', peerValue: rounded(median(whole)), better: 'less' })
      : time,
  );
  const share = (of: keyof Shares) => rounded(median(fillings.map(({ shares }) => shares[of])));
  print({ metric: `${name}: share of our own code`, value: share('ours'), unit: 'of the time' });
  print({ metric: `${name}: share of the page's code`, value: share('pages'), unit: 'of the time' });
  print({ metric: `${name}: share of our rests before reading back`, value: share('rests'), unit: 'of the time' });
  print({ metric: `${name}: share of waiting for the page`, value: share('waiting'), unit: 'of the time' });
}

/** How long filling takes in each library's form, and whose time that is. */
export async function bench(print: (row: BenchRow) => void): Promise<void> {
  const tabs = await openTabs('chromium', 1);
  try {
    const [tab] = tabs.all;
    if (!tab?.page) throw new Error('Chromium has no tab.');
    const profiler = await tab.page.context().newCDPSession(tab.page);
    await profiler.send('Profiler.enable');
    await profiler.send('Profiler.setSamplingInterval', { interval: 500 });
    for (const library of LIBRARIES) {
      const form = FORM_PAGES.find((page) => page.library === library);
      if (!form) throw new Error(`No page is called ${library}.`);
      await benchForm(tab, profiler, form, print);
    }
  } finally {
    await tabs.close();
  }
}
