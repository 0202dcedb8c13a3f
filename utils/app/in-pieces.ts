import type { PageWatch } from '../dom/watch-page.ts';

/** Longest piece, ms: the answer to a user's press is late by little more. */
const PIECE = 8;

/** So often in a row work is given up for something new; a page that always brings some is worked through all the same. */
const MOST_STARTS = 3;

/** Thrown out of work that is to go on later. */
const PAUSED = Symbol('paused');

export interface Pieces {
  /** Called by the work wherever it may stop. Throws when the piece is over: nothing may catch it on its way. */
  pause(): void;
  /**
   * Calls `work` until it comes to an end, and `then` with what it gives: at once, or after each piece again in a task of
   * its own, in which it finds what it remembers by itself. Given up when other work begins, and when the page has brought
   * something new meanwhile: that brings the next look. `isWhole`: in one piece.
   */
  begin<Result>(work: () => Result, then: (result: Result) => void, isWhole: boolean): void;
}

/** Does long work on a page in pieces of some milliseconds, between which the page may do its own. */
export function inPieces(signal: AbortSignal, page: PageWatch): Pieces {
  let deadline = Number.POSITIVE_INFINITY;
  let timer = 0;
  let starts = 0;

  /** What the work gave within so many ms; null when it is to go on. */
  function piece<Result>(work: () => Result, length: number): { result: Result } | null {
    deadline = performance.now() + length;
    try {
      return { result: work() };
    } catch (error) {
      if (error !== PAUSED) throw error;
      return null;
    } finally {
      deadline = Number.POSITIVE_INFINITY;
    }
  }

  return {
    pause() {
      if (performance.now() > deadline) throw PAUSED;
    },
    begin(work, then, isWhole) {
      clearTimeout(timer);
      const { news } = page;
      let took = 0;
      starts += 1;
      let length = isWhole ? Number.POSITIVE_INFINITY : PIECE;
      const goOn = (): void => {
        const start = performance.now();
        const done = piece(work, length);
        // What is not remembered is done again in each piece: it must come to an end all the same.
        length++;
        if (done) {
          starts = 0;
          then(done.result);
        } else timer = setTimeout(next) as unknown as number;
        took += performance.now() - start;
      };
      const next = (): void => {
        if (signal.aborted || (page.news !== news && starts <= MOST_STARTS)) return;
        goOn();
        page.spent(took);
      };
      goOn();
    },
  };
}
