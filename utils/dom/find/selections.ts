import { elementsIn, isBefore, isSmall } from '../walk.ts';
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
  const selects = remember((root: ParentNode & Node) => selectIn(root, everyIn(root)));
  const all = remember((selector: string) => roots().flatMap((root) => selects(root)(selector)));
  /** The shadow roots of components in a root, and in those in turn. */
  const shadowsIn = remember((root: Node): ShadowRoot[] =>
    roots().filter((each): each is ShadowRoot => each instanceof ShadowRoot && each.host.getRootNode() === root),
  );
  const withInner = (root: ShadowRoot): ShadowRoot[] => [root, ...shadowsIn(root).flatMap(withInner)];

  /** Without what is slotted into it. */
  function inTree(outer: Element, selector: string): Element[] {
    const own = outer.getRootNode();
    const inner = new Set(
      shadowsIn(own)
        .filter(({ host }) => outer.contains(host))
        .flatMap(withInner),
    );
    return roots().flatMap((root) => {
      // For a cell or a card no list is made of the whole page.
      if (root === own) return isSmall(outer) ? matching(outer, selector) : within(outer, selects(root)(selector));
      return inner.has(root as ShadowRoot) ? selects(root)(selector) : [];
    });
  }

  const withSlotted = (outer: Element, selector: string): Element[] => [
    ...inTree(outer, selector),
    ...slotted(outer).flatMap((each) => withSlotted(each, selector)),
  ];

  return {
    all,
    inside(outer, selector) {
      if (!slotted(outer).length) return inTree(outer, selector);
      const found = new Set(withSlotted(outer, selector));
      return all(selector).filter((each) => found.has(each));
    },
  };
}

/** What stands in a shadow root may hold what is slotted into it. */
const slotted = (outer: Element): Element[] =>
  outer.getRootNode() instanceof ShadowRoot
    ? matching(outer, 'slot').flatMap((slot) => (slot as HTMLSlotElement).assignedElements())
    : [];
