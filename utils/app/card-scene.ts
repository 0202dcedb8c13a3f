import type { FillReport } from '../dom/write/fill-report.ts';
import type { Refusal } from '../domain/command.ts';
import type { CardAct, CardButton, CardView } from '../domain/guide-view.ts';
import type { GuideState } from '../domain/message.ts';
import { type PortalId, type StepId, stepNumber } from '../domain/step.ts';
import type { FormPlan } from './form-filler.ts';
import { keyOf, type Say } from './say.ts';

/** All that the card's words depend on beside the verdict; plain data. */
export interface CardScene {
  readonly state: GuideState;
  readonly portal: PortalId;
  /** Before the page has settled nothing is said to be lost. */
  readonly isCalm: boolean;
  /** The browser has translated the page: labels may not match. */
  readonly isTranslated: boolean;
  /** The company that the portal's menu names; '' when it cannot be read. */
  readonly pageCompany: string;
  /** A form stands open and something could be written into it. */
  readonly preview: FormPlan | null;
  /** The same where nothing will be written: what the form still lacks is offered for copying. */
  readonly toCopy: FormPlan | null;
  /** What became of the last writing. */
  readonly report: FillReport | null;
  readonly isWriting: boolean;
  /** Labels of the form's fields that it cannot do without and that are empty. */
  readonly stillEmpty: readonly string[];
  /** Why the last press on the card changed nothing. */
  readonly refusal?: CardRefusal | null;
  /** BCP 47 tag of the texts. */
  readonly language: string;
}

/** Why a press on the card changed nothing; `not-here`: nobody answered, or the browser lets nothing more of ours into the page. */
export type CardRefusal = Refusal | 'not-here';

/** A scene's part about filling where nothing is filled. */
export const NOT_FILLING = { preview: null, toCopy: null, report: null, isWriting: false, stillEmpty: [] } as const;

/** The connection's company, or words for one not yet known. */
export function companyOf(scene: CardScene, say: Say): string {
  return scene.state.connection.companyName || say('this_company');
}

export function button(act: CardAct, label: string, more: Partial<CardButton> = {}): CardButton {
  return { act, label, ...more };
}

/** *Mark as done*, *Skip* and *Hide*: what every card of a step offers. */
export function stepButtons(say: Say): CardButton[] {
  return [button('mark-done', say('mark_done')), button('skip', say('skip')), button('hide', say('hide'))];
}

/** A card with everything that is the same in each of them; `parts` say what is particular. */
export function makeCard(
  step: StepId | null,
  parts: Partial<CardView> & Pick<CardView, 'state' | 'text'>,
  scene: CardScene,
  say: Say,
): CardView {
  const { notes = [], ...rest } = parts;
  const refused = scene.refusal ? [say(keyOf('refusal', scene.refusal))] : [];
  const warnings = [...refused, ...notes, ...(scene.isTranslated ? [say('note_translated')] : [])];
  return {
    step,
    progress: step === null ? '' : say('progress', String(stepNumber(step))),
    title: step === null ? '' : say(keyOf('step', step)),
    company: scene.state.connection.companyName,
    value: null,
    rows: [],
    buttons: [button('hide', say('hide'))],
    language: scene.language,
    words: {
      region: say('card_region'),
      copy: say('copy'),
      copied: say('copied'),
      move: say('move_card'),
      showTarget: say('show_target'),
    },
    ...rest,
    notes: warnings.filter((note) => note !== '').slice(0, 3),
  };
}
