import type { FillPlan } from '../domain/fill/fill-plan.ts';
import type { FieldKey, FillValues } from '../domain/fill/field-key.ts';
import type { GuideState } from '../domain/message.ts';

/** How one row of a plan ended: what the field shows, or why it was not taken. */
export type RowOutcome = { readonly written: string } | { readonly failed: string };

/** What the guide needs of a form it may fill; only Accountflow's script brings one along. */
export interface FormFiller {
  /** Reads the form and plans; null when no such form is on the page. */
  plan(values: FillValues, acceptedText: string): FillPlan | null;
  /** Writes what the plan says; resolves with the outcome of every row it was to write. */
  write(plan: FillPlan, signal: AbortSignal): Promise<ReadonlyMap<FieldKey, RowOutcome>>;
  /** Puts back what stood there before the last writing. */
  undo(): Promise<void>;
}

/** What the form is to hold: the connection's own values over the user's defaults. Texts that are unknown are left out. */
export function fillValuesOf({ connection, defaults }: GuideState, accountingSystem: string): FillValues {
  const { companyName, orgNumber, tenantId } = connection;
  const own = { companyName, orgNumber, tenantId, accountingSystem };
  const known = Object.entries({ ...defaults, ...own }).filter(([, value]) => value !== '');
  return Object.fromEntries(known) as FillValues;
}
