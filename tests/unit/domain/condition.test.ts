import { describe, expect, test } from 'vitest';
import { type Context, holds, namesOf } from '../../../utils/domain/condition.ts';
import type { ActionRecord, Connection } from '../../../utils/domain/connection.ts';
import type { Condition } from '../../../utils/domain/flow.ts';
import type { Located, LocateReason } from '../../../utils/domain/locator.ts';
import { button, fakeLook, labels, type PageSketch } from './fake-look.ts';
import { connectionWith } from './samples.ts';

const SAVE = button('Save');
const YES: Condition = { all: [] };
const NO: Condition = { any: [] };

interface Scene {
  readonly page?: PageSketch;
  readonly connection?: Partial<Connection>;
  readonly isCalm?: boolean;
  readonly lastPress?: string | null | undefined;
  /** Keys of actions whose evidence this look has met. */
  readonly evident?: readonly string[];
}

function context({ page = {}, connection = {}, isCalm = false, lastPress, evident = [] }: Scene): Context {
  return {
    connection: connectionWith(connection),
    look: fakeLook(page),
    visit: 'now',
    host: 'shop.example',
    isCalm,
    lastPress,
    evident: new Set(evident),
  };
}

const isTrue = (condition: Condition, scene: Scene = {}): boolean => holds(condition, context(scene));
const lost = (outcome: Exclude<Located['outcome'], 'found'>, reason: LocateReason): Scene => ({
  page: { lost: new Map([[SAVE, { outcome, reason }]]) },
});

describe('putting together', () => {
  test('all, any and not, the empty ones too', () => {
    expect([isTrue({ all: [] }), isTrue({ any: [] })]).toEqual([true, false]);
    expect([isTrue({ all: [YES, NO] }), isTrue({ any: [NO, YES] }), isTrue({ not: NO })]).toEqual([false, true, true]);
  });

  test('looks no further than it must', () => {
    const never = { ...context({}), look: new Proxy({}, { get: () => expect.fail('looked') }) } as Context;
    expect(holds({ all: [NO, { sees: SAVE }] }, never)).toBe(false);
    expect(holds({ any: [YES, { sees: SAVE }] }, never)).toBe(true);
  });
});

