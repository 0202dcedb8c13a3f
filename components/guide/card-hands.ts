import { isOnTop, isUntouched } from '@/utils/dom/point/is-exposed.ts';
import type { CardAct, CardPress } from '@/utils/domain/guide-view.ts';
import type { Card } from './card.ts';
import type { CardPlace } from './card-place.ts';
import { copyText } from './copy-text.ts';
import { type CardListener, keepEvents } from './keep-events.ts';

export interface CardHands {
  readonly card: Card;
  readonly host: HTMLElement;
  readonly root: ShadowRoot;
  readonly place: CardPlace;
  readonly signal: AbortSignal;
  onPress(press: CardPress): void;
  onShowTarget(): void;
  /** The card wants to stand elsewhere. */
  onMove(): void;
}

/** Lets people press, drag and leave the card. Only a person's own press counts, and only on a card that is really seen. */
export function attachHands(hands: CardHands): void {
  const { card, host, root, signal } = hands;
  const drag = dragListener(hands);
  keepEvents(host, root, signal, (event, inner) => {
    if (event.isTrusted) {
      onCardEvent(hands, event, inner);
      drag(event, inner);
    }
  });
  // Else a touch on the head would scroll the page instead of dragging.
  card.head.style.touchAction = 'none';
}

function onCardEvent(hands: CardHands, event: Event, inner: Element | null): void {
  if (event.type === 'mousedown' && !inner?.closest('.value-text')) {
    // A press on the card leaves the focus where the user had it in the page.
    event.preventDefault();
  }
  if (event.type === 'keydown' && (event as KeyboardEvent).key === 'Escape') {
    leave(hands, event);
  }
  const button = event.type === 'click' ? inner?.closest('button') : null;
  if (button && isSeen(hands.host, button, event as MouseEvent)) {
    press(hands, button);
  }
}

function leave(hands: CardHands, event: Event): void {
  if (hands.card.element.querySelector('[data-act="hide"]')) {
    event.preventDefault();
    hands.onPress({ act: 'hide', ticked: hands.card.ticked() });
  }
}

function isSeen(host: HTMLElement, button: Element, { detail, clientX, clientY }: MouseEvent): boolean {
  const box = button.getBoundingClientRect();
  const isByKey = detail === 0;
  const x = isByKey ? (box.left + box.right) / 2 : clientX;
  const y = isByKey ? (box.top + box.bottom) / 2 : clientY;
  return isUntouched(host) && isOnTop(host, x, y);
}

function press(hands: CardHands, button: HTMLButtonElement): void {
  const { act, value } = button.dataset;
  if (act === 'copy') {
    copyValue(hands.card);
  } else if (act === 'move') {
    hands.place.cycle();
    hands.onMove();
  } else if (act === 'show-target') {
    hands.onShowTarget();
  } else {
    const ticked = hands.card.ticked();
    hands.onPress({ act: act as CardAct, ticked, ...(value !== undefined && { value }) });
  }
}

async function copyValue(card: Card): Promise<void> {
  const text = card.element.querySelector('.value-text')?.textContent ?? '';
  if (await copyText(card.element.ownerDocument, text)) {
    card.sayCopied();
  }
}

/** Dragging by the card's head. */
function dragListener({ card, place, onMove }: CardHands): CardListener {
  let grip: { readonly x: number; readonly y: number } | null = null;
  return (event, inner) => {
    const { type, clientX, clientY, pointerId, isPrimary } = event as PointerEvent;
    if (type === 'pointerdown' && isPrimary && inner?.closest('.head') && !inner.closest('button')) {
      const box = card.element.getBoundingClientRect();
      grip = { x: clientX - box.left, y: clientY - box.top };
      card.head.setPointerCapture(pointerId);
    } else if (type === 'pointermove' && grip) {
      place.moveTo({ left: clientX - grip.x, top: clientY - grip.y });
      onMove();
    } else if (type === 'pointerup' || type === 'pointercancel') {
      grip = null;
    }
  };
}
