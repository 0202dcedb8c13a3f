import type { Box } from './box.ts';

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

/** Filters that leave nothing to read. In Firefox one on the root element is laid over the top layer too. */
const BLINDING = /opacity|blur|url|(brightness|contrast)\(0(\)|\.[0-3])/;

/** Is the host drawn as it was made, so that the user sees what they press? */
export function isUntouched(host: HTMLElement): boolean {
  const style = getComputedStyle(host);
  if (BLINDING.test(getComputedStyle(host.ownerDocument.documentElement).filter)) return false;
  return Object.entries(UNTOUCHED).every(([name, value]) => style[name as keyof typeof UNTOUCHED] === value);
}

/** Shares of a box's width and height at which it is tried: off its round corners. */
const TRIED = [0.06, 0.5, 0.94];

/** Is the host the top-most thing all over this box (CSS px of the viewport)? */
export function isOnTop(host: HTMLElement, { left, top, right, bottom }: Box): boolean {
  const { ownerDocument: doc } = host;
  return TRIED.every((x) =>
    TRIED.every((y) => doc.elementFromPoint(left + x * (right - left), top + y * (bottom - top)) === host),
  );
}
