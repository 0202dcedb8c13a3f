import type { Region } from '../../../domain/locator.ts';
import { parentOf } from '../../walk.ts';
import type { Scene } from '../scene.ts';
import { isDimmedBehind, isFloating, sizeOf } from './floating.ts';
import { isInTopBar } from './page-bars.ts';

type MenuRegion = Extract<Region, { in: 'menu' }>;

const DECLARED = /^(?:menu|listbox|tree)$/;
const PANEL = 'ul,ol,div,section,nav,dialog,iframe';
const MODAL = 'dialog:modal,[aria-modal=true],[role=dialog]:not([popover])';

/** A full page of entries is no panel, nor a frame in which a portal shows its pages: share of the viewport's side. */
const MOST = 0.8;

/** What floats with a menu in it may be called a dialog, and have marks for screen readers beside the menu. */
function isInPopover(element: Element): boolean {
  const around = element.parentElement?.closest('[popover],[role=dialog]:not([aria-modal=true])');
  return !!around && (around.matches('[popover]') || isFloating(around));
}

function isPanel(scene: Scene, element: Element): boolean {
  if (!scene.visible(element)) return false;
  if (DECLARED.test(scene.role(element) ?? '')) return isFloating(element) || isInPopover(element);
  if (element.matches('[popover]')) return true;
  return (
    sizeOf(element).wide <= MOST &&
    element.matches(PANEL) &&
    !element.matches(MODAL) &&
    isFloating(element) &&
    !isDimmedBehind(element)
  );
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

/** What has opened the list around an element: what controls it by ARIA, or else the only drop-down that stands open. */
function openerOf(scene: Scene, element: Element): Element | null {
  const open = scene.all('[aria-expanded=true]').filter((each) => scene.visible(each));
  for (let at: Element | null = element; at; at = parentOf(at)) {
    const { id } = at;
    const opener = open.find((each) => id && ids(each).includes(id));
    if (opener) return opener;
  }
  const [only, second] = open.filter((each) => each.matches(OPENER));
  return only && !second ? only : null;
}

/** An entry of the site's menu opens but a part of that, and may stand open all the time. */
const OPENER = '[role=combobox],[aria-haspopup]:not([aria-haspopup=false],[role^=menuitem])';

const ids = (opener: Element): string[] =>
  `${opener.getAttribute('aria-controls')} ${opener.getAttribute('aria-owns')}`.split(/\s+/);

/**
 * Is the element in a visible menu, list box or panel that floats over the page, and in no window inside of that, and was that opened
 * where the region says?
 */
export function isInMenu(scene: Scene, element: Element, { openedIn }: Partial<MenuRegion> = {}): boolean {
  if (!isInPanel(scene, element)) return false;
  const opener = openedIn ? openerOf(scene, element) : null;
  return !(openedIn && opener) || scene.inRegions(opener, { within: [openedIn] });
}

function isInPanel(scene: Scene, element: Element): boolean {
  for (let at: Element | null = element; at && at.localName !== 'body'; at = parentOf(at)) {
    if (at.matches(MODAL)) return false;
    if (isPanel(scene, at) || isDisclosed(scene, at)) return true;
  }
  // A list may be a document of its own: what floats then is its frame, which a page of another origin does not show.
  const frame = element.ownerDocument.defaultView?.frameElement;
  return !!frame && sizeOf(frame).high <= MOST && isInPanel(scene, frame);
}
