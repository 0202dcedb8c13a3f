import { closestDeep } from '../walk.ts';

const BUBBLES = { bubbles: true, cancelable: true, composed: true } as const;

/** Runs `act`; when the browser tells nobody (the window is not in front), sends the events that it would have sent. */
function withFocusEvents(element: HTMLElement, quiet: string, bubbling: string, act: () => void): void {
  let heard = false;
  const hear = () => {
    heard = true;
  };
  element.addEventListener(quiet, hear, { once: true, capture: true });
  act();
  element.removeEventListener(quiet, hear, { capture: true });
  if (heard) return;
  element.dispatchEvent(new FocusEvent(quiet, { composed: true }));
  element.dispatchEvent(new FocusEvent(bubbling, { bubbles: true, composed: true }));
}

export function focusOn(element: HTMLElement): void {
  withFocusEvents(element, 'focus', 'focusin', () => element.focus({ preventScroll: true }));
}

export function leave(element: HTMLElement): void {
  withFocusEvents(element, 'blur', 'focusout', () => element.blur());
}

/**
 * A press that would do more than open a list or pick from it: it would send a form or lead to another page.
 */
export function isUnsafePress(element: Element): boolean {
  return (
    closestDeep(element, (at) => {
      if (at instanceof HTMLButtonElement) return at.type !== 'button' && at.form !== null;
      if (at instanceof HTMLInputElement) return /^(?:submit|reset|image)$/.test(at.type);
      return (
        at instanceof HTMLAnchorElement &&
        at.hasAttribute('href') &&
        !/^(?:#|javascript:)/.test(at.getAttribute('href') ?? '')
      );
    }) !== null
  );
}

/** The mouse's way: it opens and picks in the most libraries (measured: 27 and 29 of 29). */
export function pressWithMouse(element: HTMLElement): void {
  const box = element.getBoundingClientRect();
  const init: MouseEventInit = {
    ...BUBBLES,
    view: element.ownerDocument.defaultView,
    button: 0,
    detail: 1,
    clientX: box.left + box.width / 2,
    clientY: box.top + box.height / 2,
  };
  element.dispatchEvent(new MouseEvent('mouseover', init));
  const goesOn = element.dispatchEvent(new MouseEvent('mousedown', { ...init, buttons: 1 }));
  if (goesOn && element.tabIndex >= 0) element.focus({ preventScroll: true });
  element.dispatchEvent(new MouseEvent('mouseup', init));
  element.dispatchEvent(new MouseEvent('click', init));
}

const KEY_CODES = { ArrowDown: 40, Escape: 27 } as const;

/** Never Enter (it may send a form) and never Tab: the type allows no other keys. */
export function pressKey(element: Element, key: keyof typeof KEY_CODES): void {
  const init = { ...BUBBLES, key, code: key, keyCode: KEY_CODES[key], which: KEY_CODES[key] };
  element.dispatchEvent(new KeyboardEvent('keydown', init));
  element.dispatchEvent(new KeyboardEvent('keyup', init));
}

type TextBox = HTMLInputElement | HTMLTextAreaElement;

/** Sets the value past a setter that a framework put on the element, and says so as typing would. */
export function putText(box: TextBox, text: string): void {
  const prototype = box instanceof HTMLInputElement ? HTMLInputElement.prototype : HTMLTextAreaElement.prototype;
  Object.getOwnPropertyDescriptor(prototype, 'value')?.set?.call(box, text);
  box.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true, inputType: 'insertText', data: text }));
}

export function tellChange(element: Element): void {
  element.dispatchEvent(new Event('change', { bubbles: true }));
}
