import { describe, expect, test } from 'vitest';
import type { ConfigEnv, UserManifest } from 'wxt';
import config from '../../wxt.config.ts';

async function manifest(browser: string, command: ConfigEnv['command'] = 'build'): Promise<UserManifest> {
  if (typeof config.manifest !== 'function') throw new Error('the manifest must depend on the browser');
  return await config.manifest({ browser, command, manifestVersion: 3, mode: 'production' });
}

describe.each(['chrome', 'edge', 'firefox'])('manifest for %s', (browser) => {
  test('asks for the portals by exact origin and never for the password pages', async () => {
    const { host_permissions: hosts = [] } = await manifest(browser);
    expect(hosts.filter((host) => host.replace(/^https:\/\/|\/\*$/g, '').includes('*'))).toEqual([]);
    expect(hosts.filter((host) => !host.startsWith('https://'))).toEqual([]);
    expect(JSON.stringify(await manifest(browser))).not.toContain('connect.visma.com');
  });

  test('asks for no more than it needs', async () => {
    const { permissions = [], web_accessible_resources: resources } = await manifest(browser);
    // activeTab warns of nothing at install: it lets the popup name the unknown Visma host on which it was opened.
    const needed = ['storage', 'scripting', 'activeTab', 'sidePanel'];
    expect(permissions.filter((name) => !needed.includes(name))).toEqual([]);
    expect(resources).toBeUndefined();
  });

  test('forbids every connection in production, and leaves development alone', async () => {
    const production = JSON.stringify((await manifest(browser)).content_security_policy);
    expect(production).toContain("connect-src 'none'");
    expect(production).toContain("trusted-types 'none'");
    expect((await manifest(browser, 'serve')).content_security_policy).toBeUndefined();
  });
});

test('keys of one browser stay out of the other', async () => {
  const [chrome, firefox] = [await manifest('chrome'), await manifest('firefox')];
  expect(chrome).toMatchObject({ minimum_chrome_version: '140', externally_connectable: { ids: [] } });
  expect(chrome.storage).toEqual({ managed_schema: 'managed_schema.json' });
  expect(firefox.storage).toBeUndefined();
  expect(chrome.browser_specific_settings).toBeUndefined();
  expect(firefox.permissions).not.toContain('sidePanel');
  expect(firefox.minimum_chrome_version).toBeUndefined();
  expect(firefox.externally_connectable).toBeUndefined();
  expect(firefox.browser_specific_settings?.gecko).toMatchObject({
    strict_min_version: '140.0',
    data_collection_permissions: { required: ['none'] },
  });
});
