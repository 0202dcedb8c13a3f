import type { Fact } from './command.ts';
import { type Context, holds, namesOf } from './condition.ts';
import { currentStep, isSettled } from './connection.ts';
import type { Action, PortalFlow, Step } from './flow.ts';
import type { LocateReason, Locator } from './locator.ts';
import { reduceFacts } from './reduce-observation.ts';
import type { StepId } from './step.ts';

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
    }
  /** The page belongs to the step, but its target cannot be made out. */
  | { readonly is: 'lost'; readonly step: StepId; readonly reason: LocateReason; readonly obstacle: string | null }
  /** The next step is on another portal. */
  | { readonly is: 'elsewhere'; readonly step: StepId }
  | { readonly is: 'all-done' };

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

function isOpen(step: Step, context: Context): boolean {
  return !isSettled(context.connection, step.id) && (step.when === undefined || holds(step.when, context));
}

/** The first obstacle of the first open step of this portal; a cleared one is reported as null. */
function findObstacle(flow: PortalFlow, context: Context): { says: string | null; facts: Fact[] } | null {
  const step = flow.steps.find((each) => isOpen(each, context));
  if (!step?.obstacles) return null;
  const obstacle = step.obstacles.find((each) => holds(each.when, context));
  const blocks = obstacle?.weight === 'blocked' ? obstacle.id : null;
  return { says: obstacle?.id ?? null, facts: [{ fact: 'obstacle', step: step.id, obstacle: blocks }] };
}

function judge<E>(flow: PortalFlow, context: Context<E>, obstacle: string | null): Verdict<E> {
  let reason: LocateReason = 'not-in-page';
  for (const step of flow.steps.filter((each) => isOpen(each, context)).reverse()) {
    for (const action of [...step.actions].reverse()) {
      if (!mayPoint(action, context)) continue;
      for (const locator of action.target) {
        const located = context.look.locate(locator);
        if (located.outcome === 'found') {
          const suggest = suggestion(action, context);
          return { is: 'pointing', step: step.id, action, locator, element: located.element, suggest, obstacle };
        }
        if (located.reason !== 'not-in-page') reason = located.reason;
      }
    }
  }
  return unpointed(flow, context, reason, obstacle);
}

function mayPoint(action: Action, context: Context): boolean {
  if (action.doneWhen && holds(action.doneWhen, context)) return false;
  return action.when === undefined || holds(action.when, context);
}

function suggestion(action: Action, context: Context): string | null {
  if (!action.suggest) return null;
  return namesOf(action.suggest, context.connection)[0] ?? null;
}

function unpointed<E>(
  flow: PortalFlow,
  context: Context<E>,
  reason: LocateReason,
  obstacle: string | null,
): Verdict<E> {
  if (!flow.steps.some((step) => holds(step.belongs, context))) return { is: 'nothing' };
  const current = currentStep(context.connection);
  if (current === null) return { is: 'all-done' };
  const here = flow.steps.find((step) => step.id === current && holds(step.belongs, context));
  return here ? { is: 'lost', step: current, reason, obstacle } : { is: 'elsewhere', step: current };
}
