import { describe, expect, test } from 'vitest';
import { normalizeText } from '../../../utils/domain/text.ts';
import * as accountflow from '../../../utils/sites/accountflow/labels.ts';
import * as admin from '../../../utils/sites/admin/labels.ts';
import * as appStore from '../../../utils/sites/app-store/labels.ts';
import { FLOWS } from './flows.ts';
import { labelSetsOf } from './walk-flow.ts';

const FILES = { accountflow, admin, appStore };
const LANGUAGES = ['en', 'nb', 'sv', 'da', 'fi', 'nl'];

const SETS = Object.entries(FILES).flatMap(([file, sets]) =>
  Object.entries(sets).map(([name, set]): [string, typeof set] => [`${file}.${name}`, set]),
);

describe.each(SETS)('%s', (_, set) => {
  test('says what it is, where it was read and in which month', () => {
    expect(set.is.trim()).not.toBe('');
    expect(set.source.trim()).not.toBe('');
    expect(set.seen).toMatch(/^20\d\d-(0[1-9]|1[0-2])$/);
  });

  test('has spellings, in languages that the portals speak', () => {
    const languages = Object.entries(set.spellings);
    expect(languages.length).toBeGreaterThan(0);
    expect(languages.filter(([language, texts]) => !LANGUAGES.includes(language) || texts.length === 0)).toEqual([]);
    expect(
      Object.values(set.spellings)
        .flat()
        .filter((text) => normalizeText(text) === ''),
    ).toEqual([]);
  });

  test('has no spelling twice in one language', () => {
    for (const texts of Object.values(set.spellings)) expect(new Set(texts).size).toBe(texts.length);
  });
});

test('every label of a flow stands in a label file', () => {
  const listed = new Set(SETS.map(([, set]) => set));
  expect(labelSetsOf(FLOWS).filter((set) => !listed.has(set))).toEqual([]);
});
