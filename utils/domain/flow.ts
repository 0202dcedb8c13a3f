import type { LabelSet, NameRef, ValueName } from './label.ts';
import type { Locator } from './locator.ts';
import type { PortalId, StepId } from './step.ts';

/** What a person does with a target; `confirm` is a press that commits something. */
export type ActionKind = 'click' | 'type' | 'choose' | 'confirm';

/** What a page shows or the connection knows. Data; evaluated by `holds`. */
export type Condition =
  | { readonly sees: Locator }
  /** Not on the page for certain, as far as a user can see: not merely covered, disabled or possibly further down. */
  | { readonly lacks: Locator }
  /** Not to be had now, whatever the reason: missing, hidden, disabled or ambiguous. */
  | { readonly gone: Locator }
  /** Not to be seen anywhere, though it may be further down: neither covered, nor disabled, nor one of several. */
  | { readonly unseen: Locator }
  /** In its place, but something else of the page lies over it. */
  | { readonly covered: Locator }
  /** There more than once: nobody can tell which is meant. */
  | { readonly several: Locator }
  | { readonly isOn: Locator }
  /** The page marks the value as wrong. */
  | { readonly faulty: Locator }
  /** The located element shows one of these spellings as a whole, or within its text when `part`. */
  | { readonly shows: Locator; readonly text: NameRef; readonly part?: boolean }
  /** The located element is empty, or shows one of these spellings, or as yet but the beginning of one. */
  | { readonly begins: Locator; readonly text: NameRef }
  | { readonly knows: ValueName }
  /** The step is done or skipped. */
  | { readonly settled: StepId }
  /** The action's evidence (key `step/action`) has been met in this connection and has not been undone since. */
  | { readonly wasDone: string }
  /** Its evidence was there from the beginning of this visit: what the server keeps, not a draft on the page. */
  | { readonly keeps: string }
  /** A trusted press on the action's target was witnessed; only ever together with what the page shows afterwards. `here`:
   * in this visit. */
  | { readonly wasPressed: string; readonly here?: true }
  /** The user's last press on the page was on the target of one of these: what asks for an answer now has been opened by it. */
  | { readonly justPressed: readonly string[] }
  /** Nothing has changed on the page for a while: answers that come late have come. */
  | { readonly calm: true }
  /** The page's host is one of these. */
  | { readonly host: readonly string[] }
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] }
  | { readonly not: Condition };

/** One thing to click, choose or type. */
export interface Action {
  /** kebab-case, unique within its step */
  readonly id: string;
  readonly kind: ActionKind;
  /** Ranked alternatives: the first that is found counts. */
  readonly target: readonly Locator[];
  /** When it may be pointed at; always when absent. */
  readonly when?: Condition;
  /** The page shows that it is done; then it is not pointed at. */
  readonly doneWhen?: Condition;
  /** What to type or choose: a value of the connection, or the first spelling (the one the page offers, where it can be seen). */
  readonly suggest?: { readonly value: ValueName } | { readonly labels: LabelSet };
  /** Keys of later actions: while this one is to be done (again), presses on them in earlier visits count no more. */
  readonly forgets?: readonly string[];
  /** Message key of the sentence in the card; defaults to `action_<step>_<id>` with `-` as `_`. */
  readonly say?: string;
}

/** A dead end that the page shows, with words that help. */
interface Obstacle {
  /** Message key is `obstacle_<id>` with `-` as `_`. */
  readonly id: string;
  readonly when: Condition;
  /** Marks the step so in the checklist; any other only speaks in the card. */
  readonly weight?: 'blocked';
}

export interface Step {
  readonly id: StepId;
  readonly portal: PortalId;
  /** May anything of this step be pointed at? Always when absent. */
  readonly when?: Condition;
  /** This page belongs to the step: when nothing can be pointed at the card says so in words (`lost`). */
  readonly belongs: Condition;
  readonly actions: readonly Action[];
  /** The page shows that the step is done. */
  readonly doneWhen: Condition;
  /** The page shows that a step thought done is not. */
  readonly undoneWhen?: Condition;
  /** Steps that are done for certain when this one is. */
  readonly implies?: readonly StepId[];
  readonly obstacles?: readonly Obstacle[];
}

/** What one portal's script knows: its steps in order, and when the page is only waiting (loading, signing in). */
export interface PortalFlow {
  readonly portal: PortalId;
  readonly steps: readonly Step[];
  readonly waitsWhen: Condition;
  /** The page is none of ours although it stands on the portal's host. */
  readonly ignoresWhen?: Condition;
}
