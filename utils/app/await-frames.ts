import { LEAST_SIDE } from '../dom/frames/openings.ts';

/** Milliseconds that a new frame has to report before the page is decided upon without it. */
const REPORTS_WITHIN = 800;

/**
 * Tells whether a frame has come, or gone elsewhere, that may yet report; asks by `later` for the look after that. A page
 * without frames costs nothing.
 */
export function awaitFrames(doc: Document, signal: AbortSignal, later: (ms: number) => void) {
  const until = new WeakMap<EventTarget, number>();
  /** It shows another document now, or is about to. */
  const again = (frame: EventTarget | null): unknown => frame && until.set(frame, performance.now() + REPORTS_WITHIN);
  doc.defaultView?.addEventListener('load', ({ target }) => again(target), { capture: true, signal });
  return {
    again,
    /** `knows`: has the frame reported? */
    areAwaited(knows: (frame: Element) => boolean): boolean {
      const left = [...doc.getElementsByTagName('iframe')].map((frame) => {
        if (!until.has(frame) && frame.clientWidth > LEAST_SIDE && frame.clientHeight > LEAST_SIDE) again(frame);
        return knows(frame) ? 0 : (until.get(frame) ?? 0) - performance.now();
      });
      const wait = Math.max(0, ...left);
      if (wait > 0) later(wait);
      return wait > 0;
    },
  };
}
