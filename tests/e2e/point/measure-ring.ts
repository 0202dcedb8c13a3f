import type { TestPage } from './browsers.ts';
import type { Edges } from './page-kit.ts';
import type { RingCase } from './ring-cases.ts';
import { type FrameResult, runInFrames } from './run-in-frames.ts';

/** How ring and card stand at the end of a case. `seen` is what can be seen of the target, in CSS px of its own viewport. */
export interface RingReport {
  readonly seen: Edges | null;
  /** Largest distance of an edge from where it should be, in CSS px; null without a ring. */
  readonly error: number | null;
  readonly cardState: string | undefined;
  /** A press on the middle of the card's button would reach it. */
  readonly isUsable: boolean;
  readonly strayWrites: readonly string[];
  readonly focusMoves: number;
}

const asSource = (work: (() => unknown) | undefined, otherwise: string): string =>
  `(${work?.toString() ?? otherwise})()`;

/** Runs every case with our own guide, all in one page. */
export function measureRing(page: TestPage, cases: readonly RingCase[]): Promise<FrameResult<RingReport>[]> {
  const jobs = cases.map((sample) => ({
    html: `<script src="/kit.js"></script>${sample.body}`,
    work: `async () => {
      const selector = ${JSON.stringify(sample.selector ?? '#target')};
      ${asSource(sample.prepare, '() => {}')};
      const own = ${sample.isFramed ? "document.querySelector('iframe').contentWindow.kit" : 'kit'};
      own.point(selector, ${sample.isFramed ? 'null' : '{}'});
      // At rest, so that what the page does next has to wake it.
      await own.idle(20);
      await ${asSource(sample.act, '() => {}')};
      await own.settled();
      const seen = ${asSource(sample.seen, '() => own.whole(selector)')};
      return (${report.toString()})(own, seen);
    }`,
  }));
  return runInFrames<RingReport>(page, jobs);
}

/** Runs in the page. */
function report(own: typeof kit, seen: Edges | null): RingReport {
  const button = own.box('[data-guide=mark-done]');
  const hit = button && own.hitAt((button.left + button.right) / 2, (button.top + button.bottom) / 2);
  return {
    seen,
    error: own.box('[data-guide=spotlight]') ? own.ringError(seen ?? { left: 0, top: 0, right: 0, bottom: 0 }) : null,
    cardState: own.find('[data-guide=card]')?.dataset.state,
    isUsable: hit?.localName === 'connect-guide',
    strayWrites: own.strayWrites,
    focusMoves: own.focusMoves,
  };
}
