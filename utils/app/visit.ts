import { isAtWork } from '../dom/is-at-work.ts';
import { watchPage } from '../dom/watch-page.ts';
import type { Fact } from '../domain/command.ts';
import type { Context } from '../domain/condition.ts';
import type { Connection } from '../domain/connection.ts';
import { actionKey, type Decision, decide, type Verdict } from '../domain/decide.ts';
import type { FrameSaid } from '../domain/frame.ts';
import type { CardAct, CardPress } from '../domain/guide-view.ts';
import type { Beyond, Look } from '../domain/locator.ts';
import type { GuideState } from '../domain/message.ts';
import { reduceFacts } from '../domain/reduce-observation.ts';
import { isFormStep } from '../domain/step.ts';
import { answerPress, stepOf } from './answer-press.ts';
import { awaitFrames } from './await-frames.ts';
import { type CardRefusal, type CardScene, NOT_FILLING } from './card-scene.ts';
import { frameParts } from './frames/frame-parts.ts';
import type { Target } from './frames/known-frames.ts';
import type { WholeReading } from './frames/read-whole.ts';
import type { Frames } from './frames/watch-frames.ts';
import { guideViewOf } from './guide-view-of.ts';
import type { GuideWorld } from './guide-world.ts';
import { hearPresses } from './hear-presses.ts';
import { holdBack, WAITING } from './hold-back.ts';
import { inPieces } from './in-pieces.ts';
import { lapsedFacts } from './lapsed-facts.ts';
import { litLately } from './lit-lately.ts';
import { oneLight } from './one-light.ts';
import { lookAt, readPage } from './read-page.ts';
import { holdShowing } from './showing/hold-showing.ts';
import { steadyFacts } from './steady-facts.ts';
import { targetKeeper } from './target-keeper.ts';

/** Age of a document, in ms, from which the user may have worked in it before the guide came. */
const OPEN_BEFORE = 30_000;

/** Time, in ms, that a table is given to draw what it was scrolled to. */
const DRAWN_AFTER = 150;

const isAtForm = (verdict: Verdict<unknown>): boolean => isFormStep(stepOf(verdict));

/** Key of what is pointed at; '' for nothing. */
const pointedKey = (verdict: Verdict<unknown>): string =>
  verdict.is === 'pointing' ? actionKey(verdict.step, verdict.action) : '';

const obstacleOf = (verdict: Verdict<unknown>): string | null => ('obstacle' in verdict ? verdict.obstacle : null);

/** What one look saw, and whether that is all. */
interface Sight {
  readonly reading: WholeReading;
  /** A frame may yet report. */
  readonly isAwaited: boolean;
  /** The page and its frames have come to rest. */
  readonly isStill: boolean;
}

const SHOWING_ACTS: readonly CardAct[] = ['show-where', 'end-pick', 'confirm-shown', 'reject-shown'];

