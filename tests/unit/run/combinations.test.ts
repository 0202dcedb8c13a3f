import { expect, test } from 'vitest';
import { combine, takeOne } from '../../run/combinations.ts';

const BROWSERS = ['chromium', 'firefox'];
const ADMINS = ['classic', '2025', '2026'];

test('every pair is taken when every combination is asked for', () => {
  expect(combine(BROWSERS, ADMINS, true)).toHaveLength(6);
});

test('each entry of both lists occurs when it is not', () => {
  const pairs = combine(BROWSERS, ADMINS, false);
  expect(pairs).toEqual([
    ['chromium', 'classic'],
    ['firefox', '2025'],
    ['chromium', '2026'],
  ]);
});

test('nothing is combined with an empty list', () => {
  expect(combine(BROWSERS, [], false)).toEqual([]);
  expect(combine(BROWSERS, [], true)).toEqual([]);
});

test('one entry is taken, or all', () => {
  expect(takeOne(ADMINS, 1, false)).toEqual(['2025']);
  expect(takeOne(ADMINS, 1, true)).toEqual(ADMINS);
});
