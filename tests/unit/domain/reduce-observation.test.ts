import { describe, expect, test } from 'vitest';
import type { Fact } from '../../../utils/domain/command.ts';
import type { Connection, StepRecord } from '../../../utils/domain/connection.ts';
import { reduceFacts, reduceObservation } from '../../../utils/domain/reduce-observation.ts';
import type { StepId } from '../../../utils/domain/step.ts';
import { connectionIn, connectionWith, ID_A, ID_B, NOW, recordWith } from './samples.ts';

const KEY = 'connect/save';
const open = (visit: string): Fact => ({ fact: 'action', key: KEY, is: 'open', visit });
const done = (visit: string): Fact => ({ fact: 'action', key: KEY, is: 'done', visit });
const PRESSED: Fact = { fact: 'pressed', key: KEY };
const stepIs = (step: StepId, is: 'done' | 'undone', ...implies: StepId[]): Fact => ({
  fact: 'step',
  step,
  is,
  implies,
});
const obstacle = (id: string | null): Fact => ({ fact: 'obstacle', step: 'grant-role', obstacle: id });
const idShown = (more: Partial<Extract<Fact, { fact: 'tenant-id' }>> = {}): Fact => ({
  fact: 'tenant-id',
  tenantId: ID_A,
  companyName: 'Fjord AS',
  context: 'company',
  ...more,
});

function withSteps(steps: Partial<Record<StepId, StepRecord>>): Connection {
  const blank = connectionWith();
  return { ...blank, steps: { ...blank.steps, ...steps } };
}

describe('one observation', () => {
  const record = recordWith(connectionWith(), connectionWith({ id: 'two' }));
  const observation = { connectionId: 'one', facts: [stepIs('integrate', 'done'), idShown()] };

  test('changes its connection alone and says when', () => {
    const next = reduceObservation(record, observation, NOW);
    expect(connectionIn(next, 'one')).toMatchObject({ updatedAt: NOW, steps: { integrate: { status: 'done' } } });
    expect(connectionIn(next, 'two')).toBe(connectionIn(record, 'two'));
  });

  test('told again is no news: the very same record', () => {
    const once = reduceObservation(record, observation, NOW);
    expect(reduceObservation(once, observation, NOW + 1)).toBe(once);
  });

  test('of a connection that is gone is dropped', () => {
    expect(reduceObservation(record, { ...observation, connectionId: 'gone' }, NOW)).toBe(record);
  });
});

describe('steps', () => {
  test('a step seen done brings those along that it implies', () => {
    const { steps } = reduceFacts(connectionWith(), [stepIs('integrate', 'done', 'access-rights', 'grant-role')]);
    expect([steps['access-rights'], steps['grant-role'], steps.integrate].map(({ status }) => status)).toEqual([
      'done',
      'done',
      'done',
    ]);
    expect(steps['approve-scopes'].status).toBe('todo');
  });

  test('what a page showed is taken back by what a page shows', () => {
    const seen = reduceFacts(connectionWith(), [stepIs('connect', 'done')]);
    expect(reduceFacts(seen, [stepIs('connect', 'undone')]).steps.connect).toEqual({ status: 'todo', by: 'page' });
  });

  test.each<StepRecord>([
    { status: 'done', by: 'hand' },
    { status: 'skipped', by: 'hand' },
  ])('the user’s $status stands against the page', (said) => {
    const connection = withSteps({ connect: said });
    expect(reduceFacts(connection, [stepIs('connect', 'undone'), stepIs('connect', 'done')])).toBe(connection);
  });

  test('undone does not unblock a step', () => {
    const blocked = withSteps({ connect: { status: 'blocked', by: 'page', obstacle: 'x' } });
    expect(reduceFacts(blocked, [stepIs('connect', 'undone')])).toBe(blocked);
  });
});

