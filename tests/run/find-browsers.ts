import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Absolute paths of the browsers that tests and `npm start` use; a missing one is undefined. */
export interface Browsers {
  chromium: string | undefined;
  firefox: string | undefined;
  /** Chromium without windows: it loads no extension, and starts and draws with half the work. */
  shell: string | undefined;
}

/** Part of the world that the finder looks at. */
export interface FinderWorld {
  platform: NodeJS.Platform;
  env: Record<string, string | undefined>;
  isExecutable(path: string): boolean;
}

/** Names on the PATH of Linux, best first: plain Chromium and Chrome for Testing obey every switch, branded ones do not. */
const LINUX_CHROMIUM = [
  'chromium',
  'chromium-browser',
  'chrome',
  'google-chrome-for-testing',
  'google-chrome',
  'microsoft-edge',
];
const LINUX_SHELL = ['chromium-headless-shell', 'chrome-headless-shell'];
const LINUX_FIREFOX = ['firefox-esr', 'firefox', 'firefox-developer-edition'];

const MAC_CHROMIUM = ['Chromium', 'Google Chrome for Testing', 'Google Chrome', 'Microsoft Edge'];
const MAC_FIREFOX = ['Firefox', 'Firefox Developer Edition', 'Firefox Nightly'];

const WINDOWS_CHROMIUM = [
  'Chromium\\Application\\chrome.exe',
  'Google\\Chrome for Testing\\Application\\chrome.exe',
  'Google\\Chrome\\Application\\chrome.exe',
  'Microsoft\\Edge\\Application\\msedge.exe',
];
const WINDOWS_FIREFOX = ['Mozilla Firefox\\firefox.exe', 'Firefox Developer Edition\\firefox.exe'];

const realWorld: FinderWorld = {
  platform: process.platform,
  env: process.env,
  isExecutable(path) {
    try {
      accessSync(path, constants.X_OK);
      return true;
    } catch {
      return false;
    }
  },
};

function onPath(names: string[], { env }: FinderWorld): string[] {
  const folders = ['/usr/bin', ...(env.PATH ?? '').split(delimiter).filter(Boolean)];
  return names.flatMap((name) => folders.map((folder) => join(folder, name)));
}

function inApplications(names: string[], { env }: FinderWorld): string[] {
  const folders = ['/Applications', ...(env.HOME ? [`${env.HOME}/Applications`] : [])];
  return names.flatMap((name) => {
    const program = name.startsWith('Firefox') ? 'firefox' : name;
    return folders.map((folder) => `${folder}/${name}.app/Contents/MacOS/${program}`);
  });
}

function inProgramFiles(paths: string[], { env }: FinderWorld): string[] {
  const folders = [env.LOCALAPPDATA, env.PROGRAMFILES, env['PROGRAMFILES(X86)']].filter(
    (folder) => folder !== undefined,
  );
  return paths.flatMap((path) => folders.map((folder) => `${folder}\\${path}`));
}

function candidates(world: FinderWorld): Record<keyof Browsers, string[]> {
  switch (world.platform) {
    case 'darwin':
      return { chromium: inApplications(MAC_CHROMIUM, world), firefox: inApplications(MAC_FIREFOX, world), shell: [] };
    case 'win32':
      return {
        chromium: inProgramFiles(WINDOWS_CHROMIUM, world),
        firefox: inProgramFiles(WINDOWS_FIREFOX, world),
        shell: [],
      };
    default:
      return {
        chromium: onPath(LINUX_CHROMIUM, world),
        firefox: onPath(LINUX_FIREFOX, world),
        shell: onPath(LINUX_SHELL, world),
      };
  }
}

/**
 * Finds a Chromium and a Firefox: CHROME_PATH and FIREFOX_PATH first, then the usual places of the platform.
 * A path given by the environment that is no program counts as missing, not as a reason to take another browser. Beside a
 * Chromium that the environment names no other is taken: CHROME_SHELL_PATH has to name its shell, too.
 */
export function findBrowsers(world: FinderWorld = realWorld): Browsers {
  const { chromium, firefox, shell } = candidates(world);
  const { CHROME_PATH, FIREFOX_PATH, CHROME_SHELL_PATH } = world.env;
  const pick = (given: string | undefined, paths: string[]) =>
    (given ? [given] : paths).find((path) => world.isExecutable(path));
  return {
    chromium: pick(CHROME_PATH, chromium),
    firefox: pick(FIREFOX_PATH, firefox),
    shell: pick(CHROME_SHELL_PATH, CHROME_PATH ? [] : shell),
  };
}

/**
 * Whether a Chromium-family program is a branded one, by its path. Branded Chrome and Edge (from 137) ignore `--load-extension`
 * and take an unpacked extension only over the debugging pipe (Puppeteer's `enableExtensions`).
 */
export function ignoresLoadExtension(path: string): boolean {
  const name = path.toLowerCase();
  return (
    /google[ -]chrome|google[\\/]chrome|edge/.test(name) &&
    !name.includes('for testing') &&
    !name.includes('for-testing')
  );
}
