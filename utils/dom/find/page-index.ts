import { normalizeText } from '../../domain/text.ts';
import { closestDeep, parentOf, type ShadowOf } from '../walk.ts';
import { ICON_SELECTOR, writtenText } from './written-text.ts';

/** Longer texts name nothing; normalised characters. */
const LONGEST_NAME = 160;

/** How far up a name may be pieced together from several text nodes. */
const MOST_LEVELS = 4;

const NAMING = 'aria-label,title,alt,placeholder'.split(',');
const NAMED = '[aria-label],[title],[alt],[placeholder],input[type=button],input[type=submit],input[type=reset]';

/** A count behind a name, as tabs have it: `Apps (12)`. */
const COUNT = / ?[([]\d{1,4}\+?[)\]]$/;

/** Names meet without their spaces first: where text nodes join, no space need stand between them. */
const squeeze = (name: string): string => name.replaceAll(' ', '');

/** The normalised name without a count in brackets behind it. */
export const withoutCount = (name: string): string => name.replace(COUNT, '');

/** Which elements may bear which text; made in one pass, without asking for a single style or box. */
export interface PageIndex {
  /** Elements whose text or naming attribute equals one of the normalised names, hidden ones too, in document order. */
  hits(names: readonly string[]): Element[];
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

/** The text of a small subtree without styles; icons are taken out only where there may be one. */
function roughText(element: Element, shadowOf: ShadowOf): string {
  const text = element.textContent ?? '';
  if (text.length > 2 * LONGEST_NAME || !element.querySelector(ICON_SELECTOR)) return text;
  return writtenText(element, shadowOf);
}

export function indexPage(roots: readonly (ParentNode & Node)[], shadowOf: ShadowOf): PageIndex {
  const index = new Map<string, Set<Element>>();
  const seen = new Set<Element>();
  /** Adds the element unless the text is the one that an element within it bears already; returns the text's key. */
  const add = (text: string, element: Element, below = ''): string => {
    const key = squeeze(withoutCount(normalizeText(text)));
    if (!key || key === below || key.length > LONGEST_NAME) return key;
    const known = index.get(key);
    if (known) known.add(element);
    else index.set(key, new Set([element]));
    return key;
  };
  /** Adds the element that holds a text node, and the small elements around it by all that they hold. */
  const addUpward = (holder: Element): void => {
    let below = '';
    for (let at: Element | null = holder, level = 0; at && level < MOST_LEVELS && !seen.has(at); level++) {
      seen.add(at);
      if (at.childElementCount) below = add(ownText(at), at, below) || below;
      const text = roughText(at, shadowOf);
      if (text.length > 2 * LONGEST_NAME) return;
      below = add(text, at, below);
      at = parentOf(at);
    }
  };
  /** Adds what a slot draws its text in; the text itself hangs on the host of the shadow root. */
  const addSlotted = (slot: Element): void => {
    const holder = closestDeep(slot, (at) => at.localName !== 'slot');
    if (holder) add(writtenText(holder, shadowOf), holder);
  };
  for (const root of roots) {
    const walker = (root.ownerDocument ?? (root as Document)).createTreeWalker(root, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (!/\S/.test(node.nodeValue ?? '')) continue;
      const holder = node.parentElement;
      if (holder && !seen.has(holder)) addUpward(holder);
      const slot = (node as Text).assignedSlot;
      if (slot) addSlotted(slot);
    }
    for (const element of root.querySelectorAll(NAMED)) for (const text of namingTexts(element)) add(text, element);
  }
  const bears = (element: Element, names: readonly string[]): boolean =>
    [...namingTexts(element), ownText(element), writtenText(element, shadowOf)].some((text) =>
      names.includes(withoutCount(normalizeText(text))),
    );
  return {
    hits(names) {
      const found = new Set(names.flatMap((name) => [...(index.get(squeeze(name)) ?? [])]));
      return [...found].filter((element) => bears(element, names)).sort(inPageOrder);
    },
  };
}

/** Earlier in the document first; elements of different shadow trees keep the order in which they were met. */
function inPageOrder(a: Element, b: Element): number {
  const relation = a.compareDocumentPosition(b);
  if (relation & Node.DOCUMENT_POSITION_DISCONNECTED) return 0;
  return relation & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
}
