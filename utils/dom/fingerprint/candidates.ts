import { createSight } from '../visible.ts';
import { closestDeep, deepQueryAll } from '../walk.ts';

/** What a person presses, types into or chooses from, by tag, role or mark. */
const USABLE = [
  'a[href],button,input,select,textarea,summary,[onclick],[tabindex],[contenteditable=true]',
  ...'button link menuitem menuitemcheckbox menuitemradio tab option treeitem radio switch checkbox combobox textbox searchbox listbox'
    .split(' ')
    .map((role) => `[role=${role}]`),
].join(',');

const isUsable = (element: Element): boolean => element.matches(USABLE);

/** Words of its own, not only of what stands in it. */
function hasOwnText(element: Element): boolean {
  return [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && /\S/.test(node.nodeValue ?? ''));
}

/** What a person means who points at an element: what is pressed around it, else the nearest one with words of its own. */
export function meantBy(element: Element): Element {
  return closestDeep(element, isUsable) ?? closestDeep(element, hasOwnText) ?? element;
}

/** Everything of the page that could have been meant, hidden elements too. `tags`: of what was shown. */
function* candidatesOf(doc: Document, tags: readonly string[]): Generator<Element> {
  const plain = tags.filter((tag) => /^[a-z][a-z0-9-]*$/.test(tag));
  for (const element of deepQueryAll(doc, [USABLE, ...plain].join(',')))
    if (isUsable(element) || hasOwnText(element)) yield element;
}

/** Those that can be seen, as they are asked for: of a large page not all at once. */
export function* visibleCandidates(doc: Document, tags: readonly string[]): Generator<Element | null> {
  const sight = createSight();
  for (const element of candidatesOf(doc, tags)) yield sight.isVisible(element) ? element : null;
}
