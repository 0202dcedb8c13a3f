import { describe, expect, test } from 'vitest';
import type { Connection, StepRecord } from '../../../utils/domain/connection.ts';
import { type Decision, decide } from '../../../utils/domain/decide.ts';
import type { Action, PortalFlow, Step } from '../../../utils/domain/flow.ts';
import type { Locator } from '../../../utils/domain/locator.ts';
import { reduceFacts } from '../../../utils/domain/reduce-observation.ts';
import { STEP_IDS, type StepId } from '../../../utils/domain/step.ts';
import { button, fakeLook, labels, type PageSketch } from './fake-look.ts';
import { connectionWith } from './samples.ts';

const [OPEN, TYPE, SAVE, SAVED, ENTRY, ELSE, LOADING, ALERT] = [
  'Open',
  'Type',
  'Save',
  'Saved',
  'Entry',
  'Else',
  'Loading',
  'Alert',
].map(button) as [Locator, Locator, Locator, Locator, Locator, Locator, Locator, Locator];

const open: Action = { id: 'open', kind: 'click', target: [OPEN] };
const type: Action = {
  id: 'type',
  kind: 'type',
  target: [TYPE],
  suggest: { value: 'companyName' },
  doneWhen: { shows: TYPE, text: { value: 'companyName' } },
};
const save: Action = {
  id: 'save',
  kind: 'confirm',
  target: [button('Apply'), SAVE],
  when: { wasDone: 'grant-role/type' },
};

const first: Step = {
  id: 'access-rights',
  portal: 'admin',
  belongs: { sees: ENTRY },
  actions: [{ id: 'enter', kind: 'click', target: [ENTRY] }],
  doneWhen: { any: [] },
};
const second: Step = {
  id: 'grant-role',
  portal: 'admin',
  belongs: { any: [OPEN, TYPE, SAVE, ALERT].map((sees) => ({ sees })) },
  actions: [open, type, save],
  doneWhen: { sees: SAVED },
  undoneWhen: { sees: OPEN },
  implies: ['access-rights'],
  obstacles: [
    { id: 'wall', when: { sees: ALERT }, weight: 'blocked' },
    { id: 'fog', when: { sees: LOADING } },
  ],
};
const FLOW: PortalFlow = {
  portal: 'admin',
  steps: [first, second],
  waitsWhen: { sees: { find: 'password' } },
  ignoresWhen: { sees: ELSE },
};

function settled(...steps: StepId[]): Connection {
  const blank = connectionWith({ companyName: 'Fjord' });
  const done: StepRecord = { status: 'done', by: 'page' };
  return { ...blank, steps: { ...blank.steps, ...Object.fromEntries(steps.map((step) => [step, done])) } };
}

function decideOn(page: PageSketch, connection = settled('access-rights'), flow = FLOW): Decision<string> {
  return decide(flow, { connection, look: fakeLook(page), visit: 'now', host: 'x.example', isCalm: true });
}

const written = (text: string): ReadonlyMap<Locator, string> => new Map([[TYPE, text]]);

describe('pointing', () => {
  test('goes backward: of all that is there, the action nearest to the end', () => {
    const { verdict, facts } = decideOn({ found: [ENTRY, OPEN, TYPE] }, settled());
    expect(verdict).toMatchObject({ is: 'pointing', step: 'grant-role', action: { id: 'type' }, locator: TYPE });
    expect(facts).toContainEqual({ fact: 'action', key: 'grant-role/type', is: 'open', visit: 'now' });
  });

  test('never at what may not be pointed at yet, nor at what is done', () => {
    expect(decideOn({ found: [OPEN, SAVE] }).verdict).toMatchObject({ action: { id: 'open' } });
    expect(decideOn({ found: [OPEN], shown: written('Fjord') }).verdict).toMatchObject({ action: { id: 'open' } });
  });

  test('takes evidence first: what is proved in this look opens the way in this look', () => {
    const { verdict, facts } = decideOn({ found: [SAVE], shown: written('fjord') });
    expect(facts[0]).toEqual({ fact: 'action', key: 'grant-role/type', is: 'done', visit: 'now' });
    expect(verdict).toMatchObject({ is: 'pointing', action: { id: 'save' } });
  });

  test('falls back on the next best target, and names the one that was found', () => {
    const { verdict } = decideOn({ found: [SAVE], shown: written('Fjord') });
    expect(verdict).toMatchObject({ locator: SAVE, element: JSON.stringify(SAVE), suggest: null });
  });

  test('suggests the connection’s value, the first spelling, or nothing while unknown', () => {
    const role: Action = { ...type, suggest: { labels: labels('Reader', 'Leser') } };
    const flow = { ...FLOW, steps: [{ ...second, actions: [role] }] };
    expect(decideOn({ found: [TYPE] }).verdict).toMatchObject({ suggest: 'Fjord' });
    expect(decideOn({ found: [TYPE] }, settled(), flow).verdict).toMatchObject({ suggest: 'Reader' });
    expect(decideOn({ found: [TYPE] }, connectionWith()).verdict).toMatchObject({ suggest: null });
  });

  test('leaves settled steps alone, and steps whose time has not come', () => {
    expect(decideOn({ found: [ENTRY, TYPE] }, settled('grant-role')).verdict).toMatchObject({ step: 'access-rights' });
    const flow = { ...FLOW, steps: [first, { ...second, when: { settled: 'access-rights' as const } }] };
    expect(decideOn({ found: [ENTRY, OPEN] }, settled(), flow).verdict).toMatchObject({ step: 'access-rights' });
  });
});

