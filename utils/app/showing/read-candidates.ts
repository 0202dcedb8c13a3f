import { visibleCandidates } from '../../dom/fingerprint/candidates.ts';
import { readFingerprint } from '../../dom/fingerprint/read-fingerprint.ts';
import type { Fingerprint } from '../../domain/fingerprint/fingerprint.ts';
import { MOST_CANDIDATES } from '../../domain/fingerprint/match-shown.ts';

/** Longest stretch of reading in one go, in ms: the page and its user come first. */
const STRETCH = 12;

const pass = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/** What could be meant on a page, and where it is; elements are never held. */
export interface Candidates {
  readonly records: readonly Fingerprint[];
  readonly elements: readonly WeakRef<Element>[];
}

/**
 * Reads everything that can be seen and might have been shown, a little at a time. Null when there is more of it than
 * can be compared, or when it is not wanted any more.
 */
export async function readCandidates(
  doc: Document,
  { tags, known, isStale }: { tags: readonly string[]; known: readonly string[]; isStale(): boolean },
): Promise<Candidates | null> {
  const records: Fingerprint[] = [];
  const elements: WeakRef<Element>[] = [];
  let until = performance.now() + STRETCH;
  for (const element of visibleCandidates(doc, tags)) {
    if (performance.now() > until) {
      await pass();
      if (isStale()) return null;
      until = performance.now() + STRETCH;
    }
    if (!element) continue;
    if (records.length === MOST_CANDIDATES) return null;
    records.push(readFingerprint(element, known));
    elements.push(new WeakRef(element));
  }
  return { records, elements };
}
