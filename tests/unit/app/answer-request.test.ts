import { beforeEach, expect, test } from 'vitest';
import { answerRequest } from '../../../utils/app/answer-request.ts';
import { keepConnections } from '../../../utils/app/keep-connections.ts';
import { EMPTY_RECORD, type GuideRecord } from '../../../utils/domain/connection.ts';
import type { Request } from '../../../utils/domain/message.ts';

let record: GuideRecord;
const calls: string[] = [];

const connections = keepConnections({
  load: async () => record,
  save: async (next) => {
    record = next;
  },
  changed: async () => undefined,
  now: () => 1,
  newId: () => 'c1',
});
const tabs = {
  goTo: async (portal: string) => void calls.push(`go to ${portal}`),
  resume: async (portal: string) => void calls.push(`resume ${portal}`),
};
const hosts = {
  guide: async (origin: string) => calls.push(`guide ${origin}`) > 0,
  unguide: async (origin: string) => void calls.push(`unguide ${origin}`),
};
const ask = (request: Request) => answerRequest(request, connections, tabs, hosts);

beforeEach(() => {
  record = EMPTY_RECORD;
  calls.length = 0;
});

test('hello is answered by the connection in work, null when there is none', async () => {
  expect(await ask({ type: 'hello' })).toBeNull();
  await ask({ type: 'command', command: { do: 'start' } });
  expect(await ask({ type: 'hello' })).toMatchObject({ connection: { id: 'c1' }, defaults: {} });
});

test('a command is answered by its refusal, an observation by nothing', async () => {
  expect(await ask({ type: 'command', command: { do: 'start' } })).toEqual({ refusal: null });
  expect(await ask({ type: 'command', command: { do: 'undo-remove' } })).toEqual({ refusal: 'nothing-to-undo' });
  const step = { fact: 'step', step: 'integrate', is: 'done', implies: [] } as const;
  expect(await ask({ type: 'observed', observation: { connectionId: 'c1', facts: [step] } })).toBeUndefined();
  expect(record.connections[0]?.steps.integrate.status).toBe('done');
});

test('Fill in Accountflow goes there first, then shows the guide again', async () => {
  await ask({ type: 'fill' });
  expect(calls).toEqual(['go to accountflow', 'resume accountflow']);
});

test('portals and hosts are handed on', async () => {
  await ask({ type: 'go-to', portal: 'admin' });
  expect(await ask({ type: 'guide-host', origin: 'https://new.visma.net' })).toBe(true);
  await ask({ type: 'unguide-host', origin: 'https://new.visma.net' });
  expect(calls).toEqual([
    'go to admin',
    'resume admin',
    'guide https://new.visma.net',
    'unguide https://new.visma.net',
  ]);
});
