import { area, type Box, grow, intersect, isSameBox } from './box.ts';
import { findBars, findCovers, uncovered } from './find-covers.ts';
import type { Point } from './place-card.ts';
import { type Hold, targetBox, viewportBox } from './visible-box.ts';

/** CSS px between the target's visible box and the spotlight's outer edge. */
const RING_PADDING = 4;

/** CSS px that a ring which is not measured keeps from what would cut it: a page scrolled faster than that in a frame is not read. */
const FRAME_REACH = 24;

/** CSS px between the edge of the window and the middle of the arrow. */
const ARROW_INSET = 22;

export interface Arrow {
  /** Middle, in CSS px of the viewport. */
  readonly x: number;
  readonly y: number;
  /** Direction of the target in radians, clockwise from the right. */
  readonly angle: number;
}

/** What pointing at a target comes to now: a ring when something of it can be seen, else an arrow, or neither. */
export interface Aim {
  readonly whole: Box;
  readonly visible: Box | null;
  readonly viewport: Box;
  /** The spotlight's box. */
  readonly ring: Box | null;
  readonly arrow: Arrow | null;
  /** Nothing of it can be seen, but scrolling brings it into view. */
  readonly isAway: boolean;
  /** Boxes stuck over the target, those stuck where scrolling takes it, and what its ancestors do to it: kept while things only move. */
  readonly covers: readonly Box[];
  readonly bars: readonly Box[];
  readonly hold: Hold;
  /** How far the document is scrolled, CSS px; null when the target does not scroll along with it. */
  readonly scroll: Point | null;
  /** Scrolling the document moves target and ring alike: nothing cuts or covers them. */
  readonly ridesAlong: boolean;
}

/**
 * Geometry of pointing at `target`. Hit tests for covers and the styles of all ancestors are dear: pass what an earlier aim found of
 * them to leave them out. Null when the target has no area.
 */
export function aimAt(target: Element, known: Partial<Pick<Aim, 'covers' | 'bars' | 'hold'>>): Aim | null {
  const box = targetBox(target, known.hold);
  if (!box) {
    return null;
  }
  const { whole, hold } = box;
  const covers = known.covers ?? (box.visible ? findCovers(target, box.visible) : []);
  // Between two hit tests it goes under the bars that it comes to.
  const visible = uncovered(box.visible, [...covers, ...(known.bars ?? [])]);
  const viewport = viewportBox(target.ownerDocument);
  const ring = visible && intersect(grow(visible, RING_PADDING), viewport);
  const arrow = box.visible ? null : arrowTo(whole, box.window ?? viewport);
  // What fills most of the viewport is an overlay: it goes when it is closed, not when the page is scrolled.
  const isOverlaid = covers.some((cover) => area(intersect(cover, viewport)) > area(viewport) / 2);
  const view = hold.isStuck ? null : target.ownerDocument.defaultView;
  const scroll = view && { left: view.scrollX, top: view.scrollY };
  const ridesAlong = scroll !== null && isSameBox(ring, grow(whole, RING_PADDING));
  const bars = known.bars ?? (box.window ? findBars(target, whole, box.window) : []);
  return {
    whole,
    visible,
    viewport,
    ring,
    arrow,
    isAway: !ring && !isOverlaid,
    covers,
    bars,
    hold,
    scroll,
    ridesAlong,
  };
}

/**
 * Within what the target may be scrolled along with the document without another look, CSS px of the viewport: neither the window's edge
 * nor what is stuck comes near its ring. `now`: where it stands after the scroll that begins the ride. Null when it does not ride along,
 * or stands too near to one of these by then.
 */
export function ridingRoom({ whole, viewport, bars, ridesAlong }: Aim, card: Box | null, now: Box): Box | null {
  if (!ridesAlong) return null;
  const open = bars.reduce((left, bar) => beside(left, whole, bar), viewport);
  // Sideways pages are hardly scrolled, and many a target stands near that edge.
  const inner = { ...open, top: open.top + FRAME_REACH, bottom: open.bottom - FRAME_REACH };
  // Our own card lies over the ring: it gives way once they meet.
  const room = card ? beside(inner, whole, card) : inner;
  return isSameBox(intersect(room, now), now) ? room : null;
}

/** What is left of a room on the side of `stuck` where `box` is. */
function beside(room: Box, box: Box, stuck: Box): Box {
  const isInColumn = stuck.left < box.right && stuck.right > box.left;
  if (isInColumn) return stuck.top <= box.top ? { ...room, top: stuck.bottom } : { ...room, bottom: stuck.top };
  return stuck.left <= box.left ? { ...room, left: stuck.right } : { ...room, right: stuck.left };
}

/** At the window's edge nearest to the target. */
function arrowTo(whole: Box, window: Box): Arrow {
  const toX = (whole.left + whole.right) / 2;
  const toY = (whole.top + whole.bottom) / 2;
  const x = clamp(toX, window.left + ARROW_INSET, window.right - ARROW_INSET);
  const y = clamp(toY, window.top + ARROW_INSET, window.bottom - ARROW_INSET);
  return { x, y, angle: Math.atan2(toY - y, toX - x) };
}

function clamp(value: number, low: number, high: number): number {
  return Math.max(low, Math.min(value, Math.max(low, high)));
}
