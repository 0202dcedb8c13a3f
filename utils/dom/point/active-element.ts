/** The element that has the focus, looking into open shadow roots; null when it is nothing but the page. */
export function deepActiveElement(doc: Document): Element | null {
  let active = doc.activeElement;
  while (active?.shadowRoot?.activeElement) {
    active = active.shadowRoot.activeElement;
  }
  return active === doc.body || active === doc.documentElement ? null : active;
}
