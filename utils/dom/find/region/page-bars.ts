import { closestDeep, parentOf } from '../../walk.ts';
import type { Scene } from '../scene.ts';

/** The top bar reaches this far down the page, CSS px. */
const BAR_DEPTH = 120;

/** It begins this near to the page's top, and holds at least so many things to press: else it is a tool bar. */
const BAR_TOP = 24;
const LEAST_LINKS = 2;

/** A bar spans at least this share of the page's width; a side menu at most that share. */
const BAR_WIDTH = 0.8;
const SIDE_WIDTH = 0.35;

/** A side menu is at least this share of the viewport high, and holds at least so many entries. */
const SIDE_HEIGHT = 0.5;
const LEAST_ENTRIES = 3;

const CONTENT =
  'main,[role=main],article,form,table,dialog,[role=dialog],[role=alertdialog],[aria-modal=true],[role=search]';
const ENTRIES = 'a,button,li,[role=menuitem],[role=treeitem],[role=link],[role=button],[tabindex]';

/** A wide, low box at the head of the page that belongs to no content. */
function isTopStrip(element: Element): boolean {
  const page = element.ownerDocument.defaultView;
  const root = element.ownerDocument.documentElement;
  if (!page || element === root || element === element.ownerDocument.body) return false;
  const box = element.getBoundingClientRect();
  const isFixed = getComputedStyle(element).position === 'fixed' || getComputedStyle(element).position === 'sticky';
  const top = isFixed ? box.top : box.top + page.scrollY;
  const isStrip = box.width >= page.innerWidth * BAR_WIDTH && box.height > 0 && top + box.height <= BAR_DEPTH;
  return isStrip && Math.abs(top) <= BAR_TOP && element.querySelectorAll(ENTRIES).length >= LEAST_LINKS;
}

/** In the site's top bar: a banner, or a strip across the head of a page that has no banner and has not yet begun. */
export function isInTopBar(scene: Scene, element: Element): boolean {
  if (closestDeep(element, (at) => scene.role(at) === 'banner')) return true;
  if (scene.all('header,[role=banner]').some((each) => scene.role(each) === 'banner' && scene.visible(each)))
    return false;
  if (closestDeep(element, (at) => at.matches(CONTENT))) return false;
  if (!closestDeep(element, isTopStrip)) return false;
  const headings = scene.all('h1,[role=heading][aria-level="1"]').filter((each) => scene.visible(each));
  return !headings.some((each) => !!(each.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING));
}

/** A tall, narrow column of entries at an edge of the page. */
function isSideMenu(element: Element): boolean {
  const page = element.ownerDocument.defaultView;
  if (!page) return false;
  const box = element.getBoundingClientRect();
  const isAtEdge = box.left <= 8 || box.right >= page.innerWidth - 24;
  const isColumn = box.width <= page.innerWidth * SIDE_WIDTH && box.height >= page.innerHeight * SIDE_HEIGHT;
  return isAtEdge && isColumn && element.querySelectorAll(ENTRIES).length >= LEAST_ENTRIES;
}

/** In navigation: by its role, in a menu bar, or in a column of entries along an edge of the page. */
export function isInNavigation(scene: Scene, element: Element): boolean {
  const byRole = closestDeep(element, (at) => /^(?:navigation|menubar)$/.test(scene.role(at) ?? ''));
  if (byRole) return true;
  const around = parentOf(element);
  return !!around && !!closestDeep(around, isSideMenu) && !closestDeep(element, (at) => at.matches(CONTENT));
}
