import { longTours } from '../sites/drift/collect/tours.ts';
import { collectReplicas, collectTours, makeVariants, openBench, openDriftBrowser } from '../sites/drift/drift-lab.ts';
import { PEER_NAMES } from '../sites/drift/page/peers/peers.ts';
import { countFor, describeVariant, judgedOf, tableOf } from '../sites/drift/report.ts';
import { type BenchRow, compareWithPeer } from './bench-row.ts';

/** Variants judged at the least; other seeds make other ones. */
const LEAST = Number(process.env.DRIFT_VARIANTS ?? 5_000);
const SEED = Number(process.env.DRIFT_SEED ?? 20261123);
/** About one in so many leaves nothing that a person would see. */
const SPARE = 1.12;
const NUMBERS = [1, 2, 3, 4, 5];
const PAGES = 2;

/**
 * Portals after seeded edits: how often the guide, and what others would have recorded, still find what is to be pressed. All the
 * pages of the sandboxes' tours and of the contract matrix; the table is told on standard error. Throws when anything
 * was read wrongly.
 */
export async function bench(print: (row: BenchRow) => void): Promise<void> {
  const browser = await openDriftBrowser();
  try {
    const pages = await Promise.all(Array.from({ length: PAGES }, () => openBench(browser)));
    const [page] = pages;
    if (!page) throw new Error('no page');
    const states = [...(await collectTours(browser, longTours())), ...(await collectReplicas(page, ['en', 'nb']))];
    const perState = Math.ceil((LEAST * SPARE) / states.length);
    const variants = judgedOf(await makeVariants(pages, states, perState, SEED));
    const names = await page.evaluate(() => [...drifter.names]);
    console.error(`seed ${SEED}, ${states.length} pages, ${variants.length} variants\n${tableOf(variants, names)}`);
    const misses = variants.filter(({ outcome }) => outcome !== 'right').map(describeVariant);
    console.error(misses.join('\n'));
    for (const number of NUMBERS) {
      const own = variants.filter(({ edits }) => edits.length === number);
      const share = (count: number): number => Math.round((1000 * count) / Math.max(own.length, 1)) / 10;
      const ours = countFor('guide', own);
      const after = `after ${number} edit${number > 1 ? 's' : ''} of a page`;
      for (const peer of PEER_NAMES) {
        const theirs = countFor(peer, own);
        const row = (is: 'right' | 'wrong', better: 'more' | 'less'): void =>
          print(
            compareWithPeer({
              metric: `drift: targets ${is} ${after}`,
              better,
              value: share(ours[is]),
              unit: '%',
              peer,
              peerValue: share(theirs[is]),
            }),
          );
        row('right', 'more');
        row('wrong', 'less');
      }
    }
    print({ metric: 'drift: variants judged', value: variants.length, unit: 'variants' });
    const wrong = misses.filter((miss) => miss.startsWith('wrong'));
    print({ metric: 'drift: variants read wrongly', value: wrong.length, unit: 'variants' });
    if (wrong.length > 0) throw new Error(`read wrongly:\n${wrong.join('\n')}`);
  } finally {
    await browser.close();
  }
}
