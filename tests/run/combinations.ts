/** Set by `npm test -- --every`. */
export const EVERY_VARIABLE = 'EVERY_COMBINATION';

/**
 * Whether every combination is taken: both languages in both browsers, both sets of widgets in both. Without it `npm test`
 * takes so many that each entry of each list occurs, which keeps it to about twenty minutes.
 */
export const isEvery = (): boolean => process.env[EVERY_VARIABLE] === '1';

/** Pairs of two lists: every one, or so few that each entry of both occurs. */
export function combine<First, Second>(
  first: readonly First[],
  second: readonly Second[],
  all = isEvery(),
): [First, Second][] {
  if (all) return first.flatMap((one) => second.map((other): [First, Second] => [one, other]));
  const length = first.length && second.length && Math.max(first.length, second.length);
  return Array.from({ length }, (_, at) => [first[at % first.length] as First, second[at % second.length] as Second]);
}

/** Every entry of a list, or the one at `at`: for what another test meets with the other entries. */
export function takeOne<Entry>(entries: readonly Entry[], at: number, all = isEvery()): readonly Entry[] {
  return all ? entries : entries.slice(at, at + 1);
}
