import { watchPage } from '../dom/watch-page.ts';
import type { FrameOrder, FrameSaid } from '../domain/frame.ts';
import type { GuideState } from '../domain/message.ts';
import { frameParts } from './frames/frame-parts.ts';
import type { GuideWorld } from './guide-world.ts';
import { hearPresses } from './hear-presses.ts';
import { readPage } from './read-page.ts';
import { targetKeeper } from './target-keeper.ts';
import { startVisit } from './visit.ts';

/** One connection in work in one document. */
interface Visit {
  update(state: GuideState): void;
  resume(): void;
  end(): void;
  /** In the top document: what a frame said. */
  heard?(frameId: number, said: FrameSaid): true;
  /** In a frame: what the top document says. */
  obey?(order: FrameOrder): boolean;
  /** Nobody wants to hear it; it has ended itself. */
  isOver?(): boolean;
}

const TOOLS = { readPage, targetKeeper, watchPage, hearPresses };

/** Where a copy of this script finds the one that ran here before; a page cannot see into the extension's world. */
const END = Symbol.for('connect-guide end');

/**
 * Guides the user on one page of a portal while a connection is in work: the top document decides and shows the card, the
 * documents in its frames tell what they hold. Without a connection nothing is there: no node, no observer, no timer; only the ear for
 * the background's notice that one has begun.
 */
export function guidePage(world: GuideWorld): void {
  const { doc, port } = world;
  if ((doc as { prerendering?: boolean }).prerendering) {
    // Nobody may ever see this page: nothing of it is told until it is opened.
    doc.addEventListener('prerenderingchange', () => guidePage(world), { once: true });
    return;
  }
  const id = crypto.randomUUID();
  const isFrame = doc.defaultView?.parent !== doc.defaultView;
  const copies = globalThis as { [END]?: () => void };
  let visit: Visit | null = null;
  let isOver = false;

  // Tabs are healed after an update of the browser too, when the script in them is alive: the last copy guides alone.
  copies[END]?.();
  copies[END] = () => {
    isOver = true;
    visit?.end();
    visit = null;
  };

  function take(state: GuideState | null): void {
    if (isOver) return;
    if (state === null || visit?.isOver?.()) {
      visit?.end();
      visit = null;
    }
    if (!state) return;
    visit ??= isFrame ? startInFrame() : startVisit(world, id);
    if (visit) visit.update(state);
    // The code for frames is fetched first; null: the page around is none of ours.
    else void port.ask({ type: 'need-frames' }).then((isThere) => isThere && frameParts() && ask());
  }

  const startInFrame = (): Visit | null => frameParts()?.startFrameVisit(world, id, TOOLS) ?? null;

  const ask = () => void port.hello().then(take);

  port.listen((notice): unknown => {
    if (notice.type === 'state') take(notice.state);
    else if (isOver) return undefined;
    else if (notice.type === 'resume') visit?.resume();
    else if (notice.type === 'frame-said') return visit?.heard?.(notice.frameId, notice.said);
    else {
      if (isFrame && notice.order.do === 'report') ask();
      return visit?.obey?.(notice.order);
    }
    return undefined;
  });
  // A page that comes back from the back/forward cache has missed what was said meanwhile.
  doc.defaultView?.addEventListener('pageshow', (event) => event.persisted && ask());
  ask();
}
