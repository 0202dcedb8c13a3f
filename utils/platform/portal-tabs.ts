import { browser } from 'wxt/browser';
import type { Notice } from '../domain/message.ts';

/** Tells every open page that matches; pages without our script do not answer, which is no fault. */
export async function notifyTabs(patterns: string[], notice: Notice): Promise<void> {
  const tabs = await browser.tabs.query({ url: patterns });
  await Promise.allSettled(tabs.map((tab) => tab.id !== undefined && browser.tabs.sendMessage(tab.id, notice)));
}

/** Brings the user to the tab that matches and was used last, else to a new one at `startUrl`. */
export async function goToTab(patterns: string[], startUrl: string): Promise<void> {
  const tabs = await browser.tabs.query({ url: patterns });
  const latest = tabs.sort((a, b) => (b.lastAccessed ?? 0) - (a.lastAccessed ?? 0))[0];
  if (latest?.id === undefined) {
    await browser.tabs.create({ url: startUrl });
    return;
  }
  await browser.tabs.update(latest.id, { active: true });
  if (latest.windowId !== undefined) await browser.windows.update(latest.windowId, { focused: true });
}
