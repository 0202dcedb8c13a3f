import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isUuid, normalizeText, sameText, UUID_PATTERN } from '../../../utils/domain/text.ts';
import { ID_A } from './samples.ts';

describe('normalizeText', () => {
  test.each([
    ['Save and close', 'save and close'],
    ['  Save \n and\u00a0close ', 'save and close'],
    ['+ Add company', 'add company'],
    ['* Company name:', 'company name'],
    ['Company name *', 'company name'],
    ['Save\u2026', 'save'],
    ['Save ...', 'save'],
    ['S\u00adave', 'save'],
    ['\u202aSave\u202c', 'save'],
    ['\uff33ave', 'save'],
    ['L\u00d8NN', 'l\u00f8nn'],
    ['+', '+'],
    ['', ''],
  ])('%j reads %j', (text, normal) => {
    expect(normalizeText(text)).toBe(normal);
  });

  test('what is normal stays as it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const once = normalizeText(text);
        expect(normalizeText(once)).toBe(once);
      }),
    );
  });
});

test('diacritics make another word, and nothing is like nothing', () => {
  expect(sameText('Lønn', 'lønn')).toBe(true);
  expect(sameText('Lønn', 'Lonn')).toBe(false);
  expect(sameText('å', 'a')).toBe(false);
  expect(sameText('', '')).toBe(false);
  expect(sameText(' ', '\u200b')).toBe(false);
});

test('a UUID is found as a word of its own only', () => {
  expect(UUID_PATTERN.exec(`Tenant ID: ${ID_A}.`)?.[0]).toBe(ID_A);
  expect(UUID_PATTERN.test(`x${ID_A}`)).toBe(false);
  expect(UUID_PATTERN.test(`${ID_A}-1`)).toBe(false);
  expect([isUuid(` ${ID_A.toUpperCase()}\n`), isUuid(`${ID_A} x`), isUuid('')]).toEqual([true, false, false]);
});
