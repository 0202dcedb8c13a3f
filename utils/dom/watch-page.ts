import { HOST_TAG } from './host-tag.ts';
import { deepRoots } from './walk.ts';

/** Milliseconds without anything new after which late answers are taken to have come. */
const CALM_AFTER = 700;
/** A page that always brings something new is taken as calm after this many milliseconds. */
const CALM_AT_LAST = 4000;
/** Shortest time between two runs, in ms; see the table of strategies measured for watching. */
const THROTTLE = 100;
/** All runs together take one part in so many of the time, but for so many ms of work that are done at once for something new. */
const NEWS = 16;
const BURST = 150;
/**
 * For what the page does all the time, what is but another text, or what the user did (what comes of that is new): a run is followed by
 * this many times its own length without one.
 */
const ROUTINE = 40;
/** What changes by itself and did so already within this many milliseconds is routine: a clock, a ticker, an animation. */
const ROUTINE_WITHIN = 3000;
/** A change is looked at after this many milliseconds at the latest. */
const AT_LAST = 2000;
/** After what the user does nothing leaves the page at rest for this many milliseconds. */
const ANSWERED_WITHIN = 1000;

const OBSERVED: MutationObserverInit = { subtree: true, childList: true, attributes: true, characterData: true };
/** What the user does to a page, whatever comes of it. */
const ACTS = ['input', 'change', 'click'];
/** What a change event alone tells of: a tick and a choice leave no mutation behind. */
const CHOICES = 'input[type=checkbox],input[type=radio],select';
/** Changes that leave no mutation behind: popovers and details, a page that comes back; and ends of movements. */
const CHANGES = ['toggle', 'visibilitychange', 'pageshow'];
const ENDS = ['transitionend', 'animationend'];

export interface PageWatch {
  /** How often something new has come. */
  readonly news: number;
  /** To be called when the user has done what is looked for: the page is calm again only after its answer. */
  acted(): void;
  /** The last run has gone on in tasks of its own until now, for so many milliseconds of work in all. */
  spent(ms: number): void;
}

/**
 * Calls `run` once a page has changed, at the next frame or, while it keeps changing, every 100 ms (more rarely when
 * runs are dear; still more rarely for what changes by itself all the time), and once more with `isCalm` when it has come
 * to rest. While nothing changes nothing is done and no timer runs. Ends with the signal.
 */
