import { deepElementFromPoint } from './flat-tree.ts';

/** What the page could change on the host, and the value that leaves the card as it was drawn. */
const UNTOUCHED = {
  opacity: '1',
  visibility: 'visible',
  display: 'block',
  transform: 'none',
  translate: 'none',
  rotate: 'none',
  scale: 'none',
  filter: 'none',
  clipPath: 'none',
  mixBlendMode: 'normal',
} as const;

/** Is the host drawn as it was made, so that the user sees what they press? */
export function isUntouched(host: HTMLElement): boolean {
  const style = getComputedStyle(host);
  return Object.entries(UNTOUCHED).every(([name, value]) => style[name as keyof typeof UNTOUCHED] === value);
}

/** Is the host the top-most thing at this point (CSS px of the viewport)? */
export function isOnTop(host: HTMLElement, x: number, y: number): boolean {
  return deepElementFromPoint(host.ownerDocument, x, y) === host;
}
