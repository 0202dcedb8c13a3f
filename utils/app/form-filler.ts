import type { FillReport } from '../dom/write/fill-report.ts';
import type { FillValues } from '../domain/fill/field-key.ts';
import type { FillPlan } from '../domain/fill/fill-plan.ts';
import type { GuideState } from '../domain/message.ts';

/** A plan, and the fields of the form that it leaves to the user, by their labels. */
export interface FormPlan extends FillPlan {
  readonly left?: readonly string[];
}

/** What the guide needs of a form it may fill; only Accountflow's script brings one along. */
export interface FormFiller {
  /** Reads the form and plans; null when no such form is on the page. */
  plan(values: FillValues, acceptedText: string): FormPlan | null;
  /** Labels of fields that the form cannot do without and that are empty; none where there is no such form. */
  empty(): string[];
  /** Writes what the plan says; resolves with what became of every row it was to write. */
  write(plan: FillPlan, signal: AbortSignal): Promise<FillReport>;
  /** Puts back what stood there before a writing. */
  undo(report: FillReport, signal: AbortSignal): Promise<FillReport>;
}

/** What the form is to hold: the connection's own values over the user's defaults. Texts that are unknown are left out. */
export function fillValuesOf({ connection, defaults }: GuideState, accountingSystem: string): FillValues {
  const { companyName, orgNumber, tenantId } = connection;
  const own = { companyName, orgNumber, tenantId, accountingSystem };
  const known = Object.entries({ ...defaults, ...own }).filter(([, value]) => value !== '');
  return Object.fromEntries(known) as FillValues;
}
