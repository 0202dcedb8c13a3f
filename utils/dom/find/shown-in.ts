import type { Scene } from './scene.ts';
import { drawnBox, standsFor } from './stand-in.ts';
import { writtenText } from './written-text.ts';

const HOLDERS = 'input:not([type=hidden]),select,textarea';

/** A field's own value; null for what is no native field. Passwords are nobody's business. */
function fieldValue(element: Element): string | null {
  if (element instanceof HTMLSelectElement)
    return [...element.selectedOptions].map((each) => each.text.trim()).join(', ');
  if (element instanceof HTMLTextAreaElement) return element.value;
  if (!(element instanceof HTMLInputElement)) return null;
  return /^(?:password|checkbox|radio|button|submit|reset|image|file)$/.test(element.type) ? null : element.value;
}

/**
 * No value: a label that floats over it, and what libraries mark as written where nothing is chosen. Element Plus marks
 * what is chosen so too, but also as selected.
 */
const LABELS = 'label,[data-placeholder],[class$=placeholder]:not([class*=selected]),[class*="placeholder "]';

/** What is written in it but for a label or a hint in it. */
function besideLabels(scene: Scene, element: Element): string {
  const labels = scene.inside(element, LABELS).filter((label) => scene.visible(label));
  const text = writtenText(element, scene.shadowOf);
  return labels.reduce((rest, label) => rest.replace(writtenText(label, scene.shadowOf), ''), text).trim();
}

/** Signs that take a choice back, or open the list. */
const SIGNS = /[×✕✖▾▼]/g;

/** The same words as its name float over the choice. */
const withoutName = (text: string, input: Element): string =>
  text
    .replace(input.getAttribute('aria-label') ?? '', '')
    .replace(SIGNS, '')
    .trim();

/** The choice that stands before an empty input, in the box that is drawn around both. */
function beside(scene: Scene, input: Element): string {
  const box = drawnBox(scene, input);
  return box ? withoutName(besideLabels(scene, box), input) : '';
}

/** What a found element shows to its user: a field's value, the chosen option's text, else the text written in it. */
export function shownIn(scene: Scene, element: Element): string | null {
  const control = standsFor(scene, element);
  if (control instanceof HTMLInputElement && control.type === 'password') return null;
  const own = fieldValue(control);
  const written = besideLabels(scene, element);
  if (own) return own;
  // A drop-down drawn around its search input shows the choice as text and keeps the input empty.
  if (own === '' && control === element) return control.role === 'combobox' ? beside(scene, control) : own;
  if (own !== null) return withoutName(written, control);
  const inside = scene.inside(element, HOLDERS).find((each) => fieldValue(each) !== null);
  const value = written || (inside && fieldValue(inside)) || '';
  return value || (inside && control.role === 'combobox' ? beside(scene, control) : '');
}
