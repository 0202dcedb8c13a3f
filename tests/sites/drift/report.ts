import type { Variant } from './page/drifter-in-page.ts';
import type { Outcome } from './page/judge-variant.ts';

type Count = Record<Exclude<Outcome, 'void'>, number>;

const line = (name: string, { right, lost, wrong }: Count): string =>
  `${name.padEnd(18)}${[right, lost, wrong].map((count) => String(count).padStart(7)).join('')}`;

function count(variants: readonly Variant[]): Count {
  const of = (outcome: Outcome): number => variants.filter((each) => each.outcome === outcome).length;
  return { right: of('right'), lost: of('lost'), wrong: of('wrong') };
}

/** Share of right ones among those with at most so many edits; 0 to 1. */
export function shareOfRight(variants: readonly Variant[], mostEdits: number): number {
  const { right, lost, wrong } = count(variants.filter(({ edits }) => edits.length <= mostEdits));
  return right / Math.max(right + lost + wrong, 1);
}

/** One variant in a line, with what makes it anew. */
export const describeVariant = ({ outcome, state, action, seed, edits, says }: Variant): string =>
  `${outcome} ${state}, ${action}, seed ${seed}: ${edits.join(' + ')} → ${says}`;

/** Edit against right, lost and wrong, then the same by the number of edits. A variant counts for each of its edits. */
export function tableOf(variants: readonly Variant[], names: readonly string[]): string {
  const judged = variants.filter(({ outcome }) => outcome !== 'void');
  const byEdit = names.map((name) =>
    line(name, count(judged.filter(({ edits }) => edits.some((each) => each === name)))),
  );
  const byNumber = [1, 2, 3, 4, 5].map((most) =>
    line(`${most} edit${most > 1 ? 's' : ''}`, count(judged.filter(({ edits }) => edits.length === most))),
  );
  const head = `${'edit'.padEnd(18)}  right   lost  wrong`;
  return [head, ...byEdit, '', ...byNumber, line('all', count(judged))].join('\n');
}
