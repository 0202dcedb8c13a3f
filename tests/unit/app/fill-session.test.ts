import { describe, expect, test } from 'vitest';
import { fillSession } from '../../../utils/app/fill-session.ts';
import { type FormFiller, fillValuesOf } from '../../../utils/app/form-filler.ts';
import type { FillReport } from '../../../utils/dom/write/fill-report.ts';
import type { FillPlan, PlanRow } from '../../../utils/domain/fill/fill-plan.ts';
import type { GuideState } from '../../../utils/domain/message.ts';
import { connectionWith, ID_A } from '../domain/samples.ts';

const STATE: GuideState = {
  connection: connectionWith({ companyName: 'Fjord AS', tenantId: ID_A, acceptedMismatch: 'Fjord' }),
  defaults: { periodType: 'Year', moduleVat: false },
  filling: 'on',
  shown: {},
};

const write = (key: 'companyName' | 'tenantId'): PlanRow => ({
  key,
  do: 'write',
  ref: 0,
  label: '',
  oldText: '',
  newText: 'x',
});
const EMPTY = { values: {}, acceptedText: '', address: '' };

function planOf(refusal: FillPlan['refusal'] = null): FillPlan {
  return { ...EMPTY, refusal, shownText: '', rows: [write('companyName'), write('tenantId')] };
}

/** A form that writes when the test says so, and tells what it was asked for. */
function fakeForm(plan: FillPlan | null = planOf()) {
  const writing = Promise.withResolvers<FillReport>();
  const did: unknown[] = [];
  const filler: FormFiller = {
    plan: (values, acceptedText) => {
      did.push(['plan', values, acceptedText]);
      return plan;
    },
    empty: () => ['Start date'],
    write: ({ rows }) => {
      did.push(['write', rows.map(({ key }) => key)]);
      return writing.promise;
    },
    undo: async (report) => {
      did.push(['undo', report]);
      return report;
    },
  };
  let changes = 0;
  const session = fillSession(filler, new AbortController().signal, () => {
    changes += 1;
  });
  return { session, did, finish: writing.resolve, changes: () => changes };
}

const REPORT: FillReport = {
  ...EMPTY,
  rows: [
    { key: 'tenantId', label: '', oldText: '', newText: ID_A, outcome: 'written', reason: null },
    { key: 'accountingSystem', label: '', oldText: '', newText: 'x', outcome: 'failed', reason: 'not-opened' },
    { key: 'companyName', label: '', oldText: '', newText: 'x', outcome: 'written', reason: null },
  ],
};

test('the connection’s own values go before the defaults, and what is unknown is left out', () => {
  const state = { ...STATE, defaults: { ...STATE.defaults, companyName: 'Default AS', orgNumber: '' } };
  expect(fillValuesOf(state, 'The system')).toEqual({
    periodType: 'Year',
    moduleVat: false,
    companyName: 'Fjord AS',
    tenantId: ID_A,
    accountingSystem: 'The system',
  });
});

describe('a preview', () => {
  test('is made at each look from what is known, with the mismatch that the user accepted', () => {
    const { session, did } = fakeForm();
    expect(session.scene(STATE, true)).toMatchObject({ preview: planOf(), report: null, isWriting: false });
    expect(did).toMatchObject([['plan', { companyName: 'Fjord AS', tenantId: ID_A }, 'Fjord']]);
  });

  test('of a form that is not the company form is none; of another company’s it is', () => {
    expect(fakeForm(planOf('wrong-form')).session.scene(STATE, true).preview).toBeNull();
    expect(fakeForm(planOf('other-company')).session.scene(STATE, true).preview).not.toBeNull();
    expect(fakeForm().session.scene(STATE, false).preview).toBeNull();
    expect(fakeForm(null).session.scene(STATE, true).preview).toBeNull();
  });

  test('leaves what is empty to be named once there is none', () => {
    expect(fakeForm().session.scene(STATE, true).stillEmpty).toEqual([]);
    expect(fakeForm(null).session.scene(STATE, true).stillEmpty).toEqual(['Start date']);
    expect(fakeForm(null).session.scene(STATE, false).stillEmpty).toEqual([]);
  });

  test('is not asked for once the user goes by hand, until offered anew', () => {
    const { session, changes } = fakeForm();
    session.byHand();
    expect(session.scene(STATE, true).preview).toBeNull();
    expect(changes()).toBe(1);
    session.forget();
    expect(session.scene(STATE, true).preview).not.toBeNull();
  });
});

