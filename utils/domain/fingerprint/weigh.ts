import type { Fingerprint } from './fingerprint.ts';
import { TRAITS, type Trait } from './traits.ts';

/** How alike two sides are: from nothing in common over these bounds to the same; `GONE` where only one has any. */
const BOUNDS = [0.35, 0.6, 0.85];
const SAME = BOUNDS.length + 1;
const GONE = SAME + 1;
/** How what has changed spreads over the bands below the same. */
const CHANGED = [0.2, 0.2, 0.3, 0.3];
/** Share of elements that lost or got an id between two versions; published, and taken for the other sides too. */
const LOST = 0.03;

/** A tenth more alike counts as much as being 20 times likelier: what both views prefer wins over what one does. */
const PER_LIKENESS = 30;

export interface Weights {
  /** Logarithm of how much likelier all that is if this candidate is the one than if it is not, and its likeness. */
  readonly weight: number;
  /** Share of the sides that are alike, each by its stability: 0 nothing, 1 everything. */
  readonly likeness: number;
}

function likenessOf(wanted: string, found: string, trait: Trait): number {
  if (wanted === found) return 1;
  return wanted && found ? Math.min(0.99, trait.compare(wanted, found)) : -1;
}

function bandOf(likeness: number): number {
  if (likeness < 0) return GONE;
  return likeness === 1 ? SAME : BOUNDS.filter((bound) => likeness >= bound).length;
}

/** How often the right element falls into a band. */
function expected(band: number, stability: number): number {
  if (band === GONE) return LOST;
  return band === SAME ? stability - LOST : Math.max(0.02, (1 - stability) * (CHANGED[band] as number));
}

/**
 * What speaks for each candidate (Fellegi and Sunter's weights of record linkage): how often a side stays that alike
 * through changes, against how often it is that alike on this very page. So a text that every row has weighs nothing, and
 * one that stands once weighs much. The plain sum of what is alike goes in beside, because the sides are not independent.
 */
export function weigh(wanted: Fingerprint, candidates: readonly Fingerprint[]): Weights[] {
  const sums = candidates.map(() => ({ evidence: 0, alike: 0, all: 0 }));
  for (const trait of TRAITS) {
    const value = trait.read(wanted);
    const texts = candidates.map(trait.read);
    if (texts.every((text) => text === '')) continue;
    const known = new Map(texts.map((text) => [text, 0]));
    for (const text of known.keys()) known.set(text, likenessOf(value, text, trait));
    const likenesses = texts.map((text) => known.get(text) as number);
    const bands = likenesses.map(bandOf);
    const counts: number[] = [];
    for (const band of bands) counts[band] = (counts[band] ?? 0) + 1;
    sums.forEach((sum, at) => {
      const band = bands[at] as number;
      const chance = Math.max((counts[band] as number) - 0.5, 0.5) / candidates.length;
      if (known.size > 1) sum.evidence += trait.weight * Math.log(expected(band, trait.stability) / chance);
      if (value || texts[at]) {
        sum.all += trait.stability;
        sum.alike += trait.stability * Math.max(0, likenesses[at] as number);
      }
    });
  }
  return sums.map(({ evidence, alike, all }) => {
    const likeness = all && alike / all;
    return { weight: evidence + PER_LIKENESS * likeness, likeness };
  });
}
