import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import { type Connection, EMPTY_RECORD, type GuideRecord, type ShownRecord } from '../domain/connection.ts';
import { STEP_IDS, type StepId } from '../domain/step.ts';
import { fingerprintSchema } from './fingerprint-schema.ts';
import { lostSchema } from './lost-schema.ts';

/** Where the record lies in `storage.local`: an envelope with a version, so that a later release can migrate it. */
export const RECORD_KEY = 'guide';
const VERSION = 2;
/** What could not be read is kept here, one after the other, never thrown away. */
const UNREADABLE_KEY = 'guide-unreadable';

const stepRecord = z.object({
  status: z.enum(['todo', 'done', 'skipped', 'blocked']),
  by: z.enum(['page', 'hand']),
  obstacle: z.optional(z.string()),
});

const steps = z.object(Object.fromEntries(STEP_IDS.map((id) => [id, stepRecord])) as Record<StepId, typeof stepRecord>);

const connection = z.object({
  id: z.string().check(z.minLength(1)),
  companyName: z.string(),
  orgNumber: z.string(),
  userName: z.string(),
  tenantId: z.string(),
  tenantIdOf: z.string(),
  candidate: z.nullable(
    z.object({ tenantId: z.string(), companyName: z.string(), context: z.enum(['company', 'customer']) }),
  ),
  rejectedIds: z.array(z.string()),
  steps,
  actions: z.record(
    z.string(),
    z.object({ is: z.enum(['open', 'done']), openedIn: z.nullable(z.string()), pressed: z.boolean() }),
  ),
  seenCompanies: z.array(z.string()),
  // Stored before there were any.
  seenUsers: z._default(z.array(z.string()), []),
  acceptedMismatch: z.string(),
  lost: z.nullable(lostSchema),
  createdAt: z.number(),
  updatedAt: z.number(),
});

const envelope = z.object({
  version: z.literal(VERSION),
  record: z.object({
    connections: z.array(z.unknown()),
    activeId: z.nullable(z.string()),
    defaults: z.record(z.string(), z.union([z.string(), z.boolean()])),
    removed: z.unknown(),
    copiesOnly: z._default(z.boolean(), false),
    shown: z.record(z.string(), z.unknown()),
  }),
});

const shownRecord = z.object({ fingerprint: fingerprintSchema, host: z.string(), shownAt: z.number() });

/** The first version kept neither what was shown nor where it was lost. */
const firstEnvelope = z.object({
  version: z.literal(1),
  record: z.looseObject({ connections: z.array(z.unknown()), removed: z.unknown() }),
});

/** What an earlier version stored, in today's shape; anything else as it is. */
function migrate(stored: unknown): unknown {
  const parsed = firstEnvelope.safeParse(stored);
  if (!parsed.success) return stored;
  const { record } = parsed.data;
  const withLost = (each: unknown) => (each && typeof each === 'object' ? { ...each, lost: null } : each);
  const connections = record.connections.map(withLost);
  return { version: VERSION, record: { ...record, connections, removed: withLost(record.removed), shown: {} } };
}

function parseConnection(value: unknown): Connection | null {
  const parsed = connection.safeParse(value);
  return parsed.success ? (parsed.data as Connection) : null;
}

/**
 * The record out of what storage holds. Parts that cannot be read are left out one by one: a damaged company does
 * not take the others with it. `isWhole` tells whether anything was left out.
 */
export function readEnvelope(stored: unknown): { record: GuideRecord; isWhole: boolean } {
  if (stored === undefined) return { record: EMPTY_RECORD, isWhole: true };
  const parsed = envelope.safeParse(migrate(stored));
  if (!parsed.success) return { record: EMPTY_RECORD, isWhole: false };
  const { connections, activeId, defaults, removed, copiesOnly, shown } = parsed.data.record;
  const readable = connections.map(parseConnection).filter((each) => each !== null);
  const isActiveThere = readable.some((each) => each.id === activeId);
  const record = {
    connections: readable,
    activeId: isActiveThere ? activeId : null,
    defaults,
    removed: parseConnection(removed),
    copiesOnly,
    shown: readShown(shown),
  };
  const isUndoRead = (removed ?? null) === null || record.removed !== null;
  const isShownRead = Object.keys(record.shown).length === Object.keys(shown).length;
  return { record, isWhole: isUndoRead && isShownRead && readable.length === connections.length };
}

function readShown(stored: Readonly<Record<string, unknown>>): GuideRecord['shown'] {
  const parsed = Object.entries(stored).map(([key, value]) => [key, shownRecord.safeParse(value).data] as const);
  return Object.fromEntries(parsed.filter(([, each]) => each !== undefined)) as Record<string, ShownRecord>;
}

/** As `readEnvelope`, for readers that only show. */
export function parseRecord(stored: unknown): GuideRecord {
  return readEnvelope(stored).record;
}

/** Reads the record; what cannot be read is copied aside before anything is written over it. */
export async function loadRecord(): Promise<GuideRecord> {
  const stored = (await browser.storage.local.get(RECORD_KEY))[RECORD_KEY];
  const { record, isWhole } = readEnvelope(stored);
  if (!isWhole) await putAside(stored);
  return record;
}

/** Once: the same is read again and again until something is saved. */
async function putAside(stored: unknown): Promise<void> {
  const { [UNREADABLE_KEY]: kept = [] } = await browser.storage.local.get(UNREADABLE_KEY);
  const all: unknown[] = Array.isArray(kept) ? kept : [kept];
  if (all.some((each) => JSON.stringify(each) === JSON.stringify(stored))) return;
  await browser.storage.local.set({ [UNREADABLE_KEY]: [...all, stored] });
}

export async function saveRecord(record: GuideRecord): Promise<void> {
  await browser.storage.local.set({ [RECORD_KEY]: { version: VERSION, record } });
}
