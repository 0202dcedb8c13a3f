import { normalizeText } from '../../domain/text.ts';
import type { ShadowOf } from '../walk.ts';

const NO_TEXT = /^(?:script|style|template|noscript|svg|select|textarea|datalist)$/;

/** Elements that may draw their letters as a picture (icon fonts with ligatures). */
export const ICON_SELECTOR = 'mat-icon,[class*="icon" i],[class*="material-symbols"],[class*="glyph" i],[class^="fa-"]';

/** Icon fonts write `arrow_forward` or a character for private use; a person sees an arrow. */
const LIGATURE = /^(?:[a-z0-9_]{2,40}|[\ue000-\uf8ff]*)$/;

/** Draws its letters as a picture: they are no text to anyone. */
export function isIcon(element: Element): boolean {
  if (element.childElementCount || !element.matches(ICON_SELECTOR)) return false;
  return element.getAttribute('aria-hidden') === 'true' || LIGATURE.test(element.textContent?.trim() ?? '');
}

/** Present for screen readers only: lifted out of the flow and shrunk to nothing. */
function isSliver(element: Element, style: CSSStyleDeclaration): boolean {
  if (style.position !== 'absolute' && style.position !== 'fixed') return false;
  const { width, height } = element.getBoundingClientRect();
  return width < 2 || height < 2;
}

function childNodes(element: Element, shadowOf: ShadowOf): Iterable<Node> {
  if (element instanceof HTMLSlotElement && element.assignedNodes().length)
    return element.assignedNodes({ flatten: true });
  return (shadowOf(element) ?? element).childNodes;
}

interface Reading {
  readonly shadowOf: ShadowOf;
  readonly skipsHidden: boolean;
  readonly skipsIcons: boolean;
  readonly atMost: number;
}

function read(element: Element, how: Reading): string {
  let text = '';
  for (const node of childNodes(element, how.shadowOf)) {
    if (text.length > how.atMost) break;
    if (node.nodeType === Node.TEXT_NODE) text += node.nodeValue;
    if (!(node instanceof Element) || NO_TEXT.test(node.localName) || (how.skipsIcons && isIcon(node))) continue;
    const style = getComputedStyle(node);
    if (how.skipsHidden && (style.display === 'none' || style.visibility !== 'visible' || isSliver(node, style)))
      continue;
    const gap = node.localName === 'br' || !/^(?:inline$|contents)/.test(style.display) ? ' ' : '';
    text += gap + read(node, how) + gap;
  }
  return text;
}

/**
 * What a person reads in the element, white space collapsed: hidden parts, icon ligatures and what fields hold are left
 * out, blocks are set apart. Of an element that is itself hidden, all of it. Ends soon after `atMost` characters.
 */
export function writtenText(element: Element, shadowOf: ShadowOf, atMost = 400): string {
  const skipsHidden = element.checkVisibility({ visibilityProperty: true });
  const tidy = (text: string): string => text.replace(/[\s\ue000-\uf8ff]+/g, ' ').trim();
  const how = { shadowOf, skipsHidden, atMost };
  return tidy(read(element, { ...how, skipsIcons: true })) || tidy(read(element, { ...how, skipsIcons: false }));
}

/** Does the text hold one of the normalised names as whole words? */
export function mentions(text: string, names: readonly string[]): boolean {
  const page = normalizeText(text);
  const isLetter = (sign: string | undefined): boolean => !!sign && /[\p{L}\p{N}]/u.test(sign);
  return names.some((name) => {
    for (let at = page.indexOf(name); at >= 0; at = page.indexOf(name, at + 1)) {
      if (!isLetter(page[at - 1]) && !isLetter(page[at + name.length])) return true;
    }
    return false;
  });
}
