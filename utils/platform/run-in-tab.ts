import { browser } from 'wxt/browser';

/** Runs in every frame that the extension may reach: where its document is at home, a blank one where its maker is. */
const originOf = (): string => self.origin;

/** Runs a content script now in those frames of a tab in which the browser would have run it by itself. */
export async function runInTab(tabId: number, files: string[], patterns: readonly string[]): Promise<void> {
  const frames = await browser.scripting.executeScript({ target: { tabId, allFrames: true }, func: originOf });
  const frameIds = frames.filter(({ result }) => patterns.includes(`${result}/*`)).map(({ frameId }) => frameId);
  if (frameIds.length > 0) await browser.scripting.executeScript({ target: { tabId, frameIds }, files });
}
