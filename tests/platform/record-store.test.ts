import { beforeEach, describe, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { EMPTY_RECORD, type GuideRecord, type ShownRecord } from '../../utils/domain/connection.ts';
import { loadRecord, parseRecord, RECORD_KEY, readEnvelope, saveRecord } from '../../utils/platform/record-store.ts';
import { connectionWith, ID_A, ID_B, recordWith } from '../unit/domain/samples.ts';

const ASIDE = 'guide-unreadable';

/** A connection in which nothing is left at its beginning. */
const FULL = connectionWith({
  companyName: 'Fjord AS',
  orgNumber: '987654325',
  userName: 'Kari',
  tenantId: ID_A,
  tenantIdOf: 'Fjord AS',
  candidate: { tenantId: ID_B, companyName: 'Berg AS', context: 'customer' },
  rejectedIds: [ID_B],
  steps: {
    ...connectionWith().steps,
    'access-rights': { status: 'done', by: 'page' },
    'grant-role': { status: 'blocked', by: 'page', obstacle: 'service_inactive' },
    connect: { status: 'skipped', by: 'hand' },
  },
  actions: { 'connect/save': { is: 'open', openedIn: 'v1', pressed: true } },
  seenCompanies: ['Berg AS'],
  seenUsers: ['Kari Nordmann'],
  acceptedMismatch: 'Fjord',
  lost: { host: 'appstore.visma.net', step: 'integrate', reason: 'not-in-page', actions: ['open-apps'] },
});

const SHOWN: ShownRecord = {
  fingerprint: { tag: 'a', name: 'Programs', classes: ['x'], attributes: { href: '/p' }, neighbours: ['Home'] },
  host: 'appstore.visma.net',
  shownAt: 1,
};

async function stored(key: string): Promise<unknown> {
  return (await fakeBrowser.storage.local.get(key))[key];
}

const put = (value: unknown) => fakeBrowser.storage.local.set({ [RECORD_KEY]: value });
const envelopeOf = (record: unknown, version = 2) => ({ version, record });

beforeEach(() => fakeBrowser.reset());

describe('a record', () => {
  test('is empty at first, and nothing is put aside', async () => {
    expect(await loadRecord()).toEqual(EMPTY_RECORD);
    expect(await stored(ASIDE)).toBeUndefined();
  });

  test('comes back as it was saved', async () => {
    const removed = connectionWith({ id: 'gone', tenantId: ID_B });
    const shown = { 'integrate/open-apps': SHOWN };
    const defaults = { moduleVat: false, periodType: 'Year' };
    const record: GuideRecord = { ...recordWith(FULL), defaults, removed, shown };
    await saveRecord(record);
    expect(await loadRecord()).toEqual(record);
    expect(await stored(RECORD_KEY)).toMatchObject({ version: 2 });
    expect(await stored(ASIDE)).toBeUndefined();
  });
});

test('a record of before the wish to copy is one without it', async () => {
  const { copiesOnly: _, ...older } = recordWith(FULL);
  await put(envelopeOf(older));
  expect(await loadRecord()).toEqual(recordWith(FULL));
  expect(await stored(ASIDE)).toBeUndefined();
});

describe('a record of the first version', () => {
  const { lost, ...first } = FULL;
  const { shown, ...rest } = recordWith(first as typeof FULL);

  test('is read with nothing shown and nowhere lost, and nothing is put aside', async () => {
    await put(envelopeOf({ ...rest, removed: first }, 1));
    const now = { ...FULL, lost: null };
    expect(await loadRecord()).toEqual({ ...recordWith(now), removed: now });
    expect(await stored(ASIDE)).toBeUndefined();
  });

  test('keeps what can be read of it, and copies what cannot', async () => {
    const value = envelopeOf({ ...rest, connections: [{ id: 'broken' }, null, first] }, 1);
    await put(value);
    expect(await loadRecord()).toEqual(recordWith({ ...FULL, lost: null }));
    expect(await stored(ASIDE)).toEqual([value]);
  });
});

describe('what cannot be read', () => {
  test.each([
    ['a later version', envelopeOf(recordWith(FULL), 3)],
    ['no envelope', recordWith(FULL)],
    ['a text', 'guide'],
    ['a number', 0],
    ['a record without connections', envelopeOf({ activeId: null, defaults: {}, removed: null })],
  ])('is kept aside whole: %s', async (_, value) => {
    await put(value);
    expect(await loadRecord()).toEqual(EMPTY_RECORD);
    expect(await stored(ASIDE)).toEqual([value]);
  });

  test('is still there after the record was written anew', async () => {
    const later = envelopeOf(recordWith(FULL), 3);
    await put(later);
    await saveRecord(await loadRecord());
    await loadRecord();
    expect(await stored(ASIDE)).toEqual([later]);
  });

  test('does not push out what was put aside before, and is put aside once', async () => {
    const later = envelopeOf(recordWith(FULL), 3);
    await put(later);
    await loadRecord();
    const damaged = envelopeOf({ ...recordWith(), connections: [{ id: 'one' }] });
    await put(damaged);
    await loadRecord();
    await loadRecord();
    expect(await stored(ASIDE)).toEqual([later, damaged]);
  });
});

describe('a damaged connection', () => {
  const WHOLE = connectionWith({ id: 'two', companyName: 'Berg AS' });
  const { steps, ...stepless } = FULL;
  const { connect, ...sevenSteps } = steps;

  test.each([
    ['without steps', stepless],
    ['with seven steps', { ...FULL, steps: sevenSteps }],
    ['with a status of another time', { ...FULL, steps: { ...steps, connect: { ...connect, status: 'later' } } }],
    ['with a number for a name', { ...FULL, companyName: 1 }],
    ['without an id', { ...FULL, id: '' }],
    ['that is null', null],
  ])('%s is left out and copied, and takes no other along', async (_, damaged) => {
    const value = envelopeOf({ ...EMPTY_RECORD, connections: [damaged, WHOLE], activeId: 'two' });
    await put(value);
    expect(await loadRecord()).toEqual(recordWith(WHOLE));
    expect(await stored(ASIDE)).toEqual([value]);
  });

  test('that was in work leaves none in work', () => {
    const value = envelopeOf({ ...recordWith(FULL, WHOLE), connections: [stepless, WHOLE] });
    expect(parseRecord(value)).toEqual({ ...recordWith(WHOLE), activeId: null });
  });

  test('that waits for its undo is copied as well', () => {
    const { record, isWhole } = readEnvelope(envelopeOf({ ...recordWith(WHOLE), removed: stepless }));
    expect(record).toEqual(recordWith(WHOLE));
    expect(isWhole).toBe(false);
  });
});

test('what was shown and cannot be read is left out and copied, and takes nothing else along', async () => {
  const damaged = { ...SHOWN, fingerprint: { tag: 1 } };
  const value = envelopeOf({ ...recordWith(FULL), shown: { 'integrate/open-apps': SHOWN, 'connect/save': damaged } });
  await put(value);
  expect(await loadRecord()).toEqual({ ...recordWith(FULL), shown: { 'integrate/open-apps': SHOWN } });
  expect(await stored(ASIDE)).toEqual([value]);
});

test('looking alone puts nothing aside', async () => {
  await put('guide');
  expect(parseRecord('guide')).toEqual(EMPTY_RECORD);
  expect(await stored(ASIDE)).toBeUndefined();
});
