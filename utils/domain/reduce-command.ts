import type { Command, Refusal } from './command.ts';
import { sameCompany } from './company-name.ts';
import { type Connection, type GuideRecord, isSettled, newConnection, type StepRecord } from './connection.ts';
import { withheldOf, withhold } from './fingerprint/withhold.ts';
import { STEP_IDS, type StepId } from './step.ts';
import { parseTenantId } from './tenant-id.ts';

/** What the reducer needs of the world. `now` in ms since 1970; `newId` is used for at most one connection. */
export interface World {
  readonly now: number;
  readonly newId: string;
}

/** The record after an input; `refusal` says why a command changed nothing. */
export interface Reduced {
  readonly record: GuideRecord;
  readonly refusal: Refusal | null;
}

const done = (record: GuideRecord): Reduced => ({ record, refusal: null });
const refuse = (record: GuideRecord, refusal: Refusal): Reduced => ({ record, refusal });

/** The record with one connection changed; the same record when `change` returns the same connection. */
export function changeConnection(
  record: GuideRecord,
  id: string,
  now: number,
  change: (connection: Connection) => Connection,
): GuideRecord {
  const before = record.connections.find((connection) => connection.id === id);
  const after = before && change(before);
  if (!after || after === before) return record;
  const connections = record.connections.map((each) => (each === before ? { ...after, updatedAt: now } : each));
  return { ...record, connections };
}

export function withStep(connection: Connection, step: StepId, record: StepRecord): Connection {
  return { ...connection, steps: { ...connection.steps, [step]: record } };
}

/** Answers one command of the user. Pure. */
export function reduceCommand(record: GuideRecord, command: Command, world: World): Reduced {
  switch (command.do) {
    case 'start':
      return done(addConnection(record, { companyName: '', orgNumber: '', userName: '' }, world));
    case 'add-company':
      return done(addConnection(record, command, world));
    case 'select-company':
      return command.id === null || has(record, command.id)
        ? done({ ...record, activeId: command.id })
        : refuse(record, 'no-such-company');
    case 'remove-company':
      return removeConnection(record, command.id);
    case 'undo-remove':
      return undoRemove(record);
    case 'set-defaults':
      return done({ ...record, defaults: command.defaults });
    case 'set-copies-only':
      return done({ ...record, copiesOnly: command.copiesOnly });
    case 'forget-shown':
      return done({ ...record, shown: withoutShown(record, command.key) });
    default:
      return has(record, command.id) ? reduceOne(record, command, world) : refuse(record, 'no-such-company');
  }
}

type CommandForOne = Extract<
  Command,
  {
    do:
      | 'edit-company'
      | 'mark-done'
      | 'skip'
      | 'undo-step'
      | 'confirm-id'
      | 'reject-id'
      | 'choose-company'
      | 'choose-user'
      | 'accept-mismatch'
      | 'show-where';
  }
>;

function reduceOne(record: GuideRecord, command: CommandForOne, world: World): Reduced {
  const change = (how: (connection: Connection) => Connection): Reduced =>
    done(changeConnection(record, command.id, world.now, how));
  switch (command.do) {
    case 'mark-done':
      return change((it) => withStep(it, command.step, { status: 'done', by: 'hand' }));
    case 'skip':
      return change((it) => withStep(it, command.step, { status: 'skipped', by: 'hand' }));
    case 'undo-step':
      return change((it) => forgetStep(it, command.step));
    case 'choose-company':
      return change((it) => (command.companyName.trim() ? { ...it, companyName: command.companyName.trim() } : it));
    case 'choose-user':
      return change((it) =>
        command.userName.trim() ? { ...it, userName: command.userName.trim(), seenUsers: [] } : it,
      );
    case 'accept-mismatch':
      return change((it) => ({ ...it, acceptedMismatch: command.shown }));
    case 'reject-id':
      return rejectId(record, command.id, command.tenantId, world);
    case 'confirm-id':
      return confirmId(record, command.id, command.tenantId, world);
    case 'edit-company':
      return editCompany(record, command, world);
    case 'show-where':
      return done({ ...record, shown: withShown(record, command, world) });
  }
}

/** Kept without anything that is about this company or another one. */
function withShown(
  record: GuideRecord,
  { id, key, host, fingerprint }: Extract<Command, { do: 'show-where' }>,
  { now }: World,
): GuideRecord['shown'] {
  const kept = withhold(fingerprint, withheldOf(record, id));
  return { ...record.shown, [key]: { fingerprint: kept, host, shownAt: now } };
}

function withoutShown({ shown }: GuideRecord, key: string | null): GuideRecord['shown'] {
  return Object.fromEntries(Object.entries(shown).filter(([each]) => key !== null && each !== key));
}

function has(record: GuideRecord, id: string): boolean {
  return record.connections.some((connection) => connection.id === id);
}

interface CompanyTexts {
  readonly companyName: string;
  readonly orgNumber: string;
  readonly userName: string;
}

const trimmed = ({ companyName, orgNumber, userName }: CompanyTexts): CompanyTexts => ({
  companyName: companyName.trim(),
  orgNumber: orgNumber.trim(),
  userName: userName.trim(),
});

