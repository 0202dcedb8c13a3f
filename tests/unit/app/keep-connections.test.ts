import { describe, expect, test } from 'vitest';
import { guideStateOf, keepConnections } from '../../../utils/app/keep-connections.ts';
import type { Command } from '../../../utils/domain/command.ts';
import { EMPTY_RECORD, type GuideRecord } from '../../../utils/domain/connection.ts';
import { connectionWith, recordWith } from '../domain/samples.ts';

const pause = () => new Promise((resolve) => setImmediate(resolve));

/** A store whose every access takes a turn of the event loop, as the browser's does. */
function slowStore(begun: GuideRecord = EMPTY_RECORD) {
  const log: string[] = [];
  const store = { record: begun, fails: false, mayFill: true };
  let count = 0;
  const connections = keepConnections({
    load: async () => {
      const { record } = store;
      await pause();
      return record;
    },
    save: async (record) => {
      await pause();
      if (store.fails) throw new Error('no room');
      store.record = record;
      log.push('saved');
    },
    changed: async (record) => {
      expect(record).toBe(store.record);
      log.push('told');
    },
    mayFill: async () => store.mayFill,
    now: () => 5,
    newId: () => {
      count += 1;
      return `c${count}`;
    },
  });
  return { connections, store, log };
}

const add = (companyName: string): Command => ({ do: 'add-company', companyName, orgNumber: '', userName: '' });

describe('one writer', () => {
  test('commands that come at once do not lose each other', async () => {
    const { connections, store } = slowStore();
    await Promise.all(['Fjord', 'Berg', 'Dal'].map((name) => connections.command(add(name))));
    expect(store.record.connections.map(({ companyName }) => companyName)).toEqual(['Fjord', 'Berg', 'Dal']);
  });

  test('commands and observations are taken in the order in which they came', async () => {
    const { connections, store } = slowStore(recordWith(connectionWith()));
    const step = 'integrate';
    await Promise.all([
      connections.command({ do: 'mark-done', id: 'one', step: 'connect' }),
      connections.observe({ connectionId: 'one', facts: [{ fact: 'step', step, is: 'done', implies: [] }] }),
      connections.command({ do: 'undo-step', id: 'one', step }),
    ]);
    expect(store.record.connections[0]?.steps).toMatchObject({
      connect: { status: 'done', by: 'hand' },
      integrate: { status: 'todo' },
    });
  });

  test('a state asked for after a command knows of it', async () => {
    const { connections } = slowStore();
    void connections.command(add('Fjord'));
    expect((await connections.state())?.connection.companyName).toBe('Fjord');
  });
});

describe('answers', () => {
  test('say why a command changed nothing', async () => {
    const { connections } = slowStore();
    expect(await connections.command({ do: 'undo-remove' })).toEqual({ refusal: 'nothing-to-undo' });
    expect(await connections.command({ do: 'start' })).toEqual({ refusal: null });
  });

  test('a failed save is told to whoever asked, and those who come next are served', async () => {
    const { connections, store, log } = slowStore();
    store.fails = true;
    const failed = connections.command(add('Fjord'));
    const next = failed.catch(() => {
      store.fails = false;
      return connections.command(add('Berg'));
    });
    await expect(failed).rejects.toThrow('no room');
    expect(await next).toEqual({ refusal: null });
    expect(store.record.connections.map(({ companyName }) => companyName)).toEqual(['Berg']);
    expect(log).toEqual(['saved', 'told']);
  });
});

describe('saving', () => {
  test('is done before anyone is told', async () => {
    const { connections, log } = slowStore();
    await connections.command({ do: 'start' });
    expect(log).toEqual(['saved', 'told']);
  });

  test('is not done when there is nothing new', async () => {
    const { connections, log } = slowStore(recordWith(connectionWith()));
    await connections.observe({ connectionId: 'one', facts: [] });
    await connections.observe({ connectionId: 'gone', facts: [{ fact: 'pressed', key: 'connect/save' }] });
    await connections.command({ do: 'remove-company', id: 'gone' });
    await connections.state();
    expect(log).toEqual([]);
  });
});

test('pages get the connection in work, the defaults and what was shown; nothing when none is in work', () => {
  const one = connectionWith();
  const shown = { 'connect/save': { fingerprint: { tag: 'button', name: 'Store' }, host: 'a.test', shownAt: 1 } };
  expect(guideStateOf({ ...recordWith(one), defaults: { moduleVat: true }, shown }, true)).toEqual({
    connection: one,
    defaults: { moduleVat: true },
    filling: 'on',
    shown: { 'connect/save': 'button' },
  });
  expect(guideStateOf({ ...recordWith(one), activeId: null }, true)).toBeNull();
});

test('pages get to know that nothing is to be filled, and on whose word', async () => {
  const record = { ...recordWith(connectionWith()), copiesOnly: true };
  expect(guideStateOf(record, true)?.filling).toBe('off-by-user');
  expect(guideStateOf(record, false)?.filling).toBe('off-by-policy');
  const { connections, store, log } = slowStore(record);
  store.mayFill = false;
  expect((await connections.state())?.filling).toBe('off-by-policy');
  await connections.tellAgain();
  expect(log).toEqual(['told']);
});
