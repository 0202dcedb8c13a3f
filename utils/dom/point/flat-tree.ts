/** The element that holds this one as it is painted: the slot it is put in, its parent, or its shadow root's host. */
export function flatParent(element: Element): Element | null {
  if (element.assignedSlot) {
    return element.assignedSlot;
  }
  const parent = element.parentNode;
  return parent instanceof ShadowRoot ? parent.host : element.parentElement;
}

/** The nearest ancestor, or the element itself, that matches, looking out of open shadow roots too. */
export function flatClosest(element: Element, selector: string): Element | null {
  for (let at: Element | null = element; at; at = flatParent(at)) {
    if (at.matches(selector)) {
      return at;
    }
  }
  return null;
}

/** Is `inner` the same as `outer` or painted inside it? */
export function flatContains(outer: Element, inner: Element): boolean {
  for (let at: Element | null = inner; at; at = flatParent(at)) {
    if (at === outer) {
      return true;
    }
  }
  return false;
}

/** The element that takes a press at a point of the viewport (CSS px), looking into open shadow roots. */
export function deepElementFromPoint(doc: Document, x: number, y: number): Element | null {
  let hit = doc.elementFromPoint(x, y);
  for (let inner = hit; inner; hit = inner) {
    inner = hit?.shadowRoot?.elementFromPoint(x, y) ?? null;
    if (!inner || inner === hit) {
      return hit;
    }
  }
  return hit;
}

/** The element that has the focus, looking into open shadow roots; null when it is nothing but the page. */
export function deepActiveElement(doc: Document): Element | null {
  let active = doc.activeElement;
  while (active?.shadowRoot?.activeElement) {
    active = active.shadowRoot.activeElement;
  }
  return active === doc.body || active === doc.documentElement ? null : active;
}
