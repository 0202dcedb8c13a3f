import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { goToTab, notifyTabs } from '../../utils/platform/portal-tabs.ts';

const PATTERNS = ['https://appstore.example/*'];
const NOTICE = { type: 'resume' } as const;
const calls: string[] = [];

function openTabs(...tabs: object[]): void {
  Object.assign(fakeBrowser.tabs, { query: async ({ url }: { url: string[] }) => (url === PATTERNS ? tabs : []) });
}

beforeEach(() => {
  calls.length = 0;
  fakeBrowser.reset();
  const note =
    (what: string) =>
    async (...parts: unknown[]) =>
      void calls.push([what, ...parts.map((part) => JSON.stringify(part))].join(' '));
  Object.assign(fakeBrowser.tabs, { create: note('create'), update: note('update'), sendMessage: note('send') });
  Object.assign(fakeBrowser.windows, { update: note('window') });
});

test('goes to the matching tab that was used last, and brings its window to the front', async () => {
  openTabs({ id: 1, lastAccessed: 5, windowId: 8 }, { id: 2, lastAccessed: 9, windowId: 9 }, { id: 3 });
  await goToTab(PATTERNS, 'https://appstore.example/');
  expect(calls).toEqual(['update 2 {"active":true}', 'window 9 {"focused":true}']);
});

test('opens the start page where no tab matches', async () => {
  openTabs();
  await goToTab(PATTERNS, 'https://appstore.example/');
  expect(calls).toEqual(['create {"url":"https://appstore.example/"}']);
});

test('tells every tab, whether or not one of them is deaf', async () => {
  openTabs({ id: 1 }, {}, { id: 2 });
  const told: number[] = [];
  fakeBrowser.tabs.sendMessage = async (id: number) => {
    told.push(id);
    if (id === 1) throw new Error('Receiving end does not exist');
  };
  await notifyTabs(PATTERNS, NOTICE);
  expect(told).toEqual([1, 2]);
});
