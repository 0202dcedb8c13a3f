import { normalizeText } from '../../domain/text.ts';
import { closestDeep, parentOf, type ShadowOf } from '../walk.ts';
import { textBesideIcons, writtenText } from './written-text.ts';

/** Longer texts are neither names nor messages, characters. */
const LONGEST_TEXT = 2_000;

/** How far up a name may be pieced together from several text nodes. */
const MOST_LEVELS = 5;

const NAMING = 'aria-label,title,alt,placeholder'.split(',');
const NAMED = '[aria-label],[title],[alt],[placeholder],input[type=button],input[type=submit],input[type=reset]';

/** A count behind a name, as tabs have it: `Apps (12)`. */
const COUNT = / ?[([]\d{1,4}\+?[)\]]$/;

/** Characters of such a count. */
const LONGEST_COUNT = 7;

/** The normalised name without a count in brackets behind it. */
export const withoutCount = (name: string): string => (/[)\]]$/.test(name) ? name.replace(COUNT, '') : name);

/** Names meet without their spaces first: where text nodes join, no space need stand between them. */
const squeeze = (name: string): string => name.replaceAll(' ', '');

const keyOf = (text: string): string => squeeze(withoutCount(normalizeText(text)));

/** Which elements bear which text; made in one pass over text nodes, without asking for a style or a box. */
export interface PageIndex {
  /** Elements whose text or naming attribute equals one of the normalised names, hidden ones too, in document order. */
  hits(names: readonly string[]): Element[];
  /** Elements with a text node that has one of the names somewhere within it. */
  holders(names: readonly string[]): Element[];
}

function namingTexts(element: Element): string[] {
  const texts = NAMING.map((attribute) => element.getAttribute(attribute)).filter((text) => text !== null);
  const isButton = element instanceof HTMLInputElement && /^(?:button|submit|reset)$/.test(element.type);
  return isButton ? [...texts, element.value] : texts;
}

function ownText(element: Element): string {
  let text = '';
  for (const node of element.childNodes) if (node.nodeType === Node.TEXT_NODE) text += node.nodeValue;
  return text;
}

type Entries = Map<string, Element[]>;

function addTo(entries: Entries, text: string, element: Element): void {
  const key = text.length > LONGEST_TEXT ? '' : keyOf(text);
  if (!key) return;
  const known = entries.get(key);
  if (known) known.push(element);
  else entries.set(key, [element]);
}

/** Text nodes by what they say, at the element that draws them: their parent, and what holds the slot they fill. */
function indexTexts(root: ParentNode & Node, entries: Entries): void {
  const walker = (root.ownerDocument ?? (root as Document)).createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = node.nodeValue ?? '';
    if (!/\S/.test(text)) continue;
    const slot = (node as Text).assignedSlot;
    const holder = slot ? closestDeep(slot, (at) => at.localName !== 'slot') : node.parentElement;
    if (holder) addTo(entries, text, holder);
  }
}

/** The small element around a text node that begins a name, if all of its text is the name. */
function piecedTogether(start: Element, key: string, shadowOf: ShadowOf): Element | null {
  let at: Element | null = start;
  for (let level = 0; at && level < MOST_LEVELS; level++, at = parentOf(at)) {
    if ((at.textContent?.length ?? 0) > LONGEST_TEXT) return null;
    const text: string = at.querySelector('slot') ? writtenText(at, shadowOf) : textBesideIcons(at);
    const found = keyOf(text);
    if (found === key) return at;
    // Notes for screen readers stand in the text, and nobody reads them.
    if (found.includes(key) && keyOf(writtenText(at, shadowOf)) === key) return at;
    // Further up the text only grows.
    if (found.length > key.length + LONGEST_COUNT) return null;
  }
  return null;
}

export function indexPage(roots: readonly (ParentNode & Node)[], shadowOf: ShadowOf): PageIndex {
  const texts: Entries = new Map();
  const attributes: Entries = new Map();
  for (const root of roots) {
    indexTexts(root, texts);
    for (const element of root.querySelectorAll(NAMED))
      for (const text of namingTexts(element)) addTo(attributes, text, element);
  }
  /** A name may be split over several text nodes: the first of them is a beginning of it. */
  const split = (key: string): Element[] =>
    Array.from(key, (_, end) => texts.get(key.slice(0, end)) ?? [])
      .flat()
      .flatMap((start) => piecedTogether(start, key, shadowOf) ?? []);
  const bears = (element: Element, names: readonly string[]): boolean => {
    const isName = (text: string): boolean => names.includes(withoutCount(normalizeText(text)));
    return isName(ownText(element)) || namingTexts(element).some(isName) || isName(writtenText(element, shadowOf));
  };
  return {
    hits(names) {
      const found = names
        .map(squeeze)
        .flatMap((key) => [texts.get(key) ?? [], attributes.get(key) ?? [], split(key)].flat());
      return [...new Set(found)].filter((element) => bears(element, names)).sort(inPageOrder);
    },
    holders(names) {
      const keys = names.map(squeeze);
      return [...texts].flatMap(([text, elements]) => (keys.some((key) => text.includes(key)) ? elements : []));
    },
  };
}

/** Earlier in the document first; elements of different shadow trees keep the order in which they were met. */
function inPageOrder(a: Element, b: Element): number {
  const relation = a.compareDocumentPosition(b);
  if (relation & Node.DOCUMENT_POSITION_DISCONNECTED) return 0;
  return relation & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
}
