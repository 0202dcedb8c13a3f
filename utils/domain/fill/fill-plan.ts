import type { FieldKey, FillValues } from './field-key.ts';

/** Why a value is not written. Message key is `fill_refusal_<id>` with `-` as `_`. */
export const REFUSALS = [
  /** More than one field, or more than one option, fits. */
  'ambiguous',
  /** The field is in the form but cannot be seen. */
  'hidden',
  /** The field shows another value that is the user's own. */
  'not-empty',
  /** The form shows another company's name or number. */
  'other-company',
  /** A search or filter with the same labels, or too few of the form's fields. */
  'wrong-form',
  /** The form stands in a frame of another site, into which nobody may look. */
  'cross-origin',
  /** The list does not offer the value. */
  'no-option',
  /** The value is longer than the field takes. */
  'too-long',
  'read-only',
  'disabled',
  'no-field',
  /** A date is to be typed and nothing shows in which order its parts go. */
  'unknown-format',
  /** While writing: the form is not any more what the preview showed. */
  'changed',
  /** While writing: the list did not open, or not for a program. */
  'not-opened',
  /** While writing: the field does not show the value that was written. */
  'not-shown',
  /** While writing: the user is composing text. */
  'composing',
  /** While writing: the user, or the end of the page visit, stopped it. */
  'stopped',
] as const;

export type Refusal = (typeof REFUSALS)[number];

/** A value to be written: `write` now, `later` once the field that it depends on shows its value. */
export interface WriteRow {
  readonly key: FieldKey;
  readonly do: 'write' | 'later';
  /** null for `later`: the field may not be there yet. */
  readonly ref: number | null;
  readonly label: string;
  readonly oldText: string;
  /** What the field will show; `on` or `off` for a tick. */
  readonly newText: string;
}

/** The value stands there already. */
interface KeepRow {
  readonly key: FieldKey;
  readonly do: 'keep';
  readonly ref: number;
  readonly label: string;
  readonly oldText: string;
  readonly newText: string;
}

export interface RefusedRow {
  readonly key: FieldKey;
  readonly label: string;
  readonly refusal: Refusal;
  /** What the field shows, and what would have been written: for the preview and for copying by hand. */
  readonly oldText: string;
  readonly newText: string;
}

export type PlanRow = WriteRow | KeepRow | RefusedRow;

/** What will be written where; plain data, made from one reading of the form. */
export interface FillPlan {
  /** The whole form is refused: no row is a write. */
  readonly refusal: Extract<Refusal, 'other-company' | 'wrong-form' | 'cross-origin'> | null;
  /** With `other-company`: the name or number that the form shows; the user may accept exactly this text. */
  readonly shownText: string;
  readonly rows: readonly PlanRow[];
  readonly values: FillValues;
  readonly acceptedText: string;
  /** The form's address at the time of the plan. */
  readonly address: string;
}

/** Is the plan that of a company form which can be looked into, whosever it is? */
export function isOfForm(plan: FillPlan | null | undefined): plan is FillPlan {
  return !!plan && plan.refusal !== 'wrong-form' && plan.refusal !== 'cross-origin';
}

export function isRefused(row: PlanRow): row is RefusedRow {
  return 'refusal' in row;
}

export function isWrite(row: PlanRow): row is WriteRow {
  return !isRefused(row) && row.do !== 'keep';
}

/** The plan with only those writes that the user left ticked in the preview. */
export function keepTicked(plan: FillPlan, ticked: readonly string[]): FillPlan {
  return { ...plan, rows: plan.rows.filter((row) => !isWrite(row) || ticked.includes(row.key)) };
}
