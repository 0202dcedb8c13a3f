import { openShadow, type ShadowOf } from '../walk.ts';
import { roleOf } from './role.ts';

/** Roles named by what they contain (ARIA 1.2, "name from: contents"). */
const FROM_CONTENT = new Set(
  (
    'button cell checkbox columnheader gridcell heading link menuitem menuitemcheckbox menuitemradio option radio row ' +
    'rowheader switch tab tooltip treeitem'
  ).split(' '),
);

/** Roles whose text counts when they are met within something that is named by its contents; others are opaque. */
const VALUE_ROLES = new Set([
  'textbox',
  'searchbox',
  'combobox',
  'listbox',
  'slider',
  'spinbutton',
  'scrollbar',
  'meter',
]);

interface Walk {
  readonly shadowOf: ShadowOf;
  /** Each element counts once in a name, which also ends circles. */
  readonly seen: Set<Node>;
  /** Within an `aria-labelledby` target: no second jump, and hidden parts of a hidden target count. */
  readonly isReferenced: boolean;
  readonly includesHidden: boolean;
  /** Asked for as part of another element's name. */
  readonly isNested: boolean;
}

const tidy = (text: string): string => text.replace(/\s+/g, ' ').trim();

function isHidden(element: Element): boolean {
  if (element.getAttribute('aria-hidden') === 'true') return true;
  const style = getComputedStyle(element);
  return style.display === 'none' || style.visibility !== 'visible';
}

function referenced(element: Element, attribute: string): Element[] {
  const root = element.getRootNode() as Document | ShadowRoot;
  const ids = element.getAttribute(attribute)?.split(/\s+/).filter(Boolean) ?? [];
  return ids.map((id) => root.getElementById(id)).filter((found) => found !== null);
}

function fromReferences(element: Element, walk: Walk): string {
  if (walk.isReferenced) return '';
  const parts = referenced(element, 'aria-labelledby').map((target) =>
    nameWith(target, {
      ...walk,
      seen: new Set(target === element ? [] : [element]),
      isReferenced: true,
      includesHidden: isHidden(target),
      isNested: true,
    }),
  );
  return tidy(parts.join(' '));
}

/** What a field holds, when it stands within another element's label: "Remind me in [3] days". */
function embeddedValue(element: Element, role: string | null): string {
  if (element instanceof HTMLSelectElement) return [...element.selectedOptions].map((each) => each.text).join(' ');
  if (element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement) return element.value;
  if (role === 'slider' || role === 'spinbutton' || role === 'scrollbar' || role === 'meter')
    return element.getAttribute('aria-valuetext') ?? element.getAttribute('aria-valuenow') ?? '';
  if (role === 'combobox' || role === 'listbox')
    return [...element.querySelectorAll('[role=option][aria-selected=true]')].map((each) => each.textContent).join(' ');
  return element.textContent ?? '';
}

const firstChild = (element: Element, tag: string): Element | null =>
  [...element.children].find((child) => child.localName === tag) ?? null;

/** Tags whose name comes from one child of theirs. */
const NAMING_CHILD: Record<string, string> = {
  fieldset: 'legend',
  figure: 'figcaption',
  table: 'caption',
  svg: 'title',
};

function fromLabels(element: Element, walk: Walk): string {
  const labels = 'labels' in element ? [...((element.labels as NodeListOf<HTMLLabelElement> | null) ?? [])] : [];
  const parts = labels.map((label) => {
    const includesHidden = isHidden(label);
    return nameWith(label, { ...walk, seen: new Set([element]), isReferenced: true, includesHidden, isNested: true });
  });
  return tidy(parts.join(' '));
}

function fromButtonInput(input: HTMLInputElement): string {
  if (input.type === 'image') return input.alt || input.title || 'Submit';
  const fallback = input.type === 'submit' ? 'Submit' : input.type === 'reset' ? 'Reset' : '';
  return input.hasAttribute('value') ? input.value : input.title || fallback;
}

/** The host language's own ways: labels, legends, captions, alternative texts. */
function fromMarkup(element: Element, walk: Walk): string {
  const isButton = element instanceof HTMLInputElement && /^(?:button|submit|reset|image)$/.test(element.type);
  if (!walk.isReferenced || !walk.isNested) {
    const labelled = fromLabels(element, walk);
    if (labelled) return labelled;
  }
  if (isButton) return fromButtonInput(element);
  if (/^(?:img|area)$/.test(element.localName)) return element.getAttribute('alt') ?? '';
  if (element.localName === 'optgroup') return element.getAttribute('label') ?? '';
  const child = NAMING_CHILD[element.localName];
  const naming = child && firstChild(element, child);
  return naming ? nameWith(naming, { ...walk, isNested: true }) : '';
}

const isBlock = (style: CSSStyleDeclaration): boolean => !/^(?:inline|contents|none)$/.test(style.display);

function childNodes(element: Element, shadowOf: ShadowOf): Iterable<Node> {
  if (element instanceof HTMLSlotElement && element.assignedNodes().length)
    return element.assignedNodes({ flatten: true });
  return (shadowOf(element) ?? element).childNodes;
}

function fromContent(element: Element, walk: Walk): string {
  let text = '';
  const add = (node: Node): void => {
    if (node.nodeType === Node.TEXT_NODE) text += node.nodeValue;
    if (!(node instanceof Element) || /^(?:script|style|template|noscript)$/.test(node.localName)) return;
    const gap = node.localName === 'br' || isBlock(getComputedStyle(node)) ? ' ' : '';
    text += gap + nameWith(node, { ...walk, isNested: true }) + gap;
  };
  for (const node of childNodes(element, walk.shadowOf)) add(node);
  for (const owned of referenced(element, 'aria-owns')) add(owned);
  return text;
}

function nameWith(element: Element, walk: Walk): string {
  if (walk.seen.has(element)) return '';
  if (!walk.includesHidden && walk.isNested && isHidden(element)) return '';
  const byReference = fromReferences(element, walk);
  walk.seen.add(element);
  if (byReference) return byReference;
  const role = roleOf(element);
  const label = tidy(element.getAttribute('aria-label') ?? '');
  const isOwnLabel = walk.seen.size === 1;
  if (walk.isNested && !isOwnLabel && role && VALUE_ROLES.has(role) && !(walk.isReferenced && label))
    return embeddedValue(element, role);
  if (label) return label;
  const native = role || !element.hasAttribute('role') ? fromMarkup(element, walk) : '';
  if (native.trim()) return native;
  if (walk.isNested || (role && FROM_CONTENT.has(role)) || element.localName === 'summary') {
    const content = fromContent(element, walk);
    if (content.trim()) return content;
  }
  return element.getAttribute('title') ?? (role === null ? '' : (element.getAttribute('placeholder') ?? ''));
}

/**
 * The element's accessible name (accname 1.2, html-aam), white space collapsed; '' when it has none. Texts drawn by
 * `::before` and `::after` are left out: on the sites at hand they are icons and required marks.
 */
export function accessibleName(element: Element, shadowOf: ShadowOf = openShadow): string {
  // Options of a closed list have no box of their own.
  const drawn = element.closest('select') ?? element;
  if (isHidden(element) || !drawn.checkVisibility()) return '';
  const walk: Walk = { shadowOf, seen: new Set(), isReferenced: false, includesHidden: false, isNested: false };
  return tidy(nameWith(element, walk));
}
