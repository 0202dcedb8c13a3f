/** Frames without any change after which the page counts as still: about a tenth of a second. */
const SETTLING_FRAMES = 8;

/** Frames between two full looks at what only moves: is it still right, what is stuck over it, what cuts it? */
const LOOK_PACE = 15;

/** What changes elsewhere on a page at rest is looked at so many milliseconds later: what it moves is told by its place. */
const ELSEWHERE_AFTER = 200;

/** What rides along with the page is looked at in each so many of these: what is stuck at the window's edges is known. */
const RIDING_PACE = 5;

/** Events after which things may stand elsewhere. None of them is ever stopped or changed. */
const STIRRING = [
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

/** Those of them that only move what stands. */
const MOVING = /^(transitionrun|animationstart)$/;

export interface FrameFollower {
  /** Something may have moved: work frame by frame until it is still again. */
  wake(): void;
  /** Something may have become another as well. */
  stir(): void;
}

/** What a frame has to look at: the place of what is followed, whether it is still the same, or all that is around it as well. */
type Look = 'place' | 'target' | 'all';

export interface FrameWork {
  /** May a change of the page make what is followed another? What it only moves is followed by {@link FrameFollower.wake}. */
  concerns(record: MutationRecord): boolean;
  /** The document was scrolled: has what is followed gone along by itself, and needs no frame? */
  rides(): boolean;
  /** Work of one frame. True when anything has moved. */
  onFrame(look: Look): boolean;
  /**
   * Nothing has moved for a while, or something has changed that may have come over what is followed. `isRiding`: it still goes along with
   * the document.
   */
  onRest(isRiding: boolean): void;
}

/**
 * Calls `onFrame` once a frame while something moves and for a short settling time after events, changes that concern it and
 * resizes, then `onRest` once; no timer and no frame while the page is still.
 */
export function followFrames(
  doc: Document,
  signal: AbortSignal,
  { concerns, rides, onFrame, onRest }: FrameWork,
): FrameFollower {
  const view = doc.defaultView as Window;
  let frame = 0;
  let still = 0;
  let frames = 0;
  let due: Look = 'place';
  let isRiding = false;
  let ridden = 0;
  let scrolled = '';
  let timer = 0;

  function tick(): void {
    frame = 0;
    const look = frames++ % LOOK_PACE ? due : 'all';
    due = 'place';
    still = onFrame(look) ? 0 : still + 1;
    if (signal.aborted) {
      return;
    }
    if (still < SETTLING_FRAMES) {
      request();
    } else {
      frames = 0;
      onRest(isRiding);
    }
  }

  function request(): void {
    frame ||= view.requestAnimationFrame(tick);
  }

  function lookLater(): void {
    timer ||= view.setTimeout(() => {
      timer = 0;
      const [before, now] = [scrolled, scrollOf(view)];
      scrolled = now;
      if (isRiding && (before === now || !rides())) hear();
      ridden = isRiding ? ridden + 1 : 0;
      if (!frame && ridden % RIDING_PACE === 0) onRest(isRiding);
      if (isRiding) lookLater();
    }, ELSEWHERE_AFTER);
  }

  function onScroll({ target }: Event): void {
    if (target === doc && rides()) ride();
    else wake();
  }

  const listening = { capture: true, passive: true, signal };

  /** An event of the document's own scrolling does not pass its root element: that of a part of it does. */
  function ride(): void {
    isRiding = true;
    scrolled = scrollOf(view);
    view.removeEventListener('scroll', onScroll, true);
    doc.documentElement.addEventListener('scroll', wake, listening);
    lookLater();
  }

  function hear(): void {
    isRiding = false;
    doc.documentElement.removeEventListener('scroll', wake, true);
    view.addEventListener('scroll', onScroll, listening);
  }

  function wake(): void {
    still = 0;
    if (signal.aborted) return;
    if (isRiding) hear();
    request();
  }

  function stir(look: Look): void {
    if (due !== 'all') due = look;
    wake();
  }

  const mutations = new MutationObserver((records) => {
    if (records.some(concerns)) stir('target');
    else if (isRiding) wake();
    else if (!frame) lookLater();
  });
  mutations.observe(doc, { subtree: true, childList: true, attributes: true, characterData: true });
  hear();
  for (const type of STIRRING) view.addEventListener(type, MOVING.test(type) ? wake : () => stir('all'), listening);
  view.visualViewport?.addEventListener('resize', () => stir('all'), { signal });
  signal.addEventListener('abort', () => {
    mutations.disconnect();
    view.cancelAnimationFrame(frame);
    view.clearTimeout(timer);
  });
  return { wake, stir: () => stir('all') };
}

const scrollOf = ({ scrollX, scrollY }: Window): string => `${scrollX} ${scrollY}`;
