import type { Fingerprint } from '../../domain/fingerprint/fingerprint.ts';
import { writtenText } from '../find/written-text.ts';
import { accessibleName } from '../name/accessible-name.ts';
import { roleOf } from '../name/role.ts';
import { openShadow } from '../walk.ts';
import { idPathOf, pathOf } from './paths.ts';
import { containerOf, textsAround } from './texts-around.ts';

const ATTRIBUTES = ['name', 'type', 'alt', 'aria-label', 'placeholder', 'title'];

const LONGEST = 200;

/** What they hold is the user's. */
const FILLED_IN =
  'select,textarea,[contenteditable],[role=combobox],[role=textbox],[role=searchbox],[role=listbox],[role=spinbutton]';

/** What a user types is theirs; only buttons bear their label as a value. */
const LABELLED_BY_VALUE = 'input[type=button],input[type=submit],input[type=reset]';

function attributesOf(element: Element): Record<string, string> {
  const attributes: Record<string, string> = {};
  for (const name of ATTRIBUTES) {
    const value = element.getAttribute(name);
    if (value) attributes[name] = value.slice(0, LONGEST);
  }
  // What stands behind ? and # is about one visit.
  const href = element.getAttribute('href')?.replace(/[?#].*$/s, '');
  if (href) attributes.href = href.slice(0, LONGEST);
  if (element.matches(LABELLED_BY_VALUE)) attributes.value = (element.getAttribute('value') ?? '').slice(0, LONGEST);
  return attributes;
}

/**
 * What an element looks like from outside, as plain data. Nothing that a user typed or chose is read, and of tables and
 * lists around it only what the connection is about.
 *
 * @param known what the connection is about, normalised
 */
export function readFingerprint(element: Element, known: readonly string[]): Fingerprint {
  const { left, top, width, height } = element.getBoundingClientRect();
  const { scrollX = 0, scrollY = 0 } = element.ownerDocument.defaultView ?? {};
  return {
    tag: element.localName,
    role: roleOf(element) ?? '',
    name: accessibleName(element).slice(0, LONGEST),
    text: element.matches(FILLED_IN) ? '' : writtenText(element, openShadow, LONGEST).slice(0, LONGEST),
    id: element.id.slice(0, LONGEST),
    classes: [...element.classList].slice(0, 20).map((name) => name.slice(0, LONGEST)),
    attributes: attributesOf(element),
    path: pathOf(element),
    idPath: idPathOf(element),
    box: {
      x: Math.round(left + scrollX),
      y: Math.round(top + scrollY),
      width: Math.round(width),
      height: Math.round(height),
    },
    neighbours: textsAround(element, known),
    container: containerOf(element),
  };
}
