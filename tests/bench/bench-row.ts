/** One line of `npm run bench`. `ratio` below 1 means ahead of the peer, whichever way the metric counts. */
export interface BenchRow {
  metric: string;
  value: number;
  unit: string;
  peer?: string;
  peerValue?: number;
  ratio?: number;
}

/** A figure of ours beside a peer's, measured in the same run. */
export interface Comparison {
  metric: string;
  value: number;
  unit: string;
  peer: string;
  peerValue: number;
  /** Which way the metric counts: `less` for times and errors, `more` for shares that are right. */
  better: 'less' | 'more';
}

/** Ratios end here: JSON knows no infinity, and one side may be 0. */
const WORST_RATIO = 1000;

/**
 * The row of a figure that a peer has too, with its ratio: ours by theirs where less is better, theirs by ours where more is.
 * Two zeros are level (1); a zero on the losing side alone gives 1000, the largest ratio there is.
 */
export function compareWithPeer({ better, ...row }: Comparison): BenchRow {
  const [mine, theirs] = better === 'less' ? [row.value, row.peerValue] : [row.peerValue, row.value];
  const ratio = mine === theirs ? 1 : mine / theirs;
  return { ...row, ratio: Number(Math.min(ratio, WORST_RATIO).toPrecision(3)) };
}
