import { tickText } from '../../domain/fill/wanted-text.ts';
import { sameText } from '../../domain/text.ts';
import { isVisible } from '../visible.ts';
import { parentOf } from '../walk.ts';
import { boxOf, type Control } from './control.ts';
import { memberText } from './field-names.ts';

/** Words with which a list asks for a choice in the product's languages, and lines drawn for none. */
const ASKS =
  /^(?:(?:please )?(?:select|choose|pick)\b|(?:velg|välj|vælg|valitse|kies|selecteer)(?!\p{L})|[-–—.…_\s]+$)/iu;

const NOT_A_VALUE = 'label, legend, button, svg, script, style, [aria-hidden=true], [class*=placeholder i]';

const tidy = (text: string): string => text.replace(/[\s\u200b\ufeff]+/g, ' ').trim();

function unlessAsked(text: string): string {
  return ASKS.test(text) ? '' : text;
}

function visibleText(node: Node): string {
  if (node.nodeType === Node.TEXT_NODE) {
    const parent = parentOf(node);
    const text = tidy(node.nodeValue ?? '');
    return text && parent && isVisible(parent) ? text : '';
  }
  if (!(node instanceof Element) || node.matches(NOT_A_VALUE)) return '';
  return visibleTextIn(node);
}

/** The text that a person sees in an element, without marks, icons and buttons. */
export function visibleTextIn(element: Element): string {
  const children = element.shadowRoot?.childNodes ?? element.childNodes;
  return tidy([...children].map((child) => visibleText(child)).join(' '));
}

function comboboxValue(control: Control, labels: readonly string[]): string {
  const { element } = control;
  const box = element instanceof HTMLInputElement ? element : element.querySelector('input');
  const typed = box && isVisible(box) ? tidy(box.value) : '';
  const text = typed || visibleTextIn(boxOf(control));
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
export function shownIn(control: Control, labels: readonly string[]): string {
  const { element, kind, members } = control;
  if (kind === 'checkbox') return tickText(isTicked(element));
  if (kind === 'radio') {
    const ticked = members.find(isTicked);
    return ticked ? memberText(ticked) : '';
  }
  if (element instanceof HTMLSelectElement) return selectValue(element);
  if (kind === 'combobox') return comboboxValue(control, labels);
  return (element as HTMLInputElement).value;
}

/** Texts of the options where they can be known without opening anything. */
export function optionsOf({ element, kind, members }: Control): string[] | null {
  if (element instanceof HTMLSelectElement) {
    return [...element.options].map((option) => (option.disabled ? '' : tidy(option.label || option.text)));
  }
  return kind === 'radio' ? members.map(memberText) : null;
}
