import { afterEach, beforeEach, describe, expect, type Mock, test, vi } from 'vitest';
import { inPieces, type Pieces } from '@/utils/app/in-pieces.ts';

describe('work in pieces', () => {
  let life: AbortController;
  let page: { news: number; acted(): void; spent: Mock<(ms: number) => void> };
  let pieces: Pieces;
  let done: string[];
  /** Tasks in which work was done. */
  let tasks: number;

  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    life = new AbortController();
    page = { news: 0, acted: () => {}, spent: vi.fn<(ms: number) => void>() };
    vi.spyOn(performance, 'now').mockReturnValue(0);
    pieces = inPieces(life.signal, page);
    done = [];
    tasks = 0;
  });
  afterEach(() => {
    vi.useRealTimers();
    vi.restoreAllMocks();
  });

  /** Takes 3 ms for each part, which is remembered, and asks before each whether it is to pause. */
  function worker(name: string, parts: number): () => string {
    let known = 0;
    return () => {
      tasks += 1;
      while (known < parts) {
        pieces.pause();
        spend(3);
        known += 1;
      }
      return name;
    };
  }
  const spend = (ms: number): void => {
    const now = performance.now() + ms;
    vi.spyOn(performance, 'now').mockReturnValue(now);
  };
  const begin = (name: string, parts: number, isWhole = false): void =>
    pieces.begin(worker(name, parts), (result) => done.push(result), isWhole);

  test('is over at once when it is short', () => {
    begin('short', 3);
    expect([done, tasks]).toEqual([['short'], 1]);
  });

  test('goes on in tasks of its own, each of some milliseconds, with what it remembers', () => {
    begin('long', 20);
    expect(done).toEqual([]);
    vi.runAllTimers();
    expect(done).toEqual(['long']);
    // Three parts and a little to a piece.
    expect(tasks).toBeGreaterThanOrEqual(5);
    expect(page.spent).toHaveBeenLastCalledWith(60);
  });

  test('is given up when the page brings something new, which brings the next look', () => {
    begin('old', 20);
    page.news += 1;
    vi.runAllTimers();
    expect([done, tasks]).toEqual([[], 1]);
  });

  test('is given up when other work begins', () => {
    begin('old', 20);
    begin('new', 20);
    vi.runAllTimers();
    expect(done).toEqual(['new']);
  });

  test('comes to an end on a page that always brings something new', () => {
    for (let start = 0; start < 4; start++) {
      begin(`start ${start}`, 20);
      page.news += 1;
      vi.advanceTimersToNextTimer();
      page.news += 1;
    }
    vi.runAllTimers();
    expect(done).toEqual(['start 3']);
  });

  test('is done in one piece where it must be over', () => {
    begin('whole', 20, true);
    expect([done, tasks]).toEqual([['whole'], 1]);
  });

  test('comes to an end although nothing of it is remembered', () => {
    const forgetful = (): string => {
      for (let part = 0; part < 5; part++) {
        pieces.pause();
        spend(3);
      }
      return 'forgetful';
    };
    pieces.begin(forgetful, (result) => done.push(result), false);
    vi.runAllTimers();
    expect(done).toEqual(['forgetful']);
  });

  test('ends with the visit', () => {
    begin('long', 20);
    life.abort();
    vi.runAllTimers();
    expect(done).toEqual([]);
  });

  test('lets what goes wrong in it through', () => {
    expect(() =>
      pieces.begin(
        () => {
          throw new Error('broken');
        },
        () => {},
        false,
      ),
    ).toThrow('broken');
  });
});
