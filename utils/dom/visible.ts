import { HOST_TAG } from './host-tag.ts';
import { meet } from './point/box.ts';
import { scrollsFree } from './stuck-bar.ts';
import { isEmpty, isWithinReach, OPEN, type Surroundings, surround } from './surroundings.ts';
import { closestMatching, containsDeep, parentOf } from './walk.ts';

/** Below this a person sees nothing; a fade-in passes it by within a few frames. */
const LEAST_OPACITY = 0.05;

/** Neither it nor what it stands in is switched off, hidden or transparent: it may be cut away all the same. */
export const isDrawn = (element: Element): boolean =>
  element.checkVisibility({ opacityProperty: true, visibilityProperty: true });

/** Eyes for one state of the page. */
export interface Sight {
  /**
   * Can a person see it, perhaps after scrolling? Drawn, not transparent, at least 2 CSS px wide and high, not inert,
   * not cut away entirely. `aria-hidden` content is seen all the same (see {@link isAriaHidden}). Covered is another
   * question.
   */
  isVisible(element: Element): boolean;
  /** The part of its box that is on screen now, CSS px in the viewport; null when nothing of it is. */
  visibleBox(element: Element): DOMRect | null;
}

/** Remembers what it saw: make another one when the page has changed. */
export function createSight(): Sight {
  const surroundings = new Map<Element, Surroundings>();
  const seen = new Map<Element, boolean>();
  const around = (element: Element): Surroundings => {
    const known = surroundings.get(element);
    if (known) return known;
    const parent = parentOf(element);
    const made = surround(element, parent ? around(parent) : OPEN);
    surroundings.set(element, made);
    return made;
  };
  const look = (element: Element): boolean => {
    if (!isDrawn(element)) {
      // An element without a box of its own is seen where its parent is.
      const { display, visibility } = getComputedStyle(element);
      const parent = parentOf(element);
      return display === 'contents' && visibility === 'visible' && !!parent && isVisible(parent);
    }
    const { opacity, isShut, clippers } = around(element);
    return opacity >= LEAST_OPACITY && !isShut && isWithinReach(element, clippers);
  };
  const isVisible = (element: Element): boolean => {
    const known = seen.get(element);
    if (known !== undefined) return known;
    const answer = element.isConnected && look(element);
    seen.set(element, answer);
    return answer;
  };
  return {
    isVisible,
    visibleBox(element) {
      const page = element.ownerDocument.defaultView;
      if (!page || !isVisible(element)) return null;
      const screen = { left: 0, top: 0, right: page.innerWidth, bottom: page.innerHeight };
      const { clippers } = around(element);
      const box = clippers.reduce(
        (rest, { frame }) => meet(rest, frame),
        meet(element.getBoundingClientRect(), screen),
      );
      return isEmpty(box) ? null : new DOMRect(box.left, box.top, box.right - box.left, box.bottom - box.top);
    },
  };
}

/** {@link Sight.isVisible} for a single question. */
export const isVisible = (element: Element): boolean => createSight().isVisible(element);

/** {@link Sight.visibleBox} for a single question. */
export const visibleBox = (element: Element): DOMRect | null => createSight().visibleBox(element);

/** Within a subtree that assistive technology is told to skip: often a double of something better. */
export function isAriaHidden(element: Element): boolean {
  return !!closestMatching(element, '[aria-hidden=true]');
}

/** The top-most element of the page at a point, our own host passed over, shadow roots entered. */
export function elementAt(doc: Document, x: number, y: number): Element | null {
  let top: Element | null = null;
  for (let root: Document | ShadowRoot | null = doc; root; root = top?.shadowRoot ?? null) {
    let found: Element | null | undefined = root.elementFromPoint(x, y);
    // Whatever our own host draws stands above the page and covers nothing of it.
    if (found?.localName === HOST_TAG) found = root.elementsFromPoint(x, y).find((each) => each.localName !== HOST_TAG);
    if (!found || found === top) break;
    top = found;
  }
  return top;
}

/** A press at the point reaches the element, something in it, its label or its field, or an ancestor (no pointer events). */
function reaches(top: Element, element: Element): boolean {
  if (containsDeep(element, top) || containsDeep(top, element)) return true;
  const label = closestMatching(top, 'label') as HTMLLabelElement | null;
  if (label?.control && (label.control === element || label.contains(element))) return true;
  // The invisible input that lies over the drawn switch takes the press for it.
  if (!(top instanceof HTMLInputElement)) return false;
  const labels = [...(top.labels ?? [])];
  const holder = top.parentElement?.parentElement;
  return labels.some((each) => containsDeep(each, element)) || (!isVisible(top) && !!holder?.contains(element));
}

/**
 * Does something else of the page lie over the middle of its visible box? Five points are asked; the middle decides,
 * unless at least three of the others are free. False when nothing of it is on screen, for then nobody can tell, and
 * when only a stuck bar lies there from under which it can be scrolled.
 */
export function isCovered(element: Element, box = visibleBox(element)): boolean {
  if (!box) return false;
  const topAt = (across: number, along: number): Element | null =>
    elementAt(element.ownerDocument, box.left + box.width * across, box.top + box.height * along);
  const isFree = (top: Element | null): boolean => !!top && reaches(top, element);
  const middle = topAt(0.5, 0.5);
  if (isFree(middle)) return false;
  const others = [0.2, 0.8].flatMap((x) => [topAt(x, 0.25), topAt(x, 0.75)]);
  return others.filter(isFree).length < 3 && !(middle && scrollsFree(middle, element));
}
