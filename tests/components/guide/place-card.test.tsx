import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Box, intersect } from '@/utils/dom/point/box.ts';
import { type CardRoom, nextCorner, placeCard } from '@/utils/dom/point/place-card.ts';

const SCREEN: Box = { left: 0, top: 0, right: 1000, bottom: 700 };
const ROOM: CardRoom = {
  viewport: SCREEN,
  size: { width: 340, height: 200 },
  near: null,
  focus: null,
  dialog: null,
  opens: null,
  fields: [],
  sides: ['below', 'above', 'right', 'left'],
  wish: null,
  current: null,
};

const box = (left: number, top: number, width: number, height: number): Box => ({
  left,
  top,
  right: left + width,
  bottom: top + height,
});

function cardBox({ left, top }: { left: number; top: number }, { size }: CardRoom): Box {
  return box(left, top, size.width, size.height);
}

describe('placeCard', () => {
  test('stands below the target where there is room', () => {
    expect(placeCard({ ...ROOM, near: box(100, 100, 80, 30) })).toEqual({ left: 100, top: 146, isClear: true });
  });

  test('goes above a target at the bottom', () => {
    expect(placeCard({ ...ROOM, near: box(100, 640, 80, 30) })).toMatchObject({ top: 424, isClear: true });
  });

  test('keeps clear of what has the focus', () => {
    const room = { ...ROOM, near: box(100, 100, 80, 30), focus: box(100, 200, 200, 30) };
    expect(intersect(cardBox(placeCard(room), room), room.focus)).toBeNull();
  });

  test('keeps clear of where a list will open', () => {
    const near = box(330, 180, 600, 30);
    const room = { ...ROOM, near, opens: { ...near, top: near.bottom, bottom: near.bottom + 240 } };
    expect(intersect(cardBox(placeCard(room), room), room.opens)).toBeNull();
  });

  test('keeps out of the dialog where there is room beside it', () => {
    const dialog = box(300, 200, 300, 300);
    const room = { ...ROOM, near: box(320, 220, 80, 30), dialog };
    expect(intersect(cardBox(placeCard(room), room), dialog)).toBeNull();
  });

  test('lies over no field where there is room beside them, and over a field rather than the target', () => {
    const fields = [0, 1, 2, 3, 4, 5].map((row) => box(640, 60 + 70 * row, 330, 40));
    const near = box(880, 560, 90, 30);
    const room = { ...ROOM, near, fields };
    expect(fields.filter((field) => intersect(cardBox(placeCard(room), room), field))).toEqual([]);
    const full = { ...room, fields: [SCREEN] };
    expect(placeCard(full).isClear).toBe(true);
  });

  test('covers a part of the dialog rather than any of the target', () => {
    const viewport = box(0, 0, 700, 500);
    const room = { ...ROOM, viewport, near: box(300, 230, 100, 30), dialog: box(40, 40, 620, 420) };
    expect(placeCard(room).isClear).toBe(true);
  });

  test('stays where it is while that is clear and near', () => {
    const current = { left: 300, top: 300 };
    expect(placeCard({ ...ROOM, near: box(100, 100, 80, 30), current })).toMatchObject(current);
    expect(placeCard({ ...ROOM, near: box(320, 320, 80, 30), current })).not.toMatchObject(current);
  });

  test('heeds the user’s wish unless it would cover the target', () => {
    const wish = { left: 500, top: 400 };
    expect(placeCard({ ...ROOM, near: box(100, 100, 80, 30), wish })).toMatchObject(wish);
    expect(placeCard({ ...ROOM, near: box(520, 420, 80, 30), wish })).not.toMatchObject(wish);
  });

  test('is inside the viewport, and covers nothing when it says so', () => {
    const number = (max: number) => fc.integer({ min: 0, max });
    const boxes = fc
      .tuple(number(980), number(680), number(400), number(300))
      .map(([a, b, c, d]) => box(a, b, c + 1, d + 1));
    const sizes = fc.record({ width: fc.integer({ min: 200, max: 420 }), height: fc.integer({ min: 80, max: 600 }) });
    const maybe = fc.option(boxes);
    fc.assert(
      fc.property(sizes, maybe, maybe, maybe, (size, near, focus, dialog) => {
        const room = { ...ROOM, size, near, focus, dialog };
        const spot = placeCard(room);
        const card = cardBox(spot, room);
        expect(intersect(card, SCREEN)).toEqual(card);
        const isClear = [near, focus].every((other) => !other || !intersect(card, other));
        expect(spot.isClear).toBe(isClear);
      }),
    );
  });
});

describe('nextCorner', () => {
  test('goes round clockwise and leaves out corners that would cover the target', () => {
    expect(nextCorner(ROOM, null)).toBe('top-left');
    expect(nextCorner(ROOM, 'top-left')).toBe('top-right');
    expect(nextCorner({ ...ROOM, near: box(900, 20, 50, 20) }, 'top-left')).toBe('bottom-right');
  });
});