describe('on a page that stirs', () => {
  const fogged: Step = {
    ...second,
    actions: [open, { ...type, when: { calm: true } }],
    obstacles: [{ id: 'wall', when: { calm: true } }],
  };
  const decideIn = (said: { action: string | null; obstacle: string | null }) =>
    decide(
      { ...FLOW, steps: [fogged] },
      { connection: settled(), look: fakeLook({ found: [OPEN, TYPE] }), visit: '1', host: 'x', isCalm: false, said },
    ).verdict;

  test('what needs its rest is not said yet', () => {
    expect(decideIn({ action: null, obstacle: null })).toMatchObject({ action: { id: 'open' }, obstacle: null });
    expect(decideIn({ action: 'grant-role/open', obstacle: null })).toMatchObject({ action: { id: 'open' } });
  });

  test('what is said already stays', () => {
    expect(decideIn({ action: 'grant-role/type', obstacle: 'wall' })).toMatchObject({
      action: { id: 'type' },
      obstacle: 'wall',
    });
  });
});

describe('evidence', () => {
  test('of a step brings what it implies, and moves on in the same look', () => {
    const { verdict, facts } = decideOn({ found: [ENTRY, SAVED] }, settled());
    expect(facts).toEqual([{ fact: 'step', step: 'grant-role', is: 'done', implies: ['access-rights'] }]);
    expect(verdict).toEqual({ is: 'elsewhere', step: 'integrate' });
  });

  test('against a step opens it again', () => {
    const { verdict, facts } = decideOn({ found: [OPEN] }, settled('access-rights', 'grant-role'));
    expect(facts).toContainEqual({ fact: 'step', step: 'grant-role', is: 'undone', implies: [] });
    expect(verdict).toMatchObject({ is: 'pointing', step: 'grant-role', action: { id: 'open' } });
  });

  test('left behind in another visit proves a step only where it stands again', () => {
    const drafted: Connection = {
      ...settled('access-rights'),
      actions: { 'grant-role/type': { is: 'done', openedIn: 'before', pressed: false } },
    };
    const flow: PortalFlow = { ...FLOW, steps: [first, { ...second, doneWhen: { keeps: 'grant-role/type' } }] };
    const isDone = (page: PageSketch) => decideOn(page, drafted, flow).facts.some(({ fact }) => fact === 'step');
    expect(isDone({ found: [ENTRY] })).toBe(false);
    expect(isDone({ shown: written('') })).toBe(false);
    expect(isDone({ shown: written('Fjord') })).toBe(true);
  });

  test('of actions is not collected once the step is settled', () => {
    expect(decideOn({ shown: written('Fjord') }, settled('access-rights', 'grant-role')).facts).toEqual([]);
  });
});

