import { describe, expect, test } from 'vitest';
import type { GuideRecord } from '../../../utils/domain/connection.ts';
import { withheldOf, withhold, withholdText } from '../../../utils/domain/fingerprint/withhold.ts';
import { connectionWith, ID_A, ID_B, recordWith } from '../domain/samples.ts';

const FJORD = connectionWith({
  id: 'fjord',
  companyName: 'Fjord Regnskap AS',
  orgNumber: '987 654 325',
  userName: 'Kari Nordmann',
  tenantId: ID_A,
  seenCompanies: ['Fjord Regnskap AS', 'Fjord Regnskap Holding AS'],
});
const BERG = connectionWith({ id: 'berg', companyName: 'Berg (Nord) A/S', userName: 'Ola Hansen', tenantId: ID_B });
const RECORD: GuideRecord = recordWith(FJORD, BERG);
const seenFrom = (id: string | null) => (text: string) => withholdText(text, withheldOf(RECORD, id));
const cover = seenFrom('fjord');

describe('a text keeps nothing of a company or a user', () => {
  test.each([
    ['Fjord Regnskap AS', '{company}'],
    ['fjord regnskap as', '{company}'],
    ['Fjord Regnskap', '{company}'],
    ['Edit Fjord  Regnskap\u00a0AS …', 'Edit {company} …'],
    ['company-fjord-regnskap-as', 'company-{company}'],
    ['/companies/Fjord%20Regnskap%20AS/roles', '/companies/{company}/roles'],
    ['Kari Nordmann', '{user}'],
    ['Signed in as KARI NORDMANN.', 'Signed in as {user}.'],
    ['987654325', '{number}'],
    ['NO 987.654.325 MVA', 'NO {number} MVA'],
    ['Fjord Regnskap Holding AS', '{other}'],
    ['Berg (Nord) A/S', '{other}'],
    ['Ola Hansen', '{other}'],
    ['12345678', '{digits}'],
    ['row-2026-11-20', 'row-{digits}'],
    ['kari@fjord.no', '{mail}'],
    [`id ${ID_A}`, 'id {id}'],
    [ID_A.toUpperCase(), '{id}'],
    [ID_B, '{other}'],
  ])('%s becomes %s', (text, covered) => {
    expect(cover(text)).toBe(covered);
  });

  test.each(['Users and roles', 'Apps (12)', 'Fjordland', 'Step 2 of 8', 'Integrate', 'Karin Nordmannsen', ''])(
    '%j stays as it is',
    (text) => {
      expect(cover(text)).toBe(text);
    },
  );
});

test('the same company reads as the one in work, and as another one from another’s work', () => {
  expect(seenFrom('berg')('Berg (Nord) A/S')).toBe('{company}');
  expect(seenFrom('berg')('Fjord Regnskap AS')).toBe('{other}');
  expect(seenFrom(null)('Fjord Regnskap AS')).toBe('{other}');
  const removed = { ...recordWith(BERG), removed: FJORD };
  expect(withholdText('Fjord Regnskap AS', withheldOf(removed, 'berg'))).toBe('{other}');
});

test('with nothing known nothing but numbers, ids and addresses is replaced', () => {
  const blank = withheldOf(recordWith(connectionWith()), 'one');
  expect(withholdText('Fjord Regnskap AS 987654325', blank)).toBe('Fjord Regnskap AS {digits}');
});

test('of a fingerprint every text is covered; tag, places and what is missing stay', () => {
  const box = { x: 1, y: 2, width: 300000, height: 4 };
  const texts = 'Fjord Regnskap AS';
  const full = {
    tag: 'a',
    role: 'link',
    name: texts,
    text: texts,
    id: `row-${ID_A}`,
    classes: ['x', 'c-987654325'],
    attributes: { href: `/c/${ID_A}/edit`, title: texts, alt: undefined },
    path: '/html[1]/a[1]',
    idPath: `//*[@id='${ID_A}']`,
    box,
    neighbours: [texts, 'Kari Nordmann', 'App Store'],
    container: `table ${texts}`,
  };
  expect(withhold(full, withheldOf(RECORD, 'fjord'))).toEqual({
    tag: 'a',
    role: 'link',
    name: '{company}',
    text: '{company}',
    id: 'row-{id}',
    classes: ['x', 'c-{number}'],
    attributes: { href: '/c/{id}/edit', title: '{company}', alt: undefined },
    path: '/html[1]/a[1]',
    idPath: "//*[@id='{id}']",
    box,
    neighbours: ['{company}', '{user}', 'App Store'],
    container: 'table {company}',
  });
  expect(withhold({ id: null, neighbours: 'Ola Hansen' }, withheldOf(RECORD, 'fjord'))).toEqual({
    id: undefined,
    neighbours: '{other}',
  });
});
