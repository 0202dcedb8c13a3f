import type { Aim } from './aim.ts';
import { area } from './box.ts';

/** Keys by which people scroll. */
const SCROLL_KEYS = /^(Page(Up|Down)|Home|End|Arrow(Up|Down|Left|Right)| )$/;

/** Scrolls the target into view: the only thing of the page that the guide ever moves. At once where motion is unwanted. */
export function scrollToTarget(target: Element, block: 'nearest' | 'center'): void {
  const view = target.ownerDocument.defaultView;
  const isCalm = view?.matchMedia('(prefers-reduced-motion: reduce)').matches;
  // An element with `display: contents` has no box to scroll to.
  const boxed = getComputedStyle(target).display === 'contents' ? target.firstElementChild : target;
  boxed?.scrollIntoView({ block, inline: 'nearest', behavior: isCalm ? 'instant' : 'smooth' });
}

/** Is so little of the target seen that it should be scrolled into view? */
export function needsScroll({ whole, visible, isAway }: Aim): boolean {
  return isAway || (visible !== null && area(visible) < area(whole) / 2);
}

/** Tells when the user scrolls by wheel, touch or key: from then on the page is where they want it. */
export function watchUserScroll(doc: Document, signal: AbortSignal, onScroll: () => void): void {
  const options = { capture: true, passive: true, signal };
  doc.defaultView?.addEventListener('wheel', onScroll, options);
  doc.defaultView?.addEventListener('touchmove', onScroll, options);
  doc.defaultView?.addEventListener('keydown', (event) => SCROLL_KEYS.test(event.key) && onScroll(), options);
}
