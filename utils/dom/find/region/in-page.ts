import type { NameRef } from '../../../domain/label.ts';
import type { Region } from '../../../domain/locator.ts';
import { containsDeep, isBefore, parentOf } from '../../walk.ts';
import { HEADINGS } from '../headings.ts';
import { nearestPerScene } from '../per-scene.ts';
import type { Scene } from '../scene.ts';
import { mentions, writtenText } from '../written-text.ts';
import { levelOf } from './card-title.ts';
import { dialogsAround } from './in-dialog.ts';
import { isInNavigation, isInTopBar } from './page-bars.ts';
import { speaksOf } from './speaks-of.ts';

type PageRegion = Extract<Region, { in: 'page' }>;

const ASIDE = 'header,nav,footer,aside,[role=banner],[role=navigation],[role=contentinfo],[role=complementary]';
/** What stays in its place while the page scrolls and is smaller than this share of the viewport is no page. */
const LEAST_FRAME = 0.5;
/** What is drawn over its own place is no larger: a clear input over the box or the switch that is seen, CSS px squared. */
const MOST_CONTROL = 5_000;

/** A part's text is read as far as this, characters. */
const MOST_TEXT = 20_000;

/** Stands over the page, or beside it: a banner for cookies, a chat, a sticky bar. */
function isLifted(element: Element): boolean {
  const { position } = getComputedStyle(element);
  if (position !== 'fixed' && position !== 'absolute' && position !== 'sticky') return false;
  const view = element.ownerDocument.defaultView;
  const { width, height } = element.getBoundingClientRect();
  if (position === 'absolute' && element.matches('input,:has(>input)') && width * height < MOST_CONTROL) return false;
  return !view || width * height < LEAST_FRAME * view.innerWidth * view.innerHeight;
}

const asideAround = nearestPerScene((_, at) => at.matches(ASIDE) || isLifted(at));

/** Part of the page's own content: in no window, bar, menu or layer. Dear: ask the scene, which remembers. */
export function isInMainPart(scene: Scene, element: Element): boolean {
  if (asideAround(scene, element)) return false;
  return !dialogsAround(scene, element).length && !isInTopBar(scene, element) && !isInNavigation(scene, element);
}

/** The headings of the highest level that the page's main part has; those of lower levels are then not asked anything. */
export function mainHeadings(scene: Scene): Element[] {
  const byLevel = Map.groupBy(scene.all(HEADINGS), levelOf);
  for (const [, headings] of [...byLevel].sort(([a], [b]) => a - b)) {
    const main = headings.filter((each) => scene.visible(each) && scene.inMainPart(each));
    if (main.length) return main;
  }
  return [];
}

/** The main heading under which an element stands: the last before it. */
function headingOver(scene: Scene, element: Element): Element | null {
  const main = scene.mainHeadings();
  return main.findLast((each) => isBefore(each, element)) ?? null;
}

/** The parts of the page around an element, the nearest first; the body is too wide to say anything. */
function partsAround(element: Element): Element[] {
  const parts: Element[] = [];
  for (let at: Element | null = element; at && !at.matches('body,html'); at = parentOf(at)) parts.push(at);
  return parts;
}

/** Is the element in the main part of a page that fits the description? */
export function isInPage(scene: Scene, element: Element, { title, about, lacks }: PageRegion): boolean {
  if (!scene.inMainPart(element)) return false;
  const says = (part: Element, name: NameRef): boolean =>
    mentions(writtenText(part, scene.shadowOf, MOST_TEXT), scene.names(name));
  const heading = title ? headingOver(scene, element) : null;
  if (title && !(heading && scene.names(title).includes(scene.text(heading)))) return false;
  const parts = partsAround(element);
  const under = parts.findLast((part) => !heading || !containsDeep(part, heading));
  const part = about ? parts.find((each) => speaksOf(scene, each, scene.names(about))) : under;
  return !!part && !(lacks && says(part, lacks));
}