describe('what the page shows', () => {
  test.each<[string, Scene, { sees: boolean; gone: boolean; unseen: boolean; lacks: boolean }]>([
    ['found', { page: { found: [SAVE] } }, { sees: true, gone: false, unseen: false, lacks: false }],
    ['missing', {}, { sees: false, gone: true, unseen: true, lacks: true }],
    [
      'missing, but perhaps further down',
      lost('missing', 'may-exist'),
      { sees: false, gone: true, unseen: true, lacks: false },
    ],
    [
      'missing, its name unknown',
      lost('missing', 'value-unknown'),
      { sees: false, gone: true, unseen: true, lacks: false },
    ],
    ['in another context', lost('missing', 'wrong-context'), { sees: false, gone: true, unseen: true, lacks: true }],
    ['in the page, but hidden', lost('hidden', 'not-visible'), { sees: false, gone: true, unseen: true, lacks: true }],
    ['covered', lost('hidden', 'covered'), { sees: false, gone: true, unseen: false, lacks: false }],
    ['disabled', lost('hidden', 'disabled'), { sees: false, gone: true, unseen: false, lacks: false }],
    ['scrolled away', lost('hidden', 'outside-scroller'), { sees: false, gone: true, unseen: false, lacks: false }],
    ['ambiguous', lost('ambiguous', 'several-matches'), { sees: false, gone: true, unseen: false, lacks: false }],
  ])('%s', (_, scene, expected) => {
    expect({
      sees: isTrue({ sees: SAVE }, scene),
      gone: isTrue({ gone: SAVE }, scene),
      unseen: isTrue({ unseen: SAVE }, scene),
      lacks: isTrue({ lacks: SAVE }, scene),
    }).toEqual(expected);
  });

  test('on only when its state says so', () => {
    const on = (is: boolean): Scene => ({ page: { on: new Map([[SAVE, is]]) } });
    const states = [isTrue({ isOn: SAVE }, on(true)), isTrue({ isOn: SAVE }, on(false)), isTrue({ isOn: SAVE })];
    expect(states).toEqual([true, false, false]);
  });

  test('faulty only when the page marks it so', () => {
    const there: Scene = { page: { found: [SAVE] } };
    const marked: Scene = { page: { found: [SAVE], faulty: [SAVE] } };
    const states = [marked, there, undefined].map((scene) => isTrue({ faulty: SAVE }, scene));
    expect(states).toEqual([true, false, false]);
  });

  test('a text as a whole, or as a part', () => {
    const scene: Scene = { page: { shown: new Map([[SAVE, 'Reader, Integration  Administrator']]) } };
    const text = { labels: labels('Other', 'integration administrator') };
    expect(isTrue({ shows: SAVE, text }, scene)).toBe(false);
    expect(isTrue({ shows: SAVE, text, part: true }, scene)).toBe(true);
    expect(isTrue({ shows: SAVE, text: { labels: labels('READER, integration administrator') } }, scene)).toBe(true);
    expect(isTrue({ shows: SAVE, text, part: true })).toBe(false);
  });

  test.each([
    ['Integration Administrator, Reader', true],
    ['Reader Integration Administrator', true],
    ['Integration Administrator (read)', false],
    ['Integration Administrators', false],
    ['Integration Administrator (read), Integration Administrator', true],
  ])('one of several in “%s”: %s', (written, isThere) => {
    const scene: Scene = { page: { shown: new Map([[SAVE, written]]) } };
    const text = { labels: labels('integration administrator') };
    expect(isTrue({ shows: SAVE, text, part: true }, scene)).toBe(isThere);
  });

  test.each([
    ['987 654 325', true],
    ['987654325', true],
    ['987\u00a0654\u00a0325', true],
    ['987 654 326', false],
    ['', false],
  ])('a number however its digits are grouped: “%s”', (written, isThere) => {
    const scene: Scene = { page: { shown: new Map([[SAVE, written]]) }, connection: { orgNumber: '987654325' } };
    expect(isTrue({ shows: SAVE, text: { value: 'orgNumber' } }, scene)).toBe(isThere);
  });

  test('what is there more than once is several', () => {
    expect(isTrue({ several: SAVE }, lost('ambiguous', 'several-matches'))).toBe(true);
    expect(isTrue({ several: SAVE }, lost('missing', 'not-in-page'))).toBe(false);
  });

  test('what only lies under something is covered, and is not lacking', () => {
    const under = lost('hidden', 'covered');
    expect([isTrue({ covered: SAVE }, under), isTrue({ lacks: SAVE }, under)]).toEqual([true, false]);
    expect(isTrue({ covered: SAVE }, lost('hidden', 'not-visible'))).toBe(false);
  });

  test('a value that is not known is never shown, not even by an empty field', () => {
    const empty: Scene = { page: { shown: new Map([[SAVE, '']]) } };
    expect(isTrue({ shows: SAVE, text: { value: 'companyName' } }, empty)).toBe(false);
    expect(isTrue({ shows: SAVE, text: { value: 'companyName' }, part: true }, empty)).toBe(false);
    const known: Scene = { page: { shown: new Map([[SAVE, 'fjord as']]) }, connection: { companyName: 'Fjord AS' } };
    expect(isTrue({ shows: SAVE, text: { value: 'companyName' } }, known)).toBe(true);
  });

  test('what was pressed last counts until something else is', () => {
    const justPressed = ['connect/save'];
    const last = ['connect/save', 'connect/validate', null, undefined];
    expect(last.map((lastPress) => isTrue({ justPressed }, { lastPress }))).toEqual([true, false, false, false]);
  });

  test('calm and host', () => {
    expect([isTrue({ calm: true }), isTrue({ calm: true }, { isCalm: true })]).toEqual([false, true]);
    expect([isTrue({ host: ['shop.example'] }), isTrue({ host: ['example'] })]).toEqual([true, false]);
  });
});

