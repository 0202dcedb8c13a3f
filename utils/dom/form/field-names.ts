import type { FieldName } from '../../domain/fill/form-snapshot.ts';
import { parentOf } from '../walk.ts';
import { boxOf, CONTROL_SELECTOR, type Control, kindOf, labelsOf } from './control.ts';

/** How far around a field its words may stand, in elements. */
const LEVELS = 6;
/** Texts beside a field that are worth comparing: its words, a hint, a unit. */
const PIECES = 3;

const SILENT =
  'script, style, template, svg, button, option, select, textarea, [role=listbox], [role=combobox], [class*=placeholder i]';

const tidy = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** Texts of a node in page order, without what stands in fields, buttons and lists. */
export function textPieces(node: Node): string[] {
  if (node.nodeType === Node.TEXT_NODE) return [tidy(node.nodeValue ?? '')].filter(Boolean);
  if (!(node instanceof Element) || node.matches(SILENT)) return [];
  return [...node.childNodes].flatMap(textPieces);
}

/** A label's whole text, and its first piece alone: the rest may be a hint. */
function labelTexts(label: Element): string[] {
  const pieces = [...label.childNodes].flatMap(textPieces);
  return pieces.length > 1 ? [pieces.join(' '), pieces[0] ?? ''] : pieces;
}

function referenced(element: Element): string[] {
  const root = element.getRootNode() as Document | ShadowRoot;
  const ids = element.getAttribute('aria-labelledby')?.split(/\s+/).filter(Boolean) ?? [];
  return ids.flatMap((id) => {
    const target = root.getElementById(id);
    // A drop-down's button often names itself too, for the value that it shows.
    return target && target !== element && !element.contains(target) ? labelTexts(target) : [];
  });
}

function ownLabels(element: Element): string[] {
  const legend = element.matches('fieldset') ? element.querySelector('legend') : null;
  return [
    ...referenced(element),
    tidy(element.getAttribute('aria-label') ?? ''),
    ...labelsOf(element).flatMap(labelTexts),
    ...(legend ? labelTexts(legend) : []),
  ];
}

function holdsControl(node: Node, except: readonly Element[]): boolean {
  if (!(node instanceof Element)) return false;
  const counts = (one: Element) => kindOf(one) !== null && !except.some((own) => own.contains(one));
  if (node.matches(CONTROL_SELECTOR) && counts(node)) return true;
  for (const one of node.querySelectorAll(CONTROL_SELECTOR)) if (counts(one)) return true;
  return false;
}

const HEADING = 'legend, h1, h2, h3, h4, h5, h6';

/** Is there a word next to a field that may be its label? A paragraph before ticks introduces all of them. */
function isWord(node: Node | undefined, isTick: boolean): boolean {
  if (!node || holdsControl(node, []) || textPieces(node).length === 0) return false;
  if (!(node instanceof Element) || !isTick) return true;
  return !node.matches(HEADING) && !getComputedStyle(node).display.startsWith('block');
}

/**
 * On which side of its fields a group of bare fields has its labels: words before the first, or else after the last.
 * For ticks both is neither: a label taken from the wrong side would be the neighbour's.
 */
function labelSide(parent: Element, isTick: boolean): 'previousSibling' | 'nextSibling' | null {
  const nodes = [...parent.childNodes].filter((node) => textPieces(node).length > 0 || holdsControl(node, []));
  const isBare = (node: Node) => holdsControl(node, []) && textPieces(node).length === 0;
  const [first, last] = [nodes.findIndex(isBare), nodes.findLastIndex(isBare)];
  const before = isWord(nodes[first - 1], isTick);
  const after = isWord(nodes[last + 1], isTick);
  if (isTick && before && after) return null;
  if (before) return 'previousSibling';
  return after ? 'nextSibling' : null;
}

/** A group of more fields than this is a list to edit, not a form whose bare fields have labels beside them. */
const CROWD = 60;

/** The text next to a child among its siblings, up to the next field. */
function besides(child: Element, parent: Element, { members, kind }: Control): string[] {
  if (parent.querySelectorAll(CONTROL_SELECTOR).length > CROWD) return [];
  const step = labelSide(parent, kind === 'checkbox' || kind === 'radio');
  if (!step) return [];
  for (let at = child[step]; at; at = at[step]) {
    if (holdsControl(at, members)) return [];
    const pieces = textPieces(at);
    if (pieces.length > 0) return [pieces.join(' ')];
  }
  return [];
}

/** A cell's column heading: a form laid out as a table with one row of fields. */
function columnHeading(cell: Element): string[] {
  if (!(cell instanceof HTMLTableCellElement)) return [];
  const head = cell.closest('table')?.tHead?.rows[0]?.cells[cell.cellIndex];
  return head ? textPieces(head) : [];
}

/** What stands in a wrapper of one field, before it first: but for the field's own box, which holds its value. */
function textAround(box: Element, wrapper: Element): string[] {
  return [...wrapper.childNodes].filter((child) => child !== box).flatMap(textPieces);
}

function nearby(control: Control): string[] {
  const { members } = control;
  let at = boxOf(control);
  for (let level = 0; level < LEVELS; level += 1) {
    const parent = parentOf(at);
    if (!parent || parent.localName === 'body') return [];
    const isAlone = !holdsControl(parent, members);
    const texts = isAlone ? textAround(at, parent) : besides(at, parent, control);
    if (texts.length > 0) return texts.slice(0, PIECES);
    // Beyond the row of several fields words belong to all of them.
    if (!isAlone) return columnHeading(at);
    at = parent;
  }
  return [];
}

function groupOf(control: Control): Element {
  const { element, kind } = control;
  return (kind === 'radio' && element.closest('[role=radiogroup], fieldset')) || element;
}

/** Words that stand in the control itself: a switch's own text, a closed list that shows its name. */
function inside({ element, kind }: Control): FieldName[] {
  if (element instanceof HTMLInputElement || (kind !== 'checkbox' && kind !== 'combobox')) return [];
  const text = tidy(element.textContent ?? '');
  return text ? [{ text, by: kind === 'checkbox' ? 'label' : 'placeholder' }] : [];
}

/**
 * Every name that a field has for a person: by `for`, around it, `aria-label(ledby)`, legend; else the words beside it
 * (before, floating after, in the cell or term to its left); and its placeholder. Strongest first.
 */
export function fieldNames(control: Control): FieldName[] {
  const labels = ownLabels(groupOf(control)).filter(Boolean);
  const placeholder = tidy(control.element.getAttribute('placeholder') ?? '');
  const title = tidy(control.element.title ?? '');
  const named: FieldName[] = labels.map((text) => ({ text, by: 'label' }));
  const own = inside(control);
  const hasLabel = named.length > 0 || own.some((name) => name.by === 'label');
  const near: FieldName[] = hasLabel ? [] : nearby(control).map((text) => ({ text, by: 'near' }));
  const hints: FieldName[] = [placeholder, title].filter(Boolean).map((text) => ({ text, by: 'placeholder' }));
  return [...named, ...near, ...own, ...hints];
}

/** The words of one radio or option-like element. */
export function memberText(element: HTMLElement): string {
  const texts = [...ownLabels(element), tidy(element.textContent ?? '')].filter(Boolean);
  return texts[0] ?? nearby({ element, kind: 'radio', members: [element] })[0] ?? '';
}

/** Legend of the group around a field, '' when none. */
export function sectionOf({ element }: Control): string {
  const legend = element.closest('fieldset')?.querySelector('legend');
  return legend ? textPieces(legend).join(' ') : '';
}
