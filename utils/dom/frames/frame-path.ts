/**
 * From the top down, the place of each window among its parent's frames; -1 for one in a shadow root, which its parent
 * does not count. Nothing of another document is read: a window may be compared with others from anywhere.
 */
export function framePath(view: Window): number[] {
  const { parent } = view;
  return parent === view ? [] : [...framePath(parent), frameIndex(parent, view)];
}

/** Where a frame's window stands among those of its parent; -1 when it is not counted there. */
export function frameIndex(parent: Window, frame: Window | null): number {
  for (let at = 0; at < parent.length; at++) if (parent[at] === frame) return at;
  return -1;
}
