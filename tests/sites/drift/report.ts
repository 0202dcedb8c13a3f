import type { Variant } from './page/drifter-in-page.ts';
import type { Judged } from './page/judge-variant.ts';
import { PEER_NAMES, type PeerName } from './page/peers/peers.ts';

/** Whoever looks for the target: the guide itself, or one of those that it is compared with. */
export type Finder = 'guide' | PeerName;

const FINDERS: readonly Finder[] = ['guide', ...PEER_NAMES];

/** So many variants were read so. */
export type Count = Readonly<Record<Judged, number>>;

const NUMBERS = [1, 2, 3, 4, 5];

/** Those on which there is something to be right about. */
export const judgedOf = (variants: readonly Variant[]): Variant[] =>
  variants.filter(({ outcome }) => outcome !== 'void');

const outcomeFor = (finder: Finder, variant: Variant): string | undefined =>
  finder === 'guide' ? variant.outcome : variant.peers?.[finder];

export function countFor(finder: Finder, variants: readonly Variant[]): Count {
  const of = (outcome: Judged): number => variants.filter((each) => outcomeFor(finder, each) === outcome).length;
  return { right: of('right'), lost: of('lost'), wrong: of('wrong') };
}

/** Share of right ones among those with at most so many edits; 0 to 1. */
export function shareOfRight(variants: readonly Variant[], mostEdits: number): number {
  const { right, lost, wrong } = countFor(
    'guide',
    variants.filter(({ edits }) => edits.length <= mostEdits),
  );
  return right / Math.max(right + lost + wrong, 1);
}

/** One variant in a line, with what makes it anew. */
export const describeVariant = ({ outcome, state, action, seed, edits, says }: Variant): string =>
  `${outcome} ${state}, ${action}, seed ${seed}: ${edits.join(' + ')} → ${says}`;

function line(name: string, variants: readonly Variant[]): string {
  const figures = FINDERS.map((finder) => {
    const { right, lost, wrong } = countFor(finder, variants);
    return [right, lost, wrong].map((count) => String(count).padStart(6)).join('');
  });
  return name.padEnd(20) + figures.join('  │');
}

/** Edit against right, lost and wrong of each finder, then the same by the number of edits. A variant counts for each of its edits. */
export function tableOf(variants: readonly Variant[], names: readonly string[]): string {
  const judged = judgedOf(variants);
  const having = (name: string): Variant[] => judged.filter(({ edits }) => edits.some((each) => each === name));
  const byNumber = NUMBERS.map((number) =>
    line(
      `${number} edit${number > 1 ? 's' : ''}`,
      judged.filter(({ edits }) => edits.length === number),
    ),
  );
  const finders = `${''.padEnd(20)}${FINDERS.map((finder) => finder.padStart(18)).join('  │')}`;
  const head = `${'edit'.padEnd(20)}${FINDERS.map(() => ' right  lost wrong').join('  │')}`;
  return [finders, head, ...names.map((name) => line(name, having(name))), '', ...byNumber, line('all', judged)].join(
    '\n',
  );
}
