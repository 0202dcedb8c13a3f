import type { FieldKind } from '../../domain/fill/form-snapshot.ts';
import { createSight, isAriaHidden, type Sight } from '../visible.ts';
import { closestDeep, closestMatching, containsDeep, deepQueryAll, parentOf } from '../walk.ts';

/** One field of a page: the element that bears it, or the parts of a group. Never kept across an update. */
export interface Control {
  readonly element: HTMLElement;
  readonly kind: FieldKind;
  /** Radios (or options, or toggle buttons) of a group, or the parts of a date, in page order; else the element alone. */
  readonly members: readonly HTMLElement[];
}

export const CONTROL_SELECTOR =
  'input, select, textarea, [contenteditable], [role=combobox], [role=checkbox], [role=switch], [role=radio], [role=option], ' +
  '[role=spinbutton], [role=listbox], [aria-haspopup=listbox], [aria-pressed]';

const TYPED = new Set(['text', 'search', 'tel', 'email', 'url']);
const OWN_KINDS = new Set(['checkbox', 'radio', 'date', 'month', 'number', 'password']);

function isCombobox(element: Element): boolean {
  const popup = element.getAttribute('aria-haspopup');
  const role = element.getAttribute('role');
  // A calendar is no list: date boxes of some libraries say combobox with a dialog or grid. A button has its list in one.
  if (popup === 'grid' || (popup === 'dialog' && (role !== 'combobox' || element.localName === 'input'))) return false;
  const completes = /^(?:list|both)$/.test(element.getAttribute('aria-autocomplete') ?? '');
  // A list that says whether it is open is one that opens.
  const opens = !!popup || (element.hasAttribute('aria-expanded') && (element as HTMLElement).tabIndex >= 0);
  return role === 'combobox' || popup === 'listbox' || completes || (role === 'listbox' && opens);
}

function inputKind(input: HTMLInputElement): FieldKind | null {
  // Firefox knows no months, but takes them in the same form.
  const type = input.getAttribute('type') === 'month' ? 'month' : input.type;
  if (OWN_KINDS.has(type)) return type as FieldKind;
  if (!TYPED.has(type)) return null;
  return isCombobox(input) ? 'combobox' : 'text';
}

/** The list that is always open around an option; null when it belongs to a drop-down, or is one. */
function openList(option: Element): Element | null {
  const list = closestMatching(option, '[role=listbox]');
  if (!list || isCombobox(list) || closestDeep(option, isCombobox)) return null;
  const root = list.getRootNode() as Document | ShadowRoot;
  const isOwned = [...root.querySelectorAll('[aria-controls], [aria-owns]')].some((one) =>
    [one.getAttribute('aria-controls'), one.getAttribute('aria-owns')].some(
      (ids) => list.id !== '' && ids?.split(/\s+/).includes(list.id),
    ),
  );
  return isOwned ? null : list;
}

const PRESSED = '[aria-pressed]';

/** The group of toggle buttons of which one is to be pressed; null for a button of its own. */
function toggleGroup(button: Element): Element | null {
  const group = closestMatching(parentOf(button), '[role=group], [role=radiogroup], [role=toolbar], fieldset');
  return group && group.querySelectorAll(PRESSED).length > 1 ? group : null;
}

/** A part of a date that is edited part by part. */
const isDatePart = (element: Element): boolean =>
  element.getAttribute('role') === 'spinbutton' && element.hasAttribute('contenteditable');

const KIND_OF_ROLE: Partial<Record<string, FieldKind>> = { checkbox: 'checkbox', switch: 'checkbox', radio: 'radio' };

/**
 * The kind of field an element is; null for what is none: buttons, files, hidden inputs, lists of drop-downs, and
 * doubles that assistive technology is told to skip.
 */
export function kindOf(element: Element): FieldKind | null {
  if (element.closest('[aria-hidden=true]')) return null;
  if (element instanceof HTMLInputElement) return inputKind(element);
  if (element instanceof HTMLSelectElement) return 'select';
  if (element instanceof HTMLTextAreaElement) return 'text';
  const role = element.getAttribute('role') ?? '';
  const known = KIND_OF_ROLE[role];
  if (known) return known;
  if (role === 'option') return openList(element) ? 'radio' : null;
  if (element.hasAttribute('aria-pressed')) return toggleGroup(element) ? 'radio' : 'checkbox';
  if (isDatePart(element)) return 'date';
  if (isCombobox(element)) return 'combobox';
  return element.matches('[contenteditable]:not([contenteditable=false])') && (role === '' || role === 'textbox')
    ? 'text'
    : null;
}

/** A second element of the same field: the box within a combobox, the arrow button beside one. */
export function isPartOfAnother(element: Element, kind: FieldKind): boolean {
  const isControl = (at: Element) => at !== element && at.matches(CONTROL_SELECTOR) && kindOf(at) !== null;
  if (closestDeep(parentOf(element), isControl)) return true;
  if (kind !== 'combobox' || element instanceof HTMLInputElement || element.getAttribute('role') === 'combobox')
    return false;
  const parent = parentOf(element);
  return [parent, parent && parentOf(parent)].some((around) => {
    const [first, second, third] = around ? [...around.querySelectorAll(CONTROL_SELECTOR)].filter(kindOf) : [];
    const box = first === element ? second : first;
    return !third && box?.matches('input,[role=combobox]') === true && isCombobox(box);
  });
}

