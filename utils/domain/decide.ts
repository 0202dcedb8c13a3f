import type { Fact } from './command.ts';
import { type Context, holds, namesOf } from './condition.ts';
import { type Connection, currentStep, isSettled } from './connection.ts';
import type { Action, PortalFlow, Step } from './flow.ts';
import type { Beyond, Located, LocateReason, Locator, Look } from './locator.ts';
import { reduceFacts } from './reduce-observation.ts';
import { PORTAL_OF_STEP, type StepId } from './step.ts';

/** What the guide makes of a page. Exactly one of these; only `pointing` has an element. */
export type Verdict<E> =
  /** The page is none of ours, or nothing is to be said here. */
  | { readonly is: 'nothing' }
  /** The user is signing in, or the page has not brought yet what was pressed for. */
  | { readonly is: 'waiting'; readonly for: 'sign-in' | 'page' }
  | {
      readonly is: 'pointing';
      readonly step: StepId;
      readonly action: Action;
      /** Which of the action's targets was found, for finding it again. */
      readonly locator: Locator;
      readonly element: E;
      readonly suggest: string | null;
      readonly obstacle: string | null;
      /** Recognised by the user alone: a press on it proves nothing. */
      readonly isShown?: true;
    }
  /** The page belongs to the step, but its target cannot be made out. */
  | {
      readonly is: 'lost';
      readonly step: StepId;
      readonly reason: LocateReason;
      readonly obstacle: string | null;
      /** What to scroll on in search of the target, where it may exist out of sight. */
      readonly beyond?: Beyond<E>;
      /** What might be pointed at in this step, if it were found; in the order of the flow. */
      readonly actions: readonly Action[];
    }
  /** The next step is on another portal. */
  | { readonly is: 'elsewhere'; readonly step: StepId }
  | { readonly is: 'all-done' };

type Unfound<E> = Exclude<Located<E>, { outcome: 'found' }>;

export interface Decision<E> {
  readonly verdict: Verdict<E>;
  /** What the page showed, for the background. */
  readonly facts: readonly Fact[];
}

/** Key of an action among all: `step/action`. */
export const actionKey = (step: StepId, action: Action): string => `${step}/${action.id}`;

/**
 * Asks a page everything that its portal's flow wants to know: first what it proves, then, in the light of that,
 * what to point at. Backward order: of all that could be pointed at, the action nearest to the end.
 */
export function decide<E>(flow: PortalFlow, context: Context<E>): Decision<E> {
  if (flow.ignoresWhen && holds(flow.ignoresWhen, context)) return { verdict: { is: 'nothing' }, facts: [] };
  if (holds(flow.waitsWhen, context)) return { verdict: { is: 'waiting', for: 'sign-in' }, facts: [] };

  const actions = doneActions(flow, context);
  // Actions first: whether a step is done may rest on what its actions showed just now.
  const seen = { ...informedBy(actions, context), evident: new Set(actions.map(({ key }) => key)) };
  const steps = stepFacts(flow, seen);
  const informed = informedBy(steps, seen);
  const obstacle = findObstacle(flow, informed);
  const verdict = judge(flow, informed, obstacle?.says ?? null);
  return { verdict, facts: [...actions, ...steps, ...(obstacle?.facts ?? []), ...openFacts(verdict, context)] };
}

/** What is pointed at is open, and so is what may only come after it. */
function openFacts<E>(verdict: Verdict<E>, { visit, connection }: Context<E>): Fact[] {
  if (verdict.is !== 'pointing') return [];
  const later = (verdict.action.forgets ?? []).filter((key) => connection.actions[key] !== undefined);
  return [actionKey(verdict.step, verdict.action), ...later].map((key) => ({ fact: 'action', key, is: 'open', visit }));
}

function informedBy<E>(facts: readonly Fact[], context: Context<E>): Context<E> {
  return { ...context, connection: reduceFacts(context.connection, facts) };
}

/** Steps that the page shows to be done, or not to be done any more. */
function stepFacts(flow: PortalFlow, context: Context): Fact[] {
  return flow.steps.flatMap((step): Fact[] => {
    if (holds(step.doneWhen, context)) {
      return [{ fact: 'step', step: step.id, is: 'done', implies: step.implies ?? [] }];
    }
    const isUndone = step.undoneWhen !== undefined && holds(step.undoneWhen, context);
    return isUndone ? [{ fact: 'step', step: step.id, is: 'undone', implies: [] }] : [];
  });
}

/** The evidence that the page shows for actions of steps not yet settled. */
function doneActions(flow: PortalFlow, context: Context): Extract<Fact, { fact: 'action' }>[] {
  return flow.steps
    .filter((step) => !isSettled(context.connection, step.id))
    .flatMap((step) => step.actions.map((action) => ({ action, key: actionKey(step.id, action) })))
    .filter(({ action }) => action.doneWhen && holds(action.doneWhen, context))
    .map(({ key }) => ({ fact: 'action', key, is: 'done', visit: context.visit }));
}

