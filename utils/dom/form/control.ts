import type { FieldKind } from '../../domain/fill/form-snapshot.ts';
import { isAriaHidden, isVisible } from '../visible.ts';
import { closestDeep, deepQueryAll, parentOf } from '../walk.ts';

/** One field of a page: the element that bears it, or all radios of a group. Never kept across an update. */
export interface Control {
  readonly element: HTMLElement;
  readonly kind: FieldKind;
  /** Radios of the group in page order; the element alone for every other kind. */
  readonly members: readonly HTMLElement[];
}

export const CONTROL_SELECTOR =
  'input, select, textarea, [role=combobox], [role=checkbox], [role=switch], [role=radio], [aria-haspopup=listbox]';

const TYPED = new Set(['text', 'search', 'tel', 'email', 'url']);

function isCombobox(element: Element): boolean {
  const popup = element.getAttribute('aria-haspopup');
  // A calendar is no list: date boxes of some libraries say combobox with a dialog or grid.
  if (popup === 'dialog' || popup === 'grid') return false;
  const completes = /^(?:list|both)$/.test(element.getAttribute('aria-autocomplete') ?? '');
  return element.getAttribute('role') === 'combobox' || popup === 'listbox' || completes;
}

function inputKind(input: HTMLInputElement): FieldKind | null {
  const { type } = input;
  if (type === 'checkbox' || type === 'radio' || type === 'date' || type === 'number') return type;
  if (!TYPED.has(type)) return null;
  return isCombobox(input) ? 'combobox' : 'text';
}

/** The kind of field an element is; null for what is none: buttons, passwords, files, hidden inputs, lists always open. */
export function kindOf(element: Element): FieldKind | null {
  if (element instanceof HTMLInputElement) return inputKind(element);
  if (element instanceof HTMLSelectElement) return element.multiple || element.size > 1 ? null : 'select';
  if (element instanceof HTMLTextAreaElement) return 'text';
  const role = element.getAttribute('role');
  if (role === 'checkbox' || role === 'switch') return 'checkbox';
  if (role === 'radio') return 'radio';
  return isCombobox(element) ? 'combobox' : null;
}

/** A second element of the same field: the box within a combobox, the arrow button beside one. */
function isPartOfAnother(element: Element): boolean {
  const isControl = (at: Element) => at !== element && at.matches(CONTROL_SELECTOR) && kindOf(at) !== null;
  if (closestDeep(parentOf(element), isControl)) return true;
  if (element instanceof HTMLInputElement || element.getAttribute('role') === 'combobox') return false;
  const around = parentOf(parentOf(element) ?? element);
  const boxes = around ? [...around.querySelectorAll('input')].filter(isCombobox) : [];
  return boxes.length === 1;
}

function radioGroup(radio: Element): string | Element {
  const group = radio.closest('[role=radiogroup]');
  if (group) return group;
  return radio instanceof HTMLInputElement && radio.name !== '' ? radio.name : (radio.closest('fieldset') ?? radio);
}

/** Every field of the document, shadow roots included, visible or not, in page order; radios as one field a group. */
export function collectControls(doc: Document): Control[] {
  const controls: Control[] = [];
  const groups = new Map<string | Element, HTMLElement[]>();
  for (const found of deepQueryAll(doc, CONTROL_SELECTOR)) {
    const element = found as HTMLElement;
    const kind = kindOf(element);
    if (!kind || isPartOfAnother(element)) continue;
    const group = kind === 'radio' ? groups.get(radioGroup(element)) : undefined;
    if (group) {
      group.push(element);
      continue;
    }
    const members = [element];
    if (kind === 'radio') groups.set(radioGroup(element), members);
    controls.push({ element, kind, members });
  }
  return controls;
}

/** Labels that a native control has, by `for` or around it. */
export function labelsOf(element: Element): HTMLElement[] {
  const { labels } = element as Partial<HTMLInputElement>;
  return labels ? [...labels] : [];
}

/** Libraries draw ticks and lists themselves and leave the real input unseen: then what stands for it must be seen. */
function isDrawn(element: Element): boolean {
  if (!element.checkVisibility({ visibilityProperty: true })) return labelsOf(element).some(isVisible);
  const parent = parentOf(element);
  const around = [...labelsOf(element), parent, parent && parentOf(parent)];
  return around.some((one) => one && isVisible(one));
}

const BOX_LEVELS = 4;

function hasOutline(element: Element): boolean {
  const { borderTopWidth, borderBottomWidth, boxShadow } = getComputedStyle(element);
  return borderTopWidth !== '0px' || borderBottomWidth !== '0px' || boxShadow !== 'none';
}

/**
 * The box that a person takes for the field. Lists often draw their value beside an empty text box: then it is the
 * nearest outlined element around it that holds no other field; what stands in it is the value, what stands around it
 * the label.
 */
export function boxOf({ element, kind }: Control): Element {
  if (kind !== 'combobox' || element.localName !== 'input') return element;
  let at: Element | null = element;
  for (let level = 0; at && level <= BOX_LEVELS; level += 1, at = parentOf(at)) {
    const others = [...at.querySelectorAll(CONTROL_SELECTOR)].filter((one) => one !== element && kindOf(one));
    if (others.some((one) => one.localName !== 'button')) break;
    if (isVisible(at) && hasOutline(at)) return at;
  }
  return parentOf(element) ?? element;
}

/** Can a person see and use the field? Text boxes must be seen themselves: an unseen one is a trap for programs. */
export function isUsable({ kind, members }: Control): boolean {
  return members.some((element) => {
    if (isAriaHidden(element)) return false;
    if (isVisible(element)) return true;
    const mayBeDrawn =
      kind === 'checkbox' || kind === 'radio' || (kind === 'combobox' && element.localName === 'input');
    return mayBeDrawn && isDrawn(element);
  });
}
