import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { keyOf } from '../../../utils/app/say.ts';
import { FLOWS } from './flows.ts';

interface Message {
  readonly placeholders?: Record<string, { content: string }>;
}

const FILE = new URL('../../../public/_locales/en/messages.json', import.meta.url);
const english: Record<string, Message> = JSON.parse(readFileSync(FILE, 'utf8'));

/** What the card gives to an action's sentence, in this order. */
const GIVEN: Record<string, string> = { company: '$1', user: '$2', suggest: '$3' };

const steps = FLOWS.flatMap((flow) => flow.steps);
const keys = steps.flatMap(({ id, actions }) => actions.map((action) => action.say ?? keyOf('action', id, action.id)));

test('an action’s sentence uses only what the card gives it, each in its place', () => {
  const wrong = keys.filter((key) =>
    Object.entries(english[key]?.placeholders ?? {}).some(([name, { content }]) => GIVEN[name] !== content),
  );
  expect(wrong).toEqual([]);
});

test('a sentence that names the user stands only where the user is known', () => {
  const naming = steps.flatMap(({ actions, id }) =>
    actions.filter((action) => 'user' in (english[action.say ?? keyOf('action', id, action.id)]?.placeholders ?? {})),
  );
  expect(naming.length).toBeGreaterThan(0);
  expect(naming.filter((action) => !JSON.stringify(action).includes('userName')).map(({ id }) => id)).toEqual([]);
});
