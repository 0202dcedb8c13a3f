import { deepRoots } from './walk.ts';

/** Milliseconds without a change after which late answers are taken to have come. */
const CALM_AFTER = 700;
/** A page that never rests is taken as calm after this many milliseconds. */
const CALM_AT_LAST = 4000;
/** Shortest time between two runs, in ms; see the table of strategies measured for watching. */
const THROTTLE = 100;
/** A run may take at most this share of the main thread. */
const COST_FACTOR = 8;

const OBSERVED: MutationObserverInit = { subtree: true, childList: true, attributes: true, characterData: true };
/** Changes that leave no mutation behind: values, ticks, ends of animations, popovers and details. */
const EVENTS = ['input', 'change', 'click', 'transitionend', 'animationend', 'toggle', 'focusin'];

export interface PageWatch {
  /** Asks for a run although the page did not change. */
  touch(): void;
}

/**
 * Calls `run` once a page has changed, at the next frame or, while it keeps changing, every 100 ms (more rarely when
 * runs are dear), and once more with `isCalm` when it has come to rest. While nothing changes nothing is done and no
 * timer runs. Ends with the signal. `ignore` is the tag name of our own host.
 */
export function watchPage(
  doc: Document,
  ignore: string,
  signal: AbortSignal,
  run: (isCalm: boolean) => void,
): PageWatch {
  const { defaultView } = doc;
  if (!defaultView) throw new Error('watchPage needs a document in a window');
  const view: Window = defaultView;
  let lastRun = 0;
  let lastCost = 0;
  let lastCalm = performance.now();
  let waitTimer = 0;
  let frame = 0;
  let calmTimer = 0;

  const observer = new MutationObserver((records) => {
    if (records.some((record) => record.target.nodeName.toLowerCase() !== ignore && !isOnlyHost(record, ignore)))
      touch();
  });
  const watchedRoots = new WeakSet<Node>();

  function touch(): void {
    if (doc.hidden) return;
    view.clearTimeout(calmTimer);
    calmTimer = view.setTimeout(() => execute(true), CALM_AFTER);
    if (waitTimer || frame) return;
    const wait = lastRun + Math.max(THROTTLE, lastCost * COST_FACTOR) - performance.now();
    if (wait > 0) waitTimer = view.setTimeout(nextFrame, wait);
    else nextFrame();
  }

  function nextFrame(): void {
    waitTimer = 0;
    frame = view.requestAnimationFrame(() => execute(performance.now() - lastCalm > CALM_AT_LAST));
  }

  /** Timers and frames are numbered apart, and the page's own are counted along: a mix-up would stop one of those. */
  function unschedule(): void {
    view.clearTimeout(waitTimer);
    view.cancelAnimationFrame(frame);
    waitTimer = 0;
    frame = 0;
  }

  function execute(isCalm: boolean): void {
    // A frame that came later than the calm would take the calm back, with nothing left to bring it again.
    unschedule();
    if (signal.aborted) return;
    const start = performance.now();
    for (const root of deepRoots(doc)) {
      if (root === doc || watchedRoots.has(root)) continue;
      observer.observe(root, OBSERVED);
      watchedRoots.add(root);
    }
    if (isCalm) lastCalm = start;
    run(isCalm);
    lastRun = performance.now();
    lastCost = lastRun - start;
  }

  observer.observe(doc, OBSERVED);
  const options = { signal, capture: true, passive: true };
  for (const type of EVENTS) view.addEventListener(type, touch, options);
  doc.addEventListener('visibilitychange', touch, options);
  view.addEventListener('pageshow', touch, options);
  navigationOf(view)?.addEventListener('currententrychange', touch, { signal });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    view.clearTimeout(calmTimer);
    unschedule();
  });
  touch();
  return { touch };
}

/** The Navigation API's event fires after the page's own `pushState`; the type is missing in some libraries. */
function navigationOf(view: Window): EventTarget | undefined {
  return (view as { navigation?: EventTarget }).navigation;
}

function isOnlyHost(record: MutationRecord, ignore: string): boolean {
  const nodes = [...record.addedNodes, ...record.removedNodes];
  return nodes.length > 0 && nodes.every((node) => node.nodeName.toLowerCase() === ignore);
}
