import { elementAt } from '../visible.ts';
import { containsDeep, parentOf } from '../walk.ts';
import { type Box, intersect } from './box.ts';

/**
 * Boxes of what is stuck over the target: sticky headers, pinned columns, fixed bars. Only `position: sticky | fixed` counts,
 * because a label over its input or an icon over its button is no cover. Costs four hit tests: not for every frame.
 */
export function findCovers(target: Element, visible: Box): readonly Box[] {
  const [middleX, middleY] = [(visible.left + visible.right) / 2, (visible.top + visible.bottom) / 2];
  return stuckAt(target, [
    [middleX, visible.top + 1],
    [middleX, visible.bottom - 1],
    [visible.left + 1, middleY],
    [visible.right - 1, middleY],
  ]);
}

/** Boxes of what is stuck at the upper and the lower edge of what the target is seen through, where scrolling takes it. Two hit tests. */
export function findBars(target: Element, { left, right }: Box, window: Box): readonly Box[] {
  const middleX = (left + right) / 2;
  return stuckAt(target, [
    [middleX, window.top + 1],
    [middleX, window.bottom - 1],
  ]);
}

function stuckAt(target: Element, points: readonly (readonly [number, number])[]): readonly Box[] {
  const covers = new Set<Element>();
  for (const [x, y] of points) {
    const hit = elementAt(target.ownerDocument, x, y);
    const cover = hit && !containsDeep(hit, target) && stuckAncestor(hit, target);
    if (cover) {
      covers.add(cover);
    }
  }
  return [...covers].map((cover) => cover.getBoundingClientRect());
}

/** The outermost stuck box around `hit` that does not hold the target as well. */
function stuckAncestor(hit: Element, target: Element): Element | null {
  let stuck: Element | null = null;
  for (let at: Element | null = hit; at && !containsDeep(at, target); at = parentOf(at)) {
    if (/^(fixed|sticky)$/.test(getComputedStyle(at).position)) {
      stuck = at;
    }
  }
  return stuck;
}

/** What the covers leave of a box: each cuts the side that it spans. Null when one hides it whole. */
export function uncovered(box: Box | null, covers: readonly Box[]): Box | null {
  return covers.reduce<Box | null>((left, cover) => left && cut(left, cover), box);
}

function cut(box: Box, cover: Box): Box | null {
  const shared = intersect(box, cover);
  if (!shared) {
    return box;
  }
  const spansX = shared.left <= box.left + 1 && shared.right >= box.right - 1;
  const spansY = shared.top <= box.top + 1 && shared.bottom >= box.bottom - 1;
  if (spansX && spansY) {
    return null;
  }
  if (spansX) {
    return shared.top <= box.top + 1 ? { ...box, top: shared.bottom } : { ...box, bottom: shared.top };
  }
  if (spansY) {
    return shared.left <= box.left + 1 ? { ...box, left: shared.right } : { ...box, right: shared.left };
  }
  return box;
}
