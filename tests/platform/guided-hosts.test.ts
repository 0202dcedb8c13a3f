import { beforeEach, describe, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { guidedPatterns, guideHost, unguideHost } from '../../utils/platform/guided-hosts.ts';

interface Script {
  readonly id: string;
  readonly matches?: string[];
}

let scripts: Script[] = [];
let permitted: string[] = [];
const injected: object[] = [];

beforeEach(() => {
  fakeBrowser.reset();
  scripts = [];
  permitted = [];
  injected.length = 0;
  Object.assign(fakeBrowser.scripting, {
    getRegisteredContentScripts: async (filter?: { ids: string[] }) =>
      scripts.filter(({ id }) => filter === undefined || filter.ids.includes(id)),
    registerContentScripts: async (added: Script[]) => void scripts.push(...added),
    unregisterContentScripts: async ({ ids }: { ids: string[] }) => {
      scripts = scripts.filter(({ id }) => !ids.includes(id));
    },
    executeScript: async ({ target, files }: { target: { tabId: number; frameIds?: number[] }; files?: string[] }) => {
      if (files) injected.push({ tab: target.tabId, frames: target.frameIds });
      return [
        { frameId: 0, result: 'https://new.visma.net' },
        { frameId: 4, result: 'https://other.visma.net' },
        { frameId: 5, result: 'https://new.visma.net' },
      ];
    },
  });
  Object.assign(fakeBrowser.permissions, {
    contains: async ({ origins = [] }: { origins?: string[] }) => origins.every((origin) => permitted.includes(origin)),
    remove: async ({ origins = [] }: { origins?: string[] }) => {
      permitted = permitted.filter((origin) => !origins.includes(origin));
    },
  });
  Object.assign(fakeBrowser.tabs, {
    query: async ({ url }: { url: string }) => (url === 'https://new.visma.net/*' ? [{ id: 7 }] : []),
  });
});

describe('a host that the user switched on', () => {
  beforeEach(() => {
    permitted = ['https://new.visma.net/*'];
  });

  test('is guided from now on, in open tabs too, and is registered once', async () => {
    expect(await guideHost('https://new.visma.net')).toBe(true);
    expect(await guideHost('https://new.visma.net')).toBe(true);
    expect(await guidedPatterns()).toEqual(['https://new.visma.net/*']);
    expect(scripts).toMatchObject([{ persistAcrossSessions: true, runAt: 'document_idle', allFrames: true }]);
    const run = { tab: 7, frames: [0, 5] };
    expect(injected).toEqual([run, run]);
  });

  test('can be taken back, with its permission', async () => {
    await guideHost('https://new.visma.net');
    await unguideHost('https://new.visma.net');
    expect(await guidedPatterns()).toEqual([]);
    expect(permitted).toEqual([]);
  });
});

test('nothing is guided without permission', async () => {
  expect(await guideHost('https://new.visma.net')).toBe(false);
  expect(scripts).toEqual([]);
  expect(injected).toEqual([]);
});
