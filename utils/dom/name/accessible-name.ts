import { closestDeep, drawnNodes, openShadow, parentOf, type ShadowOf } from '../walk.ts';
import { drawnText } from './drawn-text.ts';
import { ariaRole, referenced, wordsOf } from './role.ts';

/** Roles named by what they contain (ARIA 1.2, "name from: contents"). */
const FROM_CONTENT = new Set(
  wordsOf(
    'button cell checkbox columnheader gridcell heading link menuitem menuitemcheckbox menuitemradio option radio row ' +
      'rowheader switch tab tooltip treeitem',
  ),
);

/** Roles that bear no name of their own (ARIA 1.2, "name prohibited"), but are read as part of another's. */
const NAMELESS = new Set(
  wordsOf('caption code definition deletion emphasis insertion mark paragraph strong subscript superscript term time'),
);

/** Further roles that are read as part of another's name; windows, alerts, groups and pictures of content are not. */
const PASSED_THROUGH = new Set(wordsOf('contentinfo list listitem none region row rowgroup table').concat(''));

const RANGES = /^(?:progressbar|scrollbar|slider|spinbutton|meter)$/;

/** Inputs without a label that are named by their placeholder. */
const PLACEHOLDERS = /^(?:text|password|number|search|tel|email|url|textarea)$/;

/** Tags whose name comes from one child of theirs. */
const NAMING_CHILD: Record<string, string> = { fieldset: 'legend', figure: 'figcaption', table: 'caption' };

/** How the walk came to an element: asked for, within it, by a label or caption, by `aria-labelledby`. */
type Way = 'self' | 'content' | 'label' | 'reference';

interface Walk {
  readonly shadowOf: ShadowOf;
  /** Each element counts once in a name, which also ends circles. */
  readonly seen: Set<Node>;
  readonly way: Way;
  /** Within a hidden label or `aria-labelledby` target hidden parts count. */
  readonly includesHidden: boolean;
}

/** Never drawn: programs, styles, and what a drawing (SVG) says about itself. */
const UNDRAWN = /^(?:script|style|template|noscript|title|desc)$/;

/** White space collapsed; no-break spaces are text. */
const tidy = (text: string): string => text.replace(/[ \t\n\f\r]+/g, ' ').replace(/^ | $/g, '');

/** The attribute as it stands; '' when there is nothing but white space in it. */
function said(element: Element, attribute: string): string {
  const text = element.getAttribute(attribute) ?? '';
  return tidy(text) && text;
}

const isQuiet = (element: Element): boolean => element.getAttribute('aria-hidden') === 'true';

/** Hidden by itself or by what it stands in; what has no box of its own is as visible as the element around it. */
function isHidden(element: Element): boolean {
  const { display, visibility } = getComputedStyle(element);
  if (display === 'none' || visibility !== 'visible') return true;
  // Options of a closed list have no box of their own.
  const drawn = element.closest('select') ?? element;
  if (drawn.checkVisibility()) return false;
  const around = display === 'contents' && parentOf(element);
  return !around || isHidden(around);
}

/** `aria-labeledby` is a misspelling that browsers read too. */
const labellers = (element: Element): Element[] => referenced(element, 'aria-labelledby', 'aria-labeledby');

/** Hidden, or in something that is hidden from screen readers. */
const isOutOfTree = (element: Element): boolean => isHidden(element) || !!closestDeep(element, isQuiet);

function nameBy(targets: Iterable<Element>, walk: Walk, way: Way): string {
  const parts = Array.from(targets, (target) =>
    nameWith(target, { ...walk, way, includesHidden: isOutOfTree(target) }),
  );
  return parts.join(' ');
}

function* ownedBy(element: Element): Generator<Element> {
  for (const owned of [element, ...referenced(element, 'aria-owns')]) {
    if (owned !== element) yield owned;
    yield* owned.querySelectorAll('*');
  }
}

/** What a list shows as chosen; a combobox that is neither a field nor holds its list shows its value (ARIA 1.2, combobox). */
function chosenIn(element: Element, role: string, walk: Walk): string {
  if (element instanceof HTMLSelectElement) {
    const { selectedOptions, options } = element;
    return [...(selectedOptions.length ? selectedOptions : [...options].slice(0, 1))]
      .map((option) => nameWith(option, walk))
      .join(' ');
  }
  const list = role === 'listbox' ? element : [...ownedBy(element)].find((each) => ariaRole(each) === 'listbox');
  const chosen = list ? [...ownedBy(list)].filter((each) => each.matches('[role=option][aria-selected=true]')) : [];
  if (!chosen.length && element instanceof HTMLInputElement) return element.value;
  if (!list) return fromContent(element, walk);
  return chosen.map((option) => nameWith(option, walk)).join(' ');
}

/** What a field holds, when it stands within another element's label: "Remind me in [3] days"; null for no field. */
function embeddedValue(element: Element, role: string, walk: Walk): string | null {
  const isField = element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement;
  if (role === 'textbox' || role === 'searchbox') return isField ? element.value : element.textContent;
  if (role === 'combobox' || role === 'listbox') return chosenIn(element, role, walk);
  if (RANGES.test(role)) {
    const spoken = element.getAttribute('aria-valuetext') ?? element.getAttribute('aria-valuenow');
    return spoken ?? (isField ? element.value : (element.getAttribute('value') ?? ''));
  }
  return role === 'menu' ? '' : null;
}

