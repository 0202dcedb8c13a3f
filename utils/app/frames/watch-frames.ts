import { elementAt } from '../../dom/visible.ts';
import type { Fact } from '../../domain/command.ts';
import {
  type FrameAnswer,
  type FrameBox,
  type FrameReport,
  type FrameSaid,
  locatorTable,
  mergeLocated,
} from '../../domain/frame.ts';
import type { SpotlightView } from '../../domain/guide-view.ts';
import type { Located, Locator } from '../../domain/locator.ts';
import type { GuideWorld } from '../guide-world.ts';
import { namesFact } from '../names-fact.ts';
import type { PageReading } from '../read-page.ts';
import { frameForms } from './frame-forms.ts';
import { frameLamp } from './frame-lamp.ts';
import { talkToFrames } from './frame-talk.ts';
import { createPlaces, type FramePlace } from './place-frame.ts';

/** Above this, in CSS px from the page's top, a frame may hold the site's top bar. */
const BAR_DEPTH = 120;

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

interface Child {
  readonly frameId: number;
  readonly report: FrameReport;
  readonly answers: ReadonlyMap<number, FrameAnswer>;
  readonly spots: Map<number, Spot>;
  element?: WeakRef<Element>;
}

interface PlacedChild {
  readonly child: Child;
  readonly place: FramePlace;
  /** A box in it, or all of it, in the top document's viewport. */
  boxOf(box: FrameBox | null): FrameBox;
}

/** A page with its frames, read as one. */
export interface WholeReading extends PageReading<Target> {
  readonly panelBox?: FrameBox | null;
}

const isNearTop = ({ boxOf }: PlacedChild): boolean => boxOf(null).top + scrollY < BAR_DEPTH;

/** Only what stands near the top of the page can be part of its top bar, wherever it stands in its frame. */
const isOfTopBar = ({ find, within }: Locator): boolean =>
  find === 'company-menu' || !!within?.some((region) => region.in === 'top-bar');

/**
 * Knows what the frames of a page have reported, and reads the page as one. Nothing is done while no frame reports.
 * `changed` asks for another look; `left` tells of a frame whose document is gone.
 */
