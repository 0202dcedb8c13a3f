import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sameCompany } from '../../../utils/domain/company-name.ts';

describe('sameCompany', () => {
  test.each([
    ['Fjord Regnskap AS', 'fjord regnskap as'],
    ['Fjord  Regnskap\u00a0AS ', 'Fjord Regnskap AS'],
    ['Fjord Regnskap', 'Fjord Regnskap AS'],
    ['Fjord Regnskap, AS', 'Fjord Regnskap'],
    ['Sj\u00f8berg ApS', 'Sj\u00f8berg'],
    ['Nordl\u00f8v A/S', 'nordl\u00f8v'],
    ['Van Dijk B.V.', 'Van Dijk'],
    ['Caf\u00e9 Fjord', 'Cafe\u0301 Fjord'],
  ])('%j is %j', (one, other) => {
    expect(sameCompany(one, other)).toBe(true);
    expect(sameCompany(other, one)).toBe(true);
  });

  test.each([
    ['Fjord Regnskap', 'Fjord Regnskap Holding'],
    ['Fjord Regnskap AS', 'Fjord Regnskap Holding AS'],
    ['Fjord Regnskap AS', 'Fjord Regnskap AB'],
    ['Fjord Regnskap AS', 'Fjord Regnskap ASA'],
    ['Fjord Regnskap 1 AS', 'Fjord Regnskap 2 AS'],
    ['Fjord', 'Fjords'],
    ['Fjord AS', 'AS'],
    ['Texas', 'Tex'],
    ['S\u00e5berg AS', 'Saberg AS'],
    ['', ''],
    ['', 'AS'],
    [' ', 'Fjord'],
  ])('%j is not %j', (one, other) => {
    expect(sameCompany(one, other)).toBe(false);
    expect(sameCompany(other, one)).toBe(false);
  });

  test('a name is itself, and no company is one with another word in it', () => {
    const word = fc.stringMatching(/^[a-zæøåäö]{3,12}$/);
    fc.assert(
      fc.property(word, word, (name, more) => {
        expect(sameCompany(name, ` ${name.toUpperCase()} as`)).toBe(true);
        expect(sameCompany(name, `${name} ${more}x`)).toBe(false);
      }),
    );
  });
});
