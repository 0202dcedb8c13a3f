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
    ['\uf067 Add company', 'add company'],
    ['➡\ufe0f Next', 'next'],
    ['⚙ Settings', 'settings'],
    ['⌂Company 🏢', 'company'],
    ['+', '+'],
    ['', ''],
  ])('%j', (text, expected) => {
    expect(normalizeText(text)).toBe(expected);
  });

  /** Words with what pages put between, around and into them; fast-check's own alphabet of all characters takes seconds to build. */
  const signs = fc.constantFrom(
    ...'aBzÅåØæßİıJǰΣςЖй가漢3½ﬁ＋Ａ'.split(''),
    ...['A\u030a', 'J\u030c', '\u030c', '\u0307', '\ud83d\ude00', '\ud800'],
    ...[
      ' ',
      '  ',
      '\u00a0',
      '\u202f',
      '\u3000',
      '\n',
      '\t',
      '\u200b',
      '\u00ad',
      '\u200e',
      '\u2067',
      '\ufeff',
      '\ufe0f',
      '\ue8cc',
    ],
    ...'+*:….-–&()[]?!→▾✓›«'.split(''),
  );
  const texts = fc.array(signs, { maxLength: 12 }).map((each) => each.join(''));
  const words = fc
    .array(fc.constantFrom(...'aBzÅøJ漢3&-'.split('')), { minLength: 1, maxLength: 8 })
    .map((each) => `x${each.join('')}x`);
  const runs = { numRuns: 500 };

  test('a second time changes nothing', () => {
    const isSettled = (text: string): boolean => normalizeText(normalizeText(text)) === normalizeText(text);
    fc.assert(fc.property(texts, isSettled), runs);
  });

  test('what nobody sees changes nothing, wherever it stands', () => {
    const unseen = fc.constantFrom(
      '\u00ad',
      '\u200b',
      '\u200d',
      '\u200f',
      '\u202b',
      '\u2060',
      '\u2069',
      '\ufeff',
      '\ufe0f',
    );
    const isSame = (text: string, sign: string, at: number): boolean =>
      normalizeText(text.slice(0, at) + sign + text.slice(at)) === normalizeText(text);
    fc.assert(fc.property(words, unseen, fc.nat(12), isSame), runs);
  });

  test('capitals, spaces, marks and icons around it change nothing; another word does', () => {
    const around = fc.constantFrom('', ' ', '\n\t', '\u00a0', '\ue8cc', ' \uf067 ');
    const before = fc.constantFrom('', '+', '+ ', '* ', '✓ ', '← ');
    const after = fc.constantFrom('', ':', ' *', '…', '...', ' ▾', ' →', ' *:');
    const isSame = (word: string, gap: string, lead: string, tail: string): boolean =>
      normalizeText(`${gap}${lead}${word.toUpperCase()}${gap}${tail}${gap}`) === word.toLowerCase() &&
      normalizeText(`${word} ${word}`) !== normalizeText(word) &&
      normalizeText(`${word}${gap} ${word}`) === `${word} ${word}`.toLowerCase();
    fc.assert(fc.property(words, around, before, after, isSame), runs);
  });

  test('composed and decomposed letters are one, other letters are others', () => {
    fc.assert(
      fc.property(words, (word) => normalizeText(word.normalize('NFD')) === normalizeText(word)),
      runs,
    );
    expect(normalizeText('J\u030cx')).toBe(normalizeText('\u01f0x'));
    expect(normalizeText('a\u200b\u030a')).toBe('å');
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
