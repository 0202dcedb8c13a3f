import { drawnBox } from '@/utils/dom/find/region/floating.ts';
import { FIELDS } from '@/utils/dom/find/stand-in.ts';
import { deepActiveElement } from '@/utils/dom/point/active-element.ts';
import { area, type Box, intersect, isSameBox } from '@/utils/dom/point/box.ts';
import {
  type CardRoom,
  type Corner,
  nextCorner,
  type Point,
  placeCard,
  type Side,
} from '@/utils/dom/point/place-card.ts';
import { viewportBox } from '@/utils/dom/point/visible-box.ts';
import type { ActionKind } from '@/utils/domain/flow.ts';

/** Where the user put the card. Lives as long as the page, beyond the card itself. */
export interface CardMemory {
  wish: Corner | Point | null;
}

interface CardSurroundings {
  /** Box of what is pointed at, in CSS px of the viewport. */
  readonly near: Box | null;
  readonly kind: ActionKind | null;
  /** The dialog in which the target stands, or that is in front. */
  readonly dialog: Element | null;
  /** Another action has begun. */
  readonly isNew: boolean;
  /** The card says that it cannot point: the user has to look at the page. */
  readonly isLost: boolean;
  /** CSS zoom in force at the host. */
  readonly scale: number;
}

export interface CardPlace {
  /** Moves the card out of the way of target and focus. True when it moved. */
  update(about: CardSurroundings): boolean;
  /** Where the card stands, in CSS px of the viewport. */
  box(): Box | null;
  /** To the next free corner, clockwise. */
  cycle(): void;
  /** To a point, in CSS px of the viewport. */
  moveTo(point: Point): void;
}

/** Lists open below what is chosen or typed in, so the card keeps away from there. */
const SIDES: Record<'press' | 'list', readonly Side[]> = {
  press: ['below', 'above', 'right', 'left'],
  list: ['right', 'left', 'above', 'below'],
};

/** How far down a list opens at least, where there is room, CSS px. */
const LIST_DEPTH = 240;

/** Fields of a page that are looked at, at most. */
const MOST_FIELDS = 100;

/** A window of fewer CSS px² shows nothing: Chromium's is 1 x 1 for a moment while a picture is taken of it. */
const LEAST_VIEWPORT = 2500;

/** Share of the viewport above which something is too large to keep clear of. */
const LARGE = 0.5;

export function createCardPlace(card: HTMLElement, host: HTMLElement, memory: CardMemory): CardPlace {
  const doc = card.ownerDocument;
  let current: Point | null = null;
  let wasLost = false;
  let room: CardRoom | null = null;

  function boxOf(element: Element | null, viewport: Box): Box | null {
    const box = element && element !== host ? intersect(element.getBoundingClientRect(), viewport) : null;
    return box && area(box) > LARGE * area(viewport) ? null : box;
  }

  function fieldsIn(viewport: Box): Box[] {
    const fields = [...doc.querySelectorAll(FIELDS)].slice(0, MOST_FIELDS);
    return fields.flatMap((field) => intersect(field.getBoundingClientRect(), viewport) ?? []);
  }

  return {
    update({ near, kind, dialog, isNew, isLost, scale }) {
      const viewport = viewportBox(doc);
      if (area(viewport) < LEAST_VIEWPORT) return false;
      if (isNew || !isSameBox(room?.viewport ?? null, viewport)) {
        delete card.dataset.slim;
      }
      // Beside the last target it would lie over what is to be looked through.
      if (isLost && !wasLost) current = null;
      wasLost = isLost;
      const { width, height } = card.getBoundingClientRect();
      const sides = kind === 'choose' || kind === 'type' ? SIDES.list : SIDES.press;
      room = {
        viewport,
        size: { width, height },
        near,
        opens: near && kind === 'choose' ? { ...near, top: near.bottom, bottom: near.bottom + LIST_DEPTH } : null,
        focus: boxOf(deepActiveElement(doc), viewport),
        dialog: boxOf(dialog && drawnBox(dialog, (each) => each.checkVisibility()), viewport),
        fields: isNew || !current ? fieldsIn(viewport) : [],
        sides,
        wish: memory.wish,
        current,
      };
      const spot = placeCard(room);
      if (!spot.isClear && card.dataset.slim === undefined) {
        card.dataset.slim = '';
        return true;
      }
      // On whole px its words are sharp.
      const left = Math.round(spot.left);
      const top = Math.round(spot.top);
      const hasMoved = current?.left !== left || current.top !== top;
      if (hasMoved) {
        current = { left, top };
        card.style.left = `${left / scale}px`;
        card.style.top = `${top / scale}px`;
      }
      return hasMoved;
    },
    box() {
      if (!(room && current)) return null;
      const { left, top } = current;
      return { left, top, right: left + room.size.width, bottom: top + room.size.height };
    },
    cycle() {
      if (room) {
        memory.wish = nextCorner(room, typeof memory.wish === 'string' ? memory.wish : null);
      }
    },
    moveTo(point) {
      memory.wish = point;
    },
  };
}
