import type { Scene } from '../scene.ts';

export type FieldKind = 'text' | 'choice';

const NOT_TYPED = 'checkbox,radio,button,submit,reset,file,image,hidden,range,color,password'
  .split(',')
  .map((type) => `:not([type=${type}])`)
  .join('');

const TEXT = `input${NOT_TYPED},textarea,[contenteditable]:not([contenteditable=false]),[role=textbox],[role=searchbox],[role=spinbutton]`;
/** The arrow right behind a drop-down opens the same list. */
const CHOICE = 'select,[role=combobox],[role=listbox],[aria-haspopup=listbox]:not([role=combobox]+*),input[list]';

/** Boxes that may have their label in any way; button-like drop-downs only by an explicit one. */
export const FIELD_SELECTOR = `${TEXT},${CHOICE}`;

/** What may be a drop-down although no role says so: only beside a label, and only where there is no field. */
export const OPENER_SELECTOR = '[aria-expanded],[aria-haspopup],[tabindex="0"]:not([role])';

/** Fields and what is ticked or uploaded: each of them may own a label. */
export const ANY_INPUT = `${FIELD_SELECTOR},input[type=password],input[type=checkbox],input[type=radio],input[type=file],[role=switch]`;

/** All fields of the page. */
export const fieldsOf = (scene: Scene): Element[] => scene.all(FIELD_SELECTOR);

/**
 * How well a field fits the kind: 0 as it should be, 1 when both are possible (a combobox that is typed into, an open
 * list), null when it does not.
 */
export function kindRank(element: Element, kind: FieldKind): 0 | 1 | null {
  const isChoice = element.matches(CHOICE);
  const isText = element.matches(TEXT);
  if (kind === 'choice') {
    if (!isChoice && (isText || !element.matches(OPENER_SELECTOR))) return null;
    return !isChoice || element.getAttribute('role') === 'listbox' ? 1 : 0;
  }
  if (!isText) return null;
  if (!isChoice) return 0;
  // A read-only combobox opens a list and takes no text.
  return element.matches('[readonly]') ? null : 1;
}
