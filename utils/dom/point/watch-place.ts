import { type Box, isSameBox } from './box.ts';
import { viewportBox } from './visible-box.ts';

/** Watches one target at rest. `arm` again whenever its place is known anew; cheap when nothing changed. */
export interface PlaceWatch {
  arm(target: Element, whole: Box): void;
  /** The target may move within this room, CSS px of the viewport, without a word. */
  release(target: Element, room: Box): void;
  disarm(): void;
}

/** Share of a target below which it counts as having left its room. */
const LEAVING = 0.99;

/**
 * Calls `onMove` when the armed target leaves its place by about a px, grows, or goes away, without any work in between:
 * an intersection observer whose root is shrunk to the target's own box (the technique of floating-ui's `autoUpdate`).
 */
export function watchPlace(doc: Document, onMove: () => void): PlaceWatch {
  let armed: { target: WeakRef<Element>; within: Box } | null = null;
  let moves: IntersectionObserver | null = null;
  const sizes = new ResizeObserver(onMove);

  function disarm(): void {
    armed = null;
    moves?.disconnect();
    moves = null;
    sizes.disconnect();
  }

  /** What cuts it off altogether may be scrolled without a word: in the shadow of a web component. */
  function observeReturn(target: Element): void {
    moves?.disconnect();
    moves = new IntersectionObserver(([entry]) => entry?.isIntersecting && onMove(), { root: doc });
    moves.observe(target);
  }

  function observe(target: Element, whole: Box, threshold: number): void {
    moves?.disconnect();
    let isFirst = true;
    const report = ([entry]: IntersectionObserverEntry[]): void => {
      const ratio = entry?.intersectionRatio ?? 0;
      const isStill = entry !== undefined && isSameBox(entry.boundingClientRect, whole, 1);
      if (isFirst && isStill && ratio !== threshold) {
        ratio > 0 ? observe(target, whole, ratio) : observeReturn(target);
      } else if (!isFirst || (!isStill && hasArea(entry))) {
        onMove();
      }
      isFirst = false;
    };
    moves = new IntersectionObserver(report, { root: doc, rootMargin: marginTo(doc, whole), threshold });
    moves.observe(target);
  }

  /** Is it watched so already? */
  function note(target: Element, within: Box): boolean {
    const isSame = armed?.target.deref() === target;
    if (isSame && isSameBox(armed?.within ?? null, within)) return true;
    if (!isSame) {
      sizes.disconnect();
      sizes.observe(target);
    }
    armed = { target: new WeakRef(target), within };
    return false;
  }

  return {
    arm(target, whole) {
      note(target, whole) || observe(target, whole, 1);
    },
    release(target, room) {
      if (note(target, room)) return;
      moves?.disconnect();
      const report = ([entry]: IntersectionObserverEntry[]): void => {
        if ((entry?.intersectionRatio ?? 0) < LEAVING) onMove();
      };
      moves = new IntersectionObserver(report, { root: doc, rootMargin: marginTo(doc, room), threshold: LEAVING });
      moves.observe(target);
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
