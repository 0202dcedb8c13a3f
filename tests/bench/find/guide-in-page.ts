import { mountGuide } from '../../../components/guide/mount-guide.ts';
import { ADMIN_FINDER } from '../../../utils/app/finders/admin-finder.ts';
import { guidePage } from '../../../utils/app/guide-page.ts';
import type { GuidePort } from '../../../utils/app/guide-port.ts';
import { readNames } from '../../../utils/app/read-names.ts';
import { newConnection } from '../../../utils/domain/connection.ts';
import { ADMIN_FLOW } from '../../../utils/sites/admin/flow.ts';
import { VALUES } from './admin-page.ts';

/** What the guide's own callbacks cost, in ms. */
interface Work {
  calls: number;
  total: number;
  longest: number;
}

const work: Work = { calls: 0, total: 0, longest: 0 };
/** The page's own, which the storm uses: what the guide takes is counted. */
const { setTimeout: later, requestAnimationFrame: onFrame } = window;

function counted<Args extends unknown[], Answer>(call: (...args: Args) => Answer): (...args: Args) => Answer {
  return (...args) => {
    const start = performance.now();
    const answer = call(...args);
    const took = performance.now() - start;
    work.calls += 1;
    work.total += took;
    work.longest = Math.max(work.longest, took);
    return answer;
  };
}

function countObservers(): void {
  window.MutationObserver = class extends MutationObserver {
    constructor(callback: MutationCallback) {
      super(counted(callback));
    }
  };
  window.ResizeObserver = class extends ResizeObserver {
    constructor(callback: ResizeObserverCallback) {
      super(counted(callback));
    }
  };
  window.IntersectionObserver = class extends IntersectionObserver {
    constructor(callback: IntersectionObserverCallback, options?: IntersectionObserverInit) {
      super(counted(callback), options);
    }
  };
}

const fresh = newConnection('bench', 1);
const connection = {
  ...fresh,
  ...VALUES,
  steps: { ...fresh.steps, 'access-rights': { status: 'done', by: 'hand' } as const },
};

const port: GuidePort = {
  isAlive: () => true,
  hello: () => Promise.resolve({ connection, defaults: {} as never, filling: 'on', shown: {} }),
  tell: () => {},
  command: () => Promise.resolve({ refusal: null }),
  ask: () => Promise.resolve(undefined),
  listen: () => {},
  say: (key) => String(key),
  language: () => 'en',
};

/** Starts the guide as the content script does, but for the background; every call that it asks the page for is counted. */
function startGuide(): void {
  window.setTimeout = ((call: () => void, ms?: number) => later.call(window, counted(call), ms)) as typeof setTimeout;
  window.requestAnimationFrame = (call) => onFrame.call(window, counted(call));
  countObservers();
  guidePage({ doc: document, flow: ADMIN_FLOW, finder: ADMIN_FINDER, port, mount: mountGuide, readNames });
}

/** What the page says of itself while it is watched. */
export interface Watched extends Work {
  readonly seconds: number;
  /** Changes of the page a second. */
  readonly changes: number;
  /** Tasks of more than 50 ms. */
  readonly longTasks: number;
  /** The longest of them, ms. */
  readonly longestTask: number;
  /** The slowest answer to a press, ms. */
  readonly slowestAnswer: number;
}

/** One change of the page: a text, a class, or a node that comes and goes. */
function change(cells: readonly Element[], at: number): void {
  const cell = cells[(at * 7919) % cells.length];
  if (!cell) return;
  if (at % 3 === 0) cell.textContent = at % 2 ? 'None' : 'Reader';
  else if (at % 3 === 1) cell.classList.toggle('seen');
  else if (cell.nextElementSibling) cell.nextElementSibling.remove();
  else cell.after(document.createElement('i'));
}

/** Changes the page so many times a second for so long, or leaves it alone, and tells what happened meanwhile. */
function watch(seconds: number, changesPerSecond: number): Promise<Watched> {
  const tasks: number[] = [];
  const answers: number[] = [];
  const seen = new PerformanceObserver((list) => {
    for (const { entryType, duration } of list.getEntries())
      (entryType === 'longtask' ? tasks : answers).push(duration);
  });
  seen.observe({ type: 'longtask' });
  seen.observe({ type: 'event', durationThreshold: 16 } as PerformanceObserverInit);
  Object.assign(work, { calls: 0, total: 0, longest: 0 });
  const cells = [...document.querySelectorAll('td span')];
  const start = performance.now();
  let changes = 0;
  return new Promise((done) => {
    const step = (): void => {
      const passed = (performance.now() - start) / 1000;
      for (; changes < passed * changesPerSecond; changes++) change(cells, changes);
      if (passed < seconds) later.call(window, step, 10);
      else {
        seen.disconnect();
        const longestTask = Math.max(0, ...tasks);
        const slowestAnswer = Math.max(0, ...answers);
        done({
          ...work,
          seconds: passed,
          changes: changes / passed,
          longTasks: tasks.length,
          longestTask,
          slowestAnswer,
        });
      }
    };
    step();
  });
}

const parts = { startGuide, watch };

declare global {
  var guideBench: typeof parts;
}
globalThis.guideBench = parts;
