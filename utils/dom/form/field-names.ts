import type { FieldName } from '../../domain/fill/form-snapshot.ts';
import { parentOf } from '../walk.ts';
import { boxOf, CONTROL_SELECTOR, type Control, isPartOfAnother, kindOf, labelsOf, wholeOf } from './control.ts';
import { labelAbove, labelBeside, type Reader, SAYS } from './label-place.ts';

/** How far around a field its words may stand, in elements. */
const LEVELS = 6;
/** Texts beside a field that are worth comparing: its words, a hint, a unit. */
const PIECES = 3;

const SILENT =
  'script, style, template, svg, button, option, select, textarea, [role=listbox], [role=combobox], [contenteditable], [class*=placeholder i]';

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

/** What a label never is: the option that a drop-down shows just now. */
const OPTION = '[role=option], [role=menuitem], [role=treeitem]';

function referenced(element: Element): string[] {
  const root = element.getRootNode() as Document | ShadowRoot;
  const ids = element.getAttribute('aria-labelledby')?.split(/\s+/).filter(Boolean) ?? [];
  // A drop-down's button often names itself too, for the value that it shows.
  const isValue = (target: Element) => target.matches(OPTION) || (kindOf(element) !== null && element.contains(target));
  return ids.flatMap((id) => {
    const target = root.getElementById(id);
    return target && !isValue(target) ? labelTexts(target) : [];
  });
}

function ownLabels(element: Element): string[] {
  const legend = element.matches('fieldset') ? element.querySelector('legend') : null;
  const named = referenced(element);
  const said = tidy(element.getAttribute('aria-label') ?? '');
  return [
    ...named,
    // Drop-downs say their value there, too.
    named.length > 0 || said === tidy(element.textContent ?? '') ? '' : said,
    ...labelsOf(element).flatMap(labelTexts),
    ...(legend ? labelTexts(legend) : []),
  ];
}

/** A hidden double of a drawn field is none of its own, nor is the arrow beside one. */
function isField(element: Element): boolean {
  const kind = kindOf(element);
  if (kind === null || isPartOfAnother(element, kind)) return false;
  return element.checkVisibility() || labelsOf(element).some((label) => textPieces(label).length > 0);
}

export function holdsControl(node: Node, except: readonly Element[]): boolean {
  if (!(node instanceof Element)) return false;
  const counts = (one: Element) => !except.some((own) => own.contains(one)) && isField(one);
  if (node.matches(CONTROL_SELECTOR) && counts(node)) return true;
  for (const one of node.querySelectorAll(CONTROL_SELECTOR)) if (counts(one)) return true;
  return false;
}

const HEADING = 'legend, h1, h2, h3, h4, h5, h6';

/** May a word next to a field be its label? A paragraph before ticks introduces all of them. */
function isWord(node: Node, isTick: boolean): boolean {
  if (!(node instanceof Element) || !isTick) return true;
  return !node.matches(HEADING) && !getComputedStyle(node).display.startsWith('block');
}

/** A group of more fields than this is a list to edit, not a form whose bare fields have labels beside them. */
const CROWD = 60;

/** The text next to a child among its siblings, or above it in the row before. */
function besides(child: Element, parent: Element, { kind }: Control): string[] {
  if (parent.querySelectorAll(CONTROL_SELECTOR).length > CROWD) return [];
  const isTick = kind === 'checkbox' || kind === 'radio';
  const reader: Reader = {
    isField: (node) => node === child || holdsControl(node, []),
    textOf: (node) => textPieces(node).join(' '),
    isWord: (node) => isWord(node, isTick),
    isTick,
  };
  const label = labelBeside(child, child.parentNode ?? parent, reader) ?? (isTick ? null : labelAbove(child, reader));
  return label ? [reader.textOf(label)] : [];
}

/** A cell's column heading: a form laid out as a table with one row of fields. */
function columnHeading(cell: Element): string[] {
  if (!(cell instanceof HTMLTableCellElement)) return [];
  const head = cell.closest('table')?.tHead?.rows[0]?.cells[cell.cellIndex];
  return head ? textPieces(head) : [];
}

/** What stands in a wrapper of one field, before it first: but for the field's own box, which holds its value. */
function textAround(box: Element, wrapper: Element): string[] {
  const pieces = [...wrapper.childNodes].filter((child) => child !== box).flatMap(textPieces);
  // An arrow or a star says nothing.
  return pieces.filter((text) => SAYS.test(text));
}

function nearby(control: Control): string[] {
  const { members } = control;
  let at = members.length > 1 ? wholeOf(control) : boxOf(control);
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

/** Elements around a field that may bear its label for it. */
const GROUP =
  '[role=radiogroup], [role=group], [role=toolbar], [role=listbox], fieldset, div:not([role]), span:not([role])';
const GROUP_LEVELS = 4;

/**
 * Labels of the field itself, of the box within it, and of what stands around it alone: groups bear the label of their
 * radios, wrappers that of a date's parts.
 */
function labelsAround(control: Control): string[] {
  const { element, members, kind } = control;
  const isSingle = members.length === 1 && kind !== 'radio';
  const boxes = isSingle && kind === 'combobox' ? [...element.querySelectorAll('input')] : [];
  // A search box within a list that is shut is called after what it does.
  const inner = boxes.filter((box) => box.checkVisibility());
  const labels = isSingle ? [element, ...inner].flatMap(ownLabels) : [];
  let at: Element | null = isSingle ? parentOf(element) : wholeOf(control);
  for (
    let level = 0;
    at && level < GROUP_LEVELS && labels.filter(Boolean).length === 0;
    level += 1, at = parentOf(at)
  ) {
    if (holdsControl(at, members)) break;
    if (at.matches(GROUP)) labels.push(...ownLabels(at));
  }
  return labels.filter(Boolean);
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
  const labels = labelsAround(control);
  const placeholder = tidy(control.element.getAttribute('placeholder') ?? '');
  const title = tidy(control.element.title ?? '');
  const named: FieldName[] = labels.map((text) => ({ text, by: 'label' }));
  const own = inside(control);
  const hasLabel = named.length > 0 || own.some((name) => name.by === 'label');
  const near: FieldName[] = hasLabel ? [] : nearby(control).map((text) => ({ text, by: 'near' }));
  const hints: FieldName[] = [placeholder, title].filter(Boolean).map((text) => ({ text, by: 'placeholder' }));
  return [...named, ...near, ...own, ...hints];
}

/** What stands in the first line of an element: below the name of a choice there may be more about it. */
function firstLine(element: Element): string {
  const nodes = [...element.childNodes].filter(({ nodeType }) => nodeType !== Node.COMMENT_NODE);
  const isBelow = (node: Node) => node instanceof Element && getComputedStyle(node).display === 'block';
  const end = nodes.findIndex((node, at) => isBelow(node) && nodes.slice(0, at).some((one) => one.textContent?.trim()));
  return tidy((end < 0 ? nodes : nodes.slice(0, end)).map((node) => node.textContent).join(' '));
}

/** The words of one radio or option-like element. */
export function memberText(element: HTMLElement): string {
  const texts = [...ownLabels(element), firstLine(element)].filter(Boolean);
  return texts[0] ?? nearby({ element, kind: 'radio', members: [element] })[0] ?? '';
}

/** Legend of the group around a field, '' when none. */
export function sectionOf({ element }: Control): string {
  const legend = element.closest('fieldset')?.querySelector('legend');
  return legend ? textPieces(legend).join(' ') : '';
}
