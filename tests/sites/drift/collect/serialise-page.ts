const VOID = /^(?:area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr)$/;
const LEFT_OUT = /^(?:script|noscript|template|base|meta)$/;

const escapeText = (text: string): string => text.replace(/[&<\u00a0]/g, (sign) => `&#${sign.charCodeAt(0)};`);
const escapeValue = (text: string): string => text.replace(/[&<"\u00a0]/g, (sign) => `&#${sign.charCodeAt(0)};`);

const rulesOf = (sheet: CSSStyleSheet): string => [...sheet.cssRules].map((rule) => rule.cssText).join('\n');

/** State that only scripts see, as attributes that `loadState` turns back. */
function stateOf(element: Element): Record<string, string | null> {
  const state: Record<string, string | null> = {};
  if (element instanceof HTMLInputElement) {
    if (element.type !== 'file') state.value = element.value;
    state.checked = element.checked ? '' : null;
  }
  if (element instanceof HTMLOptionElement) state.selected = element.selected ? '' : null;
  if (element.matches('dialog:modal')) Object.assign(state, { open: null, 'data-drift-open': 'modal' });
  if (element.matches(':popover-open')) state['data-drift-open'] = 'popover';
  if (element.scrollTop || element.scrollLeft)
    state['data-drift-scroll'] = `${element.scrollLeft},${element.scrollTop}`;
  return state;
}

function attributesOf(element: Element, target: Element | null): string {
  const own = Object.fromEntries([...element.attributes].map(({ name, value }) => [name, value]));
  const all = { ...own, ...stateOf(element), ...(element === target ? { 'data-truth': '' } : {}) };
  return Object.entries(all)
    .filter((entry): entry is [string, string] => entry[1] !== null)
    .map(([name, value]) => ` ${name}="${escapeValue(value)}"`)
    .join('');
}

/** A style element's text is left where a script may have changed its sheet, so the sheet itself is written. */
function styleOf(element: Element): string | null {
  const sheet = element instanceof HTMLStyleElement || element instanceof HTMLLinkElement ? element.sheet : null;
  return sheet ? `<style>${rulesOf(sheet)}</style>` : null;
}

const adopted = (root: Document | ShadowRoot): string =>
  root.adoptedStyleSheets.map((sheet) => `<style>${rulesOf(sheet)}</style>`).join('');

function contentOf(element: Element, target: Element | null): string {
  if (element instanceof HTMLTextAreaElement) return escapeText(element.value);
  const shadow = element.shadowRoot;
  const inside = shadow
    ? `<template shadowrootmode="open">${adopted(shadow)}${nodesOf(shadow, target)}</template>`
    : element === document.head
      ? adopted(document)
      : '';
  return inside + nodesOf(element, target);
}

function nodesOf(parent: ParentNode & Node, target: Element | null): string {
  return [...parent.childNodes].map((node) => nodeOf(node, target)).join('');
}

function nodeOf(node: Node, target: Element | null): string {
  if (node instanceof Text) return escapeText(node.data);
  if (!(node instanceof Element) || LEFT_OUT.test(node.localName)) return '';
  if (/^(?:style|link)$/.test(node.localName)) return styleOf(node) ?? '';
  const tag = node.localName;
  const open = `<${tag}${attributesOf(node, target)}>`;
  return VOID.test(tag) ? open : `${open}${contentOf(node, target)}</${tag}>`;
}

/**
 * The rendered document as a static page: style sheets written into it, fields with what they hold, open shadow roots
 * as templates, open dialogs and popovers marked. `target` gets the attribute `data-truth`. The page stays as it is.
 */
export function serialisePage(target: Element | null): string {
  return `<!doctype html>${nodeOf(document.documentElement, target)}`;
}

/** One element of the page with all that is in it, in the same way. */
export const serialisePart = (part: Element): string => nodeOf(part, null);
