import { expect, test } from 'vitest';
import { findBrowsers, ignoresLoadExtension } from '../../run/find-browsers.ts';

function world(platform: NodeJS.Platform, programs: string[], env: Record<string, string> = {}) {
  return { platform, env, isExecutable: (path: string) => programs.includes(path) };
}

test('prefers plain Chromium to a branded browser', () => {
  const found = findBrowsers(world('linux', ['/usr/bin/google-chrome', '/usr/bin/chromium', '/usr/bin/firefox']));
  expect(found).toEqual({ chromium: '/usr/bin/chromium', firefox: '/usr/bin/firefox', shell: undefined });
});

test('finds applications on macOS', () => {
  const edge = '/Users/kari/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge';
  const firefox = '/Applications/Firefox.app/Contents/MacOS/firefox';
  const found = findBrowsers(world('darwin', [edge, firefox], { HOME: '/Users/kari' }));
  expect(found).toEqual({ chromium: edge, firefox, shell: undefined });
});

test('finds programs on Windows', () => {
  const chrome = 'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe';
  const found = findBrowsers(world('win32', [chrome], { PROGRAMFILES: 'C:\\Program Files' }));
  expect(found).toEqual({ chromium: chrome, firefox: undefined, shell: undefined });
});

test('takes the environment at its word, even when the path is wrong', () => {
  const programs = ['/usr/bin/chromium', '/opt/firefox/firefox'];
  const env = { CHROME_PATH: '/opt/none', FIREFOX_PATH: '/opt/firefox/firefox' };
  const found = findBrowsers(world('linux', programs, env));
  expect(found).toEqual({ chromium: undefined, firefox: '/opt/firefox/firefox', shell: undefined });
});

test('takes the shell of a Chromium that it found, and of one that is given only the one given with it', () => {
  const programs = ['/usr/bin/chromium', '/usr/bin/chromium-headless-shell', '/opt/chromium', '/opt/shell'];
  const shellWith = (env: Record<string, string>) => findBrowsers(world('linux', programs, env)).shell;
  expect(shellWith({})).toBe('/usr/bin/chromium-headless-shell');
  expect(shellWith({ CHROME_PATH: '/opt/chromium' })).toBeUndefined();
  expect(shellWith({ CHROME_PATH: '/opt/chromium', CHROME_SHELL_PATH: '/opt/shell' })).toBe('/opt/shell');
});

test.each([
  ['/usr/bin/chromium', false],
  ['/Applications/Chromium.app/Contents/MacOS/Chromium', false],
  ['/Applications/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing', false],
  ['/usr/bin/google-chrome', true],
  ['C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe', true],
  ['/usr/bin/microsoft-edge', true],
])('%s ignores --load-extension: %s', (path, expected) => {
  expect(ignoresLoadExtension(path)).toBe(expected);
});
