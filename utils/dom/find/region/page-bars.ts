import type { Region } from '../../../domain/locator.ts';
import { isBefore, parentOf } from '../../walk.ts';
import { hasHand } from '../control/has-hand.ts';
import { nearestPerScene, perScene } from '../per-scene.ts';
import type { Scene } from '../scene.ts';
import { isAlone } from './floating.ts';

type BarRegion = Extract<Region, { in: 'top-bar' }>;

/** The top bar reaches this far down the page, CSS px. */
const BAR_DEPTH = 120;

/** It begins this near to the page's top, and holds something to press, or an entry such as the user's name. */
const BAR_TOP = 24;

/** A bar spans at least this share of the page's width; a side menu at most that share. */
const BAR_WIDTH = 0.8;
const SIDE_WIDTH = 0.35;

/** A side menu is at least this share of the viewport high, and holds at least so many entries. */
const SIDE_HEIGHT = 0.5;
export const LEAST_ENTRIES = 3;

/** So many boxes of a column are asked for the pointing hand at most. */
const MOST_BOXES = 200;

/** ASP.NET puts a form around the whole page. */
const CONTENT =
  'main,[role=main],article,form:not(:has([name=__VIEWSTATE])),table:has(th),dialog,[role$=dialog],[aria-modal=true],[role=search]';
export const ENTRIES = 'a,button,li,[role=menuitem],[role=treeitem],[role=link],[role=button],[tabindex]';

/** A wide, low box at the head of the page that belongs to no content. */
function isTopStrip(element: Element): boolean {
  const page = element.ownerDocument.defaultView;
  const root = element.ownerDocument.documentElement;
  if (!page || element === root || element === element.ownerDocument.body) return false;
  const box = element.getBoundingClientRect();
  const isFixed = getComputedStyle(element).position === 'fixed' || getComputedStyle(element).position === 'sticky';
  const top = isFixed ? box.top : box.top + page.scrollY;
  const isStrip = box.width >= page.innerWidth * BAR_WIDTH && box.height > 0 && top + box.height <= BAR_DEPTH;
  return isStrip && Math.abs(top) <= BAR_TOP && !!element.querySelector(ENTRIES);
}

const bannerAround = nearestPerScene((scene, at) => scene.role(at) === 'banner');
/** Some servers send every page as one form, bars and all. */
const isWholePage = (at: Element): boolean =>
  at.localName === 'form' && at.parentElement?.localName === 'body' && isAlone(at);
const contentAround = nearestPerScene((_, at) => at.matches(CONTENT) && !isWholePage(at));
const stripAround = nearestPerScene((_, at) => isTopStrip(at));
const hasBanner = perScene((scene) =>
  scene.all('header,[role=banner]').some((each) => scene.role(each) === 'banner' && scene.visible(each)),
);
const titles = perScene((scene) =>
  scene.all('h1,[role=heading][aria-level="1"]').filter((each) => scene.visible(each)),
);

const OPENER = '[aria-haspopup]:not([aria-haspopup=false]),[aria-expanded]';
/** Older sites only draw it. */
const ARROW = /[▾▼⌄]$/;

/** In the site's top bar, as the region asks. */
export function isInBar(scene: Scene, element: Element, { opens, orBeside }: BarRegion): boolean {
  const isOpener = element.matches(OPENER) || ARROW.test(element.textContent?.trim() ?? '');
  if (orBeside && isOpener && isInNavigation(scene, element)) return true;
  return (!opens || isOpener) && isInTopBar(scene, element);
}

/** In the site's top bar: a banner, or a strip across the head of a page that has no banner and has not yet begun. */
export function isInTopBar(scene: Scene, element: Element): boolean {
  if (bannerAround(scene, element)) return true;
  if (hasBanner(scene) || contentAround(scene, element) || !stripAround(scene, element)) return false;
  return !titles(scene).some((each) => isBefore(each, element));
}

/** Entries by role or tag; where there are too few, what the pointing hand tells of. */
function hasEntries(scene: Scene, column: Element): boolean {
  if (scene.inside(column, ENTRIES).length >= LEAST_ENTRIES) return true;
  const all = scene.inside(column, '*').slice(0, MOST_BOXES);
  const isHand = (each: Element | null): boolean => !!each && hasHand(each);
  return all.filter((each) => isHand(each) && !isHand(parentOf(each))).length >= LEAST_ENTRIES;
}

/** A tall, narrow column of entries at an edge of the page. */
function isSideMenu(scene: Scene, element: Element): boolean {
  const page = element.ownerDocument.defaultView;
  if (!page) return false;
  const box = element.getBoundingClientRect();
  const isAtEdge = box.left <= 8 || box.right >= page.innerWidth - 24;
  const isColumn = box.width <= page.innerWidth * SIDE_WIDTH && box.height >= page.innerHeight * SIDE_HEIGHT;
  return isAtEdge && isColumn && hasEntries(scene, element);
}

export const navigationAround = nearestPerScene((scene, at) => /^(?:navigation|menubar)$/.test(scene.role(at) ?? ''));
export const sideMenuAround = nearestPerScene(isSideMenu);

/** In navigation: by its role, in a menu bar, or in a column of entries along an edge of the page. */
export function isInNavigation(scene: Scene, element: Element): boolean {
  if (navigationAround(scene, element)) return true;
  const around = parentOf(element);
  return !!around && !contentAround(scene, element) && !!sideMenuAround(scene, around);
}

const marginAround = nearestPerScene((scene, at) => /^(?:contentinfo|complementary)$/.test(scene.role(at) ?? ''));

/**
 * In the site's foot, or beside a page and no menu of it: at its right, as help and news are, or a link to another host.
 */
export function isInMargin(scene: Scene, element: Element): boolean {
  const around = marginAround(scene, element);
  if (!around || isInNavigation(scene, element)) return false;
  const { host = location.host } = element.closest('a') ?? {};
  const isBeside = around.getBoundingClientRect().left > innerWidth / 2 || host !== location.host;
  return scene.role(around) === 'contentinfo' || isBeside;
}
