import type { PageTour } from '@/tests/libraries/tours.ts';
import type { TestPage } from './browsers.ts';
import type { Edges } from './page-kit.ts';
import type { RingCase } from './ring-cases.ts';
import { type FrameResult, runInFrames } from './run-in-frames.ts';

/** How a tour library's mark and balloon stand at the end of a case. */
export interface TourReport {
  /**
   * Largest distance in CSS px between the mark's edges and the target's, whole or as far as it can be seen, whichever is less;
   * `none` without a mark, `shown` when a mark stands although nothing of the target can be seen.
   */
  readonly error: number | 'none' | 'shown';
  readonly isUsable: boolean;
}

declare global {
  var tour: PageTour;
}

const asSource = (work: (() => unknown) | undefined, otherwise: string): string =>
  `(${work?.toString() ?? otherwise})()`;

/** Runs every case with one tour library, whose script the test's page serves at `script`, all in one page. */
export function measureTour(
  page: TestPage,
  cases: readonly RingCase[],
  { script, css }: { script: string; css: string },
): Promise<FrameResult<TourReport>[]> {
  const jobs = cases.map((sample) => ({
    html: `<script src="/kit.js"></script><style>${css}</style><body>${sample.body}<script src="${script}"></script>`,
    work: `async () => {
      const selector = ${JSON.stringify(sample.selector ?? '#target')};
      ${asSource(sample.prepare, '() => {}')};
      const frame = ${sample.isFramed ? "document.querySelector('iframe')" : 'null'};
      const find = () => frame ? frame.contentDocument.querySelector(selector) : kit.look(selector);
      const stood = ${stood.toString()};
      // Their overlays lie over the page, and say nothing of what can be seen of the target.
      kit.pageElements = new WeakSet(document.querySelectorAll('*'));
      tour.start(find, selector);
      await stood();
      await ${asSource(sample.act, '() => {}')};
      await stood();
      const seen = ${asSource(sample.seen, 'null ?? (() => undefined)')};
      return (${report.toString()})(find(), frame, seen);
    }`,
  }));
  return runInFrames<TourReport>(page, jobs);
}

/** Runs in the page: the mark has stood still for a dozen frames, and a second has passed for those that wait before they move. */
async function stood(): Promise<void> {
  const begun = performance.now();
  let before = '';
  for (let still = 0; still < 12 || performance.now() - begun < 1000; ) {
    await kit.nextFrame();
    const now = JSON.stringify([tour.mark(), scrollX, scrollY]);
    still = now === before ? still + 1 : 0;
    before = now;
  }
}

/** Runs in the page. */
function report(target: Element, frame: HTMLIFrameElement | null, seen: Edges | null | undefined): TourReport {
  const { left, top, right, bottom } = target.getBoundingClientRect();
  const origin = frame?.getBoundingClientRect();
  const x = (origin?.left ?? 0) + (frame?.clientLeft ?? 0);
  const y = (origin?.top ?? 0) + (frame?.clientTop ?? 0);
  const whole = { left: left + x, top: top + y, right: right + x, bottom: bottom + y };
  const mark = tour.mark();
  const clip = (box: Edges): number[] => [
    Math.max(box.left, 0),
    Math.max(box.top, 0),
    Math.min(box.right, innerWidth),
    Math.min(box.bottom, innerHeight),
  ];
  const distance = (a: number[], b: number[]): number =>
    Math.max(...a.map((edge, index) => Math.abs(edge - (b[index] ?? 0))));
  const errorOf = (): TourReport['error'] => {
    const [l = 0, t = 0, r = 0, b = 0] = mark ? clip(mark) : [];
    const isInSight = r > l && b > t;
    if (seen === null) return isInSight ? 'shown' : 0;
    if (!mark) return 'none';
    return Math.min(...[whole, seen ?? whole].map((box) => distance(clip(mark), clip(box))));
  };
  const button = (tour.balloon()?.querySelector('button:last-of-type') ?? tour.balloon())?.getBoundingClientRect();
  const hit = button && document.elementFromPoint((button.left + button.right) / 2, (button.top + button.bottom) / 2);
  return { error: errorOf(), isUsable: Boolean(hit && tour.balloon()?.contains(hit)) };
}
