import type { Verdict } from '../domain/decide.ts';
import type { PortalFlow } from '../domain/flow.ts';

/** How long, in ms, a page may take to show what a press brought before the light goes back to something earlier. */
const PATIENCE = 2000;

/** Actions in the order of the flow, as `step/action`. */
function orderOf(flow: PortalFlow): Map<string, number> {
  const keys = flow.steps.flatMap((step) => step.actions.map((action) => `${step.id}/${action.id}`));
  return new Map(keys.map((key, index) => [key, index]));
}

/**
 * Keeps the light from running back while a page is still bringing what was pressed for: an earlier action than the
 * last one pointed at is shown only once the page has come to rest and had its time, and nothing is called lost before
 * that. `later` asks for another look.
 */
export function holdBack(flow: PortalFlow, later: (ms: number) => void) {
  const order = orderOf(flow);
  let furthest = -1;
  let pressedAt = Number.NEGATIVE_INFINITY;

  return {
    /** The target was pressed. `now` in ms. */
    pressed(now: number): void {
      pressedAt = now;
    },
    /** The verdict itself, or waiting in its place. */
    judge<E>(verdict: Verdict<E>, isCalm: boolean, now: number): Verdict<E> {
      const wait = pressedAt + PATIENCE - now;
      if (verdict.is === 'lost' && wait > 0) {
        later(wait);
        return { is: 'waiting', for: 'page' };
      }
      if (verdict.is !== 'pointing') return verdict;
      const at = order.get(`${verdict.step}/${verdict.action.id}`) ?? 0;
      // What commits something is not asked for twice while its answer is on the way.
      const isRepeat = at === furthest && verdict.action.kind === 'confirm' && wait > 0;
      if (isRepeat || (at < furthest && (!isCalm || wait > 0))) {
        if (isCalm) later(wait);
        return { is: 'waiting', for: 'page' };
      }
      furthest = at;
      return verdict;
    },
  };
}
