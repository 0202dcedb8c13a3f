import type { Command } from '../domain/command.ts';
import type { CommandAnswer, GuideState, Notice, Request } from '../domain/message.ts';

/**
 * The content scripts' way to the background. They use the browser's own promises instead of the polyfill: Chromium
 * from 140 and Firefox from 140 both return them here, and every kB counts in a foreign page.
 */
const runtime = (globalThis as { browser?: typeof chrome }).browser?.runtime ?? chrome.runtime;
const i18n = (globalThis as { browser?: typeof chrome }).browser?.i18n ?? chrome.i18n;

/** False once the extension was updated or removed under an open page: then nothing more can be said. */
function isAlive(): boolean {
  return runtime?.id !== undefined;
}

/** Sends a request; resolves with undefined when the background cannot be reached (worker gone, extension gone). */
async function send<T>(request: Request): Promise<T | undefined> {
  if (!isAlive()) return undefined;
  try {
    return (await runtime.sendMessage(request)) as T;
  } catch {
    return undefined;
  }
}

export const contentPort = {
  isAlive,
  hello: async (): Promise<GuideState | null> => (await send<GuideState | null>({ type: 'hello' })) ?? null,
  tell: (request: Request): void => void send(request),
  command: (command: Command): Promise<CommandAnswer | undefined> => send({ type: 'command', command }),
  /** Calls back for each notice of our own background; messages of anyone else are not heard. */
  listen(onNotice: (notice: Notice) => void): void {
    runtime.onMessage.addListener((message: Notice, sender) => {
      if (sender.id === runtime.id && sender.tab === undefined) onNotice(message);
    });
  },
  /** A text of `_locales` in the user's language; '' when the key is unknown. */
  say: (key: string, ...substitutions: string[]): string => i18n.getMessage(key, substitutions),
  language: (): string => i18n.getUILanguage(),
};
