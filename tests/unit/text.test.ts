import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isUuid, normalizeText, sameText } from '../../utils/domain/text.ts';

describe('normalizeText', () => {
  test.each([
    [' Save  and\n close ', 'save and close'],
    ['Save\u00a0and\u202fclose', 'save and close'],
    ['Sa\u00advе', 'savе'],
    ['\u200eTenant\u200b ID\u2069', 'tenant id'],
    ['+ Add company', 'add company'],
    ['＋Add company', 'add company'],
    ['* Company name', 'company name'],
    ['Company name *:', 'company name'],
    ['Save…', 'save'],
    ['Save...', 'save'],
    ['Ångström', 'ångström'],
    ['A\u030angstro\u0308m', 'ångström'],
    ['ﬁrma', 'firma'],
    ['Settings & Admin', 'settings & admin'],
    ['e-post: info', 'e-post: info'],
    ['Products ▾', 'products'],
    ['✓ Saved', 'saved'],
    ['Home › Users »', 'home › users'],
    ['+', '+'],
    ['', ''],
  ])('%j', (text, expected) => {
    expect(normalizeText(text)).toBe(expected);
  });

  test('a second time changes nothing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const once = normalizeText(text);
        expect(normalizeText(once)).toBe(once);
      }),
    );
  });
});

test('sameText keeps diacritics and refuses nothing at all', () => {
  expect(sameText('Lønn *', 'lønn')).toBe(true);
  expect(sameText('Lønn', 'Lonn')).toBe(false);
  expect(sameText('', ' ')).toBe(false);
});

test.each([
  ['b10d6b0c-0a9f-11ee-be56-0242ac120002', true],
  [' B10D6B0C-0A9F-41EE-BE56-0242AC120002\n', true],
  ['00000000-0000-0000-0000-000000000000', true],
  ['b10d6b0c-0a9f-11ee-be56-0242ac12000', false],
  ['b10d6b0c-0a9f-11ee-be56-0242ac1200021', false],
  ['b10d6b0c0a9f11eebe560242ac120002', false],
  ['id b10d6b0c-0a9f-11ee-be56-0242ac120002', false],
])('isUuid %j', (text, expected) => {
  expect(isUuid(text)).toBe(expected);
});
