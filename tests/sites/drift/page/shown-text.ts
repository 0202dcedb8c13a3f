/** The words of an element that are drawn: hidden doubles and notes for screen readers are left out. */
export function shownText(element: HTMLElement): string {
  // biome-ignore lint/performance/useDomNodeTextContent: what is not drawn is no word on the page
  return element.innerText ?? '';
}
