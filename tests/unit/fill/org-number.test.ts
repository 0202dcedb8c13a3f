import fc from 'fast-check';
import { expect, test } from 'vitest';
import { writtenOrgNumber } from '../../../utils/domain/org-number.ts';

// Published numbers: Brønnøysundregistrene, Skatteverket, Skattestyrelsen, Verohallinto; a made-up KvK number.
test.each([
  ['974 760 673', '974760673'],
  ['974.760.673', '974760673'],
  ['NO 974760673 MVA', '974760673'],
  ['974\u00a0760\u200b673', '974760673'],
  ['\u200bNO\u00a0974760673', '974760673'],
  ['202100-5489', '202100-5489'],
  ['2021005489', '202100-5489'],
  ['DK-13585628', '13585628'],
  ['0245458-3', '0245458-3'],
  ['KVK 12345678', '12345678'],
  ['HRB 12345', 'HRB 12345'],
  ['1234', '1234'],
  ['', ''],
])('writes %o as %o', (text, written) => {
  expect(writtenOrgNumber(text)).toBe(written);
});

test('never loses or adds a digit', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'0123456789 -.') }), (text) => {
      expect(writtenOrgNumber(text).replace(/\D/g, '')).toBe(text.replace(/\D/g, ''));
    }),
  );
});
