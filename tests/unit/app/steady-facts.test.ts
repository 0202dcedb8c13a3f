import { expect, test } from 'vitest';
import { steadyFacts } from '../../../utils/app/steady-facts.ts';
import type { Fact } from '../../../utils/domain/command.ts';

const DONE: Fact = { fact: 'step', step: 'connect', is: 'done', implies: [] };
const OTHER: Fact = { fact: 'step', step: 'integrate', is: 'done', implies: [] };
const OPEN: Fact = { fact: 'action', key: 'connect/save', is: 'open', visit: 'v' };

function clocked() {
  const asked: number[] = [];
  const steady = steadyFacts((ms) => asked.push(ms));
  return { asked, look: steady.through, seenDone: steady.seenDone };
}

test('evidence passes once it has stood for 150 ms, and another look is asked for until then', () => {
  const { asked, look } = clocked();
  expect(look([DONE], 1000)).toEqual([]);
  expect(look([DONE], 1149)).toEqual([]);
  expect(asked).toEqual([150, 150]);
  expect(look([DONE], 1150)).toEqual([DONE]);
  expect(look([DONE], 9000)).toEqual([DONE]);
  expect(asked).toHaveLength(2);
});

test('what flickers by proves nothing: its time begins anew', () => {
  const { look } = clocked();
  look([DONE], 0);
  expect(look([], 100)).toEqual([]);
  expect(look([DONE], 200)).toEqual([]);
  expect(look([DONE], 349)).toEqual([]);
  expect(look([DONE], 350)).toEqual([DONE]);
});

test('each piece of evidence has a time of its own', () => {
  const { look } = clocked();
  look([DONE], 0);
  expect(look([DONE, OTHER], 150)).toEqual([DONE]);
  expect(look([DONE, OTHER], 300)).toEqual([DONE, OTHER]);
});

test('presses and what is merely pointed at pass at once', () => {
  const { asked, look } = clocked();
  const pressed: Fact = { fact: 'pressed', key: 'connect/save' };
  expect(look([OPEN, pressed], 0)).toEqual([OPEN, pressed]);
  expect(asked).toEqual([]);
});

test('a press confirms what the last look saw done, but nothing that has gone, and no other evidence', () => {
  const { look, seenDone } = clocked();
  const chosen: Fact = { fact: 'action', key: 'grant-role/choose-role', is: 'done', visit: 'v' };
  look([chosen, OPEN, DONE], 0);
  expect(seenDone()).toEqual([chosen]);
  look([OPEN], 50);
  expect(seenDone()).toEqual([]);
});