describe('where nothing is filled', () => {
  const OFF: GuideState = { ...STATE, filling: 'off-by-policy' };

  test('what the form lacks is there to copy, and there is nothing to confirm', async () => {
    const { session, did } = fakeForm();
    expect(session.scene(OFF, true)).toMatchObject({ preview: null, toCopy: planOf() });
    await session.write(['companyName', 'tenantId']);
    expect(did.filter((each) => Array.isArray(each) && each[0] === 'write')).toEqual([]);
    expect(session.scene(OFF, false).toCopy).toBeNull();
  });

  test('whose form it is is asked all the same, and the id is not offered for another’s', () => {
    const { session } = fakeForm(planOf('other-company'));
    expect(session.scene(OFF, true)).toMatchObject({ preview: planOf('other-company'), toCopy: null });
    session.byHand();
    expect(session.scene(OFF, true)).toMatchObject({ preview: null, toCopy: null });
  });

  test('the values for a form that nobody may look into are there to copy, whatever the policy', () => {
    const { session } = fakeForm(planOf('cross-origin'));
    const offered = { preview: null, toCopy: planOf('cross-origin') };
    expect(session.scene(STATE, true)).toMatchObject(offered);
    expect(session.scene(OFF, true)).toMatchObject(offered);
  });

  test('a user who goes by hand, or whose form was not filled wholly, can copy too', async () => {
    const { session, finish } = fakeForm();
    expect(session.scene(STATE, true).toCopy).toBeNull();
    finish(REPORT);
    await session.write(['tenantId']);
    expect(session.scene(STATE, true)).toMatchObject({ preview: null, toCopy: planOf(), report: REPORT });
  });
});

describe('writing', () => {
  test('writes only what was left ticked, once, and shows that it does', async () => {
    const { session, did, finish } = fakeForm();
    session.scene(STATE, true);
    const written = session.write(['tenantId']);
    expect(session.scene(STATE, true)).toMatchObject({ isWriting: true, preview: planOf() });
    await session.write(['companyName', 'tenantId']);
    finish(REPORT);
    await written;
    expect(did.filter((each) => Array.isArray(each) && each[0] === 'write')).toEqual([['write', ['tenantId']]]);
    expect(session.scene(STATE, true)).toMatchObject({ preview: null, report: REPORT, isWriting: false });
  });

  test('is nothing before a preview was shown', async () => {
    const { session, did } = fakeForm();
    await session.write(['tenantId']);
    expect(did).toEqual([]);
  });

  test('gives evidence for what was written, not for what was not', async () => {
    const { session, finish } = fakeForm();
    expect(session.facts('v1')).toEqual([]);
    session.scene(STATE, true);
    finish(REPORT);
    await session.write(['tenantId']);
    expect(session.facts('v1')).toEqual([{ fact: 'action', key: 'connect/enter-tenant-id', is: 'done', visit: 'v1' }]);
  });

  test('can be undone, and then reports nothing', async () => {
    const { session, did, finish } = fakeForm();
    session.scene(STATE, true);
    finish(REPORT);
    await session.write(['tenantId']);
    await session.undo();
    expect(did.at(-1)).toEqual(['undo', REPORT]);
    expect(session.scene(STATE, true).report).toBeNull();
    expect(session.facts('v1')).toEqual([
      { fact: 'action', key: 'connect/choose-system', is: 'open', visit: 'v1' },
      { fact: 'action', key: 'connect/enter-tenant-id', is: 'open', visit: 'v1' },
    ]);
    expect(session.facts('v1')).toEqual([]);
  });
});
