/** Ends after `ms`, or at once when the signal aborts: whoever waits looks at the signal afterwards. */
export function pause(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) return resolve();
    const end = () => {
      clearTimeout(timer);
      signal.removeEventListener('abort', end);
      resolve();
    };
    const timer = setTimeout(end, ms);
    signal.addEventListener('abort', end);
  });
}

/** How long the page may take to draw two frames, ms; a tab that is not in front draws none. */
const DRAWS_WITHIN = 500;

/** Ends when the page has heard that it was scrolled and has drawn what it made of it: after two frames. */
export function waitForDrawing(signal: AbortSignal): Promise<void> {
  const drawn = new AbortController();
  requestAnimationFrame(() => requestAnimationFrame(() => drawn.abort()));
  return pause(DRAWS_WITHIN, AbortSignal.any([signal, drawn.signal]));
}

/** How often a state is looked at, ms. Frames would stop in a tab that is not in front. */
const LOOK_EVERY = 40;

/** Looks until `check` gives something, at most `limit` ms; null after that or when the signal aborts. False is nothing. */
export async function waitFor<T>(
  check: () => T | null | false,
  limit: number,
  signal: AbortSignal,
  nextLook = () => LOOK_EVERY,
): Promise<T | null> {
  const end = performance.now() + limit;
  while (!signal.aborted) {
    const found = check();
    if (found !== null && found !== false) return found;
    if (performance.now() >= end) return null;
    await pause(nextLook(), signal);
  }
  return null;
}

/**
 * A state that gives the same answer twice, `apart` ms from one another; null when it does not within `limit` ms. What it
 * gave between the two would change nothing: once there is an answer, the next look is the one that counts.
 */
export async function waitForSteady<T>(
  read: () => T | null,
  apart: number,
  limit: number,
  signal: AbortSignal,
): Promise<T | null> {
  let last: T | null = null;
  let since = 0;
  return waitFor(
    () => {
      const now = read();
      if (now === null || now !== last) since = performance.now();
      last = now;
      return now !== null && performance.now() - since >= apart ? now : null;
    },
    limit,
    signal,
    () => (last === null ? LOOK_EVERY : Math.max(1, since + apart - performance.now())),
  );
}