export function watchPage(doc: Document, signal: AbortSignal, run: (isCalm: boolean) => void): PageWatch {
  const view = doc.defaultView as Window;
  /** When the last run after something new was, and the last of all; and how long they took. */
  let lastNews = { end: 0, took: 0 };
  let lastRun = lastNews;
  /** What runs before that took after something new, ms, less the page's share for it by the time of the last. */
  let debt = 0;
  let pace = NEWS;
  let lastCalm = performance.now();
  let lastAct = 0;
  let waitTimer = 0;
  let frame = 0;
  let calmTimer = 0;
  let news = 0;

  const [isRoutine, isRoutineEnd] = [routine(), routine()];
  const observer = new MutationObserver((records) => {
    const now = performance.now();
    const theirs = records.filter((record) => !isOurs(record));
    const places = theirs.filter((record) => !isRoutine(record.target, now) || cameOrWent(record).some(hasSubstance));
    if (places.length) came(places.some(isWeighty) ? NEWS : ROUTINE);
    else if (theirs.length) now - lastAct < ANSWERED_WITHIN ? touch(ROUTINE) : lookSoon(ROUTINE);
  });

  function came(wanted = NEWS): void {
    news++;
    touch(wanted);
  }

  function touch(wanted: number): void {
    if (doc.hidden) return;
    view.clearTimeout(calmTimer);
    calmTimer = view.setTimeout(() => {
      calmTimer = 0;
      execute(true);
    }, CALM_AFTER);
    lookSoon(wanted);
  }

  const owed = (now: number): number => Math.max(0, debt + lastNews.took - (now - lastNews.end) / NEWS);

  function lookSoon(wanted: number): void {
    if (doc.hidden || frame || (waitTimer && wanted >= pace)) return;
    view.clearTimeout(waitTimer);
    waitTimer = 0;
    pace = wanted;
    const now = performance.now();
    const wait =
      wanted === NEWS
        ? Math.max(lastNews.end + THROTTLE - now, (owed(now) - BURST) * NEWS)
        : lastRun.end + Math.max(THROTTLE, lastRun.took * ROUTINE) - now;
    if (wait > 0) waitTimer = view.setTimeout(nextFrame, Math.min(wait, AT_LAST));
    else nextFrame();
  }

  /** After the paint: the page is laid out then, and its answer to the user is on screen before anything else is done. */
  function nextFrame(): void {
    waitTimer = 0;
    frame = view.requestAnimationFrame(() => {
      waitTimer = view.setTimeout(() => execute(!calmTimer || performance.now() - lastCalm > CALM_AT_LAST));
    });
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
    // To observe what is observed already changes nothing.
    for (const root of deepRoots(doc)) observer.observe(root, OBSERVED);
    if (isCalm) lastCalm = start;
    run(isCalm);
    const end = performance.now();
    lastRun = { end, took: end - start };
    if (pace === NEWS) {
      debt = owed(end);
      lastNews = lastRun;
    }
    pace = ROUTINE;
  }

  observer.observe(doc, OBSERVED);
  const options = { signal, capture: true, passive: true };
  const listen = (types: readonly string[], then: (target: Node) => void): void => {
    const onEvent = ({ target }: Event): void => {
      // Our own host opens as a popover, and what is drawn in it is animated.
      if ((target as Partial<Element>).localName !== HOST_TAG) then(target as Node);
    };
    for (const type of types) view.addEventListener(type, onEvent, options);
  };
  const busy = (): void => {
    lastAct = lastCalm = performance.now();
    touch(ROUTINE);
  };
  /** What the user waits for is looked at whatever was spent before: people press seldom. */
  const acted = (): void => {
    debt = 0;
    lastNews = { ...lastNews, took: 0 };
    busy();
    came();
  };
  listen(ACTS, busy);
  listen(['change'], (target) => (target as Partial<Element>).matches?.(CHOICES) && acted());
  listen(CHANGES, () => came());
  listen(ENDS, (target) => (isRoutineEnd(target, performance.now()) ? lookSoon(ROUTINE) : came()));
  // Where the user goes is no change of the page's.
  listen(['focusin'], () => lookSoon(NEWS));
  navigationOf(view)?.addEventListener('currententrychange', () => came(), { signal });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    view.clearTimeout(calmTimer);
    unschedule();
  });
  came();
  return {
    get news() {
      return news;
    },
    acted,
    spent(ms) {
      lastRun.end = performance.now();
      lastRun.took = ms;
      // What was asked for meanwhile has still to wait for as long as this deserves.
      if (!waitTimer || frame) return;
      view.clearTimeout(waitTimer);
      waitTimer = 0;
      lookSoon(pace);
    },
  };
}

/** The Navigation API's event fires after the page's own `pushState`; the type is missing in some libraries. */
function navigationOf(view: Window): EventTarget | undefined {
  return (view as { navigation?: EventTarget }).navigation;
}

/** Counted: in a storm an iterator for each list is most of the work. */
function cameOrWent({ addedNodes, removedNodes }: MutationRecord): Node[] {
  const nodes: Node[] = [];
  for (const list of [addedNodes, removedNodes]) for (let at = 0; at < list.length; at++) nodes.push(list[at] as Node);
  return nodes;
}

function isOurs(record: MutationRecord): boolean {
  const isHost = ({ nodeName }: Node): boolean => nodeName.toLowerCase() === HOST_TAG;
  const nodes = cameOrWent(record);
  return isHost(record.target) || (nodes.length > 0 && nodes.every(isHost));
}

/** Something that people may read or press; a text by itself is a change of what bears it. */
const hasSubstance = (node: Node): boolean => !!(node.firstChild || (node as Partial<Element>).attributes?.length);

/** Something may stand there now that did not: more than another text, or another look of one. */
const isWeighty = (record: MutationRecord): boolean =>
  record.type === 'childList'
    ? cameOrWent(record).some(hasSubstance)
    : !!(record.target as Partial<Element>).firstElementChild;

/** Tells what a page does again and again at the same place. */
function routine(): (target: Node, now: number) => boolean {
  const seen = new WeakMap<Node, number>();
  return (target, now) => {
    const before = seen.get(target) ?? Number.NaN;
    seen.set(target, now);
    return now - before < ROUTINE_WITHIN;
  };
}
