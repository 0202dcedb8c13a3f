import type { LabelSet } from '../../../utils/domain/label.ts';
import type { Located, LocateReason, Locator, Look } from '../../../utils/domain/locator.ts';

/** What a page that does not exist shows, locator by locator; a locator that is named nowhere is missing. */
export interface PageSketch {
  readonly found?: readonly Locator[];
  readonly lost?: ReadonlyMap<Locator, { outcome: 'missing' | 'ambiguous' | 'hidden'; reason: LocateReason }>;
  /** Texts that found locators show. */
  readonly shown?: ReadonlyMap<Locator, string>;
  readonly on?: ReadonlyMap<Locator, boolean>;
  readonly faulty?: readonly Locator[];
}

const keys = new WeakMap<Locator, string>();

/** Locators that say the same are the same, wherever they stand. */
function keyOf(locator: Locator): string {
  const known = keys.get(locator) ?? JSON.stringify(locator);
  keys.set(locator, known);
  return known;
}

function byKey<T>(map: ReadonlyMap<Locator, T> = new Map()): Map<string, T> {
  return new Map([...map].map(([locator, value]) => [keyOf(locator), value]));
}

/** A look at the sketch; an element is its locator, written out. What shows a text or has a state is found. */
export function fakeLook({ found = [], lost, shown, on, faulty = [] }: PageSketch): Look<string> {
  const [lostBy, shownBy, onBy] = [byKey(lost), byKey(shown), byKey(on)];
  const there = new Set([...found.map(keyOf), ...shownBy.keys(), ...onBy.keys()]);
  return {
    locate(locator): Located<string> {
      const key = keyOf(locator);
      if (there.has(key)) return { outcome: 'found', element: key, rank: 0 };
      return lostBy.get(key) ?? { outcome: 'missing', reason: 'not-in-page' };
    },
    shown: (locator) => shownBy.get(keyOf(locator)) ?? null,
    isOn: (locator) => onBy.get(keyOf(locator)) ?? null,
    isFaulty: (locator) => (there.has(keyOf(locator)) ? faulty.map(keyOf).includes(keyOf(locator)) : null),
  };
}

export function labels(...en: string[]): LabelSet {
  return { is: 'label', spellings: { en }, source: 'test', seen: '2026-11' };
}

export const button = (name: string): Locator => ({ find: 'control', family: 'press', name: { labels: labels(name) } });
