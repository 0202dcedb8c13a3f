import { type Browser, browser } from 'wxt/browser';
import type { FrameOrder, FrameSaid } from '../domain/frame.ts';
import type { Notice } from '../domain/message.ts';

/** The code for pages with frames; see `frameParts`. */
const SCRIPT = 'frames.js';
/** The code for *Show me where*; see `holdShowing`. */
const SHOWING = 'show-where.js';

/** Hands on what the documents of one tab say to each other; nothing of it is kept. */
export function relayFrames({ tab, frameId }: Pick<Browser.runtime.MessageSender, 'tab' | 'frameId'>) {
  const tabId = tab?.id;

  /** null: nobody stands there, or nobody of ours. */
  async function pass(notice: Notice, to: number | null): Promise<unknown> {
    if (tabId === undefined || frameId === undefined) return null;
    try {
      const answer = await browser.tabs.sendMessage(tabId, notice, to === null ? {} : { frameId: to });
      return answer ?? null;
    } catch {
      return null;
    }
  }

  /** Runs one of our files in frames of the tab; false where that cannot be. */
  async function run(file: string, frameIds: number[]): Promise<boolean> {
    if (tabId === undefined) return false;
    return browser.scripting.executeScript({ target: { tabId, frameIds }, files: [file] }).then(
      () => true,
      () => false,
    );
  }

  return {
    load: async (): Promise<true | null> => (frameId !== undefined && (await run(SCRIPT, [0, frameId]))) || null,
    loadShowing: async (): Promise<boolean> => frameId === 0 && run(SHOWING, [0]),
    toTop: (said: FrameSaid): Promise<unknown> => pass({ type: 'frame-said', frameId: frameId ?? 0, said }, 0),
    toFrames: async (to: number | null, order: FrameOrder): Promise<unknown> =>
      frameId === 0 ? pass({ type: 'frame-order', order }, to) : null,
  };
}
