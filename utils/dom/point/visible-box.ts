import { holdsFixed } from '../holds-fixed.ts';
import { parentOf } from '../walk.ts';
import { type Box, grow, intersect, union } from './box.ts';

/** Where a target stands. `visible` is what scrolling ancestors and the viewport leave of `whole`, null when nothing. */
export interface TargetBox {
  readonly whole: Box;
  readonly visible: Box | null;
  /** The window through which the target is seen: the viewport cut by its clipping ancestors; null when that is empty. */
  readonly window: Box | null;
  readonly hold: Hold;
}

/** What its ancestors do to a target: kept while things only move. */
export interface Hold {
  readonly clips: readonly Clip[];
  /** It stays in the window when the document is scrolled, or may: fixed, sticky, in the top layer. */
  readonly isStuck: boolean;
}

/** An ancestor that cuts the target, in which directions, and how many CSS px beyond its edge. */
interface Clip {
  readonly element: Element;
  readonly cutsX: boolean;
  readonly cutsY: boolean;
  readonly margin: number;
}

/** The viewport without its scroll bars, in CSS px. */
export function viewportBox(doc: Document): Box {
  // In quirks mode the body speaks for the viewport, and the root's own size is that of its contents.
  const scroller = doc.compatMode === 'CSS1Compat' ? doc.documentElement : doc.body;
  const view = doc.defaultView;
  const right = scroller?.clientWidth || view?.innerWidth || 0;
  return { left: 0, top: 0, right, bottom: scroller?.clientHeight || view?.innerHeight || 0 };
}

/**
 * The target's box in CSS px of its document's viewport, before and after clipping. Null when it has no area
 * (`display: none`, detached): there is nothing to point at. Pass the hold that was found in an earlier frame to only measure.
 */
export function targetBox(target: Element, hold = holdOf(target)): TargetBox | null {
  const whole = paintedBox(target);
  if (!whole) {
    return null;
  }
  const window = hold.clips.reduce<Box | null>(cut, viewportBox(target.ownerDocument));
  return { whole, window, visible: window && intersect(whole, window), hold };
}

/** Union of the client rects; of the contents' rects when the element itself has no box (`display: contents`). */
function paintedBox(target: Element): Box | null {
  const own = target.getBoundingClientRect();
  if (own.width > 0 && own.height > 0) {
    return own;
  }
  const range = target.ownerDocument.createRange();
  range.selectNodeContents(target);
  const rects = [...range.getClientRects()].filter((rect) => rect.width > 0 && rect.height > 0);
  return rects.length > 0 ? rects.reduce<Box>((all, rect) => union(all, rect), rects[0] as Box) : null;
}

/** Walks up the flat tree as containing blocks go: a clip binds only what it holds. */
function holdOf(target: Element): Hold {
  const clips: Clip[] = [];
  let { position } = getComputedStyle(target);
  let isStuck = position === 'sticky';
  for (let at = target; ; ) {
    if (isInTopLayer(at)) return { clips, isStuck: true };
    const parent = parentOf(at);
    if (!parent || parent === target.ownerDocument.documentElement)
      return { clips, isStuck: isStuck || position === 'fixed' };
    at = parent;
    const style = getComputedStyle(parent);
    if (!holds(style, position)) {
      continue;
    }
    position = style.position;
    isStuck ||= position === 'sticky';
    clips.push(...clipOf(parent, style));
  }
}

/** Dialogs shown as modal, open popovers and full-screen elements are clipped by nothing but the viewport. */
function isInTopLayer(element: Element): boolean {
  return element.matches(':modal, :popover-open');
}

/** Is an element with this style the containing block of an inner box with this `position`? */
function holds(style: CSSStyleDeclaration, position: string): boolean {
  if (position !== 'fixed' && position !== 'absolute') {
    return true;
  }
  return (position === 'absolute' && style.position !== 'static') || holdsFixed(style);
}

function clipOf(element: Element, style: CSSStyleDeclaration): Clip[] {
  const isPainted = /paint|strict|content|auto/.test(style.contain + style.contentVisibility);
  const cutsX = isPainted || style.overflowX !== 'visible';
  const cutsY = isPainted || style.overflowY !== 'visible';
  // Overflow does not apply to inline boxes and table rows; the body's is the viewport's unless the root has its own.
  if (!(cutsX || cutsY) || /^(inline|contents|table-row.*)$/.test(style.display) || isViewportBody(element)) {
    return [];
  }
  // Only `overflow: clip` lets something show beyond the edge: `12px`, or with the name of a box before it.
  const isOpen = style.overflowX === 'clip' || style.overflowY === 'clip';
  const margin = isOpen ? Number.parseFloat(/\d\S*px/.exec(style.overflowClipMargin)?.[0] ?? '0') : 0;
  return [{ element, cutsX, cutsY, margin }];
}

function cut(window: Box | null, { element, cutsX, cutsY, margin }: Clip): Box | null {
  const box = grow(paddingBox(element), margin);
  return (
    window &&
    intersect(window, {
      left: cutsX ? box.left : window.left,
      top: cutsY ? box.top : window.top,
      right: cutsX ? box.right : window.right,
      bottom: cutsY ? box.bottom : window.bottom,
    })
  );
}

function isViewportBody(element: Element): boolean {
  const doc = element.ownerDocument;
  return element === doc.body && getComputedStyle(doc.documentElement).overflowX === 'visible';
}

/** Inside borders and scroll bars. Client sizes are whole px before transforms, so only their difference is used. */
function paddingBox(element: Element): Box {
  const rect = element.getBoundingClientRect();
  if (!(element instanceof HTMLElement) || element.offsetWidth === 0 || element.offsetHeight === 0) {
    return rect;
  }
  const scaleX = rect.width / element.offsetWidth;
  const scaleY = rect.height / element.offsetHeight;
  return {
    left: rect.left + element.clientLeft * scaleX,
    top: rect.top + element.clientTop * scaleY,
    right: rect.right - (element.offsetWidth - element.clientLeft - element.clientWidth) * scaleX,
    bottom: rect.bottom - (element.offsetHeight - element.clientTop - element.clientHeight) * scaleY,
  };
}
