import { tickText } from '../../domain/fill/wanted-text.ts';
import { sameText, withoutSigns } from '../../domain/text.ts';
import { createSight, type Sight } from '../visible.ts';
import { parentOf } from '../walk.ts';
import { boxOf, type Control } from './control.ts';
import { holdsControl, memberText } from './field-names.ts';

/** Words with which a list asks for a choice in the product's languages, and lines drawn for none. */
const ASKS = /^(?:(?:please )?(?:select(?:eer)?|choose|pick|v[eæ]lg|välj|valitse|kies)(?!\p{L})|[-–—.…_\s]+$)/iu;

const MARKS = 'label, legend, button, [role=button][aria-label], svg, script, style, [aria-hidden=true]';
const PLACEHOLDER = '[class*=placeholder i]';

const tidy = (text: string): string => text.replace(/[\s\u200b\ufeff]+/g, ' ').trim();

/** What a list shows, but for such words. */
export function unlessAsked(text: string): string {
  return ASKS.test(text) ? '' : text;
}

function visibleText(node: Node, sight: Sight, leftOut: string): string {
  if (node.nodeType === Node.TEXT_NODE) {
    const parent = parentOf(node);
    const text = tidy(node.nodeValue ?? '');
    return text && parent && sight.isVisible(parent) ? text : '';
  }
  if (!(node instanceof Element) || node.matches(leftOut)) return '';
  return visibleTextIn(node, sight, leftOut);
}

/** The text that a person sees in an element, without marks, icons, buttons and placeholders. */
export function visibleTextIn(element: Element, sight = createSight(), leftOut = `${MARKS}, ${PLACEHOLDER}`): string {
  const slotted = element instanceof HTMLSlotElement ? element.assignedNodes() : [];
  const children = slotted.length > 0 ? slotted : (element.shadowRoot ?? element).childNodes;
  return tidy([...children].map((child) => visibleText(child, sight, leftOut)).join(' '));
}

/** A field's hint; of a drop-down what is drawn in the hint's place. */
export function hintIn(control: Control, sight: Sight): string {
  return control.kind === 'combobox'
    ? withoutSigns(visibleTextIn(boxOf(control, sight), sight, MARKS))
    : (control.element.getAttribute('placeholder') ?? '');
}

/** Some lists draw the chosen option where their placeholder stood: it counts when the list itself says it is chosen. */
function chosenPlaceholder(control: Control, sight: Sight): string {
  const text = hintIn(control, sight);
  const isChosen = (option: Element) => sameText(option.textContent ?? '', text);
  return listsOf(control.element).some((list) => [...list.querySelectorAll('[aria-selected=true]')].some(isChosen))
    ? text
    : '';
}

/** Lists that a drop-down names as its own, open or not. */
export function listsOf(element: Element): Element[] {
  const naming = [element, ...element.querySelectorAll('[aria-controls], [aria-owns]')];
  const ids = naming.flatMap((one) => [one.getAttribute('aria-controls'), one.getAttribute('aria-owns')]);
  const root = element.getRootNode() as Document | ShadowRoot;
  return ids.flatMap((id) => id?.split(/\s+/) ?? []).flatMap((id) => root.getElementById(id) ?? []);
}

const CHIP_LEVELS = 3;

/** What stands before the box and can be taken away again. */
const isChip = (item: Element): boolean => !item.matches('label') && !!item.querySelector('button, [role=button], svg');

/** What was chosen in a list for several, where it is listed beside the box instead of in it. */
function listedBeside({ members }: Control, box: Element, sight: Sight): string {
  let at = parentOf(box);
  const chips = [...(at?.children ?? [])].filter((item) => item !== box && isChip(item));
  if (chips.length > 0) return chips.map((item) => visibleTextIn(item, sight)).join(', ');
  for (let level = 0; at && level < CHIP_LEVELS && !holdsControl(at, members); level += 1, at = parentOf(at)) {
    const items = [...at.querySelectorAll('li, [role=listitem]')].filter((item) => !item.closest('[role=listbox]'));
    if (items.length > 0) return items.map((item) => visibleTextIn(item, sight)).join(', ');
  }
  return '';
}