describe('without a target', () => {
  const unclear = (reason: 'may-exist' | 'several-matches') =>
    new Map([[TYPE, { outcome: 'ambiguous' as const, reason }]]);

  test('lost on a page of the step, with the reason that helps most', () => {
    const page = { found: [ALERT], lost: unclear('several-matches') };
    expect(decideOn(page).verdict).toEqual({
      is: 'lost',
      step: 'grant-role',
      reason: 'several-matches',
      obstacle: 'wall',
      actions: [open, type],
    });
    expect(decideOn({ found: [ALERT] }).verdict).toMatchObject({ is: 'lost', reason: 'not-in-page' });
  });

  test('lost and not led away where the current step is of this very portal', () => {
    expect(decideOn({ found: [ALERT] }, settled()).verdict).toMatchObject({ is: 'lost', step: 'access-rights' });
  });

  test('what lies over a page is said before every other reason, a like name elsewhere last', () => {
    const page = (...reasons: ['covered' | 'wrong-context' | 'may-exist', Locator][]): PageSketch => ({
      found: [ALERT],
      lost: new Map(reasons.map(([reason, locator]) => [locator, { outcome: 'missing' as const, reason }])),
    });
    const reasonOn = (sketch: PageSketch) => (decideOn(sketch).verdict as { reason?: string }).reason;
    expect(reasonOn(page(['may-exist', TYPE], ['covered', OPEN]))).toBe('covered');
    expect(reasonOn(page(['may-exist', TYPE], ['wrong-context', OPEN]))).toBe('may-exist');
    expect(reasonOn(page(['wrong-context', TYPE], ['may-exist', OPEN]))).toBe('may-exist');
  });

  test('lost, it names what might be pointed at if it were found, in the order of the flow', () => {
    const shut: Action = { ...open, id: 'shut', when: { lacks: OPEN } };
    const only: Action = { ...open, id: 'only', when: { all: [{ sees: OPEN }, { not: { isOn: OPEN } }] } };
    const named: Action = { id: 'named', kind: 'click', target: [{ find: 'row', of: { value: 'userName' } }] };
    const flow: PortalFlow = { ...FLOW, steps: [first, { ...second, actions: [shut, only, type, save, named] }] };
    const unknown = { outcome: 'missing', reason: 'value-unknown' } as const;
    const idsOn = (page: PageSketch) => {
      const { verdict } = decideOn(page, undefined, flow);
      return verdict.is === 'lost' ? verdict.actions.map(({ id }) => id) : verdict;
    };
    // What needs its own target is for this page if only that were known; what may come only without it is not.
    expect(idsOn({ found: [ALERT] })).toEqual(['only', 'type', 'named']);
    expect(idsOn({ found: [ALERT], lost: new Map([[named.target[0] as Locator, unknown]]) })).toEqual(['only', 'type']);
  });

  test('nothing on a page that belongs to no step', () => {
    expect(decideOn({}).verdict).toEqual({ is: 'nothing' });
    expect(decideOn({ found: [SAVED] }).verdict).toEqual({ is: 'nothing' });
  });

  test('elsewhere when the current step is not this page’s', () => {
    const here = { found: [ALERT] };
    expect(decideOn(here, settled('access-rights', 'grant-role')).verdict).toEqual({
      is: 'elsewhere',
      step: 'integrate',
    });
  });

  test('lost here, and nowhere else, where what a later step waited for is known already', () => {
    const later: Step = { ...second, id: 'connect', when: { knows: 'companyName' }, obstacles: [] };
    const flow = { ...FLOW, portal: 'accountflow', steps: [later] } as const;
    expect(decideOn({ found: [ALERT] }, settled(), flow).verdict).toMatchObject({ is: 'lost', step: 'connect' });
    expect(decideOn({ found: [ALERT] }, connectionWith({}), flow).verdict).toMatchObject({ is: 'elsewhere' });
  });

  test('all done when every step is settled', () => {
    expect(decideOn({ found: [ALERT] }, settled(...STEP_IDS)).verdict).toEqual({ is: 'all-done' });
  });

  test('waiting and ignoring come before everything, and prove nothing', () => {
    const all: PageSketch = { found: [OPEN, SAVED, ENTRY] };
    const signIn = { ...all, found: [...(all.found ?? []), { find: 'password' } as const] };
    expect(decideOn(signIn)).toMatchObject({ verdict: { is: 'waiting' }, facts: [] });
    expect(decideOn({ found: [...signIn.found, ELSE] })).toEqual({ verdict: { is: 'nothing' }, facts: [] });
  });
});

describe('an obstacle', () => {
  test('is said while something can be pointed at, and blocks the step', () => {
    const { verdict, facts } = decideOn({ found: [OPEN, ALERT] });
    expect(verdict).toMatchObject({ is: 'pointing', obstacle: 'wall' });
    expect(facts).toContainEqual({ fact: 'obstacle', step: 'grant-role', obstacle: 'wall' });
  });

  test('that only warns is said, and blocks nothing', () => {
    const { verdict, facts } = decideOn({ found: [OPEN, LOADING] });
    expect(verdict).toMatchObject({ is: 'pointing', obstacle: 'fog' });
    expect(facts).toContainEqual({ fact: 'obstacle', step: 'grant-role', obstacle: null });
  });

  test('that is gone is told so', () => {
    expect(decideOn({ found: [OPEN] }).facts).toContainEqual({ fact: 'obstacle', step: 'grant-role', obstacle: null });
  });

  test('of a later step is not looked for before its time', () => {
    expect(decideOn({ found: [ENTRY, ALERT] }, settled()).facts.filter(({ fact }) => fact === 'obstacle')).toEqual([]);
  });
});

test('what was told is no news in the next look', () => {
  const page: PageSketch = { found: [SAVE, ALERT], shown: written('Fjord') };
  const known = reduceFacts(settled(), decideOn(page, settled()).facts);
  const { facts } = decideOn(page, known);
  expect(facts.length).toBeGreaterThan(0);
  expect(reduceFacts(known, facts)).toBe(known);
});
