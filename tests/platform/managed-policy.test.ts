import { readFile } from 'node:fs/promises';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { mayFillForms, onPolicyChange } from '../../utils/platform/managed-policy.ts';

beforeEach(() => fakeBrowser.reset());

describe('an organization', () => {
  test.each([
    [{}, true],
    [{ fillForms: true }, true],
    [{ fillForms: false }, false],
    [{ fillForms: 'no' }, false],
    [{ fillForms: 0 }, false],
    [{ other: false }, true],
  ])('that set %o lets forms be filled: %s', async (policy, may) => {
    await fakeBrowser.storage.managed.set(policy as Record<string, boolean>);
    expect(await mayFillForms()).toBe(may);
  });

  test('without any policy, at which Firefox rejects, forbids nothing', async () => {
    vi.spyOn(browser.storage.managed, 'get').mockRejectedValueOnce(new Error('Managed storage manifest not found'));
    expect(await mayFillForms()).toBe(true);
  });

  test('is heard when it changes its mind, and nothing else is', async () => {
    const heard = vi.fn();
    onPolicyChange(heard);
    await fakeBrowser.storage.local.set({ fillForms: false });
    expect(heard).not.toHaveBeenCalled();
    await fakeBrowser.storage.managed.set({ fillForms: false });
    expect(heard).toHaveBeenCalledOnce();
  });
});

test('the schema for Chrome names the keys that are read, and nothing that Chrome does not know', async () => {
  const schema = JSON.parse(await readFile(new URL('../../public/managed_schema.json', import.meta.url), 'utf8'));
  expect(Object.keys(schema)).toEqual(['type', 'properties']);
  expect(Object.keys(schema.properties)).toEqual(['fillForms']);
  expect(schema.properties.fillForms.type).toBe('boolean');
});