/**
 * Was it only started: no name, no id, nothing done that counts for one company only? Then the next company takes its
 * place instead of standing beside it.
 */
function isBlank(connection: Connection): boolean {
  const isUnknown = connection.companyName === '' && connection.tenantId === '' && connection.candidate === null;
  return isUnknown && STEP_IDS.every((step) => step === 'access-rights' || !isSettled(connection, step));
}

function sameTexts(connection: Connection, texts: CompanyTexts): boolean {
  const number = texts.orgNumber.replace(/\D/g, '');
  if (number !== '' && connection.orgNumber !== '') return connection.orgNumber.replace(/\D/g, '') === number;
  return sameCompany(connection.companyName, texts.companyName);
}

/** Adds a connection and takes it into work; a company that is there already is taken into work, its gaps filled. */
function addConnection(record: GuideRecord, input: CompanyTexts, world: World): GuideRecord {
  const texts = trimmed(input);
  const known = record.connections.find((each) => sameTexts(each, texts)) ?? record.connections.find(isBlank);
  if (!known) {
    const added = { ...newConnection(world.newId, world.now), ...texts };
    return { ...record, connections: [...record.connections, added], activeId: added.id, removed: null };
  }
  const filled = changeConnection(record, known.id, world.now, (it) => ({
    ...it,
    companyName: it.companyName || texts.companyName,
    orgNumber: it.orgNumber || texts.orgNumber,
    userName: it.userName || texts.userName,
  }));
  return { ...filled, activeId: known.id };
}

function removeConnection(record: GuideRecord, id: string): Reduced {
  const removed = record.connections.find((connection) => connection.id === id);
  if (!removed) return refuse(record, 'no-such-company');
  const connections = record.connections.filter((connection) => connection !== removed);
  return done({ ...record, connections, removed, activeId: record.activeId === id ? null : record.activeId });
}

function undoRemove(record: GuideRecord): Reduced {
  const { removed } = record;
  if (!removed) return refuse(record, 'nothing-to-undo');
  if (isTaken(record, removed.id, removed.tenantId)) return refuse(record, 'same-tenant-id');
  // What was taken into work meanwhile stays in work.
  const activeId = record.activeId ?? removed.id;
  return done({ ...record, connections: [...record.connections, removed], activeId, removed: null });
}

/** Has another company this Tenant ID? */
function isTaken(record: GuideRecord, id: string, tenantId: string): boolean {
  return tenantId !== '' && record.connections.some((each) => each.id !== id && each.tenantId === tenantId);
}

/** What was seen of all actions but one step's: what was done with another id was not done with this one. */
function actionsBut({ actions }: Connection, step: StepId): Connection['actions'] {
  return Object.fromEntries(Object.entries(actions).filter(([key]) => !key.startsWith(`${step}/`)));
}

/** The step is to do again; what was seen of its actions is forgotten, a confirmed id with its step. */
function forgetStep(connection: Connection, step: StepId): Connection {
  const actions = actionsBut(connection, step);
  const forgotten = withStep({ ...connection, actions }, step, { status: 'todo', by: 'page' });
  return step === 'copy-tenant-id' ? { ...forgotten, tenantId: '', tenantIdOf: '', rejectedIds: [] } : forgotten;
}

function confirmId(record: GuideRecord, id: string, tenantId: string, world: World): Reduced {
  const candidate = record.connections.find((each) => each.id === id)?.candidate;
  if (candidate?.tenantId !== tenantId || candidate.context === 'customer') return refuse(record, 'no-such-candidate');
  if (isTaken(record, id, tenantId)) return refuse(record, 'same-tenant-id');
  return done(
    changeConnection(record, id, world.now, (it) => ({
      ...withStep(it, 'copy-tenant-id', { status: 'done', by: 'page' }),
      tenantId,
      tenantIdOf: candidate.companyName,
      companyName: it.companyName || candidate.companyName,
      candidate: null,
    })),
  );
}

function rejectId(record: GuideRecord, id: string, tenantId: string, world: World): Reduced {
  const candidate = record.connections.find((each) => each.id === id)?.candidate;
  if (candidate?.tenantId !== tenantId) return refuse(record, 'no-such-candidate');
  const change = (it: Connection) => ({ ...it, candidate: null, rejectedIds: [...it.rejectedIds, tenantId] });
  return done(changeConnection(record, id, world.now, change));
}

function editCompany(record: GuideRecord, command: Extract<Command, { do: 'edit-company' }>, world: World): Reduced {
  const tenantId = command.tenantId.trim() === '' ? '' : parseTenantId(command.tenantId);
  if (tenantId === null) return refuse(record, 'not-a-tenant-id');
  if (isTaken(record, command.id, tenantId)) return refuse(record, 'same-tenant-id');
  return done(
    changeConnection(record, command.id, world.now, (it) => {
      const edited = { ...it, ...trimmed(command) };
      if (tenantId === it.tenantId) return edited;
      const step: StepRecord = { status: tenantId === '' ? 'todo' : 'done', by: 'hand' };
      const actions = actionsBut(edited, 'connect');
      return { ...withStep(edited, 'copy-tenant-id', step), actions, tenantId, tenantIdOf: '', candidate: null };
    }),
  );
}
