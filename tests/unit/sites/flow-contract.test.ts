import { describe, expect, test } from 'vitest';
import { ACCOUNTFLOW_FINDER } from '../../../utils/app/finders/accountflow-finder.ts';
import { ADMIN_FINDER } from '../../../utils/app/finders/admin-finder.ts';
import { APP_STORE_FINDER } from '../../../utils/app/finders/app-store-finder.ts';
import { actionKey } from '../../../utils/domain/decide.ts';
import { PORTAL_OF_STEP, STEP_IDS } from '../../../utils/domain/step.ts';
import { COMPANY_FORM } from '../../../utils/sites/accountflow/form.ts';
import { FLOWS } from './flows.ts';
import { locatorsOf, valuesOf } from './walk-flow.ts';

const FINDERS = { admin: ADMIN_FINDER, 'app-store': APP_STORE_FINDER, accountflow: ACCOUNTFLOW_FINDER };

const ALL_ACTIONS = FLOWS.flatMap(({ steps }) =>
  steps.flatMap((step) => step.actions.map((each) => actionKey(step.id, each))),
);

const duplicates = (values: readonly unknown[]) => values.filter((value, at) => values.indexOf(value) !== at);

describe.each(FLOWS)('the flow of $portal', (flow) => {
  const steps = flow.steps.map((step): [string, typeof step] => [step.id, step]);

  test('is pure data', () => {
    expect(structuredClone(flow)).toEqual(flow);
    expect(JSON.parse(JSON.stringify(flow))).toEqual(flow);
  });

  test('knows every step once, in the order of the checklist, and says where it is', () => {
    const ids = flow.steps.map(({ id }) => id);
    expect(ids).toEqual(STEP_IDS.filter((id) => ids.includes(id)));
    expect(flow.steps.map(({ portal }) => portal)).toEqual(ids.map(() => flow.portal));
  });

  test('has every step of its portal', () => {
    const ids = flow.steps.map(({ id }) => id);
    expect(STEP_IDS.filter((id) => PORTAL_OF_STEP[id] === flow.portal && !ids.includes(id))).toEqual([]);
  });

  test.each(steps)('%s names its actions in kebab-case, each once', (_, { actions }) => {
    const ids = actions.map(({ id }) => id);
    expect(ids.filter((id) => !/^[a-z]+(-[a-z]+)*$/.test(id))).toEqual([]);
    expect(duplicates(ids)).toEqual([]);
    expect(actions.filter(({ target }) => target.length === 0)).toEqual([]);
  });

  test.each(steps)('%s suggests what is to be typed or chosen, and nothing to press', (_, { actions }) => {
    const suggests = (kind: string) => kind === 'type' || kind === 'choose';
    expect(
      actions.filter(({ kind, suggest }) => suggests(kind) !== (suggest !== undefined)).map(({ id }) => id),
    ).toEqual([]);
  });

  test.each(steps)('%s names its obstacles once', (_, { obstacles = [] }) => {
    expect(duplicates(obstacles.map(({ id }) => id))).toEqual([]);
  });

  test('remembers only actions that there are', () => {
    const keys = ['wasDone', 'wasPressed', 'keeps'].flatMap((property) => valuesOf(flow, property));
    expect(keys.filter((key) => !ALL_ACTIONS.includes(String(key)))).toEqual([]);
  });

  test('asks only for actions whose evidence or press can be met', () => {
    const evident = flow.steps.flatMap((step) =>
      step.actions.filter(({ doneWhen }) => doneWhen).map((action) => actionKey(step.id, action)),
    );
    const keys = [...valuesOf(flow, 'wasDone'), ...valuesOf(flow, 'keeps')];
    expect(keys.filter((key) => !evident.includes(String(key)))).toEqual([]);
  });

  test('settles and implies only steps of the checklist, and implies earlier ones only', () => {
    const known: readonly unknown[] = STEP_IDS;
    expect(valuesOf(flow, 'settled').filter((id) => !known.includes(id))).toEqual([]);
    const later = flow.steps.flatMap(({ id, implies = [] }) =>
      implies.filter((each) => STEP_IDS.indexOf(each) >= STEP_IDS.indexOf(id)),
    );
    expect(later).toEqual([]);
  });

  test('waits at a password', () => {
    expect(valuesOf(flow.waitsWhen, 'find')).toContain('password');
  });
});

/** Beside the flows: what a portal's readers ask for (the session's company, the table of companies, an id's label). */
const READ: Readonly<Record<string, readonly string[]>> = {
  admin: ['table'],
  'app-store': ['company-menu', 'text'],
  accountflow: [],
};

test.each(FLOWS)('$portal ships the searches and regions that it asks for, and no other', (flow) => {
  const finder = FINDERS[flow.portal];
  const asked = new Set([...locatorsOf(flow).map(({ find }) => find), ...(READ[flow.portal] ?? [])]);
  expect(Object.keys(finder.searches).sort()).toEqual([...asked].sort());
  expect(Object.keys(finder.regions).sort()).toEqual([...new Set(valuesOf(flow, 'in'))].sort());
  // The company is read off its menu in Admin too, which never points at it.
  expect(finder.readCompanyMenu !== undefined).toBe(flow.portal !== 'accountflow');
});

test('the steps of all portals are the eight of the checklist', () => {
  expect(new Set(FLOWS.flatMap(({ steps }) => steps.map(({ id }) => id)))).toEqual(new Set(STEP_IDS));
});

test('no step is done by a press alone: something is to be seen as well', () => {
  const blind = FLOWS.flatMap(({ steps }) => steps).filter(({ doneWhen }) => 'wasPressed' in doneWhen);
  expect(blind.map(({ id }) => id)).toEqual([]);
});

test('the form is pure data, each field once', () => {
  expect(structuredClone(COMPANY_FORM)).toEqual(COMPANY_FORM);
  expect(duplicates(COMPANY_FORM.fields.map(({ key }) => key))).toEqual([]);
});
