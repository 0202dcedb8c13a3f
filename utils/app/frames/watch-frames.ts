import { type FrameBox, type FrameSaid, locatorTable } from '../../domain/frame.ts';
import type { SpotlightView } from '../../domain/guide-view.ts';
import type { GuideWorld } from '../guide-world.ts';
import type { PageReading } from '../read-page.ts';
import { frameForms } from './frame-forms.ts';
import { frameLamp } from './frame-lamp.ts';
import { talkToFrames } from './frame-talk.ts';
import { type Child, knownFrames, type Spot } from './known-frames.ts';
import { isOpen, readWhole, type WholeReading } from './read-whole.ts';

/**
 * Knows what the frames of a page have reported, and reads the page as one. Nothing is done while no frame reports.
 * `changed` asks for another look; `left` tells of a frame whose document is gone.
 */
export function watchFrames(
  { doc, flow, port }: GuideWorld,
  signal: AbortSignal,
  changed: () => void,
  left: (frame: Element) => void,
) {
  const table = locatorTable(flow);
  const toFrame = talkToFrames(port);
  const lamp = frameLamp(toFrame, changed);
  const forms = frameForms(toFrame);
  const known = knownFrames(doc, flow.portal, signal, toFrame, {
    changed,
    looked: lamp.looked,
    gone(id, frame) {
      if (frame) left(frame);
      lamp.gone(id);
      forms.gone(id);
    },
  });

  const reportOf = ({ id }: Spot): Child | undefined => known.all().find(({ report }) => report.id === id);
  const seen = (): Child[] =>
    known
      .placed()
      .filter(isOpen)
      .map(({ child }) => child);

  return {
    heard(frameId: number, said: FrameSaid): true {
      if (said.say === 'report') known.take(frameId, said.report);
      else if (said.say === 'filled') forms.filled(said.id, said.result);
      else if (said.say === 'gone') known.leave(frameId, said.id);
      changed();
      return true;
    },
    /** Has the document in a frame element reported? */
    knows: (frame: Element): boolean => known.all().some(({ element }) => element?.deref() === frame),
    areCalm: (): boolean => seen().every(({ report }) => report.isCalm),
    /** The reading of the top document, with what its frames show. */
    read(own: PageReading<Element>): WholeReading {
      const placed = known.place();
      return known.all().length === 0 ? own : readWhole(doc, own, placed, table);
    },
    /** Lights a target in a frame, or none; true once it is so, and never two at a time. */
    light(wanted: { readonly spot: Spot; readonly view: SpotlightView } | null): boolean {
      return lamp.set(
        wanted && { id: wanted.spot.id, frameId: wanted.spot.frameId, at: wanted.spot.at, view: wanted.view },
      );
    },
    /** Where a target in a frame stands, in the top document's viewport; null when that is not known. */
    boxOf(spot: Spot): FrameBox | null {
      const frame = known.placed().find(({ child }) => child.report.id === spot.id);
      const box = frame?.child.answers.get(spot.at)?.box;
      return frame && box ? frame.boxOf(box) : null;
    },
    /** A pressed target that is disabled since. */
    isAtWork: (spot: Spot): boolean => reportOf(spot)?.answers.get(spot.at)?.reason === 'disabled',
    spotOf: (frameId: number, at: number): Spot | null => known.of(frameId)?.spots.get(at) ?? null,
    forms: forms.within(seen),
  };
}

export type Frames = ReturnType<typeof watchFrames>;
