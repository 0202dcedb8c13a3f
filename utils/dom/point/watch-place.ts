import { type Box, isSameBox } from './box.ts';
import { viewportBox } from './visible-box.ts';

/** Watches one target at rest. `arm` again whenever its place is known anew; cheap when nothing changed. */
export interface PlaceWatch {
  arm(target: Element, whole: Box): void;
  disarm(): void;
}

/**
 * Calls `onMove` when the armed target leaves its place by about a px, grows, or goes away, without any work in between:
 * an intersection observer whose root is shrunk to the target's own box (the technique of floating-ui's `autoUpdate`).
 */
export function watchPlace(doc: Document, onMove: () => void): PlaceWatch {
  let armed: { target: WeakRef<Element>; whole: Box } | null = null;
  let moves: IntersectionObserver | null = null;
  const sizes = new ResizeObserver(onMove);

  function disarm(): void {
    armed = null;
    moves?.disconnect();
    moves = null;
    sizes.disconnect();
  }

  function observe(target: Element, whole: Box, threshold: number): void {
    moves?.disconnect();
    let isFirst = true;
    const report = ([entry]: IntersectionObserverEntry[]): void => {
      const ratio = entry?.intersectionRatio ?? 0;
      const isStill = entry !== undefined && isSameBox(entry.boundingClientRect, whole, 1);
      if (isFirst && isStill && ratio > 0 && ratio !== threshold) {
        observe(target, whole, ratio);
      } else if (!isFirst || (!isStill && hasArea(entry))) {
        onMove();
      }
      isFirst = false;
    };
    moves = new IntersectionObserver(report, { root: doc, rootMargin: marginTo(doc, whole), threshold });
    moves.observe(target);
  }

  return {
    arm(target, whole) {
      if (armed?.target.deref() === target && isSameBox(armed.whole, whole)) {
        return;
      }
      if (armed?.target.deref() !== target) {
        sizes.disconnect();
        sizes.observe(target);
      }
      armed = { target: new WeakRef(target), whole };
      observe(target, whole, 1);
    },
    disarm,
  };
}

/** A target without a box of its own (`display: contents`) reports an empty rectangle that says nothing. */
function hasArea(entry: IntersectionObserverEntry | undefined): boolean {
  return entry !== undefined && entry.boundingClientRect.width > 0;
}

/** Margin that shrinks the viewport to the box. Whole px: browsers round it anyway. */
function marginTo(doc: Document, box: Box): string {
  const { right, bottom } = viewportBox(doc);
  const insets = [box.top, right - box.right, bottom - box.bottom, box.left];
  return insets.map((inset) => `${-Math.floor(inset)}px`).join(' ');
}
