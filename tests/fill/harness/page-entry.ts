import { isShutOut } from '../../../utils/dom/form/is-shut-out.ts';
import { snapshotForm } from '../../../utils/dom/form/snapshot-form.ts';
import type { FillReport } from '../../../utils/dom/write/fill-report.ts';
import { undoFill } from '../../../utils/dom/write/undo-fill.ts';
import { writePlan } from '../../../utils/dom/write/write-plan.ts';
import type { FillValues } from '../../../utils/domain/fill/field-key.ts';
import { type FillPlan, keepTicked } from '../../../utils/domain/fill/fill-plan.ts';
import { planFill } from '../../../utils/domain/fill/plan-fill.ts';
import { COMPANY_FORM as form } from '../../../utils/sites/accountflow/form.ts';

/** What the tests call inside a page: the same code as the content script's, over data that can be sent both ways. */
const filler = {
  snapshot: () => snapshotForm(document, form).snapshot,
  plan(values: FillValues, acceptedText = ''): FillPlan {
    const options = {
      ...(acceptedText && { acceptMismatch: { shownText: acceptedText } }),
      isShutOut: isShutOut(document),
    };
    return planFill(snapshotForm(document, form).snapshot, form, values, options);
  },
  async write(plan: FillPlan, ticked?: readonly string[], stopAfter?: string): Promise<FillReport> {
    const stop = new AbortController();
    const kept = ticked ? keepTicked(plan, ticked) : plan;
    return await writePlan(document, kept, {
      form,
      signal: stop.signal,
      onRow: (key) => {
        if (key === stopAfter) stop.abort();
      },
    });
  },
  undo: (report: FillReport): Promise<FillReport> =>
    undoFill(document, report, { form, signal: new AbortController().signal }),
};

export type PageFiller = typeof filler;

Object.assign(globalThis, { filler });
