import { describe, expect, test } from 'vitest';
import {
  activeConnection,
  type Connection,
  currentStep,
  doneCount,
  newConnection,
  type StepRecord,
  stepStatuses,
} from '../../../utils/domain/connection.ts';
import { PORTAL_OF_STEP, STEP_IDS, type StepId, stepNumber } from '../../../utils/domain/step.ts';
import { connectionWith, NOW, recordWith } from './samples.ts';

function withSteps(steps: Partial<Record<StepId, StepRecord['status']>>): Connection {
  const blank = connectionWith();
  const changed = Object.entries(steps).map(([step, status]) => [step, { status, by: 'page' }]);
  return { ...blank, steps: { ...blank.steps, ...Object.fromEntries(changed) } };
}

test('a new connection has eight steps to do and the first one is current', () => {
  const connection = newConnection('one', NOW);
  expect(Object.keys(connection.steps)).toEqual([...STEP_IDS]);
  expect(Object.values(stepStatuses(connection))).toEqual(['current', ...Array.from({ length: 7 }, () => 'todo')]);
  expect(doneCount(connection)).toBe(0);
  expect(connection).toMatchObject({ createdAt: NOW, updatedAt: NOW, tenantId: '', candidate: null });
});

describe('the current step', () => {
  test('is the first that is neither done nor skipped, whatever comes later', () => {
    const connection = withSteps({ 'access-rights': 'done', 'grant-role': 'skipped', 'copy-tenant-id': 'done' });
    expect(currentStep(connection)).toBe('integrate');
    expect(Object.values(stepStatuses(connection))).toEqual([
      'done',
      'skipped',
      'current',
      'todo',
      'done',
      'todo',
      'todo',
      'todo',
    ]);
  });

  test('stays the current one while it is blocked, and shows that it is', () => {
    const connection = withSteps({ 'access-rights': 'blocked' });
    expect(currentStep(connection)).toBe('access-rights');
    expect(stepStatuses(connection)).toMatchObject({ 'access-rights': 'blocked', 'grant-role': 'todo' });
  });

  test('is none when all are done or skipped; only done ones are counted', () => {
    const all = withSteps({ ...Object.fromEntries(STEP_IDS.map((step) => [step, 'done'])), connect: 'skipped' });
    expect(currentStep(all)).toBeNull();
    expect(Object.values(stepStatuses(all))).not.toContain('current');
    expect(doneCount(all)).toBe(7);
  });
});

test('the connection in work is the active one, or none', () => {
  const [one, two] = [connectionWith(), connectionWith({ id: 'two' })];
  expect(activeConnection({ ...recordWith(one, two), activeId: 'two' })).toBe(two);
  expect(activeConnection({ ...recordWith(one, two), activeId: null })).toBeNull();
  expect(activeConnection({ ...recordWith(one), activeId: 'gone' })).toBeNull();
});

test('steps are eight, in the order of the contract, each on its portal', () => {
  expect(STEP_IDS).toEqual([
    'access-rights',
    'grant-role',
    'integrate',
    'approve-scopes',
    'copy-tenant-id',
    'open-company-form',
    'company-details',
    'connect',
  ]);
  expect([stepNumber('access-rights'), stepNumber('connect')]).toEqual([1, 8]);
  expect(STEP_IDS.map((step) => PORTAL_OF_STEP[step])).toEqual([
    ...['admin', 'admin'],
    ...['app-store', 'app-store', 'app-store'],
    ...['accountflow', 'accountflow', 'accountflow'],
  ]);
});
