import { browser } from 'wxt/browser';
import { runInTab } from './run-in-tab.ts';

/** The script that runs on hosts the user switched on: an unknown host under Visma's domains is most likely Admin's. */
const SCRIPT = 'content-scripts/admin.js';
const SHEET = 'content-scripts/admin.css';

const patternOf = (origin: string): string => `${origin}/*`;

/** The origin that a match pattern of {@link patternOf} stands for. */
export const originOf = (pattern: string): string => pattern.replace(/\/\*$/, '');

/** Match patterns of the hosts that the user has switched on. */
export async function guidedPatterns(): Promise<string[]> {
  const scripts = await browser.scripting.getRegisteredContentScripts();
  return scripts.flatMap((script) => script.matches ?? []);
}

/**
 * Runs the guide on one more origin, now and after restarts. The permission was asked for by the page in which the
 * user pressed; without it nothing happens. Resolves with whether it runs.
 */
export async function guideHost(origin: string): Promise<boolean> {
  if (!(await browser.permissions.contains({ origins: [patternOf(origin)] }))) return false;
  const known = await browser.scripting.getRegisteredContentScripts({ ids: [origin] });
  if (known.length === 0) {
    await browser.scripting.registerContentScripts([
      {
        id: origin,
        matches: [patternOf(origin)],
        js: [SCRIPT],
        css: [SHEET],
        runAt: 'document_idle',
        allFrames: true,
        matchOriginAsFallback: true,
        persistAcrossSessions: true,
      },
    ]);
  }
  const tabs = await browser.tabs.query({ url: patternOf(origin) });
  await Promise.allSettled(tabs.map((tab) => tab.id !== undefined && runInTab(tab.id, [SCRIPT], [patternOf(origin)])));
  return true;
}

/** Takes an origin back: the script is gone from the next load on, the permission at once. */
export async function unguideHost(origin: string): Promise<void> {
  const known = await browser.scripting.getRegisteredContentScripts({ ids: [origin] });
  if (known.length > 0) await browser.scripting.unregisterContentScripts({ ids: [origin] });
  await browser.permissions.remove({ origins: [patternOf(origin)] });
}

/**
 * Origins that the user has permitted beyond those of the manifest. A browser may drop registered scripts when the extension
 * is updated, but it keeps the permissions: these are to be guided again.
 */
export async function permittedOrigins(): Promise<string[]> {
  const { host_permissions = [], content_scripts = [] } = browser.runtime.getManifest();
  const always = new Set<string>([...host_permissions, ...content_scripts.flatMap(({ matches = [] }) => matches)]);
  const { origins = [] } = await browser.permissions.getAll();
  return origins.filter((pattern) => !always.has(pattern)).map(originOf);
}

/** Patterns within which the user may switch on one exact origin at a time, as the manifest has them. */
export function optionalPatterns(): string[] {
  return [...(browser.runtime.getManifest().optional_host_permissions ?? [])];
}
