import type { Browser } from 'puppeteer-core';

/** The WebDriver BiDi session of a Firefox: commands and events as in the specification. */
export interface Bidi {
  send<T = unknown>(method: string, params: object): Promise<T>;
  on<E>(event: string, listener: (event: E) => void): void;
}

interface InnerSession {
  send(method: string, params: object): Promise<{ result: unknown }>;
  on(event: string, listener: (event: never) => void): void;
}

interface InnerContext {
  id: string;
  userContext: { browser: { session: InnerSession } };
}

/**
 * The session that Puppeteer holds itself: Firefox allows one only, and Puppeteer's pages cannot answer the first
 * request of a tab that the extension opens, nor read a closed shadow root.
 */
export async function bidiOf(browser: Browser): Promise<Bidi> {
  const [page] = await browser.pages();
  const frame = page?.mainFrame() as unknown as { browsingContext: InnerContext } | undefined;
  const session = frame?.browsingContext.userContext.browser.session;
  if (!session) throw new Error('This version of Puppeteer keeps its BiDi session elsewhere.');
  return {
    send: async <T>(method: string, params: object) => (await session.send(method, params)).result as T,
    on: (event, listener) => session.on(event, listener as (event: never) => void),
  };
}

/** A top-level browsing context: a tab. */
export interface TabInfo {
  context: string;
  url: string;
}

/** All tabs, oldest first. */
export async function listTabs(bidi: Bidi): Promise<TabInfo[]> {
  return (await bidi.send<{ contexts: TabInfo[] }>('browsingContext.getTree', { maxDepth: 0 })).contexts;
}

interface Evaluated {
  type: 'success' | 'exception';
  result: { value?: string };
  exceptionDetails?: { text: string };
}

async function call(bidi: Bidi, context: string, source: string, argument: unknown, awaitPromise: boolean) {
  const answer = await bidi.send<Evaluated>('script.callFunction', {
    functionDeclaration: source,
    arguments: [{ type: 'string', value: JSON.stringify(argument ?? null) }],
    target: { context },
    awaitPromise,
  });
  if (answer.type === 'exception') throw new Error(answer.exceptionDetails?.text);
  return JSON.parse(answer.result.value ?? 'null');
}

/**
 * Runs a function in a tab's own world and gives what it returns, as JSON. Nothing is awaited: Firefox never answers for
 * a promise of a document that is left meanwhile.
 */
export function runIn<T, A>(bidi: Bidi, context: string, work: (argument: A) => T, argument: A): Promise<T> {
  const source = `(json) => JSON.stringify((${work.toString()})(JSON.parse(json)) ?? null)`;
  return call(bidi, context, source, argument, false);
}

/** Runs a function in the browser's own window, which stays, and awaits it. */
export async function runInside<T, A>(bidi: Bidi, work: (argument: A) => T, argument: A): Promise<Awaited<T>> {
  const source = `async (json) => JSON.stringify((await (${work.toString()})(JSON.parse(json))) ?? null)`;
  return call(bidi, await chromeContext(bidi), source, argument, true);
}

/** The browser's own window, where Firefox's inner objects can be reached (`--remote-allow-system-access`). */
async function chromeContext(bidi: Bidi): Promise<string> {
  const { contexts } = await bidi.send<{ contexts: TabInfo[] }>('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const window = contexts.find(({ url }) => url === 'chrome://browser/content/browser.xhtml');
  if (!window) throw new Error('Firefox shows no window of its own.');
  return window.context;
}
