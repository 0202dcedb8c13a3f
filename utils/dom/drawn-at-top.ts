import { elementAt } from './visible.ts';

/** Steps in which the page is touched, CSS px: a button with a flag is as wide, small print as high. */
const ACROSS = 36;
const DOWN = 12;

/** The top-most elements that are drawn down to `depth` and right of `left`, CSS px of the viewport, from the right. */
export function drawnAtTop(doc: Document, depth: number, left = 0): Element[] {
  const found = new Set<Element>();
  for (let y = DOWN; y < depth; y += DOWN)
    for (let x = innerWidth - ACROSS / 2; x > left; x -= ACROSS) {
      const at = elementAt(doc, x, y);
      if (at) found.add(at);
    }
  return [...found];
}
