import { parentOf } from '../../walk.ts';
import type { Scene } from '../scene.ts';
import { hasBackdrop, isFloating } from './floating.ts';

const DECLARED = /^(?:menu|listbox|tree)$/;
const PANEL = 'ul,ol,div,section,nav,dialog,[popover]';
const MODAL = 'dialog:modal,[aria-modal=true],[role=dialog]:not([popover])';

/** A full page of entries is no panel; shares of the viewport. */
const MOST_WIDE = 0.8;

function isPanel(scene: Scene, element: Element): boolean {
  if (!scene.visible(element)) return false;
  if (DECLARED.test(scene.role(element) ?? '')) return isFloating(element) || !!parentOf(element)?.closest('[popover]');
  if (element.matches('[popover]')) return true;
  const page = element.ownerDocument.defaultView;
  const isSmall = !!page && element.getBoundingClientRect().width <= page.innerWidth * MOST_WIDE;
  return isSmall && element.matches(PANEL) && !element.matches(MODAL) && isFloating(element) && !hasBackdrop(element);
}

/** Is the element in a visible menu, list box or panel that floats over the page, and in no window inside of that? */
export function isInMenu(scene: Scene, element: Element): boolean {
  for (let at: Element | null = element; at && at.localName !== 'body'; at = parentOf(at)) {
    if (at.matches(MODAL)) return false;
    if (isPanel(scene, at)) return true;
  }
  return false;
}
