import { expect, test } from 'vitest';
import type { Connection } from '../../../utils/domain/connection.ts';
import { decide } from '../../../utils/domain/decide.ts';
import type { Action, PortalFlow } from '../../../utils/domain/flow.ts';
import { reduceFacts } from '../../../utils/domain/reduce-observation.ts';
import { button, fakeLook } from './fake-look.ts';
import { connectionWith } from './samples.ts';

const [ENTER, CHECK, KEEP] = [button('Enter'), button('Check'), button('Keep')];
const enter: Action = { id: 'enter', kind: 'click', target: [ENTER], forgets: ['connect/check', 'connect/keep'] };
const check: Action = { id: 'check', kind: 'confirm', target: [CHECK], when: { not: { wasPressed: 'connect/check' } } };
const keep: Action = { id: 'keep', kind: 'confirm', target: [KEEP], when: { wasPressed: 'connect/check' } };
const FLOW: PortalFlow = {
  portal: 'accountflow',
  steps: [
    {
      id: 'connect',
      portal: 'accountflow',
      belongs: { any: [] },
      actions: [enter, check, keep],
      doneWhen: { any: [] },
    },
  ],
  waitsWhen: { any: [] },
};

const pressed: Connection = connectionWith({
  actions: { 'connect/check': { is: 'open', openedIn: 'before', pressed: true } },
});

function decideOn(connection: Connection, found: (typeof ENTER)[], visit: string) {
  return decide(FLOW, { connection, look: fakeLook({ found }), visit, host: 'x.example', isCalm: true });
}

test('a press counts on the page that it brought', () => {
  expect(decideOn(pressed, [CHECK, KEEP], 'now').verdict).toMatchObject({ action: { id: 'keep' } });
});

test('a press counts no more where what comes before it is to be done again', () => {
  const { facts } = decideOn(pressed, [ENTER], 'now');
  const after = reduceFacts(pressed, facts);
  expect(after.actions['connect/check']).toEqual({ is: 'open', openedIn: 'now', pressed: false });
  expect(decideOn(after, [CHECK, KEEP], 'now').verdict).toMatchObject({ action: { id: 'check' } });
});

test('what was never seen is not made up', () => {
  const { facts } = decideOn(pressed, [ENTER], 'now');
  expect(facts.map((fact) => 'key' in fact && fact.key)).toEqual(['connect/enter', 'connect/check']);
});
