import { type Box, intersect, isSameBox } from '@/utils/dom/point/box.ts';
import { deepActiveElement } from '@/utils/dom/point/flat-tree.ts';
import { CORNERS, type Corner, type Point, placeCard, type Side } from '@/utils/dom/point/place-card.ts';
import { viewportBox } from '@/utils/dom/point/visible-box.ts';
import type { ActionKind } from '@/utils/domain/flow.ts';

/** Where the user put the card. Lives as long as the page, beyond the card itself. */
export interface CardMemory {
  wish: Corner | Point | null;
}

export interface CardPlace {
  /** Moves the card out of the way of target and focus. True when it moved. `isNew`: another action has begun. */
  update(near: Box | null, kind: ActionKind | null, isNew: boolean, scale: number): boolean;
  /** To the next corner, clockwise. */
  cycle(): void;
  /** To a point, in CSS px of the viewport. */
  moveTo(point: Point): void;
}

/** Lists open below what is chosen or typed in, so the card keeps away from there. */
const SIDES: Record<'press' | 'list', readonly Side[]> = {
  press: ['below', 'above', 'right', 'left'],
  list: ['right', 'left', 'above', 'below'],
};

/** Share of the viewport above which what has the focus is too large to keep clear of. */
const LARGE = 0.5;

export function createCardPlace(card: HTMLElement, host: HTMLElement, memory: CardMemory): CardPlace {
  const doc = card.ownerDocument;
  let current: Point | null = null;
  let room: Box | null = null;

  function focusBox(viewport: Box): Box | null {
    const active = deepActiveElement(doc);
    const box = active && active !== host ? intersect(active.getBoundingClientRect(), viewport) : null;
    const isLarge = box && share(box, viewport) > LARGE;
    return isLarge ? null : box;
  }

  return {
    update(near, kind, isNew, scale) {
      const viewport = viewportBox(doc);
      if (isNew || !isSameBox(room, viewport)) {
        room = viewport;
        delete card.dataset.slim;
      }
      const { width, height } = card.getBoundingClientRect();
      const sides = kind === 'choose' || kind === 'type' ? SIDES.list : SIDES.press;
      const { wish } = memory;
      const spot = placeCard({
        viewport,
        size: { width, height },
        near,
        focus: focusBox(viewport),
        sides,
        wish,
        current,
      });
      if (!spot.isClear && card.dataset.slim === undefined) {
        card.dataset.slim = '';
        return true;
      }
      const hasMoved = current?.left !== spot.left || current.top !== spot.top;
      if (hasMoved) {
        current = { left: spot.left, top: spot.top };
        card.style.left = `${spot.left / scale}px`;
        card.style.top = `${spot.top / scale}px`;
      }
      return hasMoved;
    },
    cycle() {
      const at = typeof memory.wish === 'string' ? CORNERS.indexOf(memory.wish) : -1;
      memory.wish = CORNERS[(at + 1) % CORNERS.length] ?? null;
    },
    moveTo(point) {
      memory.wish = point;
    },
  };
}

function share(box: Box, of: Box): number {
  return ((box.right - box.left) * (box.bottom - box.top)) / ((of.right - of.left) * (of.bottom - of.top));
}
