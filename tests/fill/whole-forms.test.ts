import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { FillReport } from '../../utils/dom/write/fill-report.ts';
import { type Connection, newConnection } from '../../utils/domain/connection.ts';
import { type FillPlan, isRefused } from '../../utils/domain/fill/fill-plan.ts';
import { STEP_IDS } from '../../utils/domain/step.ts';
import { HOSTS } from '../../utils/sites/origins.ts';
import { combine, isEvery } from '../run/combinations.ts';
import { bundleGuide } from './harness/bundle-guide.ts';
import { type FormSetup, showForm, stateOf } from './matrix/fill-form.ts';
import { FORM_PAGES } from './matrix/form-pages.ts';
import { inTabs, openTabs, type Tab } from './matrix/open-tabs.ts';
import { type FormState, HELD, WANTED } from './matrix/wanted.ts';
import { TENANT_ID } from './values.ts';

/** Libraries that have a widget for every field of the form. */
const WHOLE = ['plain HTML', 'React Hook Form', 'MUI', 'Mantine', 'Ant Design', 'Vuetify', 'Element Plus', 'PrimeVue'];
const MORE = ['Angular Material 21', 'Svelte 5', 'Shoelace'];
/** The English page is the matrix's. */
const SETUPS: readonly FormSetup[] = [
  { language: 'nb' },
  { language: 'en', isModal: true },
  { language: 'nb', isModal: true },
];
const TABS = 3;

interface Outcome {
  readonly name: string;
  readonly plan: FillPlan;
  readonly report: FillReport;
  readonly state: FormState;
  readonly misdeeds: readonly string[];
  /** What the guide points at afterwards, and after *Validate* was pressed. */
  readonly points: readonly { action: string; words: string }[];
}

/** The connection whose company form is filled, with *Validate* pressed or not. */
function connectionAt(isValidated: boolean): Connection {
  const fresh = newConnection('whole', 1);
  const steps = STEP_IDS.slice(0, 7).map((step) => [step, { status: 'done', by: 'page' } as const]);
  const validated = { 'connect/validate': { is: 'open', openedIn: 'here', pressed: true } } as const;
  return {
    ...fresh,
    companyName: String(WANTED.companyName),
    orgNumber: String(WANTED.orgNumber),
    tenantId: TENANT_ID,
    steps: { ...fresh.steps, ...Object.fromEntries(steps) },
    actions: isValidated ? validated : {},
  };
}

const placeAt = (isValidated: boolean) => ({
  portal: 'accountflow',
  host: HOSTS.accountflow[0],
  connection: connectionAt(isValidated),
  visit: 'here',
});

describe('the whole company form', () => {
  let outcomes: Outcome[];
  let close = async () => {};

  async function fillWhole(tab: Tab, guide: string, name: string): Promise<Outcome> {
    const plan = await tab.ask<FillPlan>(`filler.plan(${JSON.stringify(WANTED)})`);
    const report = await tab.ask<FillReport>(`filler.write(${JSON.stringify(plan)})`);
    await tab.ask(`void (() => { ${guide} })()`);
    const next = (isValidated: boolean) =>
      tab.ask<Outcome['points'][number]>(`guide.next(${JSON.stringify(placeAt(isValidated))})`);
    const points = [await next(false), await next(true)];
    return { name, plan, report, state: await stateOf(tab), misdeeds: await tab.ask('misdeeds'), points };
  }

  beforeAll(async () => {
    const tabs = await openTabs('chromium', TABS);
    close = tabs.close;
    const guide = await bundleGuide();
    const forms = FORM_PAGES.filter(({ library }) => [...WHOLE, ...MORE].includes(library));
    const jobs = combine(forms, SETUPS).map(([form, setup]) => async (tab: Tab) => {
      await showForm(tab, form, setup);
      const name = `${form.library}, ${setup.language}${setup.isModal ? ', modal' : ''}`;
      return await fillWhole(tab, guide, name);
    });
    outcomes = await inTabs(tabs, jobs);
  }, 600_000);
  afterAll(() => close());

  const each = <T>(read: (outcome: Outcome) => T) => Object.fromEntries(outcomes.map((one) => [one.name, read(one)]));

  test('is planned wholly, and what the preview showed is what the report says', () => {
    const unplanned = (plan: FillPlan) => plan.rows.filter(isRefused).map(({ key, refusal }) => `${key} ${refusal}`);
    expect(outcomes).toHaveLength((WHOLE.length + MORE.length) * (isEvery() ? SETUPS.length : 1));
    expect(each(({ plan }) => [plan.rows.length, ...unplanned(plan)])).toEqual(each(() => [13]));
    expect(each(({ report }) => report.rows.filter(({ outcome }) => outcome === 'failed'))).toEqual(each(() => []));
  });

  test('is held by the library as the preview showed it, in every field', () => {
    expect(each(({ state }) => state)).toEqual(each(() => HELD));
  });

  test('is neither validated nor saved nor sent by the filler', () => {
    expect(each(({ misdeeds }) => misdeeds)).toEqual(each(() => []));
  });

  test('has Validate pointed at afterwards, then Save', () => {
    const expected = ({ name }: Outcome) =>
      name.includes(', nb')
        ? [
            { action: 'connect/validate', words: 'Valider' },
            { action: 'connect/save', words: 'Lagre' },
          ]
        : [
            { action: 'connect/validate', words: 'Validate' },
            { action: 'connect/save', words: 'Save' },
          ];
    expect(each(({ points }) => points)).toEqual(each(expected));
  });
});
