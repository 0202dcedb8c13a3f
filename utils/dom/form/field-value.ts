import { tickText } from '../../domain/fill/wanted-text.ts';
import { sameText } from '../../domain/text.ts';
import { isVisible } from '../visible.ts';
import { parentOf } from '../walk.ts';
import { CONTROL_SELECTOR, type Control, kindOf } from './control.ts';
import { memberText } from './field-names.ts';

/** Words with which a list asks for a choice in the product's languages, and lines drawn for none. */
const ASKS =
  /^(?:(?:please )?(?:select|choose|pick)\b|(?:velg|välj|vælg|valitse|kies|selecteer)(?!\p{L})|[-–—.…_\s]+$)/iu;

const NOT_A_VALUE = 'label, legend, button, svg, script, style, [aria-hidden=true], [class*=placeholder i]';

const tidy = (text: string): string => text.replace(/[\s\u200b\ufeff]+/g, ' ').trim();

function unlessAsked(text: string): string {
  return ASKS.test(text) ? '' : text;
}

function visibleText(node: Node, fits: (element: Element) => boolean): string {
  if (node.nodeType === Node.TEXT_NODE) {
    const parent = parentOf(node);
    const text = tidy(node.nodeValue ?? '');
    return text && parent && isVisible(parent) && fits(parent) ? text : '';
  }
  if (!(node instanceof Element) || node.matches(NOT_A_VALUE)) return '';
  return visibleTextIn(node, fits);
}

/** The text that a person sees in an element, without marks, icons and buttons. */
export function visibleTextIn(element: Element, fits: (element: Element) => boolean = () => true): string {
  const children = element.shadowRoot?.childNodes ?? element.childNodes;
  return tidy([...children].map((child) => visibleText(child, fits)).join(' '));
}

/** The chosen value is often drawn beside an empty text box: on its line, in the nearest box around it. */
function drawnBeside(input: HTMLElement, labels: readonly string[]): string {
  const line = input.getBoundingClientRect();
  const onLine = (element: Element): boolean => {
    const { top, bottom } = element.getBoundingClientRect();
    const middle = (top + bottom) / 2;
    return middle > line.top - 4 && middle < line.bottom + 4;
  };
  let at = parentOf(input);
  for (let level = 0; at && level < 4; level += 1, at = parentOf(at)) {
    const fields = [...at.querySelectorAll(CONTROL_SELECTOR)].filter(
      (one) => kindOf(one) && one.localName !== 'button',
    );
    if (fields.some((one) => one !== input)) return '';
    const text = visibleTextIn(at, onLine);
    if (labels.some((label) => sameText(label, text) || tidy(at?.textContent ?? '').startsWith(label))) return '';
    if (text) return text;
  }
  return '';
}

function comboboxValue(element: HTMLElement, labels: readonly string[]): string {
  const box = element instanceof HTMLInputElement ? element : element.querySelector('input');
  const typed = box && isVisible(box) ? tidy(box.value) : '';
  const text = typed || (element === box ? drawnBeside(element, labels) : visibleTextIn(element));
  return labels.some((label) => sameText(label, text)) ? '' : unlessAsked(text);
}

function selectValue(select: HTMLSelectElement): string {
  const option = select.selectedOptions[0];
  if (!option || option.value === '' || option.disabled) return '';
  return unlessAsked(tidy(option.label || option.text));
}

export function isTicked(element: Element): boolean {
  return element instanceof HTMLInputElement ? element.checked : element.getAttribute('aria-checked') === 'true';
}

/**
 * What the user sees in a field: its text, its chosen option, `on` or `off`; '' when it is empty or only asks for a
 * choice. `labels`: the field's own words, which a closed list may show in place of a value.
 */
export function shownIn({ element, kind, members }: Control, labels: readonly string[]): string {
  if (kind === 'checkbox') return tickText(isTicked(element));
  if (kind === 'radio') {
    const ticked = members.find(isTicked);
    return ticked ? memberText(ticked) : '';
  }
  if (element instanceof HTMLSelectElement) return selectValue(element);
  if (kind === 'combobox') return comboboxValue(element, labels);
  return (element as HTMLInputElement).value;
}

/** Texts of the options where they can be known without opening anything. */
export function optionsOf({ element, kind, members }: Control): string[] | null {
  if (element instanceof HTMLSelectElement) {
    return [...element.options].map((option) => (option.disabled ? '' : tidy(option.label || option.text)));
  }
  return kind === 'radio' ? members.map(memberText) : null;
}
