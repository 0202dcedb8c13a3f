import { beforeEach, describe, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import background from '../../entrypoints/background.ts';
import { RECORD_KEY } from '../../utils/platform/record-store.ts';

const US = { id: 'test-extension-id' };
const guided: string[] = [];
const told: unknown[] = [];
let permitted: string[] = [];
let permit: (permissions: { origins?: string[] }) => void;

beforeEach(() => {
  fakeBrowser.reset();
  guided.length = 0;
  told.length = 0;
  permitted = [];
  Object.assign(fakeBrowser.runtime, {
    id: US.id,
    getManifest: () => ({
      optional_host_permissions: ['https://*.visma.net/*', 'https://*.visma.com/*'],
      host_permissions: ['https://appstore.visma.net/*'],
      content_scripts: [{ matches: ['https://admin.visma.net/*'] }],
    }),
  });
  Object.assign(fakeBrowser.permissions, {
    getAll: async () => ({ origins: permitted }),
    contains: async () => true,
    remove: async () => true,
    onAdded: {
      addListener: (listener: typeof permit) => {
        permit = listener;
      },
    },
  });
  Object.assign(fakeBrowser.scripting, {
    getRegisteredContentScripts: async () => guided.map((id) => ({ id, matches: [`${id}/*`] })),
    registerContentScripts: async (scripts: { id: string }[]) => void guided.push(...scripts.map(({ id }) => id)),
    executeScript: async () => [],
  });
  Object.assign(fakeBrowser.tabs, {
    query: async () => [{ id: 4 }],
    sendMessage: async (_: number, notice: unknown) => void told.push(notice),
  });
  background.main();
});

/** The background's answer; undefined when it gives none. */
async function ask(message: unknown, sender: object = US): Promise<unknown> {
  const [answer] = await fakeBrowser.runtime.onMessage.trigger(message, sender, () => undefined);
  return answer;
}

const command = { type: 'command', command: { do: 'start' } };

describe('a message', () => {
  test('of ours is answered, stored, and told to the portals’ pages', async () => {
    expect(await ask(command)).toEqual({ refusal: null });
    expect(await ask({ type: 'hello' })).toMatchObject({ connection: { companyName: '' } });
    expect(await fakeBrowser.storage.local.get(RECORD_KEY)).toMatchObject({
      guide: { record: { activeId: expect.any(String) } },
    });
    expect(told).toMatchObject([{ type: 'state', state: { connection: { companyName: '' } } }]);
  });

  test.each([
    ['of another extension', command, { id: 'someone-else' }],
    ['of a page', command, {}],
    ['that is none of ours', { type: 'command', command: { do: 'erase' } }, US],
  ])('%s is not answered and changes nothing', async (_, message, sender) => {
    expect(await ask(message, sender)).toBeUndefined();
    expect(await ask({ type: 'hello' })).toBeNull();
    expect(told).toEqual([]);
  });
});

describe('a host to switch on', () => {
  test('is one exact origin within the optional hosts', async () => {
    expect(await ask({ type: 'guide-host', origin: 'https://new.visma.net' })).toBe(true);
    expect(guided).toEqual(['https://new.visma.net']);
  });

  test.each([
    'https://connect.visma.com',
    'http://new.visma.net',
    'https://new.visma.net:8443',
    'https://new.visma.net/admin',
    'https://visma.net.example.com',
    'https://example.com',
    'https://*.visma.net',
  ])('is never %s, even with permission', async (origin) => {
    expect(await ask({ type: 'guide-host', origin })).not.toBe(true);
    permit({ origins: [`${origin}/*`] });
    await ask({ type: 'hello' });
    expect(guided).toEqual([]);
  });

  test('is guided as soon as it is permitted, should the popup be gone by then', async () => {
    permit({ origins: ['https://new.visma.net/*'] });
    await expect.poll(() => guided).toEqual(['https://new.visma.net']);
  });

  test('is guided again after an update, which may have cost the script but not the permission', async () => {
    permitted = ['https://admin.visma.net/*', 'https://appstore.visma.net/*', 'https://new.visma.net/*'];
    await fakeBrowser.runtime.onInstalled.trigger({ reason: 'update', previousVersion: '0.0.1' });
    await expect.poll(() => guided).toEqual(['https://new.visma.net']);
  });
});