describe('obstacles', () => {
  test('block the step, and clear it when they are gone', () => {
    const blocked = reduceFacts(connectionWith(), [obstacle('service_inactive')]);
    expect(blocked.steps['grant-role']).toEqual({ status: 'blocked', by: 'page', obstacle: 'service_inactive' });
    expect(reduceFacts(blocked, [obstacle('service_inactive')])).toBe(blocked);
    expect(reduceFacts(blocked, [obstacle(null)]).steps['grant-role']).toEqual({ status: 'todo', by: 'page' });
  });

  test('give way to another, and to the step’s being done', () => {
    const blocked = reduceFacts(connectionWith(), [obstacle('first'), obstacle('second')]);
    expect(blocked.steps['grant-role'].obstacle).toBe('second');
    expect(reduceFacts(blocked, [stepIs('grant-role', 'done')]).steps['grant-role']).toEqual({
      status: 'done',
      by: 'page',
    });
  });

  test('say nothing of a step that is settled, and none is no news', () => {
    const skipped = withSteps({ 'grant-role': { status: 'skipped', by: 'hand' } });
    expect(reduceFacts(skipped, [obstacle('x')])).toBe(skipped);
    const blank = connectionWith();
    expect(reduceFacts(blank, [obstacle(null)])).toBe(blank);
  });
});

describe('actions', () => {
  const actionAfter = (...facts: Fact[]) => reduceFacts(connectionWith(), facts).actions[KEY];

  test('a press counts only on what was pointed at', () => {
    expect(actionAfter(PRESSED)).toBeUndefined();
    expect(actionAfter(open('v1'), PRESSED)).toEqual({ is: 'open', openedIn: 'v1', pressed: true });
  });

  test('open again in the same visit keeps the press, in a new one forgets it', () => {
    expect(actionAfter(open('v1'), PRESSED, open('v1'))).toMatchObject({ pressed: true });
    expect(actionAfter(open('v1'), PRESSED, open('v2'))).toEqual({ is: 'open', openedIn: 'v2', pressed: false });
  });

  test('done keeps in which visit it was open', () => {
    expect(actionAfter(open('v1'), done('v2'))).toEqual({ is: 'done', openedIn: 'v1', pressed: false });
    expect(actionAfter(done('v2'))).toEqual({ is: 'done', openedIn: null, pressed: false });
    expect(actionAfter(open('v1'), PRESSED, done('v1'))).toMatchObject({ is: 'done', pressed: true });
  });
});

describe('a Tenant ID that a page shows', () => {
  test('waits for the user; the newest reading stands', () => {
    const seen = reduceFacts(connectionWith(), [idShown(), idShown({ tenantId: ID_B, companyName: 'Berg AS' })]);
    expect(seen.candidate).toEqual({ tenantId: ID_B, companyName: 'Berg AS', context: 'company' });
    expect(seen.tenantId).toBe('');
  });

  test('the same reading is no news, another context is', () => {
    const seen = reduceFacts(connectionWith(), [idShown()]);
    expect(reduceFacts(seen, [idShown()])).toBe(seen);
    expect(reduceFacts(seen, [idShown({ context: 'customer' })]).candidate?.context).toBe('customer');
  });

  test('is not offered when it is confirmed or was refused', () => {
    const confirmed = connectionWith({ tenantId: ID_A });
    const refused = connectionWith({ rejectedIds: [ID_A] });
    expect(reduceFacts(confirmed, [idShown()])).toBe(confirmed);
    expect(reduceFacts(refused, [idShown()])).toBe(refused);
  });
});

test('users that a page names are kept, too', () => {
  const seen = reduceFacts(connectionWith(), [{ fact: 'users', names: ['Kari Nordmann'] }]);
  expect(seen.seenUsers).toEqual(['Kari Nordmann']);
  expect(reduceFacts(seen, [{ fact: 'users', names: ['Kari Nordmann'] }])).toBe(seen);
});

test('companies that a page names are kept, in whatever order they come', () => {
  const seen = reduceFacts(connectionWith(), [{ fact: 'companies', names: ['Fjord AS', 'Berg AS'] }]);
  expect(seen.seenCompanies).toEqual(['Fjord AS', 'Berg AS']);
  expect(reduceFacts(seen, [{ fact: 'companies', names: ['Berg AS', 'Fjord AS'] }])).toBe(seen);
  expect(reduceFacts(seen, [{ fact: 'companies', names: ['Berg AS'] }]).seenCompanies).toEqual(['Berg AS']);
});
