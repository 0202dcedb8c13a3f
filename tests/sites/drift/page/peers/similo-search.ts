import { deepElements, parentOf } from '../../../../../utils/dom/walk.ts';
import type { Fingerprint } from '../../../../../utils/domain/fingerprint/fingerprint.ts';
import { similoScore } from '../../../../unit/fingerprint/pages/similo.ts';
import { isDrawn } from '../edits/edit.ts';
import { xPathOf } from './css-path.ts';

const NAMING = ['name', 'type', 'href', 'alt', 'aria-label', 'placeholder', 'title', 'value'];
const LONGEST = 200;

const tidy = (text: string | null | undefined): string => (text ?? '').slice(0, LONGEST).replace(/\s+/g, ' ').trim();

const textOf = (element: Element): string =>
  element instanceof HTMLInputElement ? element.value || element.placeholder : tidy(element.textContent);

/** The words of the nearest part around that says more than the element itself. */
function wordsAround(element: Element, own: string): string {
  for (let at = parentOf(element); at && at.localName !== 'body'; at = parentOf(at)) {
    const text = tidy(at.textContent);
    if (text.length > own.length) return text;
  }
  return '';
}

function idPathOf(element: Element, path: string): string {
  const holder = element.closest('[id]');
  return holder ? `//*[@id='${holder.id}']${path.slice(xPathOf(holder).length)}` : path;
}

/** What Similo compares of one element. */
export function recordElement(element: Element): Fingerprint {
  const { x, y, width, height } = element.getBoundingClientRect();
  const text = textOf(element);
  const path = xPathOf(element);
  return {
    tag: element.localName,
    id: element.id,
    classes: [...element.classList],
    attributes: Object.fromEntries(NAMING.map((name) => [name, element.getAttribute(name)])),
    path,
    idPath: idPathOf(element, path),
    box: { x: x + scrollX, y: y + scrollY, width, height },
    text: text || (element.getAttribute('aria-label') ?? ''),
    neighbours: wordsAround(element, text),
  };
}

/** What is most like the record of all that is drawn; several when they are equally like it. */
export function mostAlike(record: Fingerprint): Element[] {
  const drawn = [...deepElements(document.body)].filter(isDrawn);
  const scores = drawn.map((each) => similoScore(record, recordElement(each)));
  const most = Math.max(...scores);
  return drawn.filter((_, at) => scores[at] === most);
}
