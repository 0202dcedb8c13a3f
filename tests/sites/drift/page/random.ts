/** A small seeded generator (mulberry32): the same seed gives the same edits in every run. */
export interface Random {
  /** At least 0, below 1. */
  next(): number;
  /** One of the list; throws when it is empty. */
  pick<T>(list: readonly T[]): T;
  chance(share: number): boolean;
  /** A name that says nothing. */
  word(): string;
}

export function createRandom(seed: number): Random {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  return {
    next,
    pick<T>(list: readonly T[]): T {
      if (!list.length) throw new Error('nothing to pick from');
      return list[Math.floor(next() * list.length)] as T;
    },
    chance: (share) => next() < share,
    word: () => `x${Math.floor(next() * 0x7fffffff).toString(36)}`,
  };
}
