import { meantBy } from '../../dom/fingerprint/candidates.ts';
import { readFingerprint } from '../../dom/fingerprint/read-fingerprint.ts';
import { actionKey, suggestion, type Verdict } from '../../domain/decide.ts';
import type { Action } from '../../domain/flow.ts';
import type { CardPress, GuideView } from '../../domain/guide-view.ts';
import type { GuideState } from '../../domain/message.ts';
import { distinctActions, sentenceOf } from '../action-sentence.ts';
import type { CardScene } from '../card-scene.ts';
import type { Target } from '../frames/known-frames.ts';
import { knownTexts, shownFinder } from './find-shown.ts';
import type { Overlay, Showing, ShowingWorld } from './showing.ts';
import { askCard, pickCard, unknownCard, whichCard } from './showing-cards.ts';

type Lost = Extract<Verdict<Target>, { is: 'lost' }>;

/** Takes the user's pointing in the page's place until it is ended. `onPick`: null when the user left it. */
export interface RaisedLayer extends Overlay {
  end(): void;
}

export type RaiseLayer = (options: {
  doc: Document;
  signal: AbortSignal;
  /** What is meant by pointing at an element. */
  meantBy(element: Element): Element;
  onPick(element: Element | null): void;
}) => RaisedLayer;

/**
 * *Show me where* on one page, from the question what is meant to the light on it. What was shown is looked for each
 * time anew, asked about in words, and pointed at only after a yes, for this visit; a no counts as long.
 */
export function startShowing(world: ShowingWorld, raiseLayer: RaiseLayer): Showing {
  const { doc, port, signal, look } = world;
  const finder = shownFinder(world);
  /** Identities that the user has said yes to, by action. */
  const confirmed = new Map<string, string>();
  const rejected = new Set<string>();
  let state: GuideState | null = null;
  let lost: Lost | null = null;
  let isChoosing = false;
  let picking: { readonly action: Action; readonly layer: RaisedLayer; readonly address: string } | null = null;

  function rest(): void {
    picking?.layer.end();
    picking = null;
    isChoosing = false;
  }

  const keysOf = (at: Lost): string[] => at.actions.map((action) => actionKey(at.step, action)).reverse();
  const actionOf = (key: string): Action | undefined =>
    lost?.actions.find((each) => lost && actionKey(lost.step, each) === key);
  const wanted = (at: Lost): string[] => keysOf(at).filter((key) => state && key in state.shown && !rejected.has(key));

  function judge(verdict: Verdict<Target>, next: GuideState, isCalm: boolean): Verdict<Target> {
    state = next;
    const isSameStep = verdict.is === 'lost' && lost?.step === verdict.step;
    lost = verdict.is === 'lost' ? verdict : null;
    const isPickable =
      isSameStep && picking?.address === doc.location.href && lost?.actions.some(({ id }) => id === picking?.action.id);
    if (picking ? !isPickable : !isSameStep) rest();
    if (!lost || picking) return verdict;
    const keys = wanted(lost);
    const found = finder.found();
    if (!found || !keys.includes(found.key)) {
      if (keys.length > 0 && isCalm) finder.seek(keys, next);
      return verdict;
    }
    const action = actionOf(found.key);
    const [locator] = action?.target ?? [];
    if (!action || !locator || confirmed.get(found.key) !== found.identity) return verdict;
    const { step, obstacle } = lost;
    const suggest = suggestion(action, next.connection);
    return { is: 'pointing', step, action, locator, element: found.element, suggest, obstacle, isShown: true };
  }

  function asked() {
    const found = lost && finder.found();
    const action = found && actionOf(found.key);
    return found && action && lost && wanted(lost).includes(found.key) ? { ...found, action } : null;
  }

  function view(before: GuideView, verdict: Verdict<Target>, scene: CardScene): GuideView {
    if (verdict.is !== 'lost' || before.card?.state !== 'lost') {
      rest();
      return before;
    }
    const { step, actions } = verdict;
    const { connection } = scene.state;
    const paper = { step, scene, say: port.say };
    const sentence = (action: Action): string =>
      sentenceOf({ step, action, suggest: suggestion(action, connection) }, connection, port.say);
    if (picking) return { spotlight: null, card: pickCard(sentence(picking.action), paper) };
    if (isChoosing)
      return { spotlight: null, card: whichCard(distinctActions(step, actions, connection, port.say), paper) };
    const question = asked();
    if (question) {
      return { spotlight: null, card: askCard(sentence(question.action), question.score, paper), isAsking: true };
    }
    const isUnknown = wanted(verdict).length > 0 && finder.isUnknown();
    return isUnknown ? { ...before, card: unknownCard(before.card, port.say) } : before;
  }

  function begin(id: string): void {
    const action = lost?.actions.find((each) => each.id === id);
    if (!action) return;
    isChoosing = false;
    picking = { action, layer: raiseLayer({ doc, signal, meantBy, onPick }), address: doc.location.href };
  }

  function onPick(element: Element | null): void {
    const action = picking?.action;
    rest();
    if (element && action && lost && state) {
      const { connection } = state;
      const key = actionKey(lost.step, action);
      const fingerprint = readFingerprint(meantBy(element), knownTexts(connection));
      rejected.delete(key);
      const told = port.command({ do: 'show-where', id: connection.id, key, host: doc.location.hostname, fingerprint });
      // What was recognised by what had been shown before counts no more.
      void told.then(finder.drop).then(look);
    }
    look();
  }

  function press({ act, value }: CardPress): void {
    const key = asked()?.key;
    if (act === 'show-where' && value !== undefined) begin(value);
    else if (act === 'show-where') isChoosing = true;
    else if (act === 'end-pick') rest();
    else if (act === 'reject-shown' && key) rejected.add(key);
    else if (act === 'confirm-shown' && key) confirmed.set(key, finder.found()?.identity ?? '');
    look();
  }

  signal.addEventListener('abort', rest);
  return { judge, view, press, rest, find: finder.find, overlay: () => picking?.layer ?? null };
}
