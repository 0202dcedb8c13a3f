import { browser } from 'wxt/browser';

/** The script that runs on hosts the user switched on: an unknown host under Visma's domains is most likely Admin's. */
const SCRIPT = 'content-scripts/admin.js';

const patternOf = (origin: string): string => `${origin}/*`;

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
      { id: origin, matches: [patternOf(origin)], js: [SCRIPT], runAt: 'document_idle', persistAcrossSessions: true },
    ]);
  }
  const tabs = await browser.tabs.query({ url: patternOf(origin) });
  await Promise.allSettled(
    tabs.map(
      (tab) => tab.id !== undefined && browser.scripting.executeScript({ target: { tabId: tab.id }, files: [SCRIPT] }),
    ),
  );
  return true;
}

/** Takes an origin back: the script is gone from the next load on, the permission at once. */
export async function unguideHost(origin: string): Promise<void> {
  const known = await browser.scripting.getRegisteredContentScripts({ ids: [origin] });
  if (known.length > 0) await browser.scripting.unregisterContentScripts({ ids: [origin] });
  await browser.permissions.remove({ origins: [patternOf(origin)] });
}

/** Patterns within which the user may switch on one exact origin at a time, as the manifest has them. */
export function optionalPatterns(): string[] {
  return [...(browser.runtime.getManifest().optional_host_permissions ?? [])];
}
