import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseTenantId } from '../../../utils/domain/tenant-id.ts';
import { ID_A, ID_B, ID_C } from './samples.ts';

describe('parseTenantId', () => {
  test.each([ID_A, ID_B, ID_C])('takes a UUID of any version: %s', (id) => {
    expect(parseTenantId(id)).toBe(id);
  });

  test.each([
    ['upper case', ID_A.toUpperCase()],
    ['braces', `{${ID_A}}`],
    ['quotes', `"${ID_A}"`],
    ['white space and line ends', ` \t${ID_A}\r\n`],
    ['a no-break space', `\u00a0${ID_A}`],
    ['zero-width characters', `\u200b${ID_A.slice(0, 8)}\u2060${ID_A.slice(8)}\ufeff`],
    ['full-width letters', ID_A.replace('f', '\uff26')],
  ])('is not misled by %s', (_, text) => {
    expect(parseTenantId(text)).toBe(ID_A);
  });

  test.each([
    ['nothing', ''],
    ['an organisation number', '987 654 325'],
    ['one digit too few', ID_A.slice(0, -1)],
    ['one digit too many', `${ID_A}0`],
    ['no hyphens', ID_A.replaceAll('-', '')],
    ['hyphens elsewhere', `${ID_A.slice(0, 7)}-${ID_A.slice(7, 8)}${ID_A.slice(9)}`],
    ['a letter that is no digit', ID_A.replace('f', 'g')],
    ['words beside it', `Tenant ID ${ID_A}`],
    ['two ids', `${ID_A} ${ID_B}`],
    ['the nil UUID', '00000000-0000-0000-0000-000000000000'],
    ['the max UUID', 'FFFFFFFF-FFFF-FFFF-FFFF-FFFFFFFFFFFF'],
  ])('refuses %s', (_, text) => {
    expect(parseTenantId(text)).toBeNull();
  });

  test('what it gives back it takes again, unchanged', () => {
    fc.assert(
      fc.property(fc.uuid(), (id) => {
        expect(parseTenantId(` ${id.toUpperCase()} `)).toBe(id);
        expect(parseTenantId(id)).toBe(id);
      }),
    );
  });
});
