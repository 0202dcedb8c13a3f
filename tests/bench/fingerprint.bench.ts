import { bestMatch } from '../../utils/domain/fingerprint/best-match.ts';
import { createRedesign } from '../unit/fingerprint/pages/redesign.ts';
import { similoScore } from '../unit/fingerprint/pages/similo.ts';
import { type BenchRow, compareWithPeer } from './bench-row.ts';

const SEEDS = Array.from({ length: 24 }, (_, at) => 9001 + at);
const PER_PAGE = 10;
const SIMILO_MARGIN = 0.25;

/** After seeded redesigns: how many elements are found again, how many mistaken, beside Similo with a margin. */
export async function bench(print: (row: BenchRow) => void): Promise<void> {
  const ours = { right: 0, wrong: 0 };
  const similo = { right: 0, wrong: 0 };
  let pairs = 0;
  let spent = 0;
  for (const seed of SEEDS) {
    const { old, now } = createRedesign(seed);
    const candidates = now.map(({ record }) => record);
    const targets = old.filter(({ key }) => key !== '' && now.some((each) => each.key === key));
    const every = Math.max(1, Math.floor(targets.length / PER_PAGE));
    for (const { record, key } of targets.filter((_, at) => at % every === 0)) {
      pairs += 1;
      const begin = performance.now();
      const { index } = bestMatch(record, candidates);
      spent += performance.now() - begin;
      const scores = candidates.map((candidate) => similoScore(record, candidate));
      const [best = 0, next = 0] = scores.toSorted((a, b) => b - a);
      if (index >= 0) ours[now[index]?.key === key ? 'right' : 'wrong'] += 1;
      if (best - next >= SIMILO_MARGIN) similo[now[scores.indexOf(best)]?.key === key ? 'right' : 'wrong'] += 1;
    }
  }
  const share = (count: number) => Math.round((1000 * count) / pairs) / 10;
  const peer = 'Similo, refusing below a margin of 0.25';
  const row = (metric: string, better: 'less' | 'more', value: number, peerValue: number) =>
    print(compareWithPeer({ metric, better, unit: '%', peer, value: share(value), peerValue: share(peerValue) }));
  row('shown elements found again after a redesign', 'more', ours.right, similo.right);
  row('shown elements mistaken after a redesign', 'less', ours.wrong, similo.wrong);
  print({ metric: 'finding one shown element among 190', value: Math.round((10 * spent) / pairs) / 10, unit: 'ms' });
}
