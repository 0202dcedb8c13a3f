import { parentOf } from '../../walk.ts';
import type { Scene } from '../scene.ts';
import { hasBackdrop, isFloating } from './floating.ts';
import { isInTopBar } from './page-bars.ts';

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

/** What a disclosure in the top bar has opened, however it is laid out: the browser's own, or by ARIA. */
function isDisclosed(scene: Scene, element: Element): boolean {
  if (element.id && scene.visible(element)) {
    const opener = `[aria-expanded=true][aria-controls~="${CSS.escape(element.id)}"]`;
    if (scene.all(opener).some((each) => isInTopBar(scene, each))) return true;
  }
  const details = element.localName === 'summary' ? null : element.parentElement;
  return !!details?.matches('details[open]') && isInTopBar(scene, details);
}

/** Is the element in a visible menu, list box or panel that floats over the page, and in no window inside of that? */
export function isInMenu(scene: Scene, element: Element): boolean {
  for (let at: Element | null = element; at && at.localName !== 'body'; at = parentOf(at)) {
    if (at.matches(MODAL)) return false;
    if (isPanel(scene, at) || isDisclosed(scene, at)) return true;
  }
  return false;
}
