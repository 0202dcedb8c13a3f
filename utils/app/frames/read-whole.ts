import { elementAt } from '../../dom/visible.ts';
import type { Fact } from '../../domain/command.ts';
import { type FrameAnswer, type FrameBox, type locatorTable, mergeLocated } from '../../domain/frame.ts';
import type { Located, Locator, Look } from '../../domain/locator.ts';
import { namesFact } from '../names-fact.ts';
import type { PageReading } from '../read-page.ts';
import { type PlacedChild, Spot, type Target } from './known-frames.ts';

/** Above this, in CSS px from the page's top, a frame may hold the site's top bar. */
const BAR_DEPTH = 120;

/** A page with its frames, read as one. */
export interface WholeReading extends PageReading<Target> {
  readonly panelBox?: FrameBox | null;
}

const isNearTop = ({ boxOf }: PlacedChild): boolean => boxOf(null).top + scrollY < BAR_DEPTH;

/** Only what stands near the top of the page can be part of its top bar, wherever it stands in its frame. */
const isOfTopBar = ({ find, within }: Locator): boolean =>
  find === 'company-menu' || !!within?.some((region) => region.in === 'top-bar');

export const isOpen = ({ place }: PlacedChild): boolean => place.state === 'open';

/** The reading of the top document, with what its frames show; `table` numbers the locators that the frames answered. */
export function readWhole(
  doc: Document,
  own: PageReading<Element>,
  frames: readonly PlacedChild[],
  table: ReturnType<typeof locatorTable>,
): WholeReading {
  const open = frames.filter(isOpen);
  const atTop = open.filter(isNearTop);
  const panel = atTop.find(({ child }) => child.report.panel);
  return {
    look: lookInto(doc, own.look, frames, table),
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
}

function lookInto(
  doc: Document,
  own: Look<Element>,
  frames: readonly PlacedChild[],
  table: ReturnType<typeof locatorTable>,
): Look<Target> {
  const memory = new Map<Locator, Located<Target>>();

  function locate(locator: Locator): Located<Target> {
    const at = table.indexOf(locator);
    if (at === undefined) return own.locate(locator);
    const known =
      memory.get(locator) ??
      mergeLocated<Target>(locator, [own.locate(locator), ...frames.map((each) => answerOf(doc, each, locator, at))]);
    memory.set(locator, known);
    return known;
  }

  /** What the frame has answered that has what is found; null where several have it, undefined where none has. */
  function answerFor(locator: Locator): FrameAnswer | null | undefined {
    const located = locate(locator);
    if (located.outcome === 'ambiguous') return null;
    if (located.outcome !== 'found' || !(located.element instanceof Spot)) return undefined;
    const { id, at } = located.element;
    return frames.find(({ child }) => child.report.id === id)?.child.answers.get(at) ?? null;
  }

  const ask =
    <Answer>(ofOwn: (locator: Locator) => Answer, ofFrame: (answer: FrameAnswer) => Answer) =>
    (locator: Locator): Answer | null => {
      const answer = answerFor(locator);
      return answer === undefined ? ofOwn(locator) : answer && ofFrame(answer);
    };

  return {
    locate,
    shown: ask(own.shown, ({ shown }) => shown),
    isOn: ask(own.isOn, ({ isOn }) => isOn),
    isFaulty: ask(own.isFaulty, ({ isFaulty }) => isFaulty),
  };
}

/** What a frame has answered, as far as the page lets it be seen where it stands. */
function answerOf(doc: Document, frame: PlacedChild, locator: Locator, at: number): Located<Spot> {
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
