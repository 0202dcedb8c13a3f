import { normalizeText } from '../../domain/text.ts';
import { closestDeep, isSmall, parentOf, type ShadowOf } from '../walk.ts';
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

/** Is the normalised text one of the normalised names, wherever its parts were set apart? */
export const isAmong = (names: readonly string[], text: string): boolean => names.map(squeeze).includes(squeeze(text));

/** Texts of which the key is known from earlier looks: most of a page stays as it was. */
let knownKeys = new Map<string, string>();
const MOST_KEYS = 50_000;

function keyOf(text: string): string {
  const known = knownKeys.get(text);
  if (known !== undefined) return known;
  if (knownKeys.size > MOST_KEYS) knownKeys = new Map();
  const key = squeeze(withoutCount(normalizeText(text)));
  knownKeys.set(text, key);
  return key;
}

/** Which elements bear which text; made in one pass, without asking for a style or a box. */
export interface PageIndex {
  /** Elements whose text or naming attribute equals one of the normalised names, hidden ones too, in document order. */
  hits(names: readonly string[]): Element[];
  /** Elements with a text that has one of the names somewhere within it. */
  holders(names: readonly string[]): Element[];
  /** Elements with a text that says the beginning of one of the names. */
  beginnings(names: readonly string[]): Element[];
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

/** The list of the elements that bear a text, to be added to; null for none that is a name. */
type ListOf = (text: string) => Element[] | null;

const listsIn =
  (entries: Entries): ListOf =>
  (text) => {
    const key = text.length > LONGEST_TEXT ? '' : keyOf(text);
    if (!key) return null;
    const list = entries.get(key) ?? [];
    if (list.length === 0) entries.set(key, list);
    return list;
  };

/** Texts at the elements that draw them: a text's parent, and what holds the slot it fills. */
function indexTexts(elements: readonly Element[], hosts: ReadonlySet<Element>, listOf: ListOf): void {
  // Counted: iterators are much to clear away.
  for (let at = 0; at < elements.length; at++) {
    const element = elements[at] as Element;
    const isHost = hosts.has(element);
    // Most texts stand alone: they are read without making an object of each text node.
    if (!isHost && !element.firstElementChild) {
      const text = element.textContent;
      if (text) listOf(text)?.push(element);
    } else
      for (let node = element.firstChild; node; node = node.nextSibling) {
        if (node.nodeType !== Node.TEXT_NODE) continue;
        const list = listOf(node.nodeValue ?? '');
        const slot = list && isHost ? (node as Text).assignedSlot : null;
        const holder = slot ? closestDeep(slot, (at) => at.localName !== 'slot') : element;
        if (holder) list?.push(holder);
      }
  }
}

/** The small element around a text node that begins a name, if all of its text is the name. */
function piecedTogether(start: Element, key: string, shadowOf: ShadowOf): Element | null {
  let at: Element | null = start;
  for (let level = 0; at && level < MOST_LEVELS; level++, at = parentOf(at)) {
    if (!isSmall(at) || (at.textContent?.length ?? 0) > LONGEST_TEXT) return null;
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

/** @param every all elements of a root; @param all elements by selector, in all of the roots */
export function indexPage(
  roots: readonly (ParentNode & Node)[],
  every: (root: ParentNode) => readonly Element[],
  all: (selector: string) => Element[],
  shadowOf: ShadowOf,
): PageIndex {
  const texts: Entries = new Map();
  const attributes: Entries = new Map();
  const [textsOf, namedOf] = [listsIn(texts), listsIn(attributes)];
  const hosts = new Set(roots.flatMap((root) => (root instanceof ShadowRoot ? root.host : [])));
  for (const root of roots) indexTexts(every(root), hosts, textsOf);
  for (const element of all(NAMED)) for (const text of namingTexts(element)) namedOf(text)?.push(element);
  /** A name may be split over several text nodes: the first of them is a beginning of it. */
  const startsOf = (key: string): Element[] => Array.from(key, (_, end) => texts.get(key.slice(0, end)) ?? []).flat();
  const split = (key: string): Element[] =>
    startsOf(key).flatMap((start) => piecedTogether(start, key, shadowOf) ?? []);
  const bears = (element: Element, keys: readonly string[]): boolean => {
    const isName = (text: string): boolean => keys.includes(keyOf(text));
    return isName(ownText(element)) || namingTexts(element).some(isName) || isName(writtenText(element, shadowOf));
  };
  return {
    hits(names) {
      const keys = names.map(squeeze);
      const found = keys.flatMap((key) => [texts.get(key) ?? [], attributes.get(key) ?? [], split(key)].flat());
      return [...new Set(found)].filter((element) => bears(element, keys)).sort(inPageOrder);
    },
    beginnings: (names) => names.map(squeeze).flatMap(startsOf),
    holders(names) {
      const wanted = names.map(squeeze);
      const found: Element[] = [];
      texts.forEach((elements, text) => {
        if (wanted.some((key) => text.includes(key))) found.push(...elements);
      });
      return found;
    },
  };
}

/** Earlier in the document first; elements of different shadow trees keep the order in which they were met. */
function inPageOrder(a: Element, b: Element): number {
  const relation = a.compareDocumentPosition(b);
  if (relation & Node.DOCUMENT_POSITION_DISCONNECTED) return 0;
  return relation & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
}
