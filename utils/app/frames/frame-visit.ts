import { framePath } from '../../dom/frames/frame-path.ts';
import { openingsOf } from '../../dom/frames/openings.ts';
import type { FillReport } from '../../dom/write/fill-report.ts';
import {
  type FrameAnswer,
  type FrameBox,
  type FrameForm,
  type FrameLight,
  type FrameOrder,
  type FrameReport,
  locatorTable,
} from '../../domain/frame.ts';
import type { Locator, Look } from '../../domain/locator.ts';
import type { GuideState } from '../../domain/message.ts';
import type { GuideWorld } from '../guide-world.ts';
import { talkToTop } from './frame-talk.ts';
import type { FrameTools } from './frame-tools.ts';

/** Milliseconds before what could not be told is told again. */
const AGAIN_AFTER = 1000;

/** Whole px, so that nothing is told anew for less. */
function boxOf(element: Element): FrameBox | null {
  const { left, top, right, bottom } = element.getBoundingClientRect();
  const isOnScreen = right > 0 && bottom > 0 && left < innerWidth && top < innerHeight;
  if (!isOnScreen) return null;
  return {
    left: Math.round(Math.max(left, 0)),
    top: Math.round(Math.max(top, 0)),
    right: Math.round(Math.min(right, innerWidth)),
    bottom: Math.round(Math.min(bottom, innerHeight)),
  };
}

function answerTo(look: Look<Element>, locator: Locator, at: number): FrameAnswer[] {
  const located = look.locate(locator);
  if (located.outcome !== 'found') {
    if (located.reason === 'not-in-page') return [];
    return [
      { at, outcome: located.outcome, reason: located.reason, shown: null, isOn: null, isFaulty: null, box: null },
    ];
  }
  return [
    {
      at,
      outcome: 'found',
      reason: null,
      shown: look.shown(locator),
      isOn: look.isOn(locator),
      isFaulty: look.isFaulty(locator),
      box: boxOf(located.element),
    },
  ];
}

/**
 * One connection in work in a frame of a portal's page: looks when the frame changes and reports what it found; draws
 * the light when the top document says so, and takes it away by itself when its target is gone. Decides nothing.
 */
export function startFrameVisit(world: GuideWorld, id: string, tools: FrameTools) {
  const { doc, flow, port } = world;
  const toTop = talkToTop(port);
  const { readPage, targetKeeper, watchPage, hearPresses } = tools;
  const view = doc.defaultView as Window;
  const stop = new AbortController();
  const { signal } = stop;
  const table = locatorTable(flow);
  const target = targetKeeper();
  const filler = world.fill?.filler();
  let state: GuideState | null = null;
  let light: FrameLight | null = null;
  let order = 0;
  /** What was lit last: between button down and up the light may have gone. */
  let lastLit = -1;
  let isCalm = false;
  let isWriting = false;
  let isSending = false;
  let next: FrameReport | null = null;
  let told = '';

  const guide = world.mount({ doc, signal, onPress: () => {}, onHiddenByPage: putOut, isAlive: port.isAlive });
  watchPage(doc, signal, (isAtRest) => {
    isCalm = isAtRest;
    look();
  });
  // Where a target stands is told once the user has scrolled to it.
  view.addEventListener('scrollend', () => light && look(), { signal, capture: true, passive: true });
  view.addEventListener('pagehide', leave, { signal });
  hearPresses(
    doc,
    signal,
    (path) =>
      light && target.isIn(path) ? { key: `${light.view.step}/${light.view.action}`, kind: light.view.kind } : null,
    (key) => {
      if (!state || !key) return;
      void toTop({ say: 'pressed', id, at: lastLit, key });
      // The press may lead away before the top document can tell of it.
      port.tell({
        type: 'observed',
        observation: { connectionId: state.connection.id, facts: [{ fact: 'pressed', key }] },
      });
    },
    () => void port.hello(),
  );

  function leave(): void {
    putOut();
    told = '';
    void toTop({ say: 'gone', id });
  }

  function putOut(): void {
    light = null;
    target.hold(null);
    guide.clear();
  }

  function look(): void {
    if (!state || signal.aborted || !port.isAlive()) return;
    const reading = readPage(world, state.connection);
    relight(reading.look);
    const answers = table.all.flatMap((locator, at) => answerTo(reading.look, locator, at));
    report({
      id,
      portal: flow.portal,
      path: framePath(view),
      size: [innerWidth, innerHeight],
      openings: openingsOf(doc).map(({ element: _, ...opening }) => opening),
      answers,
      facts: reading.facts,
      company: reading.company,
      panel: reading.panel && boxOf(reading.panel),
      isCalm,
      isTranslated: reading.isTranslated,
      form: formIn(answers, state),
      order,
      isLit: light !== null,
    });
  }

  /** The light stays only where its target is found anew, and never comes back by itself. */
  function relight(now: Look<Element>): void {
    const locator = light && table.all[light.at];
    const located = locator && now.locate(locator);
    if (light && located?.outcome === 'found') {
      target.hold(located.element);
      guide.show({ spotlight: light.view, card: null }, target.find);
    } else putOut();
  }

  function formIn(answers: readonly FrameAnswer[], now: GuideState): FrameForm | null {
    const hasField = answers.some(({ at, outcome }) => outcome === 'found' && table.all[at]?.find === 'field');
    if (!filler || isWriting || !hasField) return null;
    const plan = world.fill?.planFor(filler, now) ?? null;
    return { plan, empty: filler.empty() };
  }

  /** The newest report only, one at a time: none may overtake another. */
  function report(body: FrameReport): void {
    const text = JSON.stringify(body);
    if (text === told) return;
    told = text;
    next = body;
    if (!isSending) void send();
  }

  async function send(): Promise<void> {
    isSending = true;
    while (next && !signal.aborted) {
      const body = next;
      next = null;
      const isHeard = await toTop({ say: 'report', report: body });
      // The page around is not guided: it calls when that changes, and may have called meanwhile.
      if (isHeard === null && !next) end();
      else if (isHeard === undefined) {
        told = '';
        view.setTimeout(look, AGAIN_AFTER);
      }
    }
    isSending = false;
  }

  function draw(wanted: FrameLight): boolean {
    light = wanted;
    order = wanted.order;
    lastLit = wanted.at;
    look();
    return light !== null;
  }

  function quench(): true {
    putOut();
    return true;
  }

  async function fill(work: Promise<FillReport> | undefined): Promise<void> {
    isWriting = true;
    const result = (await work?.catch(() => null)) ?? null;
    isWriting = false;
    void toTop({ say: 'filled', id, result });
    look();
  }

  function end(): void {
    stop.abort();
    guide.clear();
  }

  return {
    isOver: (): boolean => signal.aborted,
    update(now: GuideState): void {
      if (state && state.connection.id !== now.connection.id) putOut();
      state = now;
      look();
    },
    /** Does what the top document says; answered by whether it is done. */
    obey(said: FrameOrder): boolean {
      told = said.do === 'report' || said.do === 'light' ? '' : told;
      if (said.do === 'report' || said.id !== id) return false;
      if (said.do === 'light') return said.light ? draw(said.light) : quench();
      if (said.do === 'write') void fill(filler?.write(said.plan, signal));
      else if (said.do === 'undo') void fill(filler?.undo(said.report as FillReport, signal));
      return true;
    },
    resume(): void {},
    end,
  };
}

export type FrameVisit = ReturnType<typeof startFrameVisit>;
