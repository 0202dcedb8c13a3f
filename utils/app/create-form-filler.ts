import { snapshotForm } from '../dom/form/snapshot-form.ts';
import { undoFill } from '../dom/write/undo-fill.ts';
import { writePlan } from '../dom/write/write-plan.ts';
import { planFill } from '../domain/fill/plan-fill.ts';
import { COMPANY_FORM } from '../sites/accountflow/form.ts';
import type { FormFiller } from './form-filler.ts';

/** The filler of Accountflow's company form in one document. Reads at each call; writes only when told to. */
export function createFormFiller(doc: Document): FormFiller {
  const form = COMPANY_FORM;
  return {
    plan: (values, acceptedText) => {
      const { snapshot } = snapshotForm(doc, form);
      return snapshot && planFill(snapshot, form, values, { acceptMismatch: { shownText: acceptedText } });
    },
    write: (plan, signal) => writePlan(doc, plan, { form, signal }),
    undo: (report, signal) => undoFill(doc, report, { form, signal }),
  };
}