describe('what the connection knows', () => {
  test('values and settled steps', () => {
    const connection = connectionWith({ userName: 'Kari' });
    const skipped = { ...connection.steps, integrate: { status: 'skipped', by: 'hand' } as const };
    expect(isTrue({ knows: 'userName' }, { connection })).toBe(true);
    expect(isTrue({ knows: 'tenantId' }, { connection })).toBe(false);
    expect(isTrue({ settled: 'integrate' }, { connection: { steps: skipped } })).toBe(true);
    expect(isTrue({ settled: 'connect' }, { connection: { steps: skipped } })).toBe(false);
  });

  const action = (more: Partial<ActionRecord>, evident = ['connect/save']): Scene => ({
    connection: { actions: { 'connect/save': { is: 'open', openedIn: 'now', pressed: false, ...more } } },
    evident,
  });
  const asks = (scene: Scene) => ({
    wasDone: isTrue({ wasDone: 'connect/save' }, scene),
    wasPressed: isTrue({ wasPressed: 'connect/save' }, scene),
    keeps: isTrue({ keeps: 'connect/save' }, scene),
  });

  test('nothing of an action never seen, or only open', () => {
    expect(asks({})).toEqual({ wasDone: false, wasPressed: false, keeps: false });
    expect(asks(action({ openedIn: 'before' }))).toEqual({ wasDone: false, wasPressed: false, keeps: false });
    expect(asks(action({ pressed: true }))).toEqual({ wasDone: false, wasPressed: true, keeps: false });
  });

  test('done in the visit in which it was open is a draft; what was there from its beginning is kept', () => {
    expect(asks(action({ is: 'done' }))).toMatchObject({ wasDone: true, keeps: false });
    expect(asks(action({ is: 'done', openedIn: 'before' }))).toMatchObject({ wasDone: true, keeps: true });
    expect(asks(action({ is: 'done', openedIn: null }))).toMatchObject({ wasDone: true, keeps: true });
  });

  test('on a page that stood open before the guide came nothing counts as kept', () => {
    const scene = context(action({ is: 'done', openedIn: null }));
    expect(holds({ keeps: 'connect/save' }, scene)).toBe(true);
    expect(holds({ keeps: 'connect/save' }, { ...scene, joinedLate: true })).toBe(false);
  });

  test('a company is the same with and without its legal form, and never another', () => {
    const shows: Condition = { shows: SAVE, text: { value: 'companyName' } };
    const asked = (shown: string) =>
      holds(shows, {
        ...context({ connection: { companyName: 'Fjord AS' } }),
        look: { ...fakeLook({}), shown: () => shown },
      });
    expect([asked('Fjord AS'), asked('Fjord'), asked('Fjord AB'), asked('Fjord Holding AS')]).toEqual([
      true,
      true,
      false,
      false,
    ]);
  });

  test('what was done in another visit and is not to be seen here is not kept', () => {
    expect(asks(action({ is: 'done', openedIn: 'before' }, []))).toMatchObject({ wasDone: true, keeps: false });
    expect(asks(action({ is: 'done', openedIn: null }, ['connect/validate']))).toMatchObject({ keeps: false });
  });
});

test('a name stands for all its spellings, or for the value now known', () => {
  const names = { ...labels('Save'), spellings: { en: ['Save', 'Store'], nb: ['Lagre'] } };
  expect(namesOf({ labels: names }, connectionWith())).toEqual(['Save', 'Store', 'Lagre']);
  expect(namesOf({ value: 'companyName' }, connectionWith())).toEqual([]);
  expect(namesOf({ value: 'companyName' }, connectionWith({ companyName: 'Fjord' }))).toEqual(['Fjord']);
});
