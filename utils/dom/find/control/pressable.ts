import { closestDeep, parentOf } from '../../walk.ts';
import type { Scene } from '../scene.ts';
import { hasHand } from './has-hand.ts';

const PRESS_ROLES = new Set(
  'button link menuitem menuitemcheckbox menuitemradio tab option treeitem radio switch checkbox'.split(' '),
);

/** An anchor that leads nowhere and takes the focus is made a button by a program. */
const PRESSED_ANCHOR = 'a[tabindex]:not([href],[tabindex^="-"],[role])';

/** What is a button by itself, by its role or by a program, wherever it leads. */
export const BUTTONS = `button,[role=button],[type=submit],[type=button],${PRESSED_ANCHOR}`;

/** Is it pressable by its role, or natively? */
export function isPressable(scene: Scene, element: Element): boolean {
  return element.matches(`summary,${PRESSED_ANCHOR}`) || PRESS_ROLES.has(scene.role(element) ?? '');
}

/** The pressable element itself or nearest around it. */
export function pressableAround(scene: Scene, element: Element | null): Element | null {
  return closestDeep(element, (at) => isPressable(scene, at));
}

const PROSE = /^(?:h[1-6]|p|label|legend|th)$/;

const isMarkedClickable = (element: Element): boolean =>
  element.hasAttribute('onclick') || (element.getAttribute('tabindex') ?? '-1') >= '0';

/**
 * The element without any role that a text is plainly pressed by: marked by `tabindex` or `onclick`, or the outermost
 * one with the pointing hand. Null for headings and running text, which people read.
 */
export function plainlyClickable(scene: Scene, text: Element): Element | null {
  let hand: Element | null = null;
  for (let at: Element | null = text; at; at = parentOf(at)) {
    const isHand = hasHand(at);
    // What is around an entry may take the focus for all of them.
    if (hand && !isHand) return hand;
    // What a drop-down shows is its value, and no option.
    if (scene.role(at) === 'combobox') return null;
    if (isMarkedClickable(at)) return scene.role(at)?.endsWith('box') ? null : at;
    if (PROSE.test(at.localName) || scene.role(at) === 'heading') return null;
    if (isHand) hand = at;
  }
  return hand;
}

/** What a text or a picture is pressed by: by its role, or plainly. */
export const pressedBy = (scene: Scene, element: Element): Element | null =>
  pressableAround(scene, element) ?? plainlyClickable(scene, element);
