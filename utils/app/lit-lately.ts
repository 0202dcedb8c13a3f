import type { Pointed } from './press-aim.ts';
import { targetKeeper } from './target-keeper.ts';

/** How long, in ms, a press on what was lit still counts after the light went out: the hand was on its way while the page stirred. */
const ON_ITS_WAY = 1000;

/** What the light stands on, and for a moment after it went out what it stood on: which action a press is for. */
export function litLately(target = targetKeeper(), now = (): number => performance.now()) {
  let pointed: Pointed | null = null;
  let until = 0;
  return {
    /** The light stands there; null: it has gone out. */
    hold(next: Pointed | null, on: Element | null): void {
      if (next && on) {
        pointed = next;
        until = Number.POSITIVE_INFINITY;
        target.hold(on);
      } else until = Math.min(until, now() + ON_ITS_WAY);
    },
    find: () => target.find(),
    /** The action for which a press on this path is; null where it is for none. */
    pointedIn: (path: readonly EventTarget[]): Pointed | null => (now() < until && target.isIn(path) ? pointed : null),
  };
}
