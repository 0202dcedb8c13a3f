import type { ActionKind } from './flow.ts';
import type { StepId } from './step.ts';

/** States of the card; CONTRACT words. `pointing` exactly when a spotlight stands. */
export type CardState = 'pointing' | 'waiting' | 'lost' | 'preview' | 'warning' | 'done';

/** What the spotlight bears as data attributes. */
export interface SpotlightView {
  readonly step: StepId;
  readonly action: string;
  readonly kind: ActionKind;
  /** The text to type or to choose, null when there is none. */
  readonly suggest: string | null;
}

/** What a press on one of the card's buttons means; the first five are CONTRACT words and become `data-guide`. */
export type CardAct =
  | 'confirm-id'
  | 'confirm-fill'
  | 'mark-done'
  | 'skip'
  | 'hide'
  | 'reject-id'
  | 'accept-mismatch'
  | 'choose-company'
  | 'choose-user'
  | 'fill-by-hand'
  | 'undo-step'
  | 'undo-fill'
  | 'take-me-there'
  | 'show-where'
  | 'end-pick'
  | 'confirm-shown'
  | 'reject-shown';

export interface CardButton {
  readonly act: CardAct;
  readonly label: string;
  /** Goes back with the press, for example the company chosen. */
  readonly value?: string;
  readonly primary?: boolean;
}

/** A line of the preview before filling, or of the report after it. */
export interface CardRow {
  /** Names the field in the plan; goes back with `confirm-fill` for the rows left ticked. */
  readonly key: string;
  readonly label: string;
  readonly oldText: string;
  readonly newText: string;
  /** Before: `planned` (tick box) or `refused`; after: `written` or `failed`; where nothing is filled: `offered`. */
  readonly status: 'planned' | 'refused' | 'written' | 'failed' | 'offered';
  /** What became of it, for those who do not see the mark. */
  readonly said?: string;
  /** Why it was refused or failed, in words. */
  readonly note?: string;
  /** For a copy button; '' or absent when there is nothing to copy. */
  readonly copy?: string;
}

/** All words are in the user's language already; the card only lays them out. */
export interface CardView {
  readonly state: CardState;
  readonly step: StepId | null;
  /** For example `Step 2 of 8`. */
  readonly progress: string;
  /** The step's name. */
  readonly title: string;
  /** One sentence: what to do. */
  readonly text: string;
  /** The company in work, '' when unknown. */
  readonly company: string;
  /** Reminders and explanations, at most three. */
  readonly notes: readonly string[];
  /** A value to type, choose or check, with a copy button. */
  readonly value: { readonly label: string; readonly text: string } | null;
  readonly rows: readonly CardRow[];
  readonly buttons: readonly CardButton[];
  /** BCP 47 tag of the texts. */
  readonly language: string;
  /** Words of the card's own controls. */
  readonly words: {
    readonly region: string;
    readonly copy: string;
    readonly copied: string;
    readonly move: string;
    readonly showTarget: string;
  };
}

/** What stands on the page now. Nothing at all when both are null. */
export interface GuideView {
  readonly spotlight: SpotlightView | null;
  /** A mark that is no spotlight stands on what the card asks about. */
  readonly isAsking?: boolean;
  readonly card: CardView | null;
}

/** A press on the card. `ticked` are the keys of the rows left ticked in a preview. */
export interface CardPress {
  readonly act: CardAct;
  readonly value?: string;
  readonly ticked: readonly string[];
}
