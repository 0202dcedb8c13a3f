import type { Overlay } from '@/utils/app/showing/showing.ts';
import { removeOldHosts } from '@/utils/dom/point/raise-host.ts';
import type { CardPress, GuideView } from '@/utils/domain/guide-view.ts';
import type { CardMemory } from './card-place.ts';
import type { CardRows } from './card-rows.ts';
import { type Find, type Near, Stage } from './stage.ts';

export interface GuideOptions {
  readonly doc: Document;
  /** Ends the guide in this document for good. */
  readonly signal: AbortSignal;
  /** Draws the lines of a preview or a report; without it the card shows none. */
  readonly rows?: CardRows;
  /** A person pressed one of the card's buttons, on a card that they could see. */
  onPress(press: CardPress): void;
  /** The page removed or closed the guide's host more than three times: nothing is shown in it any more. */
  onHiddenByPage(): void;
  /** False once the extension that this script belongs to is gone. */
  isAlive(): boolean;
}

export interface Guide {
  /**
   * Shows a view in this document, patching what stands. `find` gives the target as long as it is still right, else null; it is
   * called for each frame in which something moves and its answer is never kept. `near`: where that is which the card is
   * about, when it stands in another document. `overlay` is laid between page and card.
   */
  show(view: GuideView, find: Find, near?: Near, overlay?: Overlay | null): void;
  /** Takes everything away: no node, no observer and no timer is left. */
  clear(): void;
}

/** Milliseconds between two looks whether the extension still lives, while the pointer moves. */
const ALIVE_PACE = 1000;

/** Readies the guide for a document. Nothing is added to the page before there is something to show. */
export function mountGuide(options: GuideOptions): Guide {
  const { doc, signal, rows, onPress, isAlive } = options;
  const memory: CardMemory = { wish: null };
  let standing: { readonly stage: Stage; readonly life: AbortController } | null = null;
  let hasEnded = false;

  function clear(): void {
    standing?.life.abort();
    standing = null;
  }

  function end(): void {
    hasEnded = true;
    clear();
  }

  function raise(): { readonly stage: Stage; readonly life: AbortController } {
    const life = new AbortController();
    const onRefused = (): void => {
      const isOurs = isAlive();
      end();
      isOurs && options.onHiddenByPage();
    };
    watchAlive(doc, life.signal, isAlive, end);
    return { stage: new Stage({ doc, signal: life.signal, memory, rows, onPress, isAlive, onRefused }), life };
  }

  removeOldHosts(doc);
  signal.addEventListener('abort', end);
  return {
    show(view, find, near, overlay = null) {
      if (signal.aborted || hasEnded || !isAlive() || (!view.spotlight && !view.card)) {
        clear();
        return;
      }
      standing ??= raise();
      standing.stage.show(view, find, near, overlay);
    },
    clear,
  };
}

/** Nothing tells a page's script that its extension was updated or removed: look when the user comes back or moves. */
function watchAlive(doc: Document, signal: AbortSignal, isAlive: () => boolean, onDead: () => void): void {
  let last = -ALIVE_PACE;
  const look = (event: Event): void => {
    const isTooSoon = event.type === 'pointermove' && event.timeStamp - last < ALIVE_PACE;
    if (!isTooSoon) {
      last = event.timeStamp;
      !isAlive() && onDead();
    }
  };
  for (const type of ['focus', 'visibilitychange', 'pointermove', 'pageshow']) {
    doc.defaultView?.addEventListener(type, look, { capture: true, passive: true, signal });
  }
}
