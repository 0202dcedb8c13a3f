import { describe, expect, test } from 'vitest';
import type { Command } from '../../../utils/domain/command.ts';
import type { Connection, GuideRecord, IdCandidate } from '../../../utils/domain/connection.ts';
import { reduceCommand } from '../../../utils/domain/reduce-command.ts';
import { connectionIn, connectionWith, ID_A, ID_B, NOW, recordWith, worldAt } from './samples.ts';

const CANDIDATE: IdCandidate = { tenantId: ID_A, companyName: 'Fjord AS', context: 'company' };

function obey(connection: Connection, command: Command): Connection {
  const { record, refusal } = reduceCommand(recordWith(connection), command, worldAt());
  expect(refusal).toBeNull();
  return connectionIn(record, connection.id);
}

function expectRefused(record: GuideRecord, command: Command, refusal: string): void {
  const reduced = reduceCommand(record, command, worldAt());
  expect(reduced.refusal).toBe(refusal);
  expect(reduced.record).toBe(record);
}

const edit = (more: Partial<Extract<Command, { do: 'edit-company' }>>): Command => ({
  do: 'edit-company',
  id: 'one',
  companyName: 'Fjord AS',
  orgNumber: '',
  userName: '',
  tenantId: '',
  ...more,
});

describe('steps by hand', () => {
  test('mark-done and skip are the user’s word', () => {
    expect(obey(connectionWith(), { do: 'mark-done', id: 'one', step: 'integrate' })).toMatchObject({
      steps: { integrate: { status: 'done', by: 'hand' } },
      updatedAt: NOW,
    });
    expect(obey(connectionWith(), { do: 'skip', id: 'one', step: 'connect' }).steps.connect).toEqual({
      status: 'skipped',
      by: 'hand',
    });
  });

  test('undo-step makes it to do again and forgets what was seen of its actions, of no other', () => {
    const seen = { is: 'done', openedIn: 'v1', pressed: true } as const;
    const actions = { 'integrate/open-app': seen, 'integrate-not/open-app': seen, 'connect/save': seen };
    const done = obey(connectionWith({ actions }), { do: 'mark-done', id: 'one', step: 'integrate' });
    const undone = obey(done, { do: 'undo-step', id: 'one', step: 'integrate' });
    expect(undone.steps.integrate).toEqual({ status: 'todo', by: 'page' });
    expect(Object.keys(undone.actions)).toEqual(['integrate-not/open-app', 'connect/save']);
  });

  test('undo-step of copy-tenant-id forgets the id, and what was refused may be offered again', () => {
    const known = connectionWith({ tenantId: ID_A, tenantIdOf: 'Fjord AS', rejectedIds: [ID_B] });
    expect(obey(known, { do: 'undo-step', id: 'one', step: 'copy-tenant-id' })).toMatchObject({
      tenantId: '',
      tenantIdOf: '',
      rejectedIds: [],
    });
    expect(obey(known, { do: 'undo-step', id: 'one', step: 'connect' }).tenantId).toBe(ID_A);
  });
});

describe('confirm-id', () => {
  const confirm: Command = { do: 'confirm-id', id: 'one', tenantId: ID_A };

  test('takes the standing candidate, with its name where none is known, and settles the step', () => {
    expect(obey(connectionWith({ candidate: CANDIDATE }), confirm)).toMatchObject({
      tenantId: ID_A,
      tenantIdOf: 'Fjord AS',
      companyName: 'Fjord AS',
      candidate: null,
      steps: { 'copy-tenant-id': { status: 'done' } },
    });
  });

  test('never renames a company', () => {
    expect(obey(connectionWith({ candidate: CANDIDATE, companyName: 'Fjord' }), confirm)).toMatchObject({
      companyName: 'Fjord',
      tenantIdOf: 'Fjord AS',
    });
  });

  test('refuses when no candidate stands, or another one', () => {
    expectRefused(recordWith(connectionWith()), confirm, 'no-such-candidate');
    const other = connectionWith({ candidate: { ...CANDIDATE, tenantId: ID_B } });
    expectRefused(recordWith(other), confirm, 'no-such-candidate');
  });

  test('refuses the customer’s id', () => {
    const customer = connectionWith({ candidate: { ...CANDIDATE, context: 'customer' } });
    expectRefused(recordWith(customer), confirm, 'no-such-candidate');
  });

  test('refuses an id that another company has', () => {
    const other = connectionWith({ id: 'two', tenantId: ID_A });
    expectRefused(recordWith(connectionWith({ candidate: CANDIDATE }), other), confirm, 'same-tenant-id');
  });
});

