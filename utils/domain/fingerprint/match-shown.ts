import type { GuideRecord } from '../connection.ts';
import type { Request, ShownMatch } from '../message.ts';
import { bestMatch } from './best-match.ts';
import type { Fingerprint } from './fingerprint.ts';
import { isAboutTheSame, withheldOf, withhold } from './withhold.ts';

/** With more elements to compare nothing is recognised: the page would wait, and so would its user. */
export const MOST_CANDIDATES = 800;

/**
 * What bears another name now must have stayed alike in most else, or it is not asked about: on a page with little on it
 * there is nothing that could be likelier.
 */
const LEAST_SCORE_RENAMED = 0.7;

/**
 * The first of these actions whose shown element is recognised among the candidates; null when none is for certain.
 * What is about the company in work reads the same in all of them as it did when it was shown for another.
 */
export function matchShown(
  record: GuideRecord,
  { keys, candidates }: Extract<Request, { type: 'match-shown' }>,
): ShownMatch | null {
  const withheld = withheldOf(record, record.activeId);
  const covered = candidates.map((candidate) => withhold(candidate, withheld));
  for (const key of keys) {
    const shown = record.shown[key];
    if (!shown) continue;
    const match = bestMatch(shown.fingerprint, covered);
    if ('refusal' in match || (match.rung === 'other-name' && match.score < LEAST_SCORE_RENAMED)) continue;
    const { index, score } = match;
    if (isAboutTheSame(shown.fingerprint, covered[index] as Fingerprint)) return { key, index, score };
  }
  return null;
}
