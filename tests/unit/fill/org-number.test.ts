import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseOrgNumber } from '../../../utils/domain/org-number.ts';

describe('parseOrgNumber', () => {
  // Published numbers: Brønnøysundregistrene, Skatteverket, Skattestyrelsen, Verohallinto; a made-up KvK number.
  test.each([
    ['974 760 673', 'NO', '974760673', '974 760 673'],
    ['NO 974760673 MVA', 'NO', '974760673', '974 760 673'],
    ['202100-5489', 'SE', '2021005489', '202100-5489'],
    ['DK-13585628', 'DK', '13585628', '13585628'],
    ['0245458-3', 'FI', '02454583', '0245458-3'],
    ['KVK 12345678', 'NL', '12345678', '12345678'],
  ])('reads %o', (text, country, digits, formatted) => {
    expect(parseOrgNumber(text)).toEqual({ country, digits, formatted });
  });

  test('keeps what it does not know, with a remark', () => {
    expect(parseOrgNumber('974760674')).toMatchObject({ country: 'NO', remark: 'check-digit', formatted: '974760674' });
    expect(parseOrgNumber('HRB 12345')).toMatchObject({
      country: null,
      remark: 'unknown-format',
      formatted: 'HRB 12345',
    });
    expect(parseOrgNumber('  ')).toEqual({ refused: 'empty' });
  });

  test('never loses a digit', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'0123456789 -.') }), (text) => {
        const parsed = parseOrgNumber(text);
        if ('refused' in parsed) expect(text.trim()).toBe('');
        else expect(parsed.digits).toBe(text.replace(/\D/g, ''));
      }),
    );
  });

  test('notices one wrong digit in a Norwegian number', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 8 }), fc.integer({ min: 1, max: 9 }), (at, by) => {
        const digits = [...'974760673'];
        digits[at] = String((Number(digits[at]) + by) % 10);
        expect(parseOrgNumber(digits.join(''))).toMatchObject({ remark: expect.any(String) });
      }),
    );
  });
});
