import { area, type Box, gap, intersect } from './box.ts';

const CORNERS = ['top-left', 'top-right', 'bottom-right', 'bottom-left'] as const;
export type Corner = (typeof CORNERS)[number];
export type Side = 'below' | 'above' | 'right' | 'left';

export interface Point {
  readonly left: number;
  readonly top: number;
}

/** All boxes and points in CSS px of the viewport. */
export interface CardRoom {
  readonly viewport: Box;
  readonly size: { readonly width: number; readonly height: number };
  /** What is pointed at, null when nothing is. */
  readonly near: Box | null;
  /** What has the focus, null when nothing does. */
  readonly focus: Box | null;
  /** The dialog in which the work goes on, null when there is none: kept free where there is room beside it. */
  readonly dialog: Box | null;
  /** Where a list will open from what is pointed at, null when none is expected. */
  readonly opens: Box | null;
  /** What can be filled in on the page: what was filled in is to be read through. None while the card is to stay where it is. */
  readonly fields: readonly Box[];
  /** Sides of `near` to try, best first. */
  readonly sides: readonly Side[];
  /** Where the user put the card. */
  readonly wish: Corner | Point | null;
  /** Where the card stands: kept while it is clear and not far from `near`, so that it does not jump about. */
  readonly current: Point | null;
}

export interface CardSpot extends Point {
  /** Covers neither target nor focus. */
  readonly isClear: boolean;
}

/** CSS px kept free at the viewport's edges, and around the target (its ring and pulse reach 12 px). */
const EDGE = 8;
const APART = 16;

/** CSS px from the target within which a card stays where it is. */
const NEAR_ENOUGH = 240;

/**
 * How much a covered px weighs: any of the target more than all of the focus, any of that more than the whole list to come,
 * that more than the dialog, and that more than fields.
 */
const WEIGHT = { near: 1e18, focus: 1e12, opens: 1e6, dialog: 1, field: 1e-7 } as const;

/** The first spot that covers nothing, in the order wish, current, beside the target, corners; else the one that covers least. */
export function placeCard(room: CardRoom): CardSpot {
  let best: CardSpot | null = null;
  let leastHarm = Number.POSITIVE_INFINITY;
  for (const point of candidates(room)) {
    const spot = inside(room, point);
    const harm = harmOf(room, spot);
    if (harm === 0) {
      return { ...spot, isClear: true };
    }
    if (harm < leastHarm) {
      best = { ...spot, isClear: harmOf(bareRoom(room), spot) === 0 };
      leastHarm = harm;
    }
  }
  return best ?? { left: EDGE, top: EDGE, isClear: false };
}

/** The next corner clockwise after `from` in which the card covers neither target nor focus; simply the next when none is clear. */
export function nextCorner(room: CardRoom, from: Corner | null): Corner {
  const start = from ? CORNERS.indexOf(from) : -1;
  const order = CORNERS.map((_, index) => CORNERS[(start + 1 + index) % CORNERS.length] as Corner);
  const work = bareRoom(room);
  return order.find((corner) => harmOf(work, inside(room, cornerPoint(room, corner))) === 0) ?? (order[0] as Corner);
}

/** Only what must not be covered. */
const bareRoom = (room: CardRoom): CardRoom => ({ ...room, dialog: null, opens: null, fields: [] });

function candidates(room: CardRoom): Point[] {
  const { near, current, wish } = room;
  const wished = wish && (typeof wish === 'string' ? cornerPoint(room, wish) : wish);
  const isCurrentNear = current && (!near || gap(near, cardBox(room, inside(room, current))) <= NEAR_ENOUGH);
  return [
    ...(wished ? [wished] : []),
    ...(isCurrentNear ? [current] : []),
    ...(near ? room.sides.map((side) => besidePoint(room, near, side)) : []),
    ...cornersFarFrom(room, near),
  ];
}

function besidePoint({ size }: CardRoom, near: Box, side: Side): Point {
  const points: Record<Side, Point> = {
    below: { left: near.left, top: near.bottom + APART },
    above: { left: near.left, top: near.top - APART - size.height },
    right: { left: near.right + APART, top: near.top },
    left: { left: near.left - APART - size.width, top: near.top },
  };
  return points[side];
}

function cornersFarFrom(room: CardRoom, near: Box | null): Point[] {
  const order: Corner[] = ['bottom-right', 'top-right', 'bottom-left', 'top-left'];
  const points = order.map((corner) => cornerPoint(room, corner));
  const distance = (point: Point): number => (near ? gap(near, cardBox(room, point)) : 0);
  return points.sort((a, b) => distance(b) - distance(a));
}

function cornerPoint({ viewport, size }: CardRoom, corner: Corner): Point {
  return {
    left: corner.endsWith('left') ? EDGE : viewport.right - EDGE - size.width,
    top: corner.startsWith('top') ? EDGE : viewport.bottom - EDGE - size.height,
  };
}

function inside({ viewport, size }: CardRoom, point: Point): Point {
  return {
    left: Math.max(EDGE, Math.min(point.left, viewport.right - EDGE - size.width)),
    top: Math.max(EDGE, Math.min(point.top, viewport.bottom - EDGE - size.height)),
  };
}

function cardBox({ size }: CardRoom, { left, top }: Point): Box {
  return { left, top, right: left + size.width, bottom: top + size.height };
}

function harmOf(room: CardRoom, point: Point): number {
  const box = cardBox(room, point);
  const shared = (other: Box | null): number => area(other && intersect(other, box));
  const harms = (['near', 'focus', 'opens', 'dialog'] as const).map((name) => WEIGHT[name] * shared(room[name]));
  return [...harms, ...room.fields.map((field) => WEIGHT.field * shared(field))].reduce((sum, harm) => sum + harm, 0);
}
