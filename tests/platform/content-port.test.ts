import { afterEach, beforeEach, expect, test, vi } from 'vitest';

type Answer = (message: { type: string }) => Promise<unknown>;

let answer: Answer;
const asked: string[] = [];
const runtime = {
  id: 'ours' as string | undefined,
  sendMessage(message: { type: string; observation?: { connectionId: string } }): Promise<unknown> {
    asked.push(message.observation?.connectionId ?? message.type);
    return answer(message);
  },
};

const never: Answer = () => new Promise(() => undefined);
const refused: Answer = () => Promise.reject(new Error('Could not establish connection'));
const observed = (connectionId: string) => ({ type: 'observed', observation: { connectionId, facts: [] } }) as const;

/** The adapter finds the browser's API when it is first loaded. */
async function loadPort() {
  vi.resetModules();
  return (await import('../../utils/platform/content-port.ts')).contentPort;
}

beforeEach(() => {
  asked.length = 0;
  runtime.id = 'ours';
  vi.useFakeTimers();
  vi.stubGlobal('browser', { runtime, i18n: {} });
  vi.stubGlobal('addEventListener', () => undefined);
});

afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

test.each([
  ['rejected', refused],
  ['answered by nobody', never],
  ['answered by nothing', async () => undefined],
] as const)('a hello that is %s is said again until there is an answer', async (_, first) => {
  answer = first;
  const port = await loadPort();
  const hello = port.hello();
  await vi.advanceTimersByTimeAsync(100);
  answer = async () => null;
  await vi.advanceTimersByTimeAsync(60_000);
  expect(await hello).toBeNull();
  expect(asked).toEqual(['hello', 'hello']);
});

test('what was told arrives in its order, however often the first must be said', async () => {
  answer = refused;
  const port = await loadPort();
  port.tell(observed('first'));
  port.tell(observed('second'));
  await vi.advanceTimersByTimeAsync(100);
  answer = async () => true;
  await vi.advanceTimersByTimeAsync(60_000);
  expect(asked).toEqual(['first', 'first', 'second']);
});

test('what waits for an earlier answer when the page goes is said at once, and only once', async () => {
  answer = never;
  const page = new EventTarget();
  vi.stubGlobal('addEventListener', page.addEventListener.bind(page));
  const port = await loadPort();
  port.tell(observed('first'));
  port.tell(observed('seen'));
  port.tell(observed('pressed'));
  await vi.advanceTimersByTimeAsync(100);
  expect(asked).toEqual(['first']);
  page.dispatchEvent(new Event('pagehide'));
  expect(asked).toEqual(['first', 'seen', 'pressed']);
  answer = async () => true;
  await vi.advanceTimersByTimeAsync(60_000);
  expect(asked).toEqual(['first', 'seen', 'pressed', 'first']);
});

test('nothing is said anew of what was answered when the page goes', async () => {
  answer = async () => true;
  const page = new EventTarget();
  vi.stubGlobal('addEventListener', page.addEventListener.bind(page));
  const port = await loadPort();
  port.tell(observed('first'));
  await vi.advanceTimersByTimeAsync(100);
  page.dispatchEvent(new Event('pagehide'));
  expect(asked).toEqual(['first']);
});

test('gives up after a while, and at once when the extension is gone', async () => {
  answer = refused;
  const port = await loadPort();
  const hello = port.hello();
  await vi.advanceTimersByTimeAsync(60_000);
  expect(await hello).toBeNull();
  expect(asked).toHaveLength(4);
  runtime.id = undefined;
  expect(await port.hello()).toBeNull();
  expect(asked).toHaveLength(4);
});

test('leaves no timer behind an answer', async () => {
  answer = async () => null;
  await (await loadPort()).hello();
  expect(vi.getTimerCount()).toBe(0);
});
