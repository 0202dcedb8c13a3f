import { isUuid } from '../../domain/text.ts';
import { isIcon } from '../find/written-text.ts';
import { drawnNodes, type ShadowOf } from '../walk.ts';

/** One line of text as a person reads it: broken at blocks, line breaks and boxes such as badges and buttons. */
export interface TextLine {
  /** White space collapsed; soft hyphens and the like are still in it. */
  readonly text: string;
  /** The block whose line it is, or the read-only field that shows it. */
  readonly holder: Element;
  /** The innermost element in which the line begins. */
  readonly at: Element;
}

/** What is asked of the page to read its lines. */
export interface Reader {
  readonly shadowOf: ShadowOf;
  visible(element: Element): boolean;
}

const NO_TEXT = /^(?:script|style|template|noscript|svg|select|textarea|option|iframe)$/;

/** A badge written as an inline element is told by its padding; `mark` is a search term in the midst of a name. */
function isInline(element: Element, style: CSSStyleDeclaration): boolean {
  if (style.display === 'contents') return true;
  // A cell is a text of its own, however it is laid out.
  if (/(?:cell|header)$/.test(element.getAttribute('role') ?? '')) return false;
  if (style.display !== 'inline' || style.float !== 'none') return false;
  return element.localName === 'mark' || parseFloat(style.paddingLeft) < 2 || parseFloat(style.paddingRight) < 2;
}

/** The block in whose lines the element stands. */
export function blockOf(element: Element): Element {
  let at = element;
  while (at.parentElement && isInline(at, getComputedStyle(at))) at = at.parentElement;
  return at;
}

const isShownValue = (element: Element): element is HTMLInputElement =>
  element instanceof HTMLInputElement && element.type === 'text' && (element.readOnly || element.disabled);

/** The visible lines within an element in reading order, read-only fields by their value; lists of options are left out. */
export function textLines(root: Element, { visible, shadowOf }: Reader): TextLine[] {
  const lines: TextLine[] = [];
  let text = '';
  let start: Element | null = null;
  const finish = (holder: Element): void => {
    // Icon fonts draw characters for private use.
    const line = text.replace(/[\s\ue000-\uf8ff]+/g, ' ').trim();
    if (line && start && visible(start)) lines.push({ text: line, holder, at: start });
    text = '';
    start = null;
  };
  const read = (element: Element, holder: Element): void => {
    for (const node of drawnNodes(element, shadowOf)) {
      if (node instanceof Text) {
        if (!start && node.data.trim()) start = element;
        // An id in an element of its own is a word of its own, however little room a style leaves before it.
        text += isUuid(node.data) ? ` ${node.data} ` : node.data;
      } else if (node instanceof Element && !NO_TEXT.test(node.localName) && !isIcon(node)) readElement(node, holder);
    }
  };
  const readElement = (element: Element, holder: Element): void => {
    const style = getComputedStyle(element);
    if (style.display === 'none') return;
    const isBreak = element.localName === 'br';
    if (!isBreak && isInline(element, style)) {
      // What a label names begins with it: the title before it in the line is another thing.
      if (element.localName === 'label') finish(holder);
      read(element, holder);
      return;
    }
    finish(holder);
    if (isShownValue(element)) [text, start] = [element.value, element];
    else if (!isBreak) read(element, element);
    finish(element);
  };
  read(root, root);
  finish(root);
  return lines;
}
