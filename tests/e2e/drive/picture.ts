import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';

/** How far the colour of a pixel may be off: what a browser draws once more it may smooth otherwise. */
const THRESHOLD = 0.1;

/**
 * How many pixels of two PNG pictures differ to the eye, as a share of all (0 to 1); edges that are only smoothed otherwise
 * are the same. Pictures of different size differ altogether.
 */
export function difference(one: Buffer, other: Buffer): number {
  const [a, b] = [PNG.sync.read(one), PNG.sync.read(other)];
  if (a.width !== b.width || a.height !== b.height) return 1;
  return pixelmatch(a.data, b.data, undefined, a.width, a.height, { threshold: THRESHOLD }) / (a.width * a.height);
}
