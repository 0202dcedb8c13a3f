/** A computed `content`: strings, `attr()` where the browser leaves it as it is, the slash before the alternative text, others. */
const TOKEN = /"((?:[^"\\]|\\.)*)"|attr\(([\w-]+)\)|(\/)|[^\s"/]+/g;

/** Only control characters, line breaks for one, are written by their number. */
const unescaped = (text: string): string => text.replace(/\\[\da-f]+ ?/gi, ' ').replace(/\\(.)/g, '$1');

/**
 * The text that a style sheet draws before or after an element's own (its alternative text where it gives one), set apart
 * when it is no part of the line. '' for pictures, counters and what is hidden.
 */
export function drawnText(element: Element, at: '::before' | '::after'): string {
  const { content, display, visibility } = getComputedStyle(element, at);
  if (!/["(]/.test(content) || display === 'none' || visibility !== 'visible') return '';
  let text = '';
  let isText = true;
  for (const [, string, attribute, slash] of content.matchAll(TOKEN)) {
    if (slash) [text, isText] = ['', true];
    else if (attribute) text += element.getAttribute(attribute) ?? '';
    else if (string !== undefined) text += unescaped(string);
    else isText = false;
  }
  if (!isText) return '';
  return display === 'inline' ? text : ` ${text} `;
}
