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

/** Longest wait for an answer, and the waits before a request is sent again, in ms. */
const ANSWERS_WITHIN = 5000;
/** A frame that is just going away never answers. */
const FRAME_ANSWERS_WITHIN = 1000;
const PAUSES = [250, 1000, 4000];

const pass = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** Sends a request; resolves with undefined when the background cannot be reached (worker gone, extension gone). */
async function send<T>(request: Request, within = ANSWERS_WITHIN): Promise<T | undefined> {
  if (!isAlive()) return undefined;
  const { promise, resolve } = Promise.withResolvers<undefined>();
  const timer = setTimeout(resolve, within);
  try {
    return (await Promise.race([runtime.sendMessage(request), promise])) as T;
  } catch {
    return undefined;
  } finally {
    clearTimeout(timer);
  }
}

/** Sends until there is an answer: a background that is just starting or dying gives none. */
async function insist<T>(request: Request, within?: number): Promise<T | undefined> {
  let answer = await send<T>(request, within);
  for (const pause of PAUSES) {
    if (answer !== undefined || !isAlive()) break;
    await pass(pause);
    answer = await send<T>(request, within);
  }
  return answer;
}

/** What was told arrives in the order in which it was told. */
let told: Promise<unknown> = Promise.resolve();
const waiting: Request[] = [];

/** A press that leads away is the last that a page can say: it goes out while what was told before is still unanswered. */
const hurry = (): void => waiting.splice(0).forEach((request) => void send(request));

export const contentPort = {
  isAlive,
  hello: async (): Promise<GuideState | null> => (await insist<GuideState | null>({ type: 'hello' })) ?? null,
  tell(request: Request): void {
    waiting.push(request);
    told = told.then(() => waiting.length && insist(waiting.shift() as Request));
    addEventListener('pagehide', hurry);
  },
  command: (command: Command): Promise<CommandAnswer | undefined> => send({ type: 'command', command }),
  /** What concerns one page: its frames, what was shown in it; null when nobody hears it there. `isOnce`: it must not be said again. */
  ask: <T>(request: Request, isOnce?: boolean): Promise<T | undefined> =>
    isOnce ? send(request) : insist(request, FRAME_ANSWERS_WITHIN),
  /** Calls back for each notice of our own background, and answers it; messages of anyone else are not heard. */
  listen(onNotice: (notice: Notice) => unknown): void {
    runtime.onMessage.addListener((message: Notice, sender, respond) => {
      const answer = sender.id === runtime.id && sender.tab === undefined ? onNotice(message) : undefined;
      // Of two copies of the script only one may answer.
      if (answer !== undefined) respond(answer);
    });
  },
  /** A text of `_locales` in the user's language; '' when the key is unknown. */
  say: (key: string, ...substitutions: string[]): string => i18n.getMessage(key, substitutions),
  language: (): string => i18n.getUILanguage(),
};
