/** Frames without any change after which the page counts as still: about a tenth of a second. */
const SETTLING_FRAMES = 8;

/** Events after which things may stand elsewhere. None of them is ever stopped or changed. */
const STIRRING = [
  'scroll',
  'resize',
  'transitionrun',
  'animationstart',
  'toggle',
  'close',
  'focusin',
  'focusout',
  'fullscreenchange',
  'load',
  'pageshow',
] as const;

export interface FrameFollower {
  /** Something may have changed: work frame by frame until it is still again. */
  wake(): void;
}

/**
 * Calls `onFrame` once a frame while something moves and for a short settling time after events, mutations and resizes, then
 * `onRest` once; no timer and no frame while the page is still. `onFrame` returns whether anything changed since the last one.
 */
export function followFrames(
  doc: Document,
  signal: AbortSignal,
  onFrame: () => boolean,
  onRest: () => void,
): FrameFollower {
  const view = doc.defaultView;
  let frame = 0;
  let still = 0;

  function tick(): void {
    frame = 0;
    still = onFrame() ? 0 : still + 1;
    if (signal.aborted) {
      return;
    }
    if (still < SETTLING_FRAMES) {
      request();
    } else {
      onRest();
    }
  }

  function request(): void {
    frame ||= view?.requestAnimationFrame(tick) ?? 0;
  }

  function wake(): void {
    still = 0;
    if (!signal.aborted) {
      request();
    }
  }

  const mutations = new MutationObserver(wake);
  mutations.observe(doc, { subtree: true, childList: true, attributes: true, characterData: true });
  for (const type of STIRRING) {
    view?.addEventListener(type, wake, { capture: true, passive: true, signal });
  }
  view?.visualViewport?.addEventListener('resize', wake, { signal });
  signal.addEventListener('abort', () => {
    mutations.disconnect();
    view?.cancelAnimationFrame(frame);
  });
  return { wake };
}
