import { globSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { keyOf } from '@/utils/app/say.ts';
import { FIELD_KEYS } from '@/utils/domain/fill/field-key.ts';
import { REFUSALS } from '@/utils/domain/fill/fill-plan.ts';
import type { LocateReason } from '@/utils/domain/locator.ts';
import { PORTAL_IDS, STEP_IDS } from '@/utils/domain/step.ts';
import { ACCOUNTFLOW_FLOW } from '@/utils/sites/accountflow/flow.ts';
import { ADMIN_FLOW } from '@/utils/sites/admin/flow.ts';
import { APP_STORE_FLOW } from '@/utils/sites/app-store/flow.ts';

interface Message {
  readonly message: string;
  readonly placeholders?: Readonly<Record<string, { readonly content: string }>>;
}

type Messages = Readonly<Record<string, Message>>;

const ROOT = new URL('../../', import.meta.url);
const LANGUAGES = ['en', 'nb', 'sv', 'da', 'fi', 'nl'];

async function messagesOf(language: string): Promise<Messages> {
  return JSON.parse(await readFile(new URL(`public/_locales/${language}/messages.json`, ROOT), 'utf8'));
}

/** Names between dollar signs, lower case as browsers compare them. */
function namesIn({ message }: Message): string[] {
  return [...new Set([...message.matchAll(/\$(\w+)\$/g)].map(([, name]) => (name ?? '').toLowerCase()))].sort();
}

const english = await messagesOf('en');

describe.each(LANGUAGES)('texts in %s', (language) => {
  test('are as many and as named as the English ones', async () => {
    expect(Object.keys(await messagesOf(language)).sort()).toEqual(Object.keys(english).sort());
  });

  test('are none of them empty, and say which language they are in', async () => {
    const messages = await messagesOf(language);
    expect(Object.entries(messages).filter(([, { message }]) => message.trim() === '')).toEqual([]);
    expect(messages.language_tag?.message).toBe(language);
  });

  test('have the placeholders of the English ones, each with the same content', async () => {
    const messages = await messagesOf(language);
    for (const [key, message] of Object.entries(messages)) {
      expect(message.placeholders, key).toEqual(english[key]?.placeholders);
      expect(namesIn(message), key).toEqual(Object.keys(message.placeholders ?? {}).sort());
    }
  });

  test('hold no dollar sign outside of a placeholder', async () => {
    const messages = Object.values(await messagesOf(language));
    expect(messages.filter(({ message }) => message.replace(/\$\w+\$/g, '').includes('$'))).toEqual([]);
  });
});

const FLOWS = [ADMIN_FLOW, APP_STORE_FLOW, ACCOUNTFLOW_FLOW];
const steps = FLOWS.flatMap((flow) => flow.steps);

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

/** Keys that are made of ids, so that no search finds them in the source. */
const MADE_OF_IDS = [
  ...steps.flatMap(({ id, actions }) => actions.map((action) => action.say ?? keyOf('action', id, action.id))),
  ...steps.flatMap(({ obstacles = [] }) => obstacles.map(({ id }) => keyOf('obstacle', id))),
  ...STEP_IDS.flatMap((step) => [keyOf('step', step), keyOf('do', step), keyOf('lost', step)]),
  ...PORTAL_IDS.map((portal) => keyOf('handover', portal)),
  ...Object.keys(REASONS).map((reason) => keyOf('lost_reason', reason)),
  ...REFUSALS.map((refusal) => keyOf('fill_refusal', refusal)),
  ...FIELD_KEYS.map((key) => keyOf('field', key)),
];

test('every step, action, obstacle, reason, refusal and field has its text', () => {
  expect(MADE_OF_IDS.filter((key) => !(key in english))).toEqual([]);
});

test('every key that the source names has its text', async () => {
  const files = globSync('{components,entrypoints,utils}/**/*.{ts,tsx}', { cwd: ROOT });
  const sources = await Promise.all(files.map((file) => readFile(new URL(file, ROOT), 'utf8')));
  const named = sources.flatMap((source) => [...source.matchAll(/\bsay\(\s*'(\w+)'/g)].map(([, key]) => key ?? ''));
  expect(named.length).toBeGreaterThan(100);
  expect(named.filter((key) => !(key in english))).toEqual([]);
});
