import { beforeEach, expect, test } from 'vitest';
import { answerRequest } from '../../../utils/app/answer-request.ts';
import { keepConnections } from '../../../utils/app/keep-connections.ts';
import { EMPTY_RECORD, type GuideRecord } from '../../../utils/domain/connection.ts';
import type { FrameOrder, FrameSaid } from '../../../utils/domain/frame.ts';
import type { Request } from '../../../utils/domain/message.ts';

let record: GuideRecord;
const calls: string[] = [];

const connections = keepConnections({
  load: async () => record,
  save: async (next) => {
    record = next;
  },
  changed: async () => undefined,
  mayFill: async () => true,
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
const frames = {
  load: async () => {
    calls.push('load frames');
    return true as const;
  },
  loadShowing: async () => calls.push('load showing') > 0,
  toTop: async ({ say }: FrameSaid) => calls.push(`to top: ${say}`) > 0,
  toFrames: async (frameId: number | null, order: FrameOrder) => calls.push(`to ${frameId}: ${order.do}`) > 0,
};
const ask = (request: Request) => answerRequest(request, connections, tabs, hosts, frames);

beforeEach(() => {
  record = EMPTY_RECORD;
  calls.length = 0;
});

test('hello is answered by the connection in work, null when there is none', async () => {
  expect(await ask({ type: 'hello' })).toBeNull();
  await ask({ type: 'command', command: { do: 'start' } });
  expect(await ask({ type: 'hello' })).toMatchObject({ connection: { id: 'c1' }, defaults: {} });
});

test('a command is answered by its refusal, an observation by true', async () => {
  expect(await ask({ type: 'command', command: { do: 'start' } })).toEqual({ refusal: null });
  expect(await ask({ type: 'command', command: { do: 'undo-remove' } })).toEqual({ refusal: 'nothing-to-undo' });
  const step = { fact: 'step', step: 'integrate', is: 'done', implies: [] } as const;
  expect(await ask({ type: 'observed', observation: { connectionId: 'c1', facts: [step] } })).toBe(true);
  expect(record.connections[0]?.steps.integrate.status).toBe('done');
});

test('Fill in Accountflow goes there first, then shows the guide again', async () => {
  await ask({ type: 'fill' });
  expect(calls).toEqual(['go to accountflow', 'resume accountflow']);
});

test('what was shown is compared with what the page has, for the company in work', async () => {
  const fingerprint = { tag: 'a', role: 'link', name: 'Programs of Fjord AS', text: 'Programs of Fjord AS' };
  const links = ['Home', 'Invoices', 'Reports', 'Help'].map((text) => ({ tag: 'a', text }));
  const candidates = [...links, fingerprint];
  await ask({ type: 'command', command: { do: 'start' } });
  await ask({
    type: 'command',
    command: { do: 'show-where', id: 'c1', key: 'integrate/open-apps', host: 'a.test', fingerprint },
  });
  expect(await ask({ type: 'hello' })).toMatchObject({ shown: { 'integrate/open-apps': 'a' } });
  const keys = ['integrate/search-app', 'integrate/open-apps'];
  expect(await ask({ type: 'match-shown', keys, candidates })).toMatchObject({ key: 'integrate/open-apps', index: 4 });
  expect(await ask({ type: 'match-shown', keys: ['integrate/search-app'], candidates })).toBeNull();
  expect(await ask({ type: 'match-shown', keys, candidates: links })).toBeNull();
});

test('the code for Show me where is brought in when a page asks for it', async () => {
  expect(await ask({ type: 'load-showing' })).toBe(true);
  expect(calls).toEqual(['load showing']);
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

test('what frames of a tab say to each other is handed on, and its answer given back', async () => {
  expect(await ask({ type: 'to-top', said: { say: 'gone', id: 'f1' } })).toBe(true);
  expect(await ask({ type: 'to-frames', frameId: null, order: { do: 'report' } })).toBe(true);
  expect(await ask({ type: 'to-frames', frameId: 3, order: { do: 'light', id: 'f1', light: null } })).toBe(true);
  expect(calls).toEqual(['to top: gone', 'to null: report', 'to 3: light']);
});