/** A page may stir without end, by a clock or by the user's own moves. */
const atRest = <E>(context: Context<E>): Context<E> => ({ ...context, isCalm: true });

function isOpen(step: Step, context: Context): boolean {
  return !isSettled(context.connection, step.id) && (step.when === undefined || holds(step.when, context));
}

/** The first obstacle of the first open step of this portal; a cleared one is reported as null. */
function findObstacle(flow: PortalFlow, context: Context): { says: string | null; facts: Fact[] } | null {
  const step = flow.steps.find((each) => isOpen(each, context));
  if (!step?.obstacles) return null;
  const obstacle = step.obstacles.find(({ id, when }) =>
    holds(when, id === context.said?.obstacle ? atRest(context) : context),
  );
  const blocks = obstacle?.weight === 'blocked' ? obstacle.id : null;
  return { says: obstacle?.id ?? null, facts: [{ fact: 'obstacle', step: step.id, obstacle: blocks }] };
}

function judge<E>(flow: PortalFlow, context: Context<E>, obstacle: string | null): Verdict<E> {
  let unfound: Unfound<E> = { outcome: 'missing', reason: 'not-in-page' };
  for (const step of flow.steps.filter((each) => isOpen(each, context)).reverse()) {
    for (const action of [...step.actions].reverse()) {
      const isSaid = actionKey(step.id, action) === context.said?.action;
      if (!mayPoint(action, isSaid ? atRest(context) : context)) continue;
      for (const locator of action.target) {
        const located = context.look.locate(locator);
        if (located.outcome === 'found') {
          const suggest = suggestion(action, context.connection);
          return { is: 'pointing', step: step.id, action, locator, element: located.element, suggest, obstacle };
        }
        unfound = weightier(unfound, located);
      }
    }
  }
  return unpointed(flow, context, unfound, obstacle);
}

/** What lies over a page hides all of it; else the target nearest to the end says best why, a like name elsewhere least. */
function weightier<E>(known: Unfound<E>, next: Unfound<E>): Unfound<E> {
  const isWeak = known.reason === 'not-in-page' || (known.reason === 'wrong-context' && next.reason !== 'not-in-page');
  return next.reason === 'covered' || isWeak ? next : known;
}

function mayPoint(action: Action, context: Context, supposed = context): boolean {
  if (action.doneWhen && holds(action.doneWhen, context)) return false;
  return action.when === undefined || holds(action.when, supposed);
}

/**
 * May it be pointed at if only its target were found? Some actions are for pages on which that very target stands. Of a
 * company or user not yet known nobody could say which one it is.
 */
function mightPoint(action: Action, context: Context): boolean {
  const { target } = action;
  const { look } = context;
  const located = target.map((locator) => look.locate(locator));
  if (located.every((each) => each.outcome !== 'found' && each.reason === 'value-unknown')) return false;
  const isTarget = (locator: Locator): boolean => target.includes(locator);
  const supposed: Look = {
    locate: (locator) => (isTarget(locator) ? { outcome: 'found', element: null, rank: 0 } : look.locate(locator)),
    shown: (locator) => (isTarget(locator) ? null : look.shown(locator)),
    isOn: (locator) => (isTarget(locator) ? null : look.isOn(locator)),
    isFaulty: (locator) => (isTarget(locator) ? null : look.isFaulty(locator)),
  };
  return mayPoint(action, context, { ...context, look: supposed });
}

/** The text to type or choose; null when there is none. */
export function suggestion({ suggest }: Action, connection: Connection): string | null {
  return suggest ? (namesOf(suggest, connection)[0] ?? null) : null;
}

function unpointed<E>(
  flow: PortalFlow,
  context: Context<E>,
  { reason, beyond }: Unfound<E>,
  obstacle: string | null,
): Verdict<E> {
  if (!flow.steps.some((step) => holds(step.belongs, context))) return { is: 'nothing' };
  const current = currentStep(context.connection);
  if (current === null) return { is: 'all-done' };
  // Whichever of the portal's pages this is: nobody is led away to where they are.
  const isHere =
    PORTAL_OF_STEP[current] === flow.portal ||
    flow.steps.some((step) => step.id === current && holds(step.belongs, context));
  // What a step here waited for may be known without the steps before it: an id that was typed.
  const open = flow.steps.find(
    (step) => (isHere ? step.id === current : step.when && holds(step.belongs, context)) && isOpen(step, context),
  );
  if (!isHere && !open) return { is: 'elsewhere', step: current };
  const actions = open?.actions.filter((action) => mightPoint(action, context)) ?? [];
  return { is: 'lost', step: open?.id ?? current, reason, obstacle, actions, ...(beyond && { beyond }) };
}
