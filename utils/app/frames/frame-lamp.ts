import type { FrameLight, FrameReport } from '../../domain/frame.ts';
import type { SpotlightView } from '../../domain/guide-view.ts';
import type { ToFrame } from './frame-talk.ts';

/** Milliseconds before a frame that did not answer is told again. */
const AGAIN_AFTER = 500;

/** Where the light is to stand: which document, and which of its flow's locators. */
export interface WantedLight {
  readonly id: string;
  readonly frameId: number;
  readonly at: number;
  readonly view: SpotlightView;
}

interface Holder extends WantedLight {
  readonly light: FrameLight;
  readonly text: string;
  /** null while it has not answered. */
  isLit: boolean | null;
}

/**
 * Lets at most one frame hold the light: whoever may have it puts it out, and says so, before it is lit elsewhere. What
 * was never answered may have been heard. `changed` is called with each answer.
 */
export function frameLamp(toFrame: ToFrame, changed: () => void) {
  let holder: Holder | null = null;
  let isBusy = false;
  let order = 0;

  async function tell({ id, frameId }: WantedLight, light: FrameLight | null): Promise<void> {
    isBusy = true;
    const answer = await toFrame(frameId, { do: 'light', id, light });
    isBusy = false;
    // No answer: the background is away. `null` and false: nobody of that name stands there.
    if (answer === undefined) setTimeout(changed, AGAIN_AFTER);
    else if (!holder || holder.id !== id) return changed();
    else if (light === null) holder = null;
    else holder.isLit = answer === true;
    if (answer !== undefined) changed();
  }

  return {
    /** True once all is as wanted: the light on in that frame, or (null) in none. */
    set(wanted: WantedLight | null): boolean {
      if (isBusy) return false;
      if (holder && holder.id !== wanted?.id) void tell(holder, null);
      else if (wanted) {
        const text = JSON.stringify([wanted.at, wanted.view]);
        if (holder?.text === text && holder.isLit !== null) return holder.isLit;
        const light = { order: ++order, at: wanted.at, view: wanted.view };
        holder = { ...wanted, light, text, isLit: null };
        void tell(holder, light);
      }
      return !holder;
    },
    /** The document is gone, and its light with it. */
    gone(id: string): void {
      if (holder?.id === id) holder = null;
    },
    /** The document has looked anew: a light that it has refused or lost does not come back by itself. */
    looked({ id, order: known, isLit }: FrameReport): void {
      if (holder?.id === id && holder.isLit !== null && known >= holder.light.order && !isLit) holder = null;
    },
  };
}
