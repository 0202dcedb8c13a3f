import type { Overlay } from '@/utils/app/showing/showing.ts';
import { isOnTop, isUntouched } from '@/utils/dom/point/is-exposed.ts';
import type { RaisedHost } from '@/utils/dom/point/raise-host.ts';
import type { CardAct, CardPress } from '@/utils/domain/guide-view.ts';
import type { Card } from './card.ts';
import type { CardPlace } from './card-place.ts';
import { copyText } from './copy-text.ts';
import { type CardListener, keepEvents } from './keep-events.ts';

/** What Escape in the card means, the first of them that there is. */
const LEAVING = ['end-pick', 'hide'] as const;

export interface CardHands {
  readonly card: Card;
  readonly raised: RaisedHost;
  readonly place: CardPlace;
  readonly signal: AbortSignal;
  onPress(press: CardPress): void;
  onShowTarget(): void;
  /** The card wants to stand elsewhere. */
  onMove(): void;
  /** What lies over the page now. */
  overlay(): Overlay | null;
}

/** Lets people press, drag and leave the card. Only a person's own press counts, and only on a card that is really seen. */
export function attachHands(hands: CardHands): void {
  const { card, raised, signal } = hands;
  const drag = dragListener(hands);
  keepEvents(raised.host, raised.root, signal, (event, inner) => {
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
  const overlay = hands.overlay();
  if (inner && inner === overlay?.element) overlay.hear(event);
  const button = event.type === 'click' ? inner?.closest('button') : null;
  if (button && isSeen(hands, button, event as MouseEvent)) {
    press(hands, button);
  } else if (button) {
    // What came over the card is overtaken, so that the next press counts.
    hands.onMove();
  }
}

function leave(hands: CardHands, event: Event): void {
  const way = LEAVING.find((act) => hands.card.element.querySelector(`[data-act="${act}"]`));
  if (way) {
    event.preventDefault();
    hands.onPress({ act: way, ticked: hands.card.ticked() });
  }
}

/** All of the card must be seen, not only what was pressed: a button without its words means anything. */
function isSeen({ card, raised }: CardHands, button: Element, { detail, clientX, clientY }: MouseEvent): boolean {
  const { host } = raised;
  const isByKey = detail === 0;
  const pressed = { left: clientX, top: clientY, right: clientX, bottom: clientY };
  const box = card.element.getBoundingClientRect();
  return (
    isUntouched(host) &&
    !raised.isVeiled(box) &&
    isOnTop(host, box) &&
    isOnTop(host, isByKey ? button.getBoundingClientRect() : pressed)
  );
}

function press(hands: CardHands, button: HTMLButtonElement): void {
  const { act, value } = button.dataset;
  if (act === 'copy') {
    copyValue(hands.card, button);
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

/** A row's button bears its text; the value's own stands beside it. */
async function copyValue(card: Card, button: HTMLButtonElement): Promise<void> {
  const text = button.dataset.value ?? card.element.querySelector('.value-text')?.textContent ?? '';
  if (await copyText(card.element.ownerDocument, text)) {
    card.sayCopied(button);
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
