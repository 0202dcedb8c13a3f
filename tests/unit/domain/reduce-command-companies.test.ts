import { describe, expect, test } from 'vitest';
import type { Command } from '../../../utils/domain/command.ts';
import { EMPTY_RECORD, type GuideRecord } from '../../../utils/domain/connection.ts';
import { reduceCommand } from '../../../utils/domain/reduce-command.ts';
import { connectionIn, connectionWith, ID_A, NOW, recordWith, worldAt } from './samples.ts';

const FJORD = connectionWith({ id: 'fjord', companyName: 'Fjord Regnskap AS', orgNumber: '987 654 325' });
const BERG = connectionWith({ id: 'berg', companyName: 'Berg & Dal AS' });

function obey(record: GuideRecord, command: Command): GuideRecord {
  const { record: next, refusal } = reduceCommand(record, command, worldAt());
  expect(refusal).toBeNull();
  return next;
}

function add(record: GuideRecord, texts: { companyName?: string; orgNumber?: string; userName?: string }): GuideRecord {
  return obey(record, { do: 'add-company', companyName: '', orgNumber: '', userName: '', ...texts });
}

describe('start', () => {
  test('takes a connection of which nothing is known into work', () => {
    const record = obey(EMPTY_RECORD, { do: 'start' });
    expect(record.activeId).toBe('new');
    expect(record.connections).toMatchObject([{ id: 'new', companyName: '', tenantId: '', createdAt: NOW }]);
  });

  test('twice leaves one blank connection, not two', () => {
    const once = obey(EMPTY_RECORD, { do: 'start' });
    const twice = reduceCommand(once, { do: 'start' }, worldAt('another')).record;
    expect(twice.connections.map(({ id }) => id)).toEqual(['new']);
    expect(twice.activeId).toBe('new');
  });

  test('stands beside a company that is known', () => {
    const record = obey(recordWith(FJORD), { do: 'start' });
    expect(record.connections.map(({ id }) => id)).toEqual(['fjord', 'new']);
    expect(record.activeId).toBe('new');
  });
});

describe('add-company', () => {
  test('keeps the texts without the space around them', () => {
    const record = add(EMPTY_RECORD, {
      companyName: ' Fjord AS ',
      orgNumber: ' 987654325',
      userName: 'Kari Nordmann ',
    });
    expect(connectionIn(record, 'new')).toMatchObject({
      companyName: 'Fjord AS',
      orgNumber: '987654325',
      userName: 'Kari Nordmann',
    });
  });

  test('names the blank connection in work instead of standing beside it', () => {
    const record = add(recordWith(connectionWith()), { companyName: 'Fjord AS' });
    expect(record.connections).toMatchObject([{ id: 'one', companyName: 'Fjord AS', updatedAt: NOW }]);
    expect(record.activeId).toBe('one');
  });

  test.each([
    ['a candidate id', { candidate: { tenantId: ID_A, companyName: 'Fjord AS', context: 'company' } as const }],
    ['a Tenant ID', { tenantId: ID_A }],
  ])('leaves a nameless connection with %s alone', (_, more) => {
    const record = add(recordWith(connectionWith(more)), { companyName: 'Berg AS' });
    expect(record.connections.map(({ companyName }) => companyName)).toEqual(['', 'Berg AS']);
  });

  test('finds a known company by its number, however it is written, and keeps what it knew', () => {
    const record = add(recordWith(BERG, FJORD), { companyName: 'Other', orgNumber: '987654325', userName: 'Kari' });
    expect(record.activeId).toBe('fjord');
    expect(record.connections).toHaveLength(2);
    expect(connectionIn(record, 'fjord')).toMatchObject({
      companyName: 'Fjord Regnskap AS',
      orgNumber: '987 654 325',
      userName: 'Kari',
    });
  });

  test('finds a known company by its name and fills its gaps', () => {
    const record = add(recordWith(FJORD, BERG), { companyName: 'BERG & DAL', orgNumber: '912345675' });
    expect(record.activeId).toBe('berg');
    expect(connectionIn(record, 'berg')).toMatchObject({ companyName: 'Berg & Dal AS', orgNumber: '912345675' });
  });

  test('takes the same name under another number for another company', () => {
    const record = add(recordWith(FJORD), { companyName: 'Fjord Regnskap AS', orgNumber: '912345675' });
    expect(record.connections).toHaveLength(2);
    expect(record.activeId).toBe('new');
  });

  test('takes a holding for another company', () => {
    expect(add(recordWith(FJORD), { companyName: 'Fjord Regnskap Holding AS' }).connections).toHaveLength(2);
  });
});

describe('select-company', () => {
  test('takes another company into work, or none', () => {
    expect(obey(recordWith(FJORD, BERG), { do: 'select-company', id: 'berg' }).activeId).toBe('berg');
    expect(obey(recordWith(FJORD, BERG), { do: 'select-company', id: null }).activeId).toBeNull();
  });

  test('refuses a company that is not there', () => {
    const record = recordWith(FJORD);
    const reduced = reduceCommand(record, { do: 'select-company', id: 'gone' }, worldAt());
    expect(reduced).toEqual({ record, refusal: 'no-such-company' });
  });
});

describe('remove-company and undo-remove', () => {
  test('the company in work is removed, and then none is in work', () => {
    const record = obey(recordWith(FJORD, BERG), { do: 'remove-company', id: 'fjord' });
    expect(record.connections).toEqual([BERG]);
    expect(record.activeId).toBeNull();
  });

  test('removing another company leaves the one in work', () => {
    expect(obey(recordWith(FJORD, BERG), { do: 'remove-company', id: 'berg' }).activeId).toBe('fjord');
  });

  test('undo brings back all that was known of it, once', () => {
    const full = {
      ...FJORD,
      tenantId: ID_A,
      actions: { 'connect/save': { is: 'open', openedIn: 'v', pressed: true } as const },
    };
    const removed = obey(recordWith(full), { do: 'remove-company', id: 'fjord' });
    const back = obey(removed, { do: 'undo-remove' });
    expect(back).toEqual({ ...recordWith(full), removed: null });
    expect(reduceCommand(back, { do: 'undo-remove' }, worldAt())).toEqual({ record: back, refusal: 'nothing-to-undo' });
  });

  test('undo is refused while another company has its Tenant ID, and is possible later', () => {
    const removed = obey(recordWith({ ...FJORD, tenantId: ID_A }, BERG), { do: 'remove-company', id: 'fjord' });
    const taken = { ...removed, connections: [{ ...BERG, tenantId: ID_A }] };
    expect(reduceCommand(taken, { do: 'undo-remove' }, worldAt())).toEqual({
      record: taken,
      refusal: 'same-tenant-id',
    });
    expect(obey(removed, { do: 'undo-remove' }).connections).toHaveLength(2);
  });

  test('refuses to remove a company that is not there', () => {
    const record = recordWith(FJORD);
    const reduced = reduceCommand(record, { do: 'remove-company', id: 'gone' }, worldAt());
    expect(reduced).toEqual({ record, refusal: 'no-such-company' });
  });
});

test('set-copies-only changes the wish and nothing else', () => {
  const record = recordWith(connectionWith());
  expect(obey(record, { do: 'set-copies-only', copiesOnly: true })).toEqual({ ...record, copiesOnly: true });
});

test('set-defaults replaces the defaults and nothing else', () => {
  const record = { ...recordWith(FJORD), defaults: { periodType: 'Year' } };
  expect(obey(record, { do: 'set-defaults', defaults: { moduleVat: true } })).toEqual({
    ...record,
    defaults: { moduleVat: true },
  });
});
