import type { GuideView } from '../domain/guide-view.ts';
import type { Frames } from './frames/watch-frames.ts';
import type { GuideWorld } from './guide-world.ts';

type Guide = ReturnType<GuideWorld['mount']>;
type Shown = Parameters<Guide['show']>;
type Spot = Parameters<Frames['boxOf']>[0];

/** What is to stand on the page, and what it stands on. */
export interface Showing {
  readonly view: GuideView;
  /** The card while the light changes over between documents. */
  waiting(): GuideView;
  /** What is pointed at in a frame; null when it is in this document, or nothing is. */
  readonly spot: Spot | null;
  /** Finds what a view of this document is about. */
  findFor(view: GuideView): Shown[1];
  near(): ReturnType<NonNullable<Shown[2]>>;
  readonly overlay: Shown[3];
}

/**
 * Shows views in a page whose light may stand in one of its frames: one light at a time, it goes out in one document before it goes on in
 * another.
 */
export function oneLight(guide: Guide, framesNow: () => Frames | null) {
  let isLitHere = false;

  function showInFrame(spot: Spot, { view, waiting, findFor }: Showing): void {
    const frames = framesNow();
    const { spotlight } = view;
    const show = (shown: GuideView): void => {
      const bare = { ...shown, spotlight: null };
      guide.show(bare, findFor(bare), () => frames?.boxOf(spot) ?? null);
    };
    if (isLitHere) show(waiting());
    isLitHere = false;
    show(spotlight && frames?.light({ spot, view: spotlight }) ? view : waiting());
  }

  function showHere({ view, waiting, findFor, near, overlay }: Showing): void {
    const isOut = framesNow()?.light(null) !== false;
    isLitHere = isOut && view.spotlight !== null;
    const shown = isOut || !view.spotlight ? view : waiting();
    guide.show(shown, findFor(shown), near, overlay);
  }

  return {
    show(showing: Showing): void {
      const { spot, view } = showing;
      if (spot && view.spotlight) showInFrame(spot, showing);
      else showHere(showing);
    },
    clear(): void {
      guide.clear();
      isLitHere = false;
      framesNow()?.light(null);
    },
  };
}
