import type { FrameBox, FrameOpening } from '../../domain/frame.ts';
import { frontModal } from '../point/front-modal.ts';
import { createSight, isCovered } from '../visible.ts';
import { containsDeep, deepQueryAll } from '../walk.ts';
import { frameIndex } from './frame-path.ts';

/** Below this, in CSS px, nobody works in a frame: counters and trackers are such. */
export const LEAST_SIDE = 16;

export interface Opening extends FrameOpening {
  readonly element: Element;
}

/** Is it drawn so large that someone could work in it? */
function isRoomy(element: Element): boolean {
  const { width, height } = element.getBoundingClientRect();
  return Math.min(width, height) >= LEAST_SIDE;
}

/** The frames of a document with what its user sees of them. */
export function openingsOf(doc: Document): Opening[] {
  const view = doc.defaultView;
  const sight = createSight();
  const stateOf = (element: Element): FrameOpening['state'] => {
    if (!isRoomy(element) || !sight.isVisible(element)) return 'hidden';
    const modal = frontModal(doc, element);
    if (modal && !containsDeep(modal, element)) return 'covered';
    return isCovered(element, sight.visibleBox(element)) ? 'covered' : 'open';
  };
  return deepQueryAll(doc, 'iframe,frame').map((element) => ({
    element,
    index: view ? frameIndex(view, (element as HTMLIFrameElement).contentWindow) : -1,
    box: contentBox(element as HTMLElement),
    state: stateOf(element),
  }));
}

/** Inside border and padding. Sizes in CSS px know nothing of transforms, so only their share of the whole is used. */
function contentBox(element: HTMLElement): FrameBox {
  const { left, top, width, height } = element.getBoundingClientRect();
  const { paddingLeft, paddingTop, paddingRight, paddingBottom } = getComputedStyle(element);
  const { clientLeft, clientTop, clientWidth, clientHeight } = element;
  const [across, down] = [width / (element.offsetWidth || 1), height / (element.offsetHeight || 1)];
  return {
    left: left + (clientLeft + Number.parseFloat(paddingLeft)) * across,
    top: top + (clientTop + Number.parseFloat(paddingTop)) * down,
    right: left + (clientLeft + clientWidth - Number.parseFloat(paddingRight)) * across,
    bottom: top + (clientTop + clientHeight - Number.parseFloat(paddingBottom)) * down,
  };
}
