import { isShutOut } from '../dom/form/is-shut-out.ts';
import { snapshotForm } from '../dom/form/snapshot-form.ts';
import { undoFill } from '../dom/write/undo-fill.ts';
import { writePlan } from '../dom/write/write-plan.ts';
import { fieldsLeft } from '../domain/fill/fields-left.ts';
import { isRefused } from '../domain/fill/fill-plan.ts';
import { countFields, type FieldCounts, refsSince } from '../domain/fill/new-fields.ts';
import { planFill } from '../domain/fill/plan-fill.ts';
import { stillEmpty } from '../domain/fill/still-empty.ts';
import { COMPANY_FORM } from '../sites/accountflow/form.ts';
import type { FormFiller } from './form-filler.ts';

/** The filler of Accountflow's company form in one document. Reads at each call; writes only when told to. */
export function createFormFiller(doc: Document): FormFiller {
  const form = COMPANY_FORM;
  /** The form's fields before the system was chosen: the one that came with it is the key's, whatever its label. */
  let before: FieldCounts | null = null;
  return {
    plan: (values, acceptedText) => {
      const { snapshot } = snapshotForm(doc, form);
      if (!snapshot) return isShutOut(doc) ? planFill(null, form, values, { isShutOut: true }) : null;
      const newRefs = before ? refsSince(before, snapshot) : [];
      const plan = planFill(snapshot, form, values, { acceptMismatch: { shownText: acceptedText }, newRefs });
      const isChosen = plan.rows.some((row) => row.key === 'accountingSystem' && !isRefused(row) && row.do === 'keep');
      if (!isChosen) before = countFields(snapshot);
      return { ...plan, left: fieldsLeft(snapshot, form, plan) };
    },
    empty() {
      const { snapshot } = snapshotForm(doc, form);
      return snapshot ? stillEmpty(snapshot, form) : [];
    },
    write: (plan, signal) => writePlan(doc, plan, { form, signal }),
    undo: (report, signal) => undoFill(doc, report, { form, signal }),
  };
}
