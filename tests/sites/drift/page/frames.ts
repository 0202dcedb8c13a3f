import { startFrameVisit } from '../../../../utils/app/frames/frame-visit.ts';
import { Spot, type Target } from '../../../../utils/app/frames/known-frames.ts';
import { watchFrames } from '../../../../utils/app/frames/watch-frames.ts';
import type { GuideWorld } from '../../../../utils/app/guide-world.ts';
import { hearPresses } from '../../../../utils/app/hear-presses.ts';
import { readPage } from '../../../../utils/app/read-page.ts';
import { targetKeeper } from '../../../../utils/app/target-keeper.ts';
import { deepElements } from '../../../../utils/dom/walk.ts';
import { watchPage } from '../../../../utils/dom/watch-page.ts';
import type { Connection } from '../../../../utils/domain/connection.ts';
import { type Decision, decide } from '../../../../utils/domain/decide.ts';
import { type FrameReport, locatorTable } from '../../../../utils/domain/frame.ts';
import type { GuideState, Request } from '../../../../utils/domain/message.ts';
import { type Place, SCRIPTS } from './decide-here.ts';

/** The frames of the page in which the script stands, in shadow roots too. */
const framesIn = (doc: Document): HTMLIFrameElement[] =>
  [...deepElements(doc)].filter(
    (each): each is HTMLIFrameElement => each.localName === 'iframe' && !!windowOf(each as HTMLIFrameElement).drifter,
  );

/** The same script runs in every frame, as the product's does: elements are told apart by the window that made them. */
type FrameWindow = Window & { eval(script: string): void; drifter: typeof globalThis.drifter };
const windowOf = (frame: HTMLIFrameElement): FrameWindow => frame.contentWindow as unknown as FrameWindow;

/** Shows this document in a frame that stands in the page, with the script in it. */
export function openFrame(frame: HTMLIFrameElement, html: string): void {
  windowOf(frame).eval(globalThis.driftScript);
  windowOf(frame).drifter.load(html);
  const { scrollHeight } = frame.contentDocument?.documentElement ?? frame;
  frame.style.height = `${Math.max(scrollHeight, frame.clientHeight)}px`;
}

const answered = Promise.resolve(true);

/** A content script's world without a browser: it tells whoever asks, and draws nothing. */
function worldFor({ portal }: Place, hear: (request: Request) => void): GuideWorld {
  const port = {
    isAlive: () => true,
    tell: () => {},
    ask: (request: Request) => {
      hear(request);
      return answered;
    },
  };
  const { flow, finder } = SCRIPTS[portal];
  const mount = () => ({ show: () => {}, clear: () => {} });
  return { doc: document, flow, finder, mount, port: port as unknown as GuideWorld['port'] };
}

/** What the product's script in this frame reports of it. */
export function reportHere(place: Place, id: string): FrameReport | null {
  let report: FrameReport | null = null;
  const world = worldFor(place, (request) => {
    if (request.type === 'to-top' && request.said.say === 'report') report = request.said.report;
  });
  const visit = startFrameVisit(world, id, { readPage, targetKeeper, watchPage, hearPresses });
  visit.update({ connection: place.connection } as GuideState);
  visit.end();
  return report;
}

/** What a locator of the flow, told by its number, finds in this frame. */
export function foundHere(place: Place, at: number): Element | null {
  const { look } = readPage(
    worldFor(place, () => {}),
    place.connection as Connection,
  );
  const locator = locatorTable(SCRIPTS[place.portal].flow).all[at];
  const located = locator && look.locate(locator);
  return located?.outcome === 'found' ? located.element : null;
}

/** What the guide makes of the page with its frames: each looks for itself, and the top document decides. */
export function decideAcross(place: Place): Decision<Element> {
  const world = worldFor(place, () => {});
  const over = new AbortController();
  const known = framesIn(document);
  const frames = watchFrames(
    world,
    over.signal,
    () => {},
    () => {},
  );
  for (const [at, frame] of known.entries()) {
    const report = windowOf(frame).drifter.report(place, `frame ${at}`);
    if (report) frames.heard(at, { say: 'report', report });
  }
  const { look } = frames.read(readPage(world, place.connection));
  over.abort();
  const { flow } = SCRIPTS[place.portal];
  const { connection, visit, host, lastPress } = place;
  const { verdict, facts } = decide<Target>(flow, { connection, look, visit, host, lastPress, isCalm: true });
  if (verdict.is !== 'pointing') return { verdict: verdict as Decision<Element>['verdict'], facts };
  const { element } = verdict;
  const spot =
    element instanceof Spot
      ? windowOf(known[element.frameId] as HTMLIFrameElement).drifter.found(place, element.at)
      : element;
  if (!spot) throw new Error('a frame does not find what it has reported');
  return { verdict: { ...verdict, element: spot }, facts };
}

declare global {
  /** This script's own text, for frames. */
  var driftScript: string;
}
