import { type Opening, openingsOf } from '../../dom/frames/openings.ts';
import type { FrameBox, FrameOpening, FrameReport } from '../../domain/frame.ts';

/** Where a frame's document stands in the top document's viewport. */
export interface FramePlace {
  /** The frame element of the top document through which it is seen. */
  readonly element: Element;
  readonly state: FrameOpening['state'];
  /** A box of its viewport in that of the top document. */
  toTop(box: FrameBox): FrameBox;
}

/** Into the viewport of the document that holds the frame; one drawn larger or smaller is measured along. */
function outward(
  box: FrameBox,
  { left, top, right, bottom }: FrameBox,
  [width, height]: FrameReport['size'],
): FrameBox {
  const [across, down] = [(right - left) / (width || 1), (bottom - top) / (height || 1)];
  return {
    left: left + box.left * across,
    top: top + box.top * down,
    right: left + box.right * across,
    bottom: top + box.bottom * down,
  };
}

/** The only frame at an index; of several in shadow roots none can be told from the others. */
function onlyAt<Frame extends FrameOpening>(openings: readonly Frame[], index: number | undefined): Frame | null {
  const [only, other] = openings.filter((each) => each.index === index);
  return other ? null : (only ?? null);
}

/**
 * Finds where documents stand that have reported, for one state of the top document. A frame in a frame counts only
 * when every document on the way to it has reported that it can be seen.
 */
export function createPlaces(doc: Document, reports: readonly FrameReport[]) {
  let openings: readonly Opening[] | null = null;

  /** `element`: the frame element through which it was seen before; indexes change when others come and go. */
  return function placeOf({ path, size }: FrameReport, element: Element | undefined): FramePlace | null {
    openings ??= openingsOf(doc);
    const own = element ? openings.find((each) => each.element === element) : onlyAt(openings, path[0]);
    if (!own) return null;
    if (path.length === 1) {
      return { element: own.element, state: own.state, toTop: (box) => outward(box, own.box, size) };
    }
    const around = reports.find((each) => each.path.join() === path.slice(0, -1).join());
    const outer = around && placeOf(around, own.element);
    const inner = around && onlyAt(around.openings, path.at(-1));
    if (!(outer && inner)) return null;
    return {
      element: own.element,
      state: outer.state === 'open' ? inner.state : outer.state,
      toTop: (box) => outer.toTop(outward(box, inner.box, size)),
    };
  };
}
