import type { Fact, Observation } from './command.ts';
import type { Connection, GuideRecord } from './connection.ts';
import { isSettled } from './connection.ts';
import { changeConnection, withStep } from './reduce-command.ts';
import type { StepId } from './step.ts';

/**
 * Takes in what a portal's page showed. Pure; returns the same record when nothing is new, so that storage is
 * written only then. Facts for a connection that is gone are dropped.
 */
export function reduceObservation(record: GuideRecord, observation: Observation, now: number): GuideRecord {
  return changeConnection(record, observation.connectionId, now, (connection) =>
    reduceFacts(connection, observation.facts),
  );
}

/** The connection in the light of facts; the same connection when none of them is new. */
export function reduceFacts(connection: Connection, facts: readonly Fact[]): Connection {
  return facts.reduce(reduceFact, connection);
}

function reduceFact(connection: Connection, fact: Fact): Connection {
  switch (fact.fact) {
    case 'action':
      return withAction(connection, fact);
    case 'pressed':
      return withPress(connection, fact.key);
    case 'step':
      return fact.is === 'done'
        ? [...fact.implies, fact.step].reduce(stepSeenDone, connection)
        : stepSeenUndone(connection, fact.step);
    case 'obstacle':
      return withObstacle(connection, fact.step, fact.obstacle);
    case 'tenant-id':
      return withCandidate(connection, fact);
    case 'companies':
      return withNames(connection, 'seenCompanies', fact.names);
    case 'users':
      return withNames(connection, 'seenUsers', fact.names);
    case 'lost':
      return isSame(connection.lost, fact.lost) ? connection : { ...connection, lost: fact.lost };
  }
}

/** An action that is open again in another visit was not kept by the server: an old press on it says nothing. */
function withAction(connection: Connection, fact: Extract<Fact, { fact: 'action' }>): Connection {
  const before = connection.actions[fact.key];
  const isNewVisit = before?.openedIn !== fact.visit;
  const after =
    fact.is === 'done'
      ? { is: fact.is, openedIn: before?.openedIn ?? null, pressed: before?.pressed ?? false }
      : { is: fact.is, openedIn: fact.visit, pressed: !isNewVisit && (before?.pressed ?? false) };
  if (before?.is === after.is && before.openedIn === after.openedIn && before.pressed === after.pressed) {
    return connection;
  }
  return { ...connection, actions: { ...connection.actions, [fact.key]: after } };
}

function withPress(connection: Connection, key: string): Connection {
  const before = connection.actions[key];
  if (!before || before.pressed) return connection;
  return { ...connection, actions: { ...connection.actions, [key]: { ...before, pressed: true } } };
}

function stepSeenDone(connection: Connection, step: StepId): Connection {
  return isSettled(connection, step) ? connection : withStep(connection, step, { status: 'done', by: 'page' });
}

/** What the user said by hand stands; what a page showed is taken back by what a page shows. */
function stepSeenUndone(connection: Connection, step: StepId): Connection {
  const { status, by } = connection.steps[step];
  return status === 'done' && by === 'page' ? withStep(connection, step, { status: 'todo', by }) : connection;
}

function withObstacle(connection: Connection, step: StepId, obstacle: string | null): Connection {
  const before = connection.steps[step];
  if (isSettled(connection, step) || (before.obstacle ?? null) === obstacle) return connection;
  return withStep(
    connection,
    step,
    obstacle === null ? { status: 'todo', by: 'page' } : { status: 'blocked', by: 'page', obstacle },
  );
}

/** The newest reading stands; an id that is confirmed already or that the user has refused is not offered again. */
function withCandidate(connection: Connection, fact: Extract<Fact, { fact: 'tenant-id' }>): Connection {
  const { tenantId, companyName, context } = fact;
  if (tenantId === connection.tenantId || connection.rejectedIds.includes(tenantId)) return connection;
  const before = connection.candidate;
  const isSame = before?.tenantId === tenantId && before.companyName === companyName && before.context === context;
  return isSame ? connection : { ...connection, candidate: { tenantId, companyName, context } };
}

/** Plain data, made in one place: the same content is the same text. */
const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

function withNames(connection: Connection, key: 'seenCompanies' | 'seenUsers', names: readonly string[]): Connection {
  const known = connection[key];
  const isKnown = names.length === known.length && names.every((name) => known.includes(name));
  return isKnown ? connection : { ...connection, [key]: [...names] };
}