function labelsOf(element: Element): Iterable<Element> & { length: number } {
  const { labels } = element as Partial<HTMLInputElement>;
  // A form may hold a field of this name.
  return labels instanceof NodeList ? labels : [];
}

function fromButtonInput({ type, value, alt, title }: HTMLInputElement): string {
  if (type === 'image') return alt || title || 'Submit';
  return value || { submit: 'Submit', reset: 'Reset' }[type] || title;
}

/** The host language's own ways: labels, legends, captions, alternative texts; null when it has none for the element. */
function fromMarkup(element: Element, walk: Walk, isReferenced: boolean): string | null {
  const tag = element.localName;
  const { type = '' } = element as Partial<HTMLInputElement>;
  const labels = isReferenced ? [] : labelsOf(element);
  if (labels.length) return nameBy(labels, walk, 'label');
  if (tag === 'input' && /^(?:button|submit|reset|image)$/.test(type))
    return fromButtonInput(element as HTMLInputElement);
  if (/^(?:input|textarea|select|output|meter|progress)$/.test(tag) && !isReferenced)
    return said(element, 'title') || (PLACEHOLDERS.test(type) && said(element, 'placeholder')) || '';
  if (/^(?:img|area)$/.test(tag)) return said(element, 'alt') || said(element, 'title');
  if (tag === 'optgroup') return said(element, 'label') || null;
  const child = element instanceof SVGElement ? 'title' : (tag === 'table' || !isReferenced) && NAMING_CHILD[tag];
  const naming = child && [...element.children].find((each) => each.localName === child);
  if (naming) {
    const isDrawnTitle = child === 'title' || walk.way === 'reference';
    const includesHidden = walk.includesHidden || isHidden(naming);
    return nameWith(naming, { ...walk, way: isDrawnTitle ? 'reference' : 'label', includesHidden });
  }
  return (tag === 'table' && said(element, 'summary')) || null;
}

function fromContent(element: Element, walk: Walk, isSeen = true): string {
  const drawn = (at: '::before' | '::after'): string => (isSeen ? drawnText(element, at) : '');
  let text = drawn('::before');
  const add = (node: Node): void => {
    if (node.nodeType === Node.TEXT_NODE && isSeen) text += node.nodeValue;
    if (!(node instanceof Element) || UNDRAWN.test(node.localName)) return;
    const gap = node.localName === 'br' || !/^(?:inline|contents)$/.test(getComputedStyle(node).display) ? ' ' : '';
    text += gap + (node.localName === 'slot' ? fromContent(node, walk, isSeen) : nameWith(node, walk)) + gap;
  };
  for (const node of drawnNodes(element, walk.shadowOf)) add(node);
  for (const owned of referenced(element, 'aria-owns')) if (walk.includesHidden || !isOutOfTree(owned)) add(owned);
  return text + drawn('::after');
}

function nameWith(element: Element, walk: Walk): string {
  const { seen, way, includesHidden } = walk;
  if (seen.has(element)) return '';
  const inner: Walk = way === 'self' ? { ...walk, way: 'content' } : walk;
  if (way !== 'self' && !includesHidden) {
    const { display, visibility } = getComputedStyle(element);
    const isGone = display === 'none' || isQuiet(element);
    if (isGone || visibility !== 'visible') {
      seen.add(element);
      // Of what is only invisible a part may be visible again.
      return isGone ? '' : fromContent(element, inner, false);
    }
  }
  const references = labellers(element);
  const byReference = way === 'reference' ? '' : nameBy(references, walk, 'reference');
  if (byReference.trim()) return byReference;
  seen.add(element);
  const role = ariaRole(element);
  if (way !== 'self' && !references.includes(element)) {
    const value = embeddedValue(element, role, inner);
    if (value !== null) return value;
  }
  const label = said(element, 'aria-label');
  if (label) return label;
  const native = role === 'none' ? null : fromMarkup(element, inner, !!references.length);
  if (native !== null) return native;
  const isRead =
    FROM_CONTENT.has(role) ||
    (element.localName === 'summary' && role !== 'none') ||
    (way === 'content' ? NAMELESS.has(role) || PASSED_THROUGH.has(role) : way !== 'self');
  const read = isRead ? fromContent(element, inner) : '';
  // No-break spaces around the contents are there for the looks; an author's own name keeps them.
  const content = way === 'self' ? read.trim() : read;
  if (content) return content;
  return role === 'none' ? '' : said(element, 'title');
}

/**
 * The element's accessible name (accname 1.2, html-aam) as its user would be told it, white space collapsed; '' when it
 * has none. What is hidden has a name only by its labels. Whether something around it is `aria-hidden` is not asked:
 * people see it.
 */
export function accessibleName(element: Element, shadowOf: ShadowOf = openShadow): string {
  if (NAMELESS.has(ariaRole(element))) return '';
  const walk: Walk = { shadowOf, seen: new Set(), way: 'self', includesHidden: false };
  if (!isQuiet(element) && !isHidden(element)) return tidy(nameWith(element, walk));
  return tidy(nameBy(labelsOf(element), { ...walk, seen: new Set([element]) }, 'label'));
}
