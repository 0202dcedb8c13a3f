import type { Verdict } from '../domain/decide.ts';
import type { PortalFlow } from '../domain/flow.ts';

/** How long, in ms, a page may take to show what a press brought before the light goes back to something earlier. */
const PATIENCE = 2000;

/** How long, in ms, before the same button is asked for again after a press that commits something. */
const PATIENCE_FOR_ANSWER = 8000;

/** How long, in ms, a button that its own press has disabled is taken to be at work. */
const PATIENCE_AT_WORK = 15_000;

/** The page has not brought yet what was pressed for. */
export const WAITING = { is: 'waiting', for: 'page' } as const;

/** Actions in the order of the flow, as `step/action`. */
function orderOf(flow: PortalFlow): Map<string, number> {
  const keys = flow.steps.flatMap((step) => step.actions.map((action) => `${step.id}/${action.id}`));
  return new Map(keys.map((key, index) => [key, index]));
}

/**
 * Keeps the light from running back while a page is still bringing what was pressed for: an earlier action than the
 * last one pointed at is shown only once the page has come to rest and had its time, and nothing is called lost before
 * that. `later` asks for another look.
 *
 * @param isAtWork tells a pressed target that is busy with the answer
 */
export function holdBack<E extends WeakKey>(
  flow: PortalFlow,
  later: (ms: number) => void,
  isAtWork: (target: E) => boolean,
) {
  const order = orderOf(flow);
  let furthest = '';
  let pressedKey = '';
  let pressedAt = Number.NEGATIVE_INFINITY;
  let pressedOn: WeakRef<E> | null = null;

  const isBusy = (): boolean => {
    const target = pressedOn?.deref();
    return target !== undefined && isAtWork(target);
  };

  /** Milliseconds after the press for which a verdict is not to be shown; 0 for one that may be shown at once. */
  function patienceWith(verdict: Verdict<E>, isDone: (key: string) => boolean): number {
    if (verdict.is === 'lost') return isBusy() ? PATIENCE_AT_WORK : PATIENCE;
    if (verdict.is !== 'pointing') return 0;
    const key = `${verdict.step}/${verdict.action.id}`;
    // What commits something is not asked for twice while its answer is on the way; words about it are an answer.
    const isRepeat = key === pressedKey && verdict.action.kind === 'confirm' && verdict.obstacle === null;
    if (isRepeat) return verdict.element === pressedOn?.deref() ? PATIENCE_FOR_ANSWER : PATIENCE;
    if (!isEarlier(key)) return 0;
    if (isBusy()) return PATIENCE_AT_WORK;
    return isDone(furthest) ? 0 : PATIENCE;
  }

  const isEarlier = (key: string): boolean =>
    (order.get(key) ?? Number.POSITIVE_INFINITY) < (order.get(furthest) ?? -1);

  return {
    /** The target of an action (`step/action`) was pressed; null when it is gone already. `now` in ms. */
    pressed(key: string, now: number, target: E | null): void {
      pressedKey = key;
      pressedAt = now;
      pressedOn = target && new WeakRef(target);
    },
    /**
     * The verdict itself, or waiting in its place.
     *
     * @param isDone has the page shown that the action (`step/action`) is done? Then what is left may stand anywhere.
     */
    judge(
      verdict: Verdict<E>,
      isCalm: boolean,
      now: number,
      isDone: (key: string) => boolean = () => false,
    ): Verdict<E> {
      const wait = pressedAt + patienceWith(verdict, isDone) - now;
      const key = verdict.is === 'pointing' ? `${verdict.step}/${verdict.action.id}` : '';
      if (wait > 0 || (!isCalm && isEarlier(key))) {
        // Until it rests, the page's next change brings the next look.
        if (wait > 0 && (isCalm || verdict.is === 'lost')) later(wait);
        return WAITING;
      }
      if (key) furthest = key;
      return verdict;
    },
  };
}
