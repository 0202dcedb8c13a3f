import type { FieldKey, FillValues } from '../../domain/fill/field-key.ts';
import type { Refusal } from '../../domain/fill/fill-plan.ts';

/** What became of one row, as the page shows it. Message key of a reason is `fill_refusal_<id>`. */
export interface ReportRow {
  readonly key: FieldKey;
  readonly label: string;
  readonly oldText: string;
  readonly newText: string;
  readonly outcome: 'written' | 'failed';
  /** null when written. */
  readonly reason: Refusal | null;
}

export interface FillReport {
  readonly rows: readonly ReportRow[];
  readonly values: FillValues;
  readonly acceptedText: string;
  readonly address: string;
}

export type RowOutcome = Pick<ReportRow, 'outcome' | 'reason'>;

export const WRITTEN: RowOutcome = { outcome: 'written', reason: null };

export const failed = (reason: Refusal): RowOutcome => ({ outcome: 'failed', reason });
