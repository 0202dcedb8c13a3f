import { actionKey, type Verdict } from '../../domain/decide.ts';
import type { CardPress, GuideView } from '../../domain/guide-view.ts';
import type { GuideState } from '../../domain/message.ts';
import type { CardScene } from '../card-scene.ts';
import type { Target } from '../frames/known-frames.ts';
import { type Overlay, SHOWING, type Showing, type ShowingWorld, type StartShowing } from './showing.ts';

/** The `Showing` of a visit as far as it is there: its code is asked for when the user is lost and has shown something, or wants to. */
export function holdShowing(world: ShowingWorld, onRefusal: (why: 'not-here') => void) {
  let showing: Showing | null = null;
  let isLoading = false;
  let hasTried = false;

  async function load(press: CardPress | null): Promise<void> {
    if (isLoading) return;
    isLoading = true;
    hasTried = true;
    const isThere = await world.port.ask<boolean>({ type: 'load-showing' });
    isLoading = false;
    const start = (globalThis as { [SHOWING]?: StartShowing })[SHOWING];
    if (world.signal.aborted) return;
    if (!isThere || !start) {
      if (press) onRefusal('not-here');
      return;
    }
    showing = start(world);
    // It gets to know where the user is lost before it hears what they want.
    world.look();
    if (press) showing.press(press);
  }

  return {
    judge(verdict: Verdict<Target>, state: GuideState, isCalm: boolean): Verdict<Target> {
      if (showing) return showing.judge(verdict, state, isCalm);
      const isKnown =
        verdict.is === 'lost' && verdict.actions.some((each) => actionKey(verdict.step, each) in state.shown);
      if (isKnown && isCalm && !hasTried) void load(null);
      return verdict;
    },
    view: (view: GuideView, verdict: Verdict<Target>, scene: CardScene): GuideView =>
      showing?.view(view, verdict, scene) ?? view,
    find: (): Element | null => showing?.find() ?? null,
    overlay: (): Overlay | null => showing?.overlay() ?? null,
    press(press: CardPress): void {
      if (showing) showing.press(press);
      else void load(press);
    },
    rest: (): void => showing?.rest(),
  };
}
