import { closestDeep, closestMatching } from '../walk.ts';

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

const SENDS_OR_LEADS =
  'input:is([type=submit],[type=reset],[type=image]),a[href]:not([href^="#"],[href^="javascript:"])';

/**
 * A press that would do more than open a list or pick from it: it would send a form or lead to another page.
 */
export function isUnsafePress(element: Element): boolean {
  const isUnsafe = (at: Element): boolean =>
    at instanceof HTMLButtonElement ? at.type !== 'button' && at.form !== null : at.matches(SENDS_OR_LEADS);
  return closestDeep(element, isUnsafe) !== null;
}

/** The element whose own words are the first in another: what a person aims at, as in the lines of a tree. */
function wordsIn(element: Element): Element | null {
  const walker = element.ownerDocument.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const { parentElement, nodeValue } = walker.currentNode;
    if (nodeValue?.trim() && parentElement?.checkVisibility()) return parentElement;
  }
  return null;
}

/**
 * The mouse's way: it opens and picks in the most libraries (measured: 27 and 29 of 29). The click counts no presses, as
 * one made by assistive technology: libraries that hear pointers only (React Aria) take it for a press of its own.
 */
export function pressWithMouse(element: HTMLElement): void {
  pressAt(element, wordsIn(element) ?? element);
}

function pressAt(element: HTMLElement, hit: Element): void {
  const box = hit.getBoundingClientRect();
  const init: MouseEventInit = {
    ...BUBBLES,
    view: element.ownerDocument.defaultView,
    button: 0,
    detail: 1,
    clientX: box.left + box.width / 2,
    clientY: box.top + box.height / 2,
  };
  hit.dispatchEvent(new MouseEvent('mouseover', init));
  const goesOn = hit.dispatchEvent(new MouseEvent('mousedown', { ...init, buttons: 1 }));
  if (goesOn && element.tabIndex >= 0) element.focus({ preventScroll: true });
  hit.dispatchEvent(new MouseEvent('mouseup', init));
  hit.dispatchEvent(new MouseEvent('click', { ...init, detail: 0 }));
}

/** What keyboards on screens send for any letter is told as `Unidentified`. */
const KEY_CODES = { ArrowDown: 40, Escape: 27, Unidentified: 229 } as const;

/** Never Enter (it may send a form) and never Tab: the type allows no other keys. */
export function pressKey(element: Element, key: keyof typeof KEY_CODES): void {
  const init = { ...BUBBLES, key, code: key, keyCode: KEY_CODES[key], which: KEY_CODES[key] };
  element.dispatchEvent(new KeyboardEvent('keydown', init));
  element.dispatchEvent(new KeyboardEvent('keyup', init));
}

export type TextBox = HTMLInputElement | HTMLTextAreaElement;

export const isTextBox = (element: Element | undefined): element is TextBox =>
  element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement;

/** Sets the value past a setter that a framework put on the element, and says so as typing would. */
export function putText(box: TextBox, text: string): void {
  const prototype = box instanceof HTMLInputElement ? HTMLInputElement.prototype : HTMLTextAreaElement.prototype;
  Object.getOwnPropertyDescriptor(prototype, 'value')?.set?.call(box, text);
  box.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true, inputType: 'insertText', data: text }));
}

export function tellChange(element: Element): void {
  element.dispatchEvent(new Event('change', { bubbles: true }));
}

/**
 * The browser's own typing, into the element that has the focus; it replaces what is selected there. Browsers announce it
 * to nobody beforehand, and what is edited in place often does the work itself then.
 */
export function insertText(element: Element, text: string): void {
  const init = { ...BUBBLES, inputType: 'insertText', data: text };
  if (isTextBox(element) || element.dispatchEvent(new InputEvent('beforeinput', init)))
    element.ownerDocument.execCommand('insertText', false, text);
}

/**
 * A press beside a box whose calendar or list stays open when it is left: on the form itself, because one beyond it would
 * shut the window around it.
 */
export function pressBeside(box: Element): void {
  const form = closestMatching(box, 'form, dialog, [role=dialog], main') as HTMLElement | null;
  if (form && box.getAttribute('aria-expanded') === 'true') pressAt(form, form);
}

/** Selects all that stands in an element that is edited in place. */
export function selectIn(element: Element): void {
  element.ownerDocument.getSelection()?.selectAllChildren(element);
}
