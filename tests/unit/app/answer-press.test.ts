import { expect, test } from 'vitest';
import { answerPress, stepOf } from '../../../utils/app/answer-press.ts';
import type { FillSession } from '../../../utils/app/fill-session.ts';
import type { GuidePort } from '../../../utils/app/guide-port.ts';
import type { CardPress } from '../../../utils/domain/guide-view.ts';
import type { StepId } from '../../../utils/domain/step.ts';
import { connectionWith, ID_A } from '../domain/samples.ts';
import { pointingAt } from './scenes.ts';

/** What a press led to. */
function press(pressed: Omit<CardPress, 'ticked'> & { ticked?: string[] }, step: StepId | null = 'connect'): unknown[] {
  const did: unknown[] = [];
  const command = async (asked: unknown) => {
    did.push(asked);
    return { refusal: null };
  };
  const port = { command, tell: (request: unknown) => did.push(request) };
  const fill = {
    write: (ticked: unknown) => did.push(['write', ticked]),
    byHand: () => did.push('by hand'),
    undo: () => did.push('undo'),
  };
  answerPress(
    { ticked: [], ...pressed },
    {
      state: { connection: connectionWith(), defaults: {}, filling: 'on', shown: {} },
      step,
      port: port as unknown as GuidePort,
      fill: fill as unknown as FillSession,
      onRefusal: (refusal) => did.push(refusal),
    },
  );
  return did;
}

test('steps are marked for the step that the page is about, and for none where it is about none', () => {
  for (const act of ['mark-done', 'skip', 'undo-step'] as const) {
    expect(press({ act })).toEqual([{ do: act, id: 'one', step: 'connect' }]);
    expect(press({ act }, null)).toEqual([]);
  }
});

test('an answer goes back with the very value that was asked about', () => {
  expect(press({ act: 'confirm-id', value: ID_A })).toEqual([{ do: 'confirm-id', id: 'one', tenantId: ID_A }]);
  expect(press({ act: 'reject-id', value: ID_A })).toEqual([{ do: 'reject-id', id: 'one', tenantId: ID_A }]);
  expect(press({ act: 'choose-company', value: 'Fjord' })).toEqual([
    { do: 'choose-company', id: 'one', companyName: 'Fjord' },
  ]);
  expect(press({ act: 'choose-user', value: 'Kari' })).toEqual([{ do: 'choose-user', id: 'one', userName: 'Kari' }]);
  expect(press({ act: 'accept-mismatch', value: 'Berg' })).toEqual([
    { do: 'accept-mismatch', id: 'one', shown: 'Berg' },
  ]);
});

test('a press that nobody answers is told', async () => {
  const told: string[] = [];
  answerPress(
    { act: 'skip', ticked: [] },
    {
      state: { connection: connectionWith(), defaults: {}, filling: 'on', shown: {} },
      step: 'connect',
      port: { command: async () => undefined } as unknown as GuidePort,
      fill: null,
      onRefusal: (refusal) => told.push(refusal),
    },
  );
  await expect.poll(() => told).toEqual(['not-here']);
});

test('filling writes what was left ticked, and can be done by hand or undone', () => {
  expect(press({ act: 'confirm-fill', ticked: ['orgNumber'] })).toEqual([['write', ['orgNumber']]]);
  expect(press({ act: 'fill-by-hand' })).toEqual(['by hand']);
  expect(press({ act: 'undo-fill' })).toEqual(['undo']);
});

test('leads to a portal, and to nothing that is none', () => {
  expect(press({ act: 'take-me-there', value: 'app-store' })).toEqual([{ type: 'go-to', portal: 'app-store' }]);
  expect(press({ act: 'take-me-there', value: 'https://example.com' })).toEqual([]);
  expect(press({ act: 'take-me-there' })).toEqual([]);
});

test('a verdict is about a step or about none', () => {
  expect(stepOf(pointingAt('integrate'))).toBe('integrate');
  expect(stepOf({ is: 'elsewhere', step: 'connect' })).toBe('connect');
  expect([stepOf({ is: 'nothing' }), stepOf({ is: 'all-done' })]).toEqual([null, null]);
});

test('a refusal of the background is told', async () => {
  const refused: unknown[] = [];
  const port = { command: async () => ({ refusal: 'same-tenant-id' }) } as unknown as GuidePort;
  const state = { connection: connectionWith(), defaults: {}, filling: 'on', shown: {} } as const;
  const onRefusal = (refusal: unknown) => refused.push(refusal);
  const fill = {} as FillSession;
  answerPress({ act: 'confirm-id', value: ID_A, ticked: [] }, { state, step: null, port, fill, onRefusal });
  await Promise.resolve();
  await Promise.resolve();
  expect(refused).toEqual(['same-tenant-id']);
});
