import type { Command, Observation } from '../domain/command.ts';
import { activeConnection, type GuideRecord } from '../domain/connection.ts';
import { fillingOf } from '../domain/filling.ts';
import { matchShown } from '../domain/fingerprint/match-shown.ts';
import type { CommandAnswer, GuideState, Request, ShownMatch } from '../domain/message.ts';
import { reduceCommand } from '../domain/reduce-command.ts';
import { reduceObservation } from '../domain/reduce-observation.ts';

/** What keeping the connections needs of the world. */
export interface RecordKeeper {
  load(): Promise<GuideRecord>;
  save(record: GuideRecord): Promise<void>;
  /** Called after each change that was saved. */
  changed(record: GuideRecord): Promise<void>;
  /** Does the organization let forms be filled? */
  mayFill(): Promise<boolean>;
  now(): number;
  newId(): string;
}

/** What content scripts get to know; null when no connection is in work. */
export function guideStateOf(record: GuideRecord, mayFill: boolean): GuideState | null {
  const connection = activeConnection(record);
  const { defaults, copiesOnly, shown } = record;
  const tags = Object.entries(shown).map(([key, { fingerprint }]) => [key, fingerprint.tag ?? '']);
  return (
    connection && { connection, defaults, filling: fillingOf(mayFill, copiesOnly), shown: Object.fromEntries(tags) }
  );
}

/**
 * The only writer of state. Each change is read, reduced and saved before the next begins; the queue is all that
 * lives in memory, so a worker that dies loses at most what no one was told of.
 */
export function keepConnections(keeper: RecordKeeper) {
  let last: Promise<unknown> = Promise.resolve();

  function enqueue<T>(work: () => Promise<T>): Promise<T> {
    const next = last.then(work, work);
    last = next.catch(() => undefined);
    return next;
  }

  async function replace(before: GuideRecord, after: GuideRecord): Promise<void> {
    if (after === before) return;
    await keeper.save(after);
    // What is saved is saved: a badge or a tab that could not be told does not make the command fail.
    await keeper.changed(after).catch(() => undefined);
  }

  return {
    state: (): Promise<GuideState | null> =>
      enqueue(async () => guideStateOf(await keeper.load(), await keeper.mayFill())),
    /** What was saved stands, but what is told of it has changed. */
    tellAgain: (): Promise<void> => enqueue(async () => keeper.changed(await keeper.load())),
    observe: (observation: Observation): Promise<void> =>
      enqueue(async () => {
        const before = await keeper.load();
        await replace(before, reduceObservation(before, observation, keeper.now()));
      }),
    matchShown: (request: Extract<Request, { type: 'match-shown' }>): Promise<ShownMatch | null> =>
      enqueue(async () => matchShown(await keeper.load(), request)),
    command: (command: Command): Promise<CommandAnswer> =>
      enqueue(async () => {
        const before = await keeper.load();
        const { record, refusal } = reduceCommand(before, command, { now: keeper.now(), newId: keeper.newId() });
        await replace(before, record);
        return { refusal };
      }),
  };
}