export function watchFrames(
  world: GuideWorld,
  signal: AbortSignal,
  changed: () => void,
  left: (frame: Element) => void,
) {
  const { doc, flow } = world;
  const table = locatorTable(flow);
  const children = new Map<number, Child>();
  const toFrame = talkToFrames(world.port);
  const lamp = frameLamp(toFrame, changed);
  const forms = frameForms(toFrame);
  let placed: PlacedChild[] = [];

  function drop(child: Child): void {
    children.delete(child.frameId);
    placed = placed.filter((each) => each.child !== child);
    const element = child.element?.deref();
    if (element) left(element);
    lamp.gone(child.report.id);
    forms.gone(child.report.id);
  }

  function take(frameId: number, report: FrameReport): void {
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
    lamp.looked(report);
  }

  /** A frame that has loaded something else may not have said goodbye. */
  async function verify(element: Element): Promise<void> {
    for (const child of [...children.values()].filter((each) => each.element?.deref() === element)) {
      const { id } = child.report;
      const answer = await toFrame(child.frameId, { do: 'stand', id });
      if (answer === undefined || answer === true || children.get(child.frameId)?.report.id !== id) continue;
      drop(child);
      changed();
    }
  }

  doc.defaultView?.addEventListener(
    'load',
    ({ target }) => target instanceof Element && children.size > 0 && void verify(target),
    { capture: true, signal },
  );

  function place(): void {
    const all = [...children.values()];
    const placeOf = createPlaces(
      doc,
      all.map(({ report }) => report),
    );
    placed = [];
    for (const child of all) {
      const known = child.element?.deref();
      const spot = placeOf(child.report, known);
      if (spot) {
        child.element ??= new WeakRef(spot.element);
        const [width, height] = child.report.size;
        const whole = { left: 0, top: 0, right: width, bottom: height };
        if (child.report.portal === flow.portal)
          placed.push({ child, place: spot, boxOf: (box) => spot.toTop(box ?? whole) });
      } else if (known && !known.isConnected) drop(child);
    }
  }

  function answerOf(frame: PlacedChild, locator: Locator, at: number): Located<Spot> {
    const { child, place } = frame;
    const answer = child.answers.get(at);
    if (!answer || (answer.outcome === 'found' && isOfTopBar(locator) && !isNearTop(frame)))
      return { outcome: 'missing', reason: 'not-in-page' };
    if (answer.outcome !== 'missing' && place.state !== 'open')
      return { outcome: 'hidden', reason: place.state === 'hidden' ? 'not-visible' : 'covered' };
    if (answer.outcome !== 'found') return { outcome: answer.outcome, reason: answer.reason ?? 'not-in-page' };
    const { left, top, right, bottom } = frame.boxOf(answer.box);
    const [x, y] = [(left + right) / 2, (top + bottom) / 2];
    const isOnScreen = x >= 0 && y >= 0 && x < innerWidth && y < innerHeight;
    if (answer.box && isOnScreen && elementAt(doc, x, y) !== place.element)
      return { outcome: 'hidden', reason: 'covered' };
    const spot = child.spots.get(at) ?? new Spot(child.report.id, child.frameId, at);
    child.spots.set(at, spot);
    return { outcome: 'found', element: spot, rank: 0 };
  }

  const reportOf = (spot: Spot): Child | undefined =>
    [...children.values()].find(({ report }) => report.id === spot.id);

  const seen = (): PlacedChild[] => placed.filter((each) => each.place.state === 'open');

  return {
    heard(frameId: number, said: FrameSaid): true {
      if (said.say === 'report') take(frameId, said.report);
      else if (said.say === 'filled') forms.filled(said.id, said.result);
      else if (said.say === 'gone' && children.get(frameId)?.report.id === said.id)
        drop(children.get(frameId) as Child);
      changed();
      return true;
    },
    /** Has the document in a frame element reported? */
    knows: (frame: Element): boolean => [...children.values()].some(({ element }) => element?.deref() === frame),
    areCalm: (): boolean => seen().every(({ child }) => child.report.isCalm),
    /** The reading of the top document, with what its frames show. */
    read(own: PageReading<Element>): WholeReading {
      if (children.size === 0) {
        placed = [];
        return own;
      }
      place();
      const open = seen();
      const atTop = open.filter(isNearTop);
      const memory = new Map<Locator, Located<Target>>();
      const locate = (locator: Locator): Located<Target> => {
        const at = table.indexOf(locator);
        if (at === undefined) return own.look.locate(locator);
        const known =
          memory.get(locator) ??
          mergeLocated<Target>(locator, [
            own.look.locate(locator),
            ...placed.map((each) => answerOf(each, locator, at)),
          ]);
        memory.set(locator, known);
        return known;
      };
      const ask = <Answer>(locator: Locator, ofFrame: (answer: FrameAnswer) => Answer, ofOwn: () => Answer) => {
        const located = locate(locator);
        if (located.outcome !== 'found' || !(located.element instanceof Spot))
          return located.outcome === 'ambiguous' ? null : ofOwn();
        const answer = reportOf(located.element)?.answers.get(located.element.at);
        return answer ? ofFrame(answer) : null;
      };
      const panel = atTop.find(({ child }) => child.report.panel);
      return {
        look: {
          locate,
          shown: (locator) =>
            ask(
              locator,
              ({ shown }) => shown,
              () => own.look.shown(locator),
            ),
          isOn: (locator) =>
            ask(
              locator,
              ({ isOn }) => isOn,
              () => own.look.isOn(locator),
            ),
          isFaulty: (locator) =>
            ask(
              locator,
              ({ isFaulty }) => isFaulty,
              () => own.look.isFaulty(locator),
            ),
        },
        facts: mergeFacts([
          ...own.facts,
          ...open.flatMap((each) =>
            each.child.report.facts.filter(({ fact }) => fact !== 'tenant-id' || atTop.includes(each)),
          ),
        ]),
        company: own.company || onlyOf(atTop.map(({ child }) => child.report.company)),
        isTranslated: own.isTranslated || open.some(({ child }) => child.report.isTranslated),
        panel: own.panel,
        panelBox: panel?.boxOf(panel.child.report.panel) ?? null,
      };
    },
    /** Lights a target in a frame, or none; true once it is so, and never two at a time. */
    light(wanted: { readonly spot: Spot; readonly view: SpotlightView } | null): boolean {
      return lamp.set(
        wanted && { id: wanted.spot.id, frameId: wanted.spot.frameId, at: wanted.spot.at, view: wanted.view },
      );
    },
    /** Where a target in a frame stands, in the top document's viewport; null when that is not known. */
    boxOf(spot: Spot): FrameBox | null {
      const frame = placed.find(({ child }) => child.report.id === spot.id);
      const box = frame?.child.answers.get(spot.at)?.box;
      return frame && box ? frame.boxOf(box) : null;
    },
    /** A pressed target that is disabled since. */
    isAtWork: (spot: Spot): boolean => reportOf(spot)?.answers.get(spot.at)?.reason === 'disabled',
    spotOf: (frameId: number, at: number): Spot | null => children.get(frameId)?.spots.get(at) ?? null,
    forms: forms.within(() => seen().map(({ child }) => child)),
  };
}

export type Frames = ReturnType<typeof watchFrames>;

function onlyOf(texts: readonly string[]): string {
  const [only = '', other] = new Set(texts.filter((text) => text !== ''));
  return other === undefined ? only : '';
}

/** The names of all documents in one fact. */
const mergeNames = (facts: readonly Fact[], of: 'companies' | 'users'): Fact[] =>
  namesFact(
    of,
    facts.flatMap((fact) => (fact.fact === of ? fact.names : [])),
  );

/** Names of one kind in one fact; an id only where no two documents show different ones. */
function mergeFacts(facts: readonly Fact[]): Fact[] {
  const ids = new Set(facts.flatMap((fact) => (fact.fact === 'tenant-id' ? JSON.stringify(fact) : [])));
  const [id] = facts.filter(({ fact }) => fact === 'tenant-id');
  return [
    ...facts.filter(({ fact }) => !['companies', 'users', 'tenant-id'].includes(fact)),
    ...(id && ids.size === 1 ? [id] : []),
    ...mergeNames(facts, 'companies'),
    ...mergeNames(facts, 'users'),
  ];
}