/**
 * Without the label that stands in some lists themselves, alone, above the value, or floating over it. One that floats is asked first: the
 * label of a form may hold list and all.
 */
function withoutLabel(text: string, labels: readonly string[], box: Element): string {
  const parts = [...box.querySelectorAll('*')].map((each) => each.textContent ?? '');
  const floats = (label: string): boolean =>
    label.length < text.length &&
    sameText(label, text.slice(-label.length)) &&
    parts.some((part) => sameText(part, label));
  const floating = labels.find(floats);
  if (floating !== undefined) return text.slice(0, -floating.length).trim();
  const above = labels.find((label) => sameText(label, text.slice(0, label.length)));
  return above === undefined ? text : text.slice(above.length).trim();
}

function comboboxValue(control: Control, labels: readonly string[], sight: Sight): string {
  const { element } = control;
  const input = element instanceof HTMLInputElement ? element : element.querySelector('input');
  const typed = input && sight.isVisible(input) ? tidy(input.value) : '';
  const box = boxOf(control, sight);
  const text =
    typed ||
    withoutSigns(visibleTextIn(box, sight)) ||
    chosenPlaceholder(control, sight) ||
    listedBeside(control, box, sight);
  return unlessAsked(withoutLabel(text, labels, box));
}

const optionText = (option: HTMLOptionElement): string => tidy(option.label || option.text);

function selectValue({ selectedOptions }: HTMLSelectElement): string {
  const chosen = [...selectedOptions].filter((option) => option.value !== '' && !option.disabled);
  return chosen.map((option) => unlessAsked(optionText(option))).join(', ');
}

export function isTicked(element: Element): boolean {
  if (element instanceof HTMLInputElement) return element.checked;
  return ['aria-checked', 'aria-pressed', 'aria-selected'].some((state) => element.getAttribute(state) === 'true');
}

/** The parts of a date that is edited part by part, told apart by the greatest number that each takes. */
export function datePartOf(part: Element): 'day' | 'month' | 'year' | null {
  const most = Number(part.getAttribute('aria-valuemax'));
  if (most === 12) return 'month';
  if (most >= 28 && most <= 31) return 'day';
  return most > 1900 ? 'year' : null;
}

function dateOf(parts: readonly Element[]): string {
  const digitsOf = (name: string, length: number) => {
    const part = parts.find((one) => datePartOf(one) === name);
    return part?.getAttribute('aria-valuenow')?.padStart(length, '0') ?? '';
  };
  const date = [digitsOf('year', 4), digitsOf('month', 2), digitsOf('day', 2)];
  return date.every(Boolean) ? date.join('-') : '';
}

/**
 * What the user sees in a field: its text, its chosen option, `on` or `off`; '' when it is empty or only asks for a
 * choice. `labels`: the field's own words, which a closed list may show in place of a value.
 */
export function shownIn(control: Control, labels: readonly string[], sight = createSight()): string {
  const { element, kind, members } = control;
  if (kind === 'checkbox') return tickText(isTicked(element));
  if (kind === 'radio') return members.filter(isTicked).map(memberText).join(', ');
  if (element instanceof HTMLSelectElement) return selectValue(element);
  if (kind === 'combobox') return comboboxValue(control, labels, sight);
  if (members.length > 1) return dateOf(members);
  return (element as Partial<HTMLInputElement>).value ?? tidy(element.textContent ?? '');
}

/** Texts of the options where they can be known without opening anything. */
export function optionsOf({ element, kind, members }: Control): string[] | null {
  if (element instanceof HTMLSelectElement) {
    return [...element.options].map((option) => (option.disabled ? '' : optionText(option)));
  }
  return kind === 'radio' ? members.map(memberText) : null;
}
