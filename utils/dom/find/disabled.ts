import { closestDeep } from '../walk.ts';

/** Class words by which component libraries draw what cannot be pressed; the last resort. */
const DISABLED_WORD = /(?:^|[\s_-])disabled(?:$|\s)/i;

const hasDisabledWord = (element: Element | null): boolean => DISABLED_WORD.test(element?.getAttribute('class') ?? '');

/**
 * Cannot be worked now: natively, by ARIA on it or around it, or by the class of itself or its list item. `opens`: it is pressed, not typed
 * in, and may be read-only.
 */
export function isDisabled(element: Element, opens = false): boolean {
  if (element.matches(opens ? ':disabled' : ':disabled,[readonly]:not([role=combobox],[aria-haspopup])')) return true;
  if (closestDeep(element, (at) => at.getAttribute('aria-disabled') === 'true')) return true;
  const item = element.parentElement;
  return hasDisabledWord(element) || (item?.localName === 'li' && hasDisabledWord(item));
}
