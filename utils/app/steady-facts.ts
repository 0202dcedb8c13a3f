import type { Fact } from '../domain/command.ts';

/** Milliseconds over which evidence must stand before it is believed: what flickers by proves nothing. */
const STEADY_AFTER = 150;

export interface SteadyFacts {
  /**
   * Lets evidence through only when it was there in an earlier look as well, at least 150 ms ago. What was merely pointed at passes at
   * once. `now` in ms.
   */
  through(facts: readonly Fact[], now: number): Fact[];
  /** What the last look saw done, steady or not: who has pressed what was lit because of it has seen it too. */
  seenDone(): Fact[];
}

/** `later` asks for another look. */
export function steadyFacts(later: (ms: number) => void): SteadyFacts {
  let firstSeen = new Map<string, number>();
  let last: readonly Fact[] = [];
  return {
    through(facts, now) {
      const seen = new Map<string, number>();
      const steady = facts.filter((fact) => {
        if (fact.fact === 'pressed' || (fact.fact === 'action' && fact.is === 'open')) return true;
        const key = JSON.stringify(fact);
        const since = firstSeen.get(key) ?? now;
        seen.set(key, since);
        return now - since >= STEADY_AFTER;
      });
      firstSeen = seen;
      last = facts;
      if ([...seen.values()].some((since) => now - since < STEADY_AFTER)) later(STEADY_AFTER);
      return steady;
    },
    seenDone: () => last.filter((fact) => fact.fact === 'action' && fact.is === 'done'),
  };
}
