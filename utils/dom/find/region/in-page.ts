import type { NameRef } from '../../../domain/label.ts';
import type { Region } from '../../../domain/locator.ts';
import { fontSize } from '../../font-size.ts';
import { containsDeep, isBefore, parentOf } from '../../walk.ts';
import { pressableAround } from '../control/pressable.ts';
import { HEADINGS } from '../headings.ts';
import { nearestPerScene } from '../per-scene.ts';
import type { Scene } from '../scene.ts';
import { mentions, writtenText } from '../written-text.ts';
import { levelOf } from './card-title.ts';
import { areaOf } from './floating.ts';
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
  if (position === 'static' || position === 'relative') return false;
  const { width, height } = element.getBoundingClientRect();
  if (position === 'absolute' && element.matches('input,:has(>input)') && width * height < MOST_CONTROL) return false;
  return areaOf(element) < LEAST_FRAME;
}

const asideAround = nearestPerScene((_, at) => at.matches(ASIDE) || isLifted(at));

/** Part of the page's own content: in no window, bar, menu or layer. Dear: ask the scene, which remembers. */
export function isInMainPart(scene: Scene, element: Element): boolean {
  if (asideAround(scene, element)) return false;
  return !dialogsAround(scene, element).length && !isInTopBar(scene, element) && !isInNavigation(scene, element);
}

const isShown = (scene: Scene, title: Element): boolean => scene.visible(title) && scene.inMainPart(title);

/** The headings of the highest level that the page's main part has; those of lower levels are then not asked anything. */
export function mainHeadings(scene: Scene): Element[] {
  const byLevel = Map.groupBy(scene.all(HEADINGS), levelOf);
  for (const [, headings] of [...byLevel].sort(([a], [b]) => a - b)) {
    const main = headings.filter((each) => isShown(scene, each));
    if (main.length) return main;
  }
  return [];
}

/** A title is drawn larger than what the page says, by so many CSS px at least. */
const LARGER = 4;

/** Where the page has no heading at all: a name in its main part, drawn as large as titles are, and nothing to press. */
function isDrawnTitle(scene: Scene, hit: Element): boolean {
  return fontSize(hit) >= fontSize(scene.doc.body) + LARGER && isShown(scene, hit) && !pressableAround(scene, hit);
}

/** The main heading of the name under which an element stands: the last before it, and no other. */
function headingOver(scene: Scene, element: Element, names: readonly string[]): Element | undefined {
  const main = scene.mainHeadings();
  const titles = main.length ? main : scene.hits(names).filter((hit) => isDrawnTitle(scene, hit));
  const last = titles.findLast((each) => isBefore(each, element));
  return last && names.includes(scene.text(last)) ? last : undefined;
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
  const heading = title && headingOver(scene, element, scene.names(title));
  if (title && !heading) return false;
  const parts = partsAround(element);
  const under = parts.findLast((part) => !heading || !containsDeep(part, heading));
  const part = about ? parts.find((each) => speaksOf(scene, each, scene.names(about))) : under;
  return !!part && !(lacks && says(part, lacks));
}
