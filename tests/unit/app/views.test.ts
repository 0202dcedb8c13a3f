import { describe, expect, test } from 'vitest';
import { checklistView } from '../../../utils/app/checklist-view.ts';
import { companiesView } from '../../../utils/app/companies-view.ts';
import { defaultsOf, moduleChoice, monthChoices, textDefault } from '../../../utils/app/defaults-view.ts';
import { isDoubtful, warningsOf } from '../../../utils/app/warning-view.ts';
import type { Connection, IdCandidate, StepRecord } from '../../../utils/domain/connection.ts';
import { STEP_IDS, type StepId } from '../../../utils/domain/step.ts';
import { connectionWith, ID_A, recordWith } from '../domain/samples.ts';

function withSteps(steps: Partial<Record<StepId, StepRecord>>, more: Partial<Connection> = {}): Connection {
  return connectionWith({ ...more, steps: { ...connectionWith().steps, ...steps } });
}

describe('the checklist', () => {
  test('has two parts with five and three steps, numbered through', () => {
    const { visma, accountflow } = checklistView(connectionWith());
    expect([visma.length, accountflow.length]).toEqual([5, 3]);
    expect([...visma, ...accountflow].map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
    expect([...visma, ...accountflow].map(({ step }) => step)).toEqual([...STEP_IDS]);
  });

  test('opens the step to do now, and says what was said by hand', () => {
    const connection = withSteps({
      'access-rights': { status: 'done', by: 'page' },
      'grant-role': { status: 'skipped', by: 'hand' },
    });
    const { visma } = checklistView(connection);
    expect(visma.map(({ isOpen }) => isOpen)).toEqual([false, false, true, false, false]);
    expect(visma.map(({ isByHand }) => isByHand)).toEqual([false, true, false, false, false]);
    expect(visma.map(({ isSettled }) => isSettled)).toEqual([true, true, false, false, false]);
  });

  test('says why a step is blocked, and leaves it open', () => {
    const blocked = { status: 'blocked', by: 'page', obstacle: 'no_users_area' } as const;
    expect(checklistView(withSteps({ 'access-rights': blocked })).visma[0]).toMatchObject({
      status: 'blocked',
      isOpen: true,
      obstacle: 'obstacle_no_users_area',
    });
    expect(checklistView(connectionWith()).visma[0]?.obstacle).toBeNull();
  });

  test('says at the beginning what costs most when learned at the end', () => {
    expect(checklistView(connectionWith()).visma.map(({ note }) => note !== null)).toEqual([
      true,
      false,
      true,
      false,
      false,
    ]);
  });
});

describe('the companies', () => {
  const all = Object.fromEntries(STEP_IDS.map((step) => [step, { status: 'done', by: 'page' } as const]));
  const record = recordWith(
    withSteps({}, { id: 'work', companyName: 'Zeta AS' }),
    withSteps(all, { id: 'done', companyName: 'Alfa AS', orgNumber: '987654325' }),
    withSteps({}, { id: 'b10', companyName: 'Beta 10', orgNumber: '923 741 585' }),
    withSteps({}, { id: 'b2', companyName: 'Beta 2' }),
  );
  const ids = (sought: string) => companiesView(record, sought).map(({ id }) => id);

  test('come in the order of work: the one in work, unfinished ones, finished ones; then by name', () => {
    expect(ids('')).toEqual(['work', 'b2', 'b10', 'done']);
  });

  test('are found by part of the name or number, whatever its case', () => {
    expect(ids('BETA')).toEqual(['b2', 'b10']);
    expect(ids('7654')).toEqual(['done']);
    expect(ids('gamma')).toEqual([]);
  });

  test('are found by their number however its digits are grouped', () => {
    expect(ids('923741585')).toEqual(['b10']);
    expect(ids('37 41')).toEqual(['b10']);
    expect(ids('987 654 325')).toEqual(['done']);
    expect(ids('923741586')).toEqual([]);
  });

  test('say how far they are', () => {
    expect(companiesView(record, 'alfa')).toMatchObject([{ done: 8, isFinished: true, isActive: false }]);
    expect(companiesView(record, 'zeta')).toMatchObject([{ done: 0, isFinished: false, isActive: true }]);
  });
});

describe('warnings', () => {
  const candidate: IdCandidate = { tenantId: ID_A, companyName: 'Fjord AS', context: 'company' };
  const keysOf = (connection: Connection, ...others: Connection[]) =>
    warningsOf(recordWith(connection, ...others), connection).map(({ key }) => key);

  test('none for the company’s own id, or while nothing is known', () => {
    expect(keysOf(connectionWith())).toEqual([]);
    expect(keysOf(connectionWith({ candidate }))).toEqual([]);
    expect(keysOf(connectionWith({ tenantId: ID_A, tenantIdOf: 'Fjord', companyName: 'Fjord AS' }))).toEqual([]);
  });

  test('one for the customer’s id, one for another company’s', () => {
    const customer = connectionWith({ candidate: { ...candidate, context: 'customer' } });
    const other = connectionWith({ candidate, companyName: 'Berg AS' });
    expect([keysOf(customer), isDoubtful(customer)]).toEqual([['warn_customer_id'], true]);
    expect([keysOf(other), isDoubtful(other)]).toEqual([['warn_other_company_id'], true]);
    expect(isDoubtful(connectionWith({ candidate, companyName: 'Fjord' }))).toBe(false);
  });

  test('one for a confirmed id of another name, and for one that another company has', () => {
    const mixed = connectionWith({ tenantId: ID_A, tenantIdOf: 'Berg AS', companyName: 'Fjord AS' });
    const other = connectionWith({ id: 'two', tenantId: ID_A });
    expect(keysOf(mixed, other)).toEqual(['warn_other_company_id', 'warn_same_tenant_id']);
    expect(keysOf(connectionWith(), connectionWith({ id: 'two' }))).toEqual([]);
  });
});

describe('defaults', () => {
  test('are what was filled in: nothing for what is empty, a word for each module', () => {
    const entries = [
      ['periodType', ' Year '],
      ['vatFrequency', ' '],
      ['modulePayroll', 'on'],
      ['moduleVat', 'off'],
      ['moduleAssets', ''],
    ] as const;
    const defaults = defaultsOf(entries);
    expect(defaults).toEqual({ periodType: 'Year', modulePayroll: true, moduleVat: false });
    expect(['modulePayroll', 'moduleVat', 'moduleAssets'].map((key) => moduleChoice(defaults, key))).toEqual([
      'on',
      'off',
      '',
    ]);
    expect([textDefault(defaults, 'periodType'), textDefault(defaults, 'moduleVat')]).toEqual(['Year', '']);
  });

  test('months are twelve, by number and by the language’s name', () => {
    expect(monthChoices('nb').map(({ value }) => value)).toEqual(Array.from({ length: 12 }, (_, at) => String(at + 1)));
    expect(monthChoices('nb')[0]?.name).toBe('januar');
    expect(monthChoices('en')[11]?.name).toBe('December');
  });
});
