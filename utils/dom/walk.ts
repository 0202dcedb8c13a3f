/** How an element's shadow root is reached: `shadowRoot` in a page, `chrome.dom.openOrClosedShadowRoot` in a content script. */
export type ShadowOf = (element: Element) => ShadowRoot | null;

/** Only what the page itself could see. */
export const openShadow: ShadowOf = (element) => element.shadowRoot;

/** The element that a node is drawn in: its slot, its parent, or the host of its shadow root; null at the top. */
export function parentOf(node: Node): Element | null {
  const slot = (node as Partial<Element>).assignedSlot;
  if (slot) return slot;
  return node.parentElement ?? (node.parentNode instanceof ShadowRoot ? node.parentNode.host : null);
}

/** What is drawn in an element: what its slot is given, what its shadow root shows, or its own nodes. */
export const drawnNodes = (element: Element, shadowOf: ShadowOf): Iterable<Node> =>
  element instanceof HTMLSlotElement && element.assignedNodes().length
    ? element.assignedNodes({ flatten: true })
    : (shadowOf(element) ?? element).childNodes;

/** The element itself or the nearest one around it, out of shadow roots too, that fulfils the condition. */
export function closestDeep(start: Element | null, fulfils: (element: Element) => boolean): Element | null {
  for (let at = start; at; at = parentOf(at)) if (fulfils(at)) return at;
  return null;
}

/** The same by a selector, which by itself does not look out of a shadow root. */
export const closestMatching = (start: Element | null, selector: string): Element | null =>
  closestDeep(start, (at) => at.matches(selector));

/** The node and the components in which it stands, the innermost first. */
export function withHosts(node: Node): Node[] {
  const root = node.getRootNode();
  return root instanceof ShadowRoot ? [node, ...withHosts(root.host)] : [node];
}

/** How the other stands to the one, by {@link Node.compareDocumentPosition}: of what stands in a component, as that does. */
function positionOf(one: Node, other: Node): number {
  const position = one.compareDocumentPosition(other);
  if (!(position & Node.DOCUMENT_POSITION_DISCONNECTED)) return position;
  const others = withHosts(other);
  for (const from of withHosts(one)) {
    const to = others.find((each) => each.getRootNode() === from.getRootNode());
    if (to) return from.compareDocumentPosition(to);
  }
  return 0;
}

/** Does the other come later in the page, outside of it? */
export const isFollowedBy = (one: Element, other: Element): boolean =>
  positionOf(one, other) === Node.DOCUMENT_POSITION_FOLLOWING;

/** Does the one begin before the other, which may stand in it? */
export const isBefore = (one: Node, other: Node): boolean =>
  !!(positionOf(one, other) & Node.DOCUMENT_POSITION_FOLLOWING);

/** Is `inner` the same as `outer` or drawn within it, across shadow roots and slots? */
export function containsDeep(outer: Element, inner: Node): boolean {
  if (outer.contains(inner)) return true;
  // Only what stands in a shadow root can hold what is slotted into it: the long way is the rare one.
  if (outer.getRootNode() instanceof ShadowRoot) {
    for (let at: Node | null = inner; at; at = parentOf(at)) if (at === outer) return true;
    return false;
  }
  const root = inner.getRootNode();
  return root instanceof ShadowRoot && containsDeep(outer, root.host);
}

/** As an array. Counted, not iterated: of a large page that takes a quarter of the time. */
function listed(list: ArrayLike<Element>): Element[] {
  const { length } = list;
  const elements = new Array<Element>(length);
  for (let at = 0; at < length; at++) elements[at] = list[at] as Element;
  return elements;
}

/** `querySelectorAll` as an array. */
export const elementsIn = (root: ParentNode, selector: string): Element[] => listed(root.querySelectorAll(selector));

/** So many elements below it, and an element is large. */
const MANY = 100;

/** Has an element few others below it? Those of a large one are not all counted. */
export const isSmall = (element: Element): boolean => !element.getElementsByTagName('*').item(MANY);

/** All elements below a root, in document order. By tag they are reached in half the time; a shadow root has no tags to ask for. */
export const everyIn = (root: ParentNode): Element[] =>
  listed((root as Partial<Element>).getElementsByTagName?.('*') ?? root.querySelectorAll('*'));

/** The root itself and every shadow root below it; `every` may know already what stands in a root. */
export function deepRoots(
  root: ParentNode & Node,
  shadowOf: ShadowOf = openShadow,
  every = everyIn,
): (ParentNode & Node)[] {
  const roots = [root];
  const inside = root instanceof Element ? shadowOf(root) : null;
  if (inside) roots.push(...deepRoots(inside, shadowOf, every));
  const elements = every(root);
  for (let at = 0; at < elements.length; at++) {
    const shadow = shadowOf(elements[at] as Element);
    if (shadow) roots.push(...deepRoots(shadow, shadowOf, every));
  }
  return roots;
}

/** Every element below `root`, those in shadow roots after their host and before its children. */
export function* deepElements(root: ParentNode & Node, shadowOf: ShadowOf = openShadow): Generator<Element> {
  const inside = root instanceof Element ? shadowOf(root) : null;
  if (inside) yield* deepElements(inside, shadowOf);
  for (const element of root.querySelectorAll('*')) {
    yield element;
    const shadow = shadowOf(element);
    if (shadow) yield* deepElements(shadow, shadowOf);
  }
}

/** `querySelectorAll` that also looks into shadow roots; a selector cannot reach across one. */
export function deepQueryAll(root: ParentNode & Node, selector: string, shadowOf: ShadowOf = openShadow): Element[] {
  return deepRoots(root, shadowOf).flatMap((part) => elementsIn(part, selector));
}
