import type { Fingerprint } from './fingerprint.ts';
import { nameOf } from './traits.ts';
import { type Weights, weigh } from './weigh.ts';

/** How it was recognised: the only one of that name, one of several, without any name, or under another name. */
type Rung = 'only-name' | 'one-of-name' | 'no-name' | 'other-name';

interface Measured {
  /** How alike the best candidate is, 0 to 1: the share of what was seen that is as it was, by published stabilities. */
  readonly score: number;
  /** How far its weight is ahead of the next one's in another place; e-fold steps, at most 20. */
  readonly margin: number;
}

/** The candidate that was shown, most likely. `index` is its place in the list. */
interface Match extends Measured {
  readonly index: number;
  readonly rung: Rung;
}

/** Nothing is to be pointed at: nothing alike enough, or two that are. */
interface NoMatch extends Measured {
  readonly index: -1;
  readonly refusal: 'nothing-alike' | 'too-close';
}

/** Least score. Below it nothing is offered, whatever else there is. */
const LEAST_SCORE = 0.45;

/**
 * Least margin by rung. A name that stands once is nearly enough; one that stands several times has to be told apart by
 * what is around; another name needs most. Set on seeded redesigns, checked on others.
 */
const LEAST_MARGIN: Record<Rung, number> = { 'only-name': 2, 'one-of-name': 3, 'no-name': 3, 'other-name': 4 };

const MOST = 20;

/**
 * Finds what was shown once among the elements of a page as they are now, or refuses. `candidates` are what can be
 * seen; an element and the wrappers that bear the same name count as one place.
 */
export function bestMatch(shown: Fingerprint, candidates: readonly Fingerprint[]): Match | NoMatch {
  const weights = weigh(shown, candidates);
  const most = Math.max(...weights.map(({ weight }) => weight));
  // Of two that are equal the inner one is what is pressed.
  const index = weights.findLastIndex(({ weight }) => weight === most);
  const best = candidates[index];
  if (!best) return { index: -1, refusal: 'nothing-alike', score: 0, margin: 0 };
  const elsewhere = candidates.map((_, at) => at).filter((at) => !isSamePlace(candidates[at] as Fingerprint, best));
  const next = Math.max(...elsewhere.map((at) => (weights[at] as Weights).weight));
  const measured = { score: (weights[index] as Weights).likeness, margin: Math.min(MOST, most - next) };
  const name = nameOf(shown);
  const isTaken = elsewhere.some((at) => nameOf(candidates[at] as Fingerprint) === name);
  const rung = rungOf(name, nameOf(best), isTaken);
  if (measured.score < LEAST_SCORE) return { index: -1, refusal: 'nothing-alike', ...measured };
  if (measured.margin < LEAST_MARGIN[rung]) return { index: -1, refusal: 'too-close', ...measured };
  return { index, rung, ...measured };
}

function rungOf(name: string, found: string, isTaken: boolean): Rung {
  if (name !== found) return 'other-name';
  if (name === '') return 'no-name';
  return isTaken ? 'one-of-name' : 'only-name';
}

/** One stands in the other and both bear one name: a link in its list item, a text in its button. */
function isSamePlace(a: Fingerprint, b: Fingerprint): boolean {
  const one = a.path ?? '';
  const other = b.path ?? '';
  const isNested = `${one}/`.startsWith(`${other}/`) || `${other}/`.startsWith(`${one}/`);
  return a === b || (one !== '' && other !== '' && isNested && nameOf(a) === nameOf(b));
}
