import { setTimeout as wait } from 'node:timers/promises';

/** Asks again and again until the answer is neither null, undefined nor false; throws after `patience` ms. */
export async function waitFor<T>(
  what: string,
  ask: () => Promise<T> | T,
  patience = 10_000,
): Promise<Exclude<T, null | undefined | false>> {
  const end = Date.now() + patience;
  for (;;) {
    const answer = await ask();
    if (answer !== null && answer !== undefined && answer !== false) {
      return answer as Exclude<T, null | undefined | false>;
    }
    if (Date.now() > end) throw new Error(`Not within ${patience} ms: ${what}`);
    await wait(50);
  }
}
