import type { Fact } from '../domain/command.ts';

/** Milliseconds over which evidence must stand before it is believed: what flickers by proves nothing. */
const STEADY_AFTER = 150;

/**
 * Lets evidence through only when it was there in an earlier look as well, at least 150 ms ago. What was merely
 * pointed at passes at once. `later` asks for another look.
 */
export function steadyFacts(later: (ms: number) => void): (facts: readonly Fact[], now: number) => Fact[] {
  let firstSeen = new Map<string, number>();
  return (facts, now) => {
    const seen = new Map<string, number>();
    const steady = facts.filter((fact) => {
      if (fact.fact === 'pressed' || (fact.fact === 'action' && fact.is === 'open')) return true;
      const key = JSON.stringify(fact);
      const since = firstSeen.get(key) ?? now;
      seen.set(key, since);
      return now - since >= STEADY_AFTER;
    });
    firstSeen = seen;
    if ([...seen.values()].some((since) => now - since < STEADY_AFTER)) later(STEADY_AFTER);
    return steady;
  };
}
