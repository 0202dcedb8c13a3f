import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { CardRefusal } from '../../../utils/app/card-scene.ts';
import { keyOf } from '../../../utils/app/say.ts';
import { FIELD_KEYS } from '../../../utils/domain/fill/field-key.ts';
import { REFUSALS } from '../../../utils/domain/fill/fill-plan.ts';
import type { LocateReason } from '../../../utils/domain/locator.ts';
import { PORTAL_IDS, STEP_IDS } from '../../../utils/domain/step.ts';
import { FLOWS } from '../sites/flows.ts';

const ROOT = new URL('../../../', import.meta.url);
const APP = new URL('utils/app/', ROOT);

/** Whatever is written like a message key in the use cases, also where it is chosen, kept or handed on. */
function writtenKeys(): string[] {
  const files = readdirSync(APP, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));
  const sources = files.map((file) => readFileSync(new URL(file, APP), 'utf8'));
  const said = sources.flatMap((source) => [...source.matchAll(/\bsay\('(\w+)'/g)].map(([, key]) => key ?? ''));
  const written = sources.flatMap((source) =>
    [...source.matchAll(/(?<!keyOf\()'([a-z]+(?:_[a-z]+)+)'/g)].map(([, key]) => key ?? ''),
  );
  return [...new Set([...said, ...written])];
}

const REASONS: Record<LocateReason, true> = {
  'not-in-page': true,
  'not-visible': true,
  covered: true,
  'outside-scroller': true,
  disabled: true,
  'several-matches': true,
  'wrong-context': true,
  'may-exist': true,
  'value-unknown': true,
  'page-translated': true,
};

const REFUSED: Record<CardRefusal | 'no-answer', true> = {
  'not-here': true,
  'no-such-company': true,
  'not-a-tenant-id': true,
  'no-such-candidate': true,
  'same-tenant-id': true,
  'nothing-to-undo': true,
  'no-answer': true,
};

const steps = FLOWS.flatMap((flow) => flow.steps);

const MADE_KEYS = [
  ...STEP_IDS.flatMap((step) => [keyOf('step', step), keyOf('do', step), keyOf('lost', step)]),
  ...steps.flatMap(({ id, actions }) => actions.map((action) => action.say ?? keyOf('action', id, action.id))),
  ...steps.flatMap(({ obstacles = [] }) => obstacles.map(({ id }) => keyOf('obstacle', id))),
  ...PORTAL_IDS.map((portal) => keyOf('handover', portal)),
  ...FIELD_KEYS.map((field) => keyOf('field', field)),
  ...REFUSALS.map((refusal) => keyOf('fill_refusal', refusal)),
  ...Object.keys(REFUSED).map((refusal) => keyOf('refusal', refusal)),
  ...Object.keys(REASONS).map((reason) => keyOf('lost_reason', reason)),
];

describe.each(['en', 'nb', 'sv', 'da', 'fi', 'nl'])('in %s', (language) => {
  const file = new URL(`public/_locales/${language}/messages.json`, ROOT);
  const keys = new Set(Object.keys(JSON.parse(readFileSync(file, 'utf8'))));

  test('there is a text for every key that the use cases name', () => {
    expect(writtenKeys().length).toBeGreaterThan(30);
    expect(writtenKeys().filter((key) => !keys.has(key))).toEqual([]);
  });

  test('there is a text for every key that they make of ids', () => {
    expect(MADE_KEYS.filter((key) => !keys.has(key))).toEqual([]);
  });

  test('there is no text for an action or an obstacle that is no more', () => {
    const known = new Set([...MADE_KEYS, ...writtenKeys()]);
    expect([...keys].filter((key) => /^(?:action|obstacle)_/.test(key) && !known.has(key))).toEqual([]);
  });
});
