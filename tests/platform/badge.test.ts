import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { EMPTY_RECORD, type GuideRecord } from '../../utils/domain/connection.ts';
import { STEP_IDS } from '../../utils/domain/step.ts';
import { showProgress } from '../../utils/platform/badge.ts';
import { connectionWith, recordWith } from '../unit/domain/samples.ts';

const texts: string[] = [];

beforeEach(() => {
  texts.length = 0;
  fakeBrowser.reset();
  vi.spyOn(fakeBrowser.action, 'setBadgeText').mockImplementation(async ({ text }) => void texts.push(text ?? ''));
  vi.spyOn(fakeBrowser.action, 'setBadgeBackgroundColor').mockResolvedValue();
});

async function badgeOf(record: GuideRecord): Promise<string | undefined> {
  await showProgress(record);
  return texts.at(-1);
}

test('shows how many of the eight steps are done, skipped ones not among them', async () => {
  const { steps } = connectionWith();
  const done = { status: 'done', by: 'page' } as const;
  const some = {
    ...steps,
    'access-rights': done,
    connect: done,
    integrate: { status: 'skipped', by: 'hand' } as const,
  };
  expect(await badgeOf(recordWith(connectionWith()))).toBe('0/8');
  expect(await badgeOf(recordWith(connectionWith({ steps: some })))).toBe('2/8');
  const all = Object.fromEntries(STEP_IDS.map((step) => [step, done])) as typeof steps;
  expect(await badgeOf(recordWith(connectionWith({ steps: all })))).toBe('8/8');
});

test('shows nothing while no connection is in work', async () => {
  expect(await badgeOf(EMPTY_RECORD)).toBe('');
  expect(await badgeOf({ ...recordWith(connectionWith()), activeId: null })).toBe('');
});
