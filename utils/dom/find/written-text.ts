import { aroundName, normalizeText } from '../../domain/text.ts';
import { drawnNodes, type ShadowOf } from '../walk.ts';

const NO_TEXT = /^(?:script|style|template|noscript|svg|select|textarea|datalist)$/;

/** Elements that may draw their letters as a picture (icon fonts with ligatures). */
const ICON_SELECTOR = 'mat-icon,[class*="icon" i],[class*="material-symbols"],[class*="glyph" i],[class^="fa-"]';

/** Icon fonts write `arrow_forward` or a character for private use; a person sees an arrow. */
const LIGATURE = /^(?:[a-z0-9_]{2,40}|[\ue000-\uf8ff]*)$/;
const PRIVATE = /^[\ue000-\uf8ff]+$/;

/** First families of icon fonts: "Material Icons", "Font Awesome 6 Free", "bootstrap-icons". */
const ICON_FONT = /icon|symbol|awesome|glyph/i;

/** Set in a font of pictures that is not also its surroundings': style sheets with hashed classes have no other mark. */
function hasIconFont(element: Element): boolean {
  const [first = ''] = getComputedStyle(element).fontFamily.split(',');
  const around = element.parentElement;
  return ICON_FONT.test(first) && !!around && !getComputedStyle(around).fontFamily.startsWith(first);
}

/** Draws its letters as a picture: they are no text to anyone. */
export function isIcon(element: Element): boolean {
  if (element.childElementCount) return false;
  const text = element.textContent?.trim() ?? '';
  if (PRIVATE.test(text)) return true;
  const isLigature = LIGATURE.test(text);
  if (element.matches(ICON_SELECTOR)) return isLigature || element.getAttribute('aria-hidden') === 'true';
  return isLigature && hasIconFont(element);
}

/** The text of a small subtree, hidden parts too, without asking for boxes; icons leave a space. */
export function textBesideIcons(element: Element): string {
  const text = element.textContent ?? '';
  if (!element.firstElementChild) return text;
  const icons = [...element.querySelectorAll('*')].filter(isIcon);
  const bare = icons.reduce((rest, icon) => rest.replace(icon.textContent ?? '', ' '), text);
  return /\S/.test(bare) ? bare : text;
}

/** Present for screen readers only: lifted out of the flow and shrunk to nothing. */
function isSliver(element: Element, style: CSSStyleDeclaration): boolean {
  if (style.position !== 'absolute' && style.position !== 'fixed') return false;
  const { width, height } = element.getBoundingClientRect();
  return width < 2 || height < 2;
}

interface Reading {
  readonly shadowOf: ShadowOf;
  readonly skipsHidden: boolean;
  readonly skipsIcons: boolean;
  readonly atMost: number;
}

function read(element: Element, how: Reading): string {
  let text = '';
  for (const node of drawnNodes(element, how.shadowOf)) {
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
  return names.some((name) => aroundName(page, name).length > 0);
}
