/** How an element's shadow root is reached: `shadowRoot` in a page, `chrome.dom.openOrClosedShadowRoot` in a content script. */
export type ShadowOf = (element: Element) => ShadowRoot | null;

/** Only what the page itself could see. */
export const openShadow: ShadowOf = (element) => element.shadowRoot;

/** The element that a node is drawn in: its slot, its parent, or the host of its shadow root; null at the top. */
export function parentOf(node: Node): Element | null {
  const slot = 'assignedSlot' in node ? (node as Element | Text).assignedSlot : null;
  if (slot) return slot;
  const parent = node.parentNode;
  if (parent instanceof ShadowRoot) return parent.host;
  return parent instanceof Element ? parent : null;
}

/** The element itself or the nearest one around it, out of shadow roots too, that fulfils the condition. */
export function closestDeep(start: Element | null, fulfils: (element: Element) => boolean): Element | null {
  for (let at = start; at; at = parentOf(at)) if (fulfils(at)) return at;
  return null;
}

/** Is `inner` the same as `outer` or drawn within it, across shadow roots and slots? */
export function containsDeep(outer: Element, inner: Node): boolean {
  if (outer.contains(inner)) return true;
  for (let at: Node | null = inner; at; at = parentOf(at)) if (at === outer) return true;
  return false;
}

/** The root itself and every shadow root below it. */
export function* deepRoots(root: ParentNode & Node, shadowOf: ShadowOf = openShadow): Generator<ParentNode & Node> {
  yield root;
  const inside = root instanceof Element ? shadowOf(root) : null;
  if (inside) yield* deepRoots(inside, shadowOf);
  for (const element of root.querySelectorAll('*')) {
    const shadow = shadowOf(element);
    if (shadow) yield* deepRoots(shadow, shadowOf);
  }
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
  return [...deepRoots(root, shadowOf)].flatMap((part) => [...part.querySelectorAll(selector)]);
}
