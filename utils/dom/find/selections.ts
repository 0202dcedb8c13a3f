import { containsDeep, elementsIn, isBefore, isSmall } from '../walk.ts';
import { remember } from './remember.ts';

/** Elements by selector, in shadow roots too; each list is made once. */
export interface Selections {
  all(selector: string): Element[];
  /** Those that are drawn within an element, or are it. */
  inside(outer: Element, selector: string): Element[];
}

/** The tag or the attribute that a selector of one element asks for first: many selectors share one list by it. */
const FIRST = /^\[?([a-z][\w-]*)(?:[^\s>+~,()]|\([^()]*\))*$/;

/** The parts of a list of selectors; a comma within quotes or brackets parts nothing. */
const PARTS = /(?:"[^"]*"|\([^()]*\)|[^,"()])+/g;

/** Tags and attributes of most elements: by these the browser is asked. */
const COMMON = new Set('div span td p i b class style id href src type'.split(' '));

/** Elements by what they are and bear, tag and attributes: one pass for all takes less than a query for each of eight. */
function catalogue(elements: readonly Element[]): ReadonlyMap<string, Element[]> {
  const lists = new Map<string, Element[]>();
  const note = (key: string, element: Element): void => {
    if (COMMON.has(key)) return;
    const list = lists.get(key);
    if (!list) lists.set(key, [element]);
    else if (list.at(-1) !== element) list.push(element);
  };
  // Counted: iterators are much to clear away.
  for (let at = 0; at < elements.length; at++) {
    const element = elements[at] as Element;
    note(element.localName, element);
    const names = element.hasAttributes() ? element.getAttributeNames() : [];
    for (let name = 0; name < names.length; name++) note(names[name] as string, element);
  }
  return lists;
}

/**
 * Browsers find elements by tag much faster than by a list of conditions, each of which is tried on every element of the
 * page: a list is put together from its parts.
 */
function selectIn(root: ParentNode, every: readonly Element[]): (selector: string) => readonly Element[] {
  const query = remember((selector: string) => (selector === '*' ? every : elementsIn(root, selector)));
  const lists = remember((_: null) => catalogue(every));
  const part = remember((selector: string): readonly Element[] => {
    const [, key = ''] = FIRST.exec(selector) ?? [];
    if (!key || COMMON.has(key)) return query(selector);
    return (
      lists(null)
        .get(key)
        ?.filter((each) => each.matches(selector)) ?? []
    );
  });
  return remember((selector) => {
    const parts = selector.includes('\\') ? [] : (selector.match(PARTS) ?? []);
    if (parts.join() !== selector) return query(selector);
    const some = parts.map(part).filter((list) => list.length);
    if (some.length < 2) return some[0] ?? [];
    const found = new Set(some.flat());
    // The page has its elements in order: of many it is asked for less than they are of each other.
    if (found.size * 50 > every.length) return every.filter((each) => found.has(each));
    return [...found].sort((a, b) => (isBefore(a, b) ? -1 : 1));
  });
}

/** The run of a list in document order that stands in an element of the same tree. */
function within(outer: Element, list: readonly Element[]): Element[] {
  let [low, high] = [0, list.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const at = list[middle] as Element;
    if (at === outer || isBefore(outer, at)) high = middle;
    else low = middle + 1;
  }
  let end = low;
  while (end < list.length && outer.contains(list[end] as Element)) end++;
  return list.slice(low, end);
}

const matching = (outer: Element, selector: string): Element[] =>
  [outer.matches(selector) ? outer : [], elementsIn(outer, selector)].flat();

/** @param everyIn all elements of a root, in document order */
export function selectionsIn(
  roots: () => readonly (ParentNode & Node)[],
  everyIn: (root: ParentNode) => Element[],
): Selections {
  const byRoot = remember((_: null) => roots().map((root) => ({ root, select: selectIn(root, everyIn(root)) })));
  const all = remember((selector: string) => byRoot(null).flatMap(({ select }) => select(selector)));
  return {
    all,
    inside(outer, selector) {
      const own = outer.getRootNode();
      // What stands in a shadow root may hold what is slotted into it.
      if (own instanceof ShadowRoot && (outer.localName === 'slot' || outer.querySelector('slot')))
        return all(selector).filter((each) => containsDeep(outer, each));
      return byRoot(null).flatMap(({ root, select }) => {
        // For a cell or a card no list is made of the whole page.
        if (root === own) return isSmall(outer) ? matching(outer, selector) : within(outer, select(selector));
        return root instanceof ShadowRoot && containsDeep(outer, root.host) ? select(selector) : [];
      });
    },
  };
}
