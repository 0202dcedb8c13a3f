import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Command, Fact, Observation } from '../../../utils/domain/command.ts';
import { type Connection, EMPTY_RECORD, type GuideRecord } from '../../../utils/domain/connection.ts';
import { reduceCommand } from '../../../utils/domain/reduce-command.ts';
import { reduceFacts, reduceObservation } from '../../../utils/domain/reduce-observation.ts';
import { STEP_IDS } from '../../../utils/domain/step.ts';
import { parseTenantId } from '../../../utils/domain/tenant-id.ts';
import { connectionWith, ID_A, ID_B, ID_C, recordWith } from './samples.ts';

/** Small pools, so that sequences meet: the same company again, the id that stands, the id that another has. */
const id = fc.constantFrom('c0', 'c1', 'c2', 'c0', 'c1', 'c2', 'gone');
const name = fc.constantFrom('', ' ', 'Fjord', 'Fjord AS', 'Fjord AB', 'Berg');
const number = fc.constantFrom('', '1', '987654325', '987 654 325');
const tenantId = fc.constantFrom(ID_A, ID_B, ID_C);
const typedId = fc.oneof(
  { weight: 3, arbitrary: tenantId },
  fc.constantFrom('', 'x', ID_A.toUpperCase(), `{${ID_B}}`),
  fc.string(),
);
const step = fc.constantFrom(...STEP_IDS);
const texts = { companyName: name, orgNumber: number, userName: name };
const key = fc.constantFrom('connect/save', 'connect/validate', 'integrate/open-app');
const visit = fc.constantFrom('v1', 'v2');

/** Ids are what can go wrong: they are given and taken most. */
const command: fc.Arbitrary<Command> = fc.oneof(
  fc.record({ do: fc.constant('start' as const) }),
  { weight: 3, arbitrary: fc.record({ do: fc.constant('add-company' as const), ...texts }) },
  { weight: 6, arbitrary: fc.record({ do: fc.constant('edit-company' as const), id, ...texts, tenantId: typedId }) },
  fc.record({ do: fc.constant('select-company' as const), id: fc.option(id) }),
  { weight: 6, arbitrary: fc.record({ do: fc.constant('remove-company' as const), id }) },
  { weight: 6, arbitrary: fc.record({ do: fc.constant('undo-remove' as const) }) },
  fc.record({ do: fc.constantFrom('mark-done' as const, 'skip' as const, 'undo-step' as const), id, step }),
  { weight: 6, arbitrary: fc.record({ do: fc.constant('confirm-id' as const), id, tenantId }) },
  fc.record({ do: fc.constant('reject-id' as const), id, tenantId }),
  fc.record({ do: fc.constant('choose-company' as const), id, companyName: name }),
  fc.record({ do: fc.constant('accept-mismatch' as const), id, shown: name }),
);

const fact: fc.Arbitrary<Fact> = fc.oneof(
  fc.record({
    fact: fc.constant('action' as const),
    key,
    is: fc.constantFrom('open' as const, 'done' as const),
    visit,
  }),
  fc.record({ fact: fc.constant('pressed' as const), key }),
  fc.record({
    fact: fc.constant('step' as const),
    step,
    is: fc.constantFrom('done' as const, 'undone' as const),
    implies: fc.array(step, { maxLength: 3 }),
  }),
  fc.record({ fact: fc.constant('obstacle' as const), step, obstacle: fc.constantFrom(null, 'one', 'two') }),
  fc.record({
    fact: fc.constant('tenant-id' as const),
    tenantId,
    companyName: name,
    context: fc.constantFrom('company' as const, 'customer' as const),
  }),
  fc.record({ fact: fc.constant('companies' as const), names: fc.array(name, { maxLength: 3 }) }),
);

const observation: fc.Arbitrary<Observation> = fc.record({
  connectionId: id,
  facts: fc.array(fact, { minLength: 1, maxLength: 5 }),
});

type Input = Command | Observation;

/** What is wrong with a record; nothing for a good one. (An `expect` for each would take most of the time.) */
function faultsOf({ connections, activeId, removed }: GuideRecord): string[] {
  const ids = connections.map((connection) => connection.id);
  const tenantIds = connections.map((connection) => connection.tenantId).filter((known) => known !== '');
  return [
    ...(tenantIds.every((known) => parseTenantId(known) === known) ? [] : ['a Tenant ID that is none']),
    ...(new Set(tenantIds).size === tenantIds.length ? [] : ['a Tenant ID twice']),
    ...(new Set(ids).size === ids.length ? [] : ['an id twice']),
    ...(activeId === null || ids.includes(activeId) ? [] : ['work on a company that is not there']),
    ...(removed === null || !ids.includes(removed.id) ? [] : ['a removed company that is there']),
    ...(connections.every(({ steps }) => String(Object.keys(steps)) === String(STEP_IDS))
      ? []
      : ['not the eight steps']),
    ...(connections.some(isAskedInVain) ? ['an id offered that is known or refused'] : []),
  ];
}

function isAskedInVain({ tenantId, candidate, rejectedIds }: Connection): boolean {
  return candidate !== null && [tenantId, ...rejectedIds].includes(candidate.tenantId);
}

function take(record: GuideRecord, input: Input, turn: number): GuideRecord {
  if (!('do' in input)) return reduceObservation(record, input, turn);
  const reduced = reduceCommand(record, input, { now: turn, newId: `c${record.connections.length}-${turn}` });
  if (reduced.refusal !== null && reduced.record !== record) expect.fail('changed although it was refused');
  return reduced.record;
}

/** From nothing, and from where it matters: several companies, ids among them. */
const start = fc.constantFrom(
  EMPTY_RECORD,
  recordWith(
    connectionWith({ id: 'a', companyName: 'Fjord', tenantId: ID_A }),
    connectionWith({ id: 'b', companyName: 'Berg' }),
    connectionWith({
      id: 'c',
      companyName: 'Dal',
      candidate: { tenantId: ID_A, companyName: 'Dal', context: 'company' },
    }),
  ),
);

/** The pools name the first three connections by the order in which they came. */
function renamed(input: Input, record: GuideRecord): Input {
  const real = (alias: string) => record.connections[Number(alias.slice(1))]?.id ?? 'gone';
  if (!('do' in input)) return { ...input, connectionId: real(input.connectionId) };
  return 'id' in input && input.id !== null ? ({ ...input, id: real(input.id) } as Command) : input;
}

test('no sequence of commands and observations breaks the record', () => {
  const inputs = fc.array(fc.oneof(command, observation), { minLength: 10, maxLength: 40, size: 'max' });
  fc.assert(
    fc.property(start, inputs, (begun, sequence) => {
      sequence.reduce((record, input, turn) => {
        const next = take(record, renamed(input, record), turn);
        const faults = faultsOf(next);
        if (faults.length > 0) expect.fail(faults.join(', '));
        return next;
      }, begun);
    }),
    { numRuns: 400 },
  );
});

/** Any connection that a sequence of facts can lead to. */
const connection = fc
  .array(fact, { maxLength: 12, size: 'max' })
  .map((facts) =>
    reduceFacts(
      reduceCommand(EMPTY_RECORD, { do: 'start' }, { now: 0, newId: 'c0' }).record.connections[0] as Connection,
      facts,
    ),
  );

test('a fact told twice is news once', () => {
  fc.assert(
    fc.property(connection, fact, (before, told) => {
      const once = reduceFacts(before, [told]);
      expect(reduceFacts(once, [told])).toBe(once);
    }),
  );
});
