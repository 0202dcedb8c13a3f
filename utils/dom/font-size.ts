/** The size of an element's letters, CSS px. */
export const fontSize = (element: Element): number => parseFloat(getComputedStyle(element).fontSize);
