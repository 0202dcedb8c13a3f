import { browser } from 'wxt/browser';
import { runInTab } from './run-in-tab.ts';

/**
 * Chrome does not run content scripts in tabs that were open before an install or update (Firefox does): they are
 * run there now. A tab in which that fails (a page that is gone, a host blocked by policy) heals at its next load.
 */
export async function healOpenTabs(): Promise<void> {
  if (import.meta.env.FIREFOX) return;
  for (const script of browser.runtime.getManifest().content_scripts ?? []) {
    const tabs = await browser.tabs.query({ url: script.matches });
    const { js = [], matches = [] } = script;
    await Promise.allSettled(tabs.map((tab) => tab.id !== undefined && runInTab(tab.id, js, matches)));
  }
}
