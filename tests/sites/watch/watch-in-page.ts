import { watchPage } from '../../../utils/dom/watch-page.ts';

/** What a watched page was looked at for: was it calm? In the order of the looks. */
const looks: boolean[] = [];

/** When each of them ended, ms. */
const ends: number[] = [];

/** How long a look takes, ms: that of a large page. */
const COST = 10;

const parts = {
  looks,
  framesUntilLook,
  shortestWait,
  untilCalm,
  start(): void {
    watchPage(document, new AbortController().signal, (isCalm) => {
      looks.push(isCalm);
      for (const end = performance.now() + COST; performance.now() < end; );
      ends.push(performance.now());
    });
  },
  /** Changes the page again and again until it has done so `times`; tells how many looks there were meanwhile. */
  repeat(change: (count: number) => void, times: number): Promise<number> {
    const before = looks.length;
    return new Promise((done) => {
      let count = 0;
      const timer = setInterval(() => {
        change(count++);
        if (count < times) return;
        clearInterval(timer);
        done(looks.length - before);
      }, 20);
    });
  },
};

/** Changes the page until it was looked at again and is at rest: the first change is new. */
async function untilCalm(change: (count: number) => void): Promise<void> {
  const before = looks.length;
  do await parts.repeat(change, 10);
  while (looks.length === before || !looks.at(-1));
}

/** On a page whose clock goes on: frames from this one act to the next look. */
async function framesUntilLook(act: () => void): Promise<number> {
  const clock = document.querySelector('#clock') as HTMLElement;
  const tick = (count: number): void => {
    clock.textContent = String(count);
  };
  await parts.repeat(tick, 80);
  let before = looks.length;
  // Right after a look at the clock, when the next of its kind is far away.
  while (looks.length === before) await parts.repeat(tick, 1);
  before = looks.length;
  act();
  let passed = 0;
  for (; looks.length === before; passed++) await new Promise(requestAnimationFrame);
  return passed;
}

/** Changes the page until it was looked at so many times more; the shortest time between two of those looks, ms. */
async function shortestWait(change: (count: number) => void, times: number): Promise<number> {
  const first = looks.length;
  while (looks.length < first + times) await parts.repeat(change, 10);
  const own = ends.slice(first);
  return Math.min(...own.slice(1).map((end, at) => end - (own[at] ?? 0)));
}

declare global {
  var watched: typeof parts;
}
globalThis.watched = parts;