/** What makes several elements one field: their group, or their common name. */
function groupKey(element: Element, kind: FieldKind): string | Element | null {
  if (kind === 'date') return isDatePart(element) ? partsAround(element) : null;
  if (kind !== 'radio') return null;
  const group = closestMatching(element, '[role=radiogroup]');
  if (group) return group;
  if (element.hasAttribute('aria-pressed')) return toggleGroup(element);
  if (element.getAttribute('role') === 'option') return openList(element);
  return element instanceof HTMLInputElement && element.name !== ''
    ? element.name
    : (element.closest('fieldset') ?? element);
}

const MOST_LEVELS = 4;

/** The nearest element around a part of a date that holds all of them. */
function partsAround(part: Element): Element {
  let at = part;
  for (let level = 0; level < MOST_LEVELS; level += 1) {
    at = parentOf(at) ?? at;
    if ([...at.querySelectorAll('[role=spinbutton]')].filter(isDatePart).length > 1) return at;
  }
  return part;
}

/** Every field of the document, shadow roots included, visible or not, in page order; a group is one field. */
export function collectControls(doc: Document): Control[] {
  const controls: Control[] = [];
  const groups = new Map<string | Element, HTMLElement[]>();
  for (const found of deepQueryAll(doc, CONTROL_SELECTOR)) {
    const element = found as HTMLElement;
    const kind = kindOf(element);
    if (!kind || isPartOfAnother(element, kind)) continue;
    const key = groupKey(element, kind);
    const group = key && groups.get(key);
    if (group) {
      group.push(element);
      continue;
    }
    const members = [element];
    if (key) groups.set(key, members);
    controls.push({ element, kind, members });
  }
  return controls;
}

/** Labels that an element has, by `for` or around it; `for` may also name what no browser takes for a control. */
export function labelsOf(element: Element): HTMLElement[] {
  const { labels } = element as Partial<HTMLInputElement>;
  if (labels) return [...labels];
  if (element.id === '') return [];
  const root = element.getRootNode() as Document | ShadowRoot;
  return root.querySelectorAll ? [...root.querySelectorAll<HTMLElement>(`label[for=${CSS.escape(element.id)}]`)] : [];
}

/** Libraries draw ticks and lists themselves and leave the real input unseen: then what stands for it must be seen. */
function isDrawn(element: Element, { isVisible }: Sight): boolean {
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
export function boxOf({ element, kind }: Control, sight = createSight()): Element {
  if (kind !== 'combobox' || element.localName !== 'input') return element;
  let at: Element | null = element;
  for (let level = 0; at && level <= BOX_LEVELS; level += 1, at = parentOf(at)) {
    const others = [...at.querySelectorAll(CONTROL_SELECTOR)].filter((one) => one !== element && kindOf(one));
    if (others.some((one) => one.localName !== 'button')) break;
    if (sight.isVisible(at) && hasOutline(at)) return at;
  }
  return parentOf(element) ?? element;
}

/** Smaller than this nobody presses it, CSS px. */
const LEAST_GLASS = 16;
/** How far around it its drawing is looked for, and how much higher that may be. */
const GLASS_LEVELS = 10;
const GLASS_TIMES = 4;

/**
 * Lies the control itself, unseen, over what is drawn for it? Then a person's press meets it: a native list under a
 * drawn one, a text box whose label stands in it until it is used.
 */
export function isGlass({ element }: Control, sight: Sight): boolean {
  const { width, height } = element.getBoundingClientRect();
  if (!element.checkVisibility({ visibilityProperty: true }) || isAriaHidden(element)) return false;
  if (Math.min(width, height) < LEAST_GLASS) return false;
  let at: Element | null = element;
  for (let level = 0; at && !sight.isVisible(at) && level < GLASS_LEVELS; level += 1) at = parentOf(at);
  return !!at && sight.isVisible(at) && at.getBoundingClientRect().height <= GLASS_TIMES * height;
}

/** The smallest element that holds all parts of the field. */
export function wholeOf({ element, members }: Control): Element {
  return closestDeep(element, (at) => members.every((member) => containsDeep(at, member))) ?? element;
}

/** Can a person see and use the field? Text boxes must be seen themselves: an unseen one is a trap for programs. */
export function isUsable(control: Control, sight = createSight()): boolean {
  const { kind, members } = control;
  return members.some((element) => {
    if (isAriaHidden(element)) return false;
    if (sight.isVisible(element)) return true;
    const mayBeDrawn =
      kind === 'checkbox' || kind === 'radio' || (kind === 'combobox' && element.localName === 'input');
    if (mayBeDrawn) return isDrawn(element, sight);
    // The parts of an empty date may stand unseen under its label.
    const around = members.length > 1 ? parentOf(wholeOf(control)) : null;
    return around !== null && sight.isVisible(around);
  });
}
