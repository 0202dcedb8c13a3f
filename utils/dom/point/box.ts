/** A rectangle in CSS px of the document's viewport, as `getBoundingClientRect` counts. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** What two boxes share; of no area, or less, when they do not meet. */
export const meet = (a: Box, b: Box): Box => ({
  left: Math.max(a.left, b.left),
  top: Math.max(a.top, b.top),
  right: Math.min(a.right, b.right),
  bottom: Math.min(a.bottom, b.bottom),
});

/** The part that both boxes share; null when they share no area. */
export function intersect(a: Box, b: Box): Box | null {
  const shared = meet(a, b);
  return shared.right > shared.left && shared.bottom > shared.top ? shared : null;
}

/** The smallest box that holds both. */
export function union(a: Box, b: Box): Box {
  return {
    left: Math.min(a.left, b.left),
    top: Math.min(a.top, b.top),
    right: Math.max(a.right, b.right),
    bottom: Math.max(a.bottom, b.bottom),
  };
}

/** The box with every edge moved outward by `by` CSS px. */
export function grow(box: Box, by: number): Box {
  return { left: box.left - by, top: box.top - by, right: box.right + by, bottom: box.bottom + by };
}

/** Area in square CSS px; 0 for null. */
export function area(box: Box | null): number {
  return box ? (box.right - box.left) * (box.bottom - box.top) : 0;
}

/** Length in CSS px of the shortest line between two boxes; 0 when they touch. */
export function gap(a: Box, b: Box): number {
  const across = Math.max(0, b.left - a.right, a.left - b.right);
  const down = Math.max(0, b.top - a.bottom, a.top - b.bottom);
  return Math.hypot(across, down);
}

/** Are all edges within `within` CSS px of each other? Two nulls are the same. */
export function isSameBox(a: Box | null, b: Box | null, within = 0.01): boolean {
  if (!a || !b) {
    return a === b;
  }
  const edges = [a.left - b.left, a.top - b.top, a.right - b.right, a.bottom - b.bottom];
  return edges.every((edge) => Math.abs(edge) <= within);
}
