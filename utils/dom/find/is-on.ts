import { closestDeep } from '../walk.ts';
import { isSetOff } from './is-set-off.ts';
import { leadsTo } from './leads-to.ts';
import type { Scene } from './scene.ts';
import { standsFor } from './stand-in.ts';

const STATES = ['aria-checked', 'aria-selected', 'aria-pressed', 'aria-current', 'aria-expanded'];

/** Class words by which component libraries draw the tab that is open; the last resort. */
const ACTIVE_WORD = /(?:^|[\s_-])(?:active|selected|current)(?:$|\s)/i;

const hasActiveWord = (element: Element): boolean => ACTIVE_WORD.test(element.getAttribute('class') ?? '');

/** By the class of the element or its list item; only where it, or a neighbour, is so marked. */
function byClass(element: Element): boolean | null {
  const item = element.closest('li') ?? element;
  if (hasActiveWord(element) || hasActiveWord(item)) return true;
  const others = [...(item.parentElement?.children ?? [])].filter((each) => each !== item);
  const isMarked = others.some(
    (each) => hasActiveWord(each) || (each.firstElementChild && hasActiveWord(each.firstElementChild)),
  );
  return isMarked ? false : null;
}

/** Lists light up what a key would choose; of tabs and links the one that is set off is the one that is open. */
const LOOKED_AT = /^(?:tab|link|button)$/;

const isOfMenu = (scene: Scene, entry: Element): boolean => !!closestDeep(entry, (at) => scene.role(at) === 'menu');

/** What the element says of itself, or its list item does. */
export function statedOn(scene: Scene, element: Element): boolean | null {
  const control = standsFor(scene, element);
  if (control instanceof HTMLInputElement && /^(?:checkbox|radio)$/.test(control.type)) return control.checked;
  if (control instanceof HTMLOptionElement) return control.selected;
  if (control.localName === 'summary') return control.parentElement?.hasAttribute('open') ?? null;
  const item = control.parentElement?.localName === 'li' ? control.parentElement : null;
  for (const state of STATES) {
    const value = control.getAttribute(state) ?? item?.getAttribute(state) ?? null;
    if (value !== null && value !== 'undefined') return value !== 'false' && value !== 'mixed';
  }
  return null;
}

/** Is a found element selected, checked, pressed, current or expanded? Null when it has no such state. */
export function isOnState(scene: Scene, element: Element): boolean | null {
  const stated = statedOn(scene, element);
  if (stated !== null) return stated;
  const control = standsFor(scene, element);
  const role = scene.role(control);
  const isEntry = role === null || LOOKED_AT.test(role) || (role === 'menuitem' && !isOfMenu(scene, control));
  // A link to the page on which it stands is the current one where no class says which is.
  return byClass(control) ?? (leadsTo(control) === location.href || (isEntry ? isSetOff(scene, control) : null));
}
