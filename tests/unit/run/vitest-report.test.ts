import { expect, test } from 'vitest';
import { countReport } from '../../run/vitest-report.ts';

function file(...statuses: string[]) {
  const assertionResults = statuses.map((status, index) => {
    const failureMessages = status === 'failed' ? [`AssertionError: no.\n${'at\n'.repeat(20)}`] : [];
    return { status, fullName: `test ${index}`, failureMessages };
  });
  return {
    name: 'some.test.ts',
    status: statuses.includes('failed') ? 'failed' : 'passed',
    message: '',
    assertionResults,
  };
}

test('counts tests over all files and names the skipped ones', () => {
  const testResults = [file('passed', 'failed'), file('passed', 'pending', 'todo')];
  const outcome = countReport({ success: false, testResults });
  expect(outcome).toMatchObject({ passed: 2, failed: 1, skipped: ['test 1', 'test 2'] });
});

test('counts a file that could not be loaded as a failure', () => {
  const testResults = [file('passed'), { ...file(), status: 'failed', message: 'SyntaxError: here' }];
  const faults = [{ name: 'some.test.ts', message: 'SyntaxError: here' }];
  expect(countReport({ success: false, testResults })).toMatchObject({ passed: 1, failed: 1, faults });
});

test('counts a file whose hook failed as a failure, beside its skipped tests', () => {
  const testResults = [{ ...file('skipped', 'skipped'), status: 'failed', message: 'Hook timed out' }];
  const faults = [{ name: 'some.test.ts', message: 'Hook timed out' }];
  expect(countReport({ success: false, testResults })).toMatchObject({
    failed: 1,
    skipped: ['test 0', 'test 1'],
    faults,
  });
});

test('tells which tests failed, and the beginning of why', () => {
  const { faults } = countReport({ success: false, testResults: [file('passed', 'failed')] });
  expect(faults).toEqual([{ name: 'test 1', message: 'AssertionError: no.\nat\nat\nat\nat\nat' }]);
});

test('counts an error outside every test as a failure', () => {
  expect(countReport({ success: false, testResults: [file('passed')] })).toMatchObject({ passed: 1, failed: 1 });
});

test('counts a suite without tests as a failure', () => {
  expect(countReport({ success: true, testResults: [] })).toMatchObject({ passed: 0, failed: 1 });
});
