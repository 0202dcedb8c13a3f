import { createLook } from '../../../../utils/dom/find/create-look.ts';
import { readTenantIds } from '../../../../utils/dom/read-tenant-id.ts';
import { deepElements } from '../../../../utils/dom/walk.ts';
import { actionKey, type Decision, decide } from '../../../../utils/domain/decide.ts';
import type { PortalFlow } from '../../../../utils/domain/flow.ts';
import type { Look } from '../../../../utils/domain/locator.ts';
import { ID_LABELS, type Place, SCRIPTS } from '../../drift/page/decide-here.ts';
import { isSameTarget } from '../../drift/page/judge-variant.ts';
import { loadState } from '../../drift/page/load-state.ts';
import type { Reading } from '../matrix-state.ts';

/** What the guide made of a page in one state of the connection. */
export interface Answer {
  /** `step/action` pointed at, or what is said instead. */
  readonly says: string;
  readonly obstacle: string | null;
  /** Of what is pointed at: it bears the action's mark. Always true when nothing is. */
  readonly isMarked: boolean;
  /** What is pointed at, for a report. */
  readonly at: string;
}

export interface PageReport {
  /** In the page's own state of the connection. */
  readonly own: Answer;
  /** In every other state of the connection that was asked for. */
  readonly others: readonly Answer[];
  /** Every action by itself, whether or not another goes before it: the keys of those that may be pointed at. */
  readonly offered: readonly Answer[];
  readonly reads: Reading | null;
  /** In the page's own state, by a look that is left and taken up again and again. */
  readonly inPieces: Answer;
}

type Marks = ReadonlyMap<Element, ReadonlySet<string>>;

/** Takes the marks off the page, so that nothing of them can be found by. */
export function takeMarks(): Marks {
  const marks = new Map<Element, Set<string>>();
  for (const element of deepElements(document)) {
    const keys = element.getAttribute('data-is');
    if (keys === null) continue;
    element.removeAttribute('data-is');
    marks.set(element, new Set(keys.split(' ')));
  }
  return marks;
}

const describe = (element: Element): string =>
  `${(element.cloneNode() as Element).outerHTML.slice(0, 120)} ${element.textContent?.trim().slice(0, 40) ?? ''}`;

function answerOf({ verdict }: Decision<Element>, marks: Marks): Answer {
  if (verdict.is !== 'pointing') {
    const obstacle = verdict.is === 'lost' ? verdict.obstacle : null;
    return { says: verdict.is, obstacle, isMarked: true, at: verdict.is === 'lost' ? verdict.reason : '' };
  }
  const key = actionKey(verdict.step, verdict.action);
  const own = [...marks].filter(([, keys]) => keys.has(key)).map(([element]) => element);
  const isMarked = own.some((element) => isSameTarget(verdict.element, element));
  return { says: key, obstacle: verdict.obstacle, isMarked, at: describe(verdict.element) };
}

/** The flow with only this action of this step, so that nothing later in it goes before. */
function flowsByAction(flow: PortalFlow): PortalFlow[] {
  return flow.steps.flatMap((step) =>
    step.actions.map((action) => ({ ...flow, steps: [{ ...step, actions: [action] }] })),
  );
}

/** One look at a state of the page serves every question. */
function ask(flow: PortalFlow, place: Place, look: Look<Element>, marks: Marks): Answer {
  const { connection, visit, host, lastPress } = place;
  return answerOf(decide(flow, { connection, look, visit, host, lastPress, isCalm: true }), marks);
}

const PAUSED = Symbol('paused');

/** Asks with a look that is left after so many steps, each time one more, as on a page that is to stay quick. */
function askInPieces(
  flow: PortalFlow,
  place: Place,
  marks: Marks,
  lookAt: (pause: () => void) => Look<Element>,
): Answer {
  let left = 0;
  const look = lookAt(() => {
    if (left-- === 0) throw PAUSED;
  });
  for (let steps = 1; ; steps++) {
    left = steps;
    try {
      return ask(flow, place, look, marks);
    } catch (error) {
      if (error !== PAUSED) throw error;
    }
  }
}

function readHere(company = ''): Reading | null {
  const reading = readTenantIds(document, { ...ID_LABELS, company });
  return 'found' in reading ? reading.found : null;
}

/** Puts the page in place of the one that stands, and asks all that can be asked of it. */
export function checkPage(html: string, place: Place, others: readonly Place[]): PageReport {
  loadState(html);
  const marks = takeMarks();
  const { companyName, orgNumber, userName, tenantId } = place.connection;
  const { flow, finder } = SCRIPTS[place.portal];
  const lookAt = (pause?: () => void) =>
    createLook(document, { companyName, orgNumber, userName, tenantId }, finder, pause);
  const look = lookAt();
  const pointed = flowsByAction(flow).map((each) => ask(each, place, look, marks));
  return {
    own: ask(flow, place, look, marks),
    others: others.map((other) => ask(flow, other, look, marks)),
    offered: pointed.filter(({ says }) => says.includes('/')),
    reads: readHere(companyName),
    inPieces: askInPieces(flow, place, marks, lookAt),
  };
}
