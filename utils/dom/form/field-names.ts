import type { FieldName } from '../../domain/fill/form-snapshot.ts';
import { parentOf } from '../walk.ts';
import { CONTROL_SELECTOR, type Control, kindOf, labelsOf } from './control.ts';

/** How far around a field its words may stand, in elements. */
const LEVELS = 6;
/** Texts beside a field that are worth comparing: its words, a hint, a unit. */
const PIECES = 3;

const SILENT = 'script, style, template, svg, button, option, select, textarea, [role=listbox], [role=combobox]';

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
  const inside = [node, ...node.querySelectorAll(CONTROL_SELECTOR)];
  return inside.some((one) => one.matches(CONTROL_SELECTOR) && kindOf(one) && !except.some((own) => own.contains(one)));
}

/** Labels stand after their fields when the first thing in the group is a field without a word before it. */
function labelsFollow(parent: Element): boolean {
  for (const child of parent.childNodes) {
    if (child instanceof Element && child.matches('legend, h1, h2, h3, h4, h5, h6')) continue;
    if (textPieces(child).length > 0) return false;
    if (holdsControl(child, [])) return true;
  }
  return false;
}

/** The text next to a child among its siblings, up to the next field. */
function besides(child: Element, parent: Element, own: readonly Element[]): string[] {
  const step = labelsFollow(parent) ? 'nextSibling' : 'previousSibling';
  for (let at = child[step]; at; at = at[step]) {
    if (holdsControl(at, own)) return [];
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

function nearby({ element, members }: Control): string[] {
  let at: Element = element;
  for (let level = 0; level < LEVELS; level += 1) {
    const parent = parentOf(at);
    if (!parent || parent.localName === 'body') return [];
    const isAlone = !holdsControl(parent, members);
    const texts = isAlone ? [...parent.childNodes].flatMap(textPieces) : besides(at, parent, members);
    if (texts.length > 0) return texts.slice(0, PIECES);
    const heading = columnHeading(at);
    if (heading.length > 0) return heading;
    // Beyond the row of several fields words belong to all of them.
    if (!isAlone && !at.matches('td, dd')) return [];
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