test('reject-id clears the candidate and remembers the id', () => {
  const rejected = obey(connectionWith({ candidate: CANDIDATE }), { do: 'reject-id', id: 'one', tenantId: ID_A });
  expect(rejected).toMatchObject({ candidate: null, rejectedIds: [ID_A], tenantId: '' });
});

describe('edit-company', () => {
  const known = connectionWith({ tenantId: ID_A, tenantIdOf: 'Fjord AS', orgNumber: '1', userName: 'Kari' });

  test('takes texts as typed, trimmed, and leaves an id that was not changed with its origin', () => {
    expect(obey(known, edit({ companyName: ' Berg ', tenantId: ID_A.toUpperCase() }))).toMatchObject({
      companyName: 'Berg',
      orgNumber: '',
      userName: '',
      tenantId: ID_A,
      tenantIdOf: 'Fjord AS',
      steps: known.steps,
    });
  });

  test('what was done with another id was not done with this one', () => {
    const seen = { is: 'done', openedIn: 'v1', pressed: true } as const;
    const validated = { ...known, actions: { 'connect/validate': seen, 'integrate/open-apps': seen } };
    expect(obey(validated, edit({ tenantId: ID_B })).actions).toEqual({ 'integrate/open-apps': seen });
    expect(obey(validated, edit({ tenantId: ID_A })).actions).toEqual(validated.actions);
  });

  test('an id typed by hand settles the step and is of no one’s name', () => {
    const waiting = connectionWith({ candidate: CANDIDATE });
    expect(obey(waiting, edit({ tenantId: ` {${ID_B.toUpperCase()}} ` }))).toMatchObject({
      tenantId: ID_B,
      tenantIdOf: '',
      candidate: null,
      steps: { 'copy-tenant-id': { status: 'done', by: 'hand' } },
    });
  });

  test('an emptied id makes the step to do again', () => {
    expect(obey(known, edit({ tenantId: ' ' }))).toMatchObject({
      tenantId: '',
      tenantIdOf: '',
      steps: { 'copy-tenant-id': { status: 'todo' } },
    });
  });

  test.each(['987654325', 'f47ac10b', `${ID_A}0`, '00000000-0000-0000-0000-000000000000'])(
    'refuses %j as id, and loses nothing',
    (tenantId) => {
      expectRefused(recordWith(known), edit({ companyName: 'Lost?', tenantId }), 'not-a-tenant-id');
    },
  );

  test('refuses an id that another company has', () => {
    const record = recordWith(connectionWith(), connectionWith({ id: 'two', tenantId: ID_A }));
    expectRefused(record, edit({ tenantId: ID_A.toUpperCase() }), 'same-tenant-id');
  });
});

test('choose-user keeps the user’s word, and nothing for a name', () => {
  expect(obey(connectionWith(), { do: 'choose-user', id: 'one', userName: ' Kari Nordmann ' }).userName).toBe(
    'Kari Nordmann',
  );
  const named = connectionWith({ userName: 'Kari Nordmann' });
  expect(obey(named, { do: 'choose-user', id: 'one', userName: ' ' }).userName).toBe('Kari Nordmann');
});

test('choose-company and accept-mismatch keep the user’s word', () => {
  expect(obey(connectionWith(), { do: 'choose-company', id: 'one', companyName: ' Fjord AS ' }).companyName).toBe(
    'Fjord AS',
  );
  expect(obey(connectionWith(), { do: 'accept-mismatch', id: 'one', shown: 'Fjord' }).acceptedMismatch).toBe('Fjord');
});

test.each<Command>([
  edit({ id: 'gone' }),
  { do: 'mark-done', id: 'gone', step: 'connect' },
  { do: 'skip', id: 'gone', step: 'connect' },
  { do: 'undo-step', id: 'gone', step: 'connect' },
  { do: 'confirm-id', id: 'gone', tenantId: ID_A },
  { do: 'reject-id', id: 'gone', tenantId: ID_A },
  { do: 'choose-company', id: 'gone', companyName: 'Fjord' },
  { do: 'accept-mismatch', id: 'gone', shown: 'Fjord' },
])('$do for a company that is not there is refused', (command) => {
  expectRefused(recordWith(connectionWith()), command, 'no-such-company');
});
