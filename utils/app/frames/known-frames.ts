import type { FrameAnswer, FrameBox, FrameReport } from '../../domain/frame.ts';
import type { PortalId } from '../../domain/step.ts';
import type { ToFrame } from './frame-talk.ts';
import { createPlaces, type FramePlace } from './place-frame.ts';

/** One locator in one frame: what stands for the element that only the frame itself can reach. */
export class Spot {
  readonly id: string;
  readonly frameId: number;
  readonly at: number;

  constructor(id: string, frameId: number, at: number) {
    this.id = id;
    this.frameId = frameId;
    this.at = at;
  }
}

/** What is pointed at, here or in a frame. */
export type Target = Element | Spot;

/** A frame's document, and what it has reported last. */
export interface Child {
  readonly frameId: number;
  readonly report: FrameReport;
  readonly answers: ReadonlyMap<number, FrameAnswer>;
  readonly spots: Map<number, Spot>;
  element?: WeakRef<Element>;
}

export interface PlacedChild {
  readonly child: Child;
  readonly place: FramePlace;
  /** A box in it, or all of it, in the top document's viewport. */
  boxOf(box: FrameBox | null): FrameBox;
}

export interface FrameListener {
  /** What is known has changed, without anybody's having asked. */
  changed(): void;
  looked(report: FrameReport): void;
  /** The document is gone: its id, and its frame where that is known. */
  gone(id: string, frame: Element | undefined): void;
}

/** Keeps what the frames of a page have reported, and where in the page they stand. */
export function knownFrames(doc: Document, portal: PortalId, signal: AbortSignal, toFrame: ToFrame, on: FrameListener) {
  const children = new Map<number, Child>();
  let placed: readonly PlacedChild[] = [];

  function drop(child: Child): void {
    children.delete(child.frameId);
    placed = placed.filter((each) => each.child !== child);
    on.gone(child.report.id, child.element?.deref());
  }

  /** A frame that has loaded something else may not have said goodbye. */
  async function verify(element: Element): Promise<void> {
    for (const child of [...children.values()].filter((each) => each.element?.deref() === element)) {
      const { id } = child.report;
      const answer = await toFrame(child.frameId, { do: 'stand', id });
      if (answer === undefined || answer === true || children.get(child.frameId)?.report.id !== id) continue;
      drop(child);
      on.changed();
    }
  }

  doc.defaultView?.addEventListener(
    'load',
    ({ target }) => target instanceof Element && children.size > 0 && void verify(target),
    { capture: true, signal },
  );

  return {
    take(frameId: number, report: FrameReport): void {
      const before = children.get(frameId);
      const isSame = before?.report.id === report.id;
      if (before && !isSame) drop(before);
      children.set(frameId, {
        frameId,
        report,
        answers: new Map(report.answers.map((answer) => [answer.at, answer])),
        spots: isSame ? before.spots : new Map(),
        ...(isSame && before.element && { element: before.element }),
      });
      on.looked(report);
    },
    /** A document has said goodbye. */
    leave(frameId: number, id: string): void {
      const child = children.get(frameId);
      if (child?.report.id === id) drop(child);
    },
    /** Looks where each of them stands now. */
    place(): readonly PlacedChild[] {
      const all = [...children.values()];
      const placeOf = createPlaces(
        doc,
        all.map(({ report }) => report),
      );
      placed = all.flatMap((child) => {
        const known = child.element?.deref();
        const spot = placeOf(child.report, known);
        if (!spot && known && !known.isConnected) drop(child);
        if (!spot) return [];
        child.element ??= new WeakRef(spot.element);
        const [width, height] = child.report.size;
        const whole = { left: 0, top: 0, right: width, bottom: height };
        return child.report.portal === portal
          ? [{ child, place: spot, boxOf: (box: FrameBox | null) => spot.toTop(box ?? whole) }]
          : [];
      });
      return placed;
    },
    all: (): readonly Child[] => [...children.values()],
    /** Those of this portal, where they stood at the last look. */
    placed: (): readonly PlacedChild[] => placed,
    of: (frameId: number): Child | undefined => children.get(frameId),
  };
}
