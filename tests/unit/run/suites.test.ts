import { expect, test } from 'vitest';
import { chooseSuites } from '../../run/suites.ts';

const names = (...wanted: string[]) => chooseSuites(wanted).map((suite) => suite.name);

test('runs every suite when none is named, the builds before what needs them', () => {
  const all = names();
  expect(all).toContain('unit');
  expect(all.indexOf('build')).toBeLessThan(all.indexOf('size'));
  expect(all.indexOf('build:firefox')).toBeLessThan(all.indexOf('e2e'));
});

test('runs the named suites with what they need, in the usual order', () => {
  expect(names('unit', 'size')).toEqual(['build', 'size', 'unit']);
});

test('refuses an unknown name and tells the known ones', () => {
  expect(() => names('unitt')).toThrow(/unitt.*unit, platform/s);
});
