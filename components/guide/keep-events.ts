/**
 * Events that must not reach the page when they happen inside the card: its shortcuts, its focus traps, and the menus that it
 * closes on a press elsewhere. Events anywhere else are never touched.
 */
const KEPT = [
  ...['keydown', 'keyup', 'keypress', 'beforeinput', 'input', 'focusin', 'focusout', 'copy', 'cut'],
  ...[
    'pointerdown',
    'pointerup',
    'pointercancel',
    'pointermove',
    'mousedown',
    'mouseup',
    'mousemove',
    'click',
    'dblclick',
    'auxclick',
  ],
  ...['touchstart', 'touchend', 'touchmove', 'dragstart', 'selectstart'],
] as const;

/** Hears the card's events before the page does. `inner` is the element within the card. */
export type CardListener = (event: Event, inner: Element | null) => void;

/**
 * Listens on the window, in the capture phase: a focus trap that refuses presses outside its modal comes later. A closed root
 * shows its insides in no event, so the element is looked up by the point, or by the focus for keys.
 */
export function keepEvents(host: HTMLElement, root: ShadowRoot, signal: AbortSignal, listener: CardListener): void {
  const onEvent = (event: Event): void => {
    if (event.composedPath().includes(host) && !isPointless(event)) {
      event.stopImmediatePropagation();
      listener(event, innerElement(root, event));
    }
  };
  const onPointless = (event: Event): void => {
    event.stopPropagation();
    listener(event, event.target as Element);
  };
  for (const type of KEPT) {
    host.ownerDocument.defaultView?.addEventListener(type, onEvent, { capture: true, signal });
  }
  root.addEventListener('click', onPointless, { signal });
}

/**
 * A press by keyboard or by assistive technology has no press count and no point, and need not be where the focus is: only inside
 * the root can it be told which button is meant.
 */
function isPointless(event: Event): boolean {
  return event.type === 'click' && (event as MouseEvent).detail === 0;
}

function innerElement(root: ShadowRoot, event: Event): Element | null {
  return event instanceof MouseEvent ? root.elementFromPoint(event.clientX, event.clientY) : root.activeElement;
}
