import { type StdioOptions, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { type Browsers, findBrowsers } from './find-browsers.ts';

type BrowserName = Exclude<keyof Browsers, 'shell'>;

/** Standard output belongs to what the command prints. */
const PROGRESS = ['inherit', 2, 2] satisfies StdioOptions;

const DEBIAN_PACKAGES: Record<BrowserName, string[]> = {
  chromium: ['chromium', 'chromium-headless-shell'],
  firefox: ['firefox-esr'],
};
const PATH_VARIABLES: Record<BrowserName, string> = { chromium: 'CHROME_PATH', firefox: 'FIREFOX_PATH' };
const ADVICE: Record<BrowserName, string> = {
  chromium: 'Install Chromium, Chrome for Testing or Chrome (140 or newer), or set CHROME_PATH to one.',
  firefox: 'Install Firefox (140 or newer), or set FIREFOX_PATH to it.',
};

function isDebianAsRoot(): boolean {
  return existsSync('/etc/debian_version') && process.getuid?.() === 0;
}

function advise(name: BrowserName): string {
  const given = process.env[PATH_VARIABLES[name]];
  return given ? `${PATH_VARIABLES[name]} names no program: ${given}` : ADVICE[name];
}

function installDebianPackages(packages: string[]): void {
  console.error(`Installing ${packages.join(' and ')} (apt-get) …`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  spawnSync('apt-get', ['update', '-qq'], { stdio: PROGRESS, env });
  spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], { stdio: PROGRESS, env });
}

/**
 * Makes sure that the wanted browsers are there, installing them on Debian as root, and puts their paths into CHROME_PATH,
 * CHROME_SHELL_PATH and FIREFOX_PATH for every process started from here. Throws with advice when one is missing and cannot be installed.
 */
export function requireBrowsers<Name extends BrowserName>(wanted: Name[]): Browsers & Record<Name, string> {
  const missing = () => wanted.filter((name) => !findBrowsers()[name]);
  const installable = missing().filter((name) => !process.env[PATH_VARIABLES[name]]);
  if (installable.length > 0 && isDebianAsRoot())
    installDebianPackages(installable.flatMap((name) => DEBIAN_PACKAGES[name]));
  const lacking = missing();
  if (lacking.length > 0) throw new Error(lacking.map(advise).join('\n'));
  const found = findBrowsers();
  if (found.chromium) process.env.CHROME_PATH = found.chromium;
  if (found.shell) process.env.CHROME_SHELL_PATH = found.shell;
  if (found.firefox) process.env.FIREFOX_PATH = found.firefox;
  return found as Browsers & Record<Name, string>;
}
