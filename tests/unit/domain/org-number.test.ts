import { describe, expect, test } from 'vitest';
import { parseOrgNumber } from '../../../utils/domain/org-number.ts';

describe('parseOrgNumber', () => {
  test.each([
    ['974760673', 'NO', '974760673', '974 760 673'],
    ['NO 974 760 673 MVA', 'NO', '974760673', '974 760 673'],
    ['556036-0793', 'SE', '5560360793', '556036-0793'],
    ['10150817', 'DK', '10150817', '10150817'],
    ['CVR: 10150817', 'DK', '10150817', '10150817'],
    ['0112038-9', 'FI', '01120389', '0112038-9'],
  ])('%j is of %s', (text, country, digits, formatted) => {
    expect(parseOrgNumber(text)).toEqual({ country, digits, formatted });
  });

  test.each([
    ['974760674', 'NO'],
    ['5560360794', 'SE'],
    ['0112038-8', 'FI'],
  ])('%j has a wrong check digit, and is kept', (text, country) => {
    expect(parseOrgNumber(text)).toMatchObject({ country, digits: text.replace('-', ''), remark: 'check-digit' });
  });

  test('eight digits that are not Danish are taken for Dutch, which have no check digit', () => {
    expect(parseOrgNumber('10150818')).toMatchObject({ country: 'NL', digits: '10150818' });
  });

  test('an unknown format is kept as typed', () => {
    expect(parseOrgNumber(' DE 123/456 ')).toEqual({
      country: null,
      digits: '123456',
      formatted: 'DE 123/456',
      remark: 'unknown-format',
    });
  });

  test.each(['', ' ', '\u200b'])('%j is refused', (text) => {
    expect(parseOrgNumber(text)).toEqual({ refused: 'empty' });
  });
});
