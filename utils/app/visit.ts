import { watchPage } from '../dom/watch-page.ts';
import type { Fact, Refusal } from '../domain/command.ts';
import type { Context } from '../domain/condition.ts';
import { actionKey, decide, type Verdict } from '../domain/decide.ts';
import type { CardPress } from '../domain/guide-view.ts';
import type { GuideState } from '../domain/message.ts';
import { reduceFacts } from '../domain/reduce-observation.ts';
import type { StepId } from '../domain/step.ts';
import { answerPress, stepOf } from './answer-press.ts';
import { fillSession } from './fill-session.ts';
import type { GuideWorld } from './guide-page.ts';
import { guideViewOf } from './guide-view-of.ts';
import { holdBack } from './hold-back.ts';
import { pressAim } from './press-aim.ts';
import { type PageReading, readPage } from './read-page.ts';
import { steadyFacts } from './steady-facts.ts';
import { targetKeeper } from './target-keeper.ts';
import { watchPresses } from './watch-presses.ts';

/** Tag of our host element; its own changes are no news. */
const HOST_TAG = 'connect-guide';

/** Age of a document, in ms, from which the user may have worked in it before the guide came. */
const OPEN_BEFORE = 30_000;

const FORM_STEPS: readonly (StepId | null)[] = ['company-details', 'connect'];

const isFormStep = (verdict: Verdict<unknown>): boolean => FORM_STEPS.includes(stepOf(verdict));

/**
 * One connection in work on one page: looks when the page changes, tells what it showed, shows what comes next.
 * Everything it set up ends with `end`.
 */
export function startVisit(world: GuideWorld, visit: string) {
  const { doc, flow, port } = world;
  const stop = new AbortController();
  const { signal } = stop;
  const joinedLate = performance.now() > OPEN_BEFORE;
  const target = targetKeeper();
  const panel = targetKeeper();
  const fill = fillSession(world.filler, signal, () => look());
  let state: GuideState | null = null;
  let verdict: Verdict<Element> = { is: 'nothing' };
  let isCalm = false;
  let isHidden = false;
  let isLostShown = false;
  let refusal: Refusal | null = null;

  const guide = world.mount({ doc, signal, onPress, onHiddenByPage: hide, isAlive: port.isAlive });
  const later = (ms: number) => void setTimeout(look, ms);
  const steady = steadyFacts(later);
  const held = holdBack(flow, later);
  const aim = pressAim();
  watchPage(doc, HOST_TAG, signal, (isAtRest) => {
    isCalm = isAtRest;
    look();
  });
  watchPresses(doc, signal, (path, type) => {
    const pointed =
      verdict.is === 'pointing' && target.isIn(path)
        ? { key: actionKey(verdict.step, verdict.action), kind: verdict.action.kind }
        : null;
    const key = type === 'pointerdown' ? aim.begin(path, pointed) : aim.end(path, pointed);
    if (key === null) return;
    held.pressed(performance.now());
    tell([{ fact: 'pressed', key }]);
  });

  function look(): void {
    if (!state || signal.aborted || !port.isAlive()) return;
    const reading = readPage(world, state.connection);
    const context: Context<Element> = {
      connection: state.connection,
      look: reading.look,
      visit,
      host: doc.location.hostname,
      isCalm,
      joinedLate,
    };
    const decision = decide(flow, context);
    const now = performance.now();
    tell(steady([...decision.facts, ...reading.facts, ...fill.facts(visit)], now));
    show(held.judge(decision.verdict, isCalm, now), reading);
  }

  /** Says only what the connection does not know yet. */
  function tell(facts: readonly Fact[]): void {
    if (!state) return;
    const { connection } = state;
    const news = facts.filter((fact) => reduceFacts(connection, [fact]) !== connection);
    if (news.length === 0) return;
    state = { ...state, connection: reduceFacts(connection, news) };
    port.tell({ type: 'observed', observation: { connectionId: connection.id, facts: news } });
  }

  function show(next: Verdict<Element>, reading: PageReading): void {
    if (!state) return;
    const wasLost = verdict.is === 'lost' && next.is === 'lost' && verdict.step === next.step && isLostShown;
    verdict = next;
    isLostShown = next.is === 'lost' && (isCalm || wasLost);
    target.hold(next.is === 'pointing' ? next.element : null);
    panel.hold(reading.panel);
    if (isHidden) {
      guide.clear();
      return;
    }
    const view = guideViewOf(
      next,
      {
        state,
        portal: flow.portal,
        isCalm: isCalm || wasLost,
        isTranslated: reading.isTranslated,
        pageCompany: reading.company,
        ...fill.scene(state, isFormStep(next)),
        refusal,
        language: port.language(),
      },
      port.say,
    );
    if (view.card === null) guide.clear();
    else guide.show(view, view.spotlight ? target.find : panel.find);
  }

  function hide(): void {
    isHidden = true;
    guide.clear();
  }

  function onRefusal(why: Refusal): void {
    refusal = why;
    look();
  }

  function onPress(press: CardPress): void {
    refusal = null;
    if (press.act === 'hide') hide();
    else if (state) answerPress(press, { state, step: stepOf(verdict), port, fill, onRefusal });
  }

  return {
    update(next: GuideState): void {
      if (state && state.connection.id !== next.connection.id) fill.forget();
      state = next;
      look();
    },
    resume(): void {
      isHidden = false;
      fill.forget();
      look();
    },
    end(): void {
      stop.abort();
      guide.clear();
    },
  };
}
