import { textPieces } from '../form/field-names.ts';
import { listsOf, visibleTextIn } from '../form/field-value.ts';
import { createSight, type Sight } from '../visible.ts';
import { closestDeep, containsDeep, deepQueryAll } from '../walk.ts';

/** An option of an open list: what to press, what it says, and its first words where more stand below. */
export interface ListOption {
  readonly element: HTMLElement;
  readonly text: string;
  readonly firstWords: string;
}

const OPTION = '[role=option], [role=menuitem], [role=menuitemradio], [role=treeitem]';

/** What the page showed before the list was opened. */
export type Before = ReadonlySet<Element>;

const isDrawn = (element: Element, sight: Sight): boolean =>
  element.matches(OPTION)
    ? sight.isVisible(element)
    : element.checkVisibility({ opacityProperty: true, visibilityProperty: true });

function drawnIn(doc: Document, sight: Sight): Element[] {
  return deepQueryAll(doc, '*').filter((element) => isDrawn(element, sight));
}

export const drawnNow = (doc: Document): Before => new Set(drawnIn(doc, createSight()));

function asOption(element: Element, sight: Sight): ListOption {
  const text = visibleTextIn(element, sight);
  const pieces = [...element.childNodes].flatMap(textPieces);
  return { element: element as HTMLElement, text, firstWords: pieces[0] ?? text };
}

/** The list that the trigger or the box in it names, when it can be seen. */
const controlled = (trigger: Element, { isVisible }: Sight): Element | null => listsOf(trigger).find(isVisible) ?? null;

const isEnabled = (element: Element): boolean => element.getAttribute('aria-disabled') !== 'true';

/** Elements with a text of their own, for lists whose options bear no role, the outermost of those that say the same. */
function textLeaves(fresh: readonly Element[], trigger: Element, sight: Sight): ListOption[] {
  const leaves = fresh.filter((element) => {
    if (containsDeep(trigger, element) || containsDeep(element, trigger) || element.matches('label, legend'))
      return false;
    const hasText = [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.nodeValue?.trim());
    return hasText && sight.isVisible(element);
  });
  return leaves
    .filter((leaf) => !leaves.some((other) => other !== leaf && other.contains(leaf)))
    .map((leaf) => asOption(leaf, sight));
}

/**
 * Options that can be seen since the list was opened: those of the list that the trigger names, else every new one in
 * the document (lists hang at the body's end), else new texts without a role. Off-screen mirrors are not options.
 */
export function optionsSince(before: Before, trigger: Element): ListOption[] {
  const doc = trigger.ownerDocument;
  const sight = createSight();
  const list = controlled(trigger, sight);
  const all = deepQueryAll(doc, OPTION).filter(
    (element) => sight.isVisible(element) && !containsDeep(element, trigger),
  );
  const named = list ? all.filter((element) => containsDeep(list, element)) : [];
  const found = named.length > 0 ? named : all.filter((element) => !before.has(element));
  if (found.length > 0) return found.filter(isEnabled).map((option) => asOption(option, sight));
  return textLeaves(
    drawnIn(doc, sight).filter((element) => !before.has(element)),
    trigger,
    sight,
  );
}

/**
 * The box in which the options scroll, null when all of them are in sight. One that hides what runs over may be moved
 * too: some lists draw a scroll bar of their own.
 */
export function scrollerOf(option: Element): HTMLElement | null {
  const found = closestDeep(option, (at) => {
    if (at.scrollHeight <= at.clientHeight + 1 || at.localName === 'body' || at.localName === 'html') return false;
    const { overflowY } = getComputedStyle(at);
    const isTall = at.clientHeight > 1.5 * option.clientHeight;
    return /^(?:auto|scroll|overlay)$/.test(overflowY) || (overflowY === 'hidden' && isTall);
  });
  return found as HTMLElement | null;
}
