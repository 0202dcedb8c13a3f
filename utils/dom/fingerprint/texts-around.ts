import { normalizeText } from '../../domain/text.ts';
import { writtenText } from '../find/written-text.ts';
import { accessibleName } from '../name/accessible-name.ts';
import { closestDeep, containsDeep, openShadow, parentOf } from '../walk.ts';

/** So many texts tell an element from others; more only cost. */
const MOST_TEXTS = 10;
const ENOUGH = 4;
const LONGEST = 60;
/** How far around an element texts are looked for, in elements. */
const MOST_LEVELS = 6;
/** Text nodes that are looked through at most for one element. */
const MOST_NODES = 120;

/** What a page is about, in contrast to what it is made of: names of people and companies stand here. */
const DATA =
  'td,th,[role=rowheader],[role=cell],[role=gridcell],tr,[role=row],li,[role=listitem],option,[role=option],dd';
const ROW = 'tr,[role=row],li,[role=listitem]';
/** Lists that are part of how the page is made. */
const FURNITURE =
  'thead,th[scope=col],[role=columnheader],nav,[role=navigation],[role=menu],[role=menubar],[role=tablist],[role=toolbar]';

const CONTAINER =
  'dialog,[role=dialog],[role=alertdialog],form,nav,[role=navigation],table,[role=grid],[role=table],section,article,aside,header,footer,main';

const matcher = (selector: string) => (element: Element) => element.matches(selector);

const isData = (element: Element): boolean => element.matches(DATA) && !closestDeep(element, matcher(FURNITURE));

/** Is the text part of the page's data and none of what the connection is about? Then it is nobody's to keep. */
function isForeign(text: string, holder: Element, known: readonly string[]): boolean {
  if (known.includes(text)) return false;
  const nearest = closestDeep(holder, matcher(`${DATA},${FURNITURE}`));
  return nearest !== null && isData(nearest);
}

function textsIn(outer: Element, own: Element, known: readonly string[]): string[] {
  const texts = new Set<string>();
  const walker = outer.ownerDocument.createTreeWalker(outer, NodeFilter.SHOW_TEXT);
  for (let left = MOST_NODES; left > 0 && texts.size < MOST_TEXTS && walker.nextNode(); left--) {
    const holder = walker.currentNode.parentElement;
    const text = (walker.currentNode.nodeValue ?? '').replace(/\s+/g, ' ').trim();
    if (!text || text.length > LONGEST || !holder || containsDeep(own, holder)) continue;
    if (
      holder.matches('script,style,noscript,template,option') ||
      !holder.checkVisibility({ visibilityProperty: true })
    )
      continue;
    if (!isForeign(normalizeText(text), holder, known)) texts.add(text);
  }
  return [...texts];
}

/**
 * Texts that stand around an element: labels, headings, what is on other controls. Of tables and lists only what the
 * connection itself is about.
 *
 * @param known what the connection is about, normalised
 */
export function textsAround(element: Element, known: readonly string[]): string[] {
  let texts: string[] = [];
  let around = parentOf(element);
  for (let level = 0; around && level < MOST_LEVELS && texts.length < ENOUGH; level++, around = parentOf(around)) {
    texts = textsIn(around, element, known);
    // Beyond its own row, what stands around is the same for every row.
    if (around.matches(ROW) && isData(around)) break;
  }
  return texts;
}

/** The nearest part of the page around an element and how it is headed: `dialog Permissions`; '' for none. */
export function containerOf(element: Element): string {
  const container = closestDeep(parentOf(element), matcher(CONTAINER));
  if (!container) return '';
  const heading = container.querySelector('h1,h2,h3,h4,h5,h6,legend,caption,[role=heading]');
  const title = heading ? writtenText(heading, openShadow, LONGEST) : labelOf(container);
  return `${container.getAttribute('role') ?? container.localName} ${title.slice(0, LONGEST)}`.trim();
}

/** Only what names it outright: of a whole region the name may be all of its text. */
function labelOf(container: Element): string {
  return container.matches('[aria-label],[aria-labelledby]') ? accessibleName(container) : '';
}
