import { expect, test } from 'vitest';
import { countReport } from '../../run/vitest-report.ts';

function file(...statuses: string[]) {
  const assertionResults = statuses.map((status, index) => ({ status, fullName: `test ${index}` }));
  return { status: statuses.includes('failed') ? 'failed' : 'passed', assertionResults };
}

test('counts tests over all files and names the skipped ones', () => {
  const testResults = [file('passed', 'failed'), file('passed', 'pending', 'todo')];
  const outcome = countReport({ success: false, testResults });
  expect(outcome).toEqual({ passed: 2, failed: 1, skipped: ['test 1', 'test 2'] });
});

test('counts a file that could not be loaded as a failure', () => {
  const testResults = [file('passed'), { status: 'failed', assertionResults: [] }];
  expect(countReport({ success: false, testResults })).toMatchObject({ passed: 1, failed: 1 });
});

test('counts an error outside every test as a failure', () => {
  expect(countReport({ success: false, testResults: [file('passed')] })).toMatchObject({ passed: 1, failed: 1 });
});

test('counts a suite without tests as a failure', () => {
  expect(countReport({ success: true, testResults: [] })).toMatchObject({ passed: 0, failed: 1 });
});