function lostFact({ step, reason, actions }: Extract<Verdict<Target>, { is: 'lost' }>, doc: Document): Fact {
  return { fact: 'lost', lost: { host: doc.location.hostname, step, reason, actions: actions.map(({ id }) => id) } };
}

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
  const lit = litLately();
  const panel = targetKeeper();
  const later = (ms: number) => void setTimeout(lookOn, ms);
  const awaited = awaitFrames(doc, signal, later);
  let frames: Frames | null = null;
  const fill = world.fill?.begin(signal, look, () => frames?.forms ?? null) ?? null;
  let state: GuideState | null = null;
  let verdict: Verdict<Target> = { is: 'nothing' };
  let lastPress: string | null = null;
  let isCalm = false;
  let isHidden = false;
  let isLostShown = false;
  let refusal: CardRefusal | null = null;

  const guide = world.mount({ doc, signal, onPress, onHiddenByPage: hide, isAlive: port.isAlive });
  const light = oneLight(guide, () => frames);
  const steady = steadyFacts(later);
  const held = holdBack<Target>(flow, later, (on) =>
    on instanceof Element ? isAtWork(on) : frames?.isAtWork(on) === true,
  );
  const isFurther = world.lookAlong?.(doc, signal);
  const showing = holdShowing({ doc, port, signal, look }, onRefusal);
  const page = watchPage(doc, signal, (isAtRest) => {
    isCalm = isAtRest;
    lookOn();
  });
  const pieces = inPieces(signal, page);
  hearPresses(
    doc,
    signal,
    lit.pointedIn,
    (key) => {
      lastPress = key;
      if (key) pressed(key, lit.find());
    },
    () => void port.hello(),
  );

  function pressed(key: string, on: Target | null): void {
    held.pressed(key, performance.now(), on);
    isCalm = false;
    page.acted();
    tell([...steady.seenDone(), { fact: 'pressed', key }]);
  }

  /** Looks, decides, tells and shows, all at once. */
  function look(): void {
    lookOn(true);
  }

  /** The same in pieces: told and shown is when the last of them is done. */
  function lookOn(isWhole = false): void {
    if (!state || signal.aborted || !port.isAlive()) return;
    const eyes = lookAt(world, state.connection, pieces.pause);
    let sight: Sight | null = null;
    const work = () => {
      const { connection } = state as GuideState;
      sight ??= see(connection, eyes);
      return { ...sight, decision: decide(flow, contextOf(connection, sight)) };
    };
    pieces.begin(work, judge, isWhole);
  }

  function see(connection: Connection, eyes: Look<Element>): Sight {
    const own = readPage(world, connection, eyes);
    const reading = frames?.read(own) ?? own;
    const isAwaited = awaited.areAwaited((frame) => frames?.knows(frame) === true);
    return { reading, isAwaited, isStill: isCalm && !isAwaited && frames?.areCalm() !== false };
  }

  const contextOf = (connection: Connection, { reading, isStill }: Sight): Context<Target> => ({
    connection,
    look: reading.look,
    visit,
    host: doc.location.hostname,
    isCalm: isStill,
    joinedLate,
    lastPress,
    said: { action: pointedKey(verdict) || null, obstacle: obstacleOf(verdict) },
  });

  function judge({ reading, isAwaited, isStill, decision }: Sight & { decision: Decision<Target> }): void {
    if (!state) return;
    const now = performance.now();
    // What a frame is still to bring may be evidence, and nearer to the end than all that is here.
    const isEarly = isAwaited && !['', pointedKey(verdict)].includes(pointedKey(decision.verdict));
    const seen = isEarly ? [] : [...decision.facts, ...reading.facts];
    tell(steady.through([...seen, ...(fill?.facts(visit) ?? [])], now));
    const { actions } = state.connection;
    const isDone = (key: string) => actions[key]?.is === 'done';
    const next = held.judge(isEarly ? WAITING : decision.verdict, isStill, now, isDone);
    show(showing.judge(lookedFor(next, isStill), state, isStill), reading, isStill);
  }

  /** What a table does not draw until it is scrolled to is looked for there before it is called lost. */
  function lookedFor(next: Verdict<Target>, isStill: boolean): Verdict<Target> {
    const beyond = next.is === 'lost' && isStill ? next.beyond : null;
    // Tables in frames are left as they stand.
    if (!(beyond?.table instanceof Element && isFurther?.(beyond as Beyond<Element>))) return next;
    later(DRAWN_AFTER);
    return WAITING;
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

  function show(next: Verdict<Target>, reading: WholeReading, isStill: boolean): void {
    if (!state) return;
    const wasLost = verdict.is === 'lost' && next.is === 'lost' && verdict.step === next.step && isLostShown;
    verdict = next;
    isLostShown = next.is === 'lost' && (isStill || wasLost);
    if (next.is === 'lost' && isLostShown) tell([lostFact(next, doc)]);
    const aimed = next.is === 'pointing' ? next.element : null;
    const here = aimed instanceof Element ? aimed : null;
    target.hold(here);
    const isOurs = next.is === 'pointing' && !next.isShown;
    lit.hold(isOurs ? { key: pointedKey(next), kind: next.action.kind } : null, here);
    panel.hold(reading.panel);
    if (isHidden) {
      light.clear();
      return;
    }
    const scene: CardScene = {
      state,
      portal: flow.portal,
      isCalm: isStill || wasLost,
      isTranslated: reading.isTranslated,
      pageCompany: reading.company,
      ...(fill?.scene(state, isAtForm(next)) ?? NOT_FILLING),
      refusal,
      language: port.language(),
    };
    const view = showing.view(guideViewOf(next, scene, port.say, world.fill?.view(scene, port.say)), next, scene);
    if (view.card === null) {
      light.clear();
      return;
    }
    light.show({
      view,
      waiting: () => guideViewOf(WAITING, scene, port.say),
      spot: aimed instanceof Element ? null : aimed,
      findFor: (shown) => (shown.spotlight ? target.find : shown.isAsking ? showing.find : panel.find),
      near: () => reading.panelBox ?? null,
      overlay: showing.overlay(),
    });
  }

  function hide(): void {
    isHidden = true;
    showing.rest();
    light.clear();
  }

  function onRefusal(why: CardRefusal): void {
    refusal = why;
    look();
  }

  function onPress(press: CardPress): void {
    refusal = null;
    if (press.act === 'hide') hide();
    else if (SHOWING_ACTS.includes(press.act)) showing.press(press);
    else if (state) answerPress(press, { state, step: stepOf(verdict), port, fill, onRefusal });
  }

  return {
    update(next: GuideState): void {
      const { id, tenantId } = next.connection;
      // What was written for another company, or with another id, is no word about this one.
      if (state && (state.connection.id !== id || state.connection.tenantId !== tenantId)) fill?.forget();
      const isFirst = state === null;
      state = next;
      if (isFirst) {
        tell(lapsedFacts(flow, doc, next.connection, visit));
        // Frames that were here before have called in vain.
        if (frameParts()) void port.ask({ type: 'to-frames', frameId: null, order: { do: 'report' } });
      }
      lookOn();
    },
    resume(): void {
      isHidden = false;
      fill?.forget();
      look();
    },
    heard(frameId: number, said: FrameSaid): true {
      frames ??= frameParts()?.watchFrames(world, signal, lookOn, awaited.again) ?? null;
      if (said.say === 'pressed') pressed(said.key, frames?.spotOf(frameId, said.at) ?? null);
      frames?.heard(frameId, said);
      return true;
    },
    end(): void {
      stop.abort();
      guide.clear();
    },
  };
}
