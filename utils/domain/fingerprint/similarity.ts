/** Longest text that is compared letter by letter; beyond it the rest says little and costs much. */
const LONG = 80;
/** Likeness below which no difference is made. */
const LITTLE = 0.35;

/**
 * Levenshtein's distance over letters or path steps, as a share: 1 equal, 0 nothing in common. Where the lengths alone
 * leave little, it is not counted out.
 */
export function editSimilarity(a: ArrayLike<string>, b: ArrayLike<string>): number {
  const width = Math.min(b.length, LONG);
  const height = Math.min(a.length, LONG);
  const longer = Math.max(width, height, 1);
  if (Math.min(width, height) < longer * LITTLE) return 0;
  const row = Array.from({ length: width + 1 }, (_, at) => at);
  for (let i = 1; i <= height; i++) {
    let corner = row[0] as number;
    row[0] = i;
    for (let j = 1; j <= width; j++) {
      const above = row[j] as number;
      row[j] = Math.min(corner + Number(a[i - 1] !== b[j - 1]), above + 1, (row[j - 1] as number) + 1);
      corner = above;
    }
  }
  return 1 - (row[width] as number) / longer;
}

/** What two lists share, as a share of both together (Jaccard). */
export function overlap(a: readonly string[], b: readonly string[]): number {
  const left = new Set(a);
  const all = new Set([...a, ...b]);
  const shared = [...new Set(b)].filter((each) => left.has(each)).length;
  return all.size ? shared / all.size : 1;
}

/** Two texts: letter by letter, or word by word where words have only been put in, left out or turned round. */
export function textSimilarity(a: string, b: string): number {
  if (a === b) return 1;
  const left = a.split(' ');
  const right = b.split(' ');
  const shared = left.filter((word) => right.includes(word)).length / Math.min(left.length, right.length);
  return Math.min(0.99, Math.max(editSimilarity(a, b), overlap(left, right), 0.7 * shared));
}
