/**
 * Events that must not reach the page when they happen inside the card: its shortcuts, its focus traps, and the menus that it
 * closes on a press elsewhere. Events anywhere else are never touched.
 */
const KEPT = [
  ...['keydown', 'keyup', 'keypress', 'beforeinput', 'input', 'focusin', 'focusout', 'copy', 'cut'],
  ...['pointerdown', 'pointerup', 'pointermove', 'mousedown', 'mouseup', 'mousemove', 'click', 'dblclick', 'auxclick'],
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
    if (!event.composedPath().includes(host)) {
      return;
    }
    event.stopImmediatePropagation();
    listener(event, innerElement(root, event));
  };
  for (const type of KEPT) {
    host.ownerDocument.defaultView?.addEventListener(type, onEvent, { capture: true, signal });
  }
}

function innerElement(root: ShadowRoot, event: Event): Element | null {
  // A press by keyboard is a click without a press count, at no point or at the middle of the button.
  const hasPoint = event instanceof MouseEvent && (event.type !== 'click' || event.detail > 0);
  return hasPoint ? root.elementFromPoint(event.clientX, event.clientY) : root.activeElement;
}
