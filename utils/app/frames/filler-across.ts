import { isOfForm } from '../../domain/fill/fill-plan.ts';
import type { FormFiller } from '../form-filler.ts';
import type { FormFrame, FrameForms } from './frame-forms.ts';

/** Fills the one form of a page, wherever it stands; two forms are none. */
export function fillerAcross(own: FormFiller, formsNow: () => FrameForms | null): FormFiller {
  let source: FormFrame | null = null;
  const framed = () => formsNow()?.all() ?? [];
  return {
    plan(values, acceptedText) {
      const here = own.plan(values, acceptedText);
      const [frame, other] = framed().filter(({ report }) => isOfForm(report.form?.plan));
      if (other || (frame && isOfForm(here))) return null;
      source = frame ?? null;
      return frame?.report.form?.plan ?? here;
    },
    empty: () => [...own.empty(), ...framed().flatMap(({ report }) => report.form?.empty ?? [])],
    write: (plan, signal) => (source && formsNow()?.write(source, plan)) ?? own.write(plan, signal),
    undo: (report, signal) => (source && formsNow()?.undo(source, report)) ?? own.undo(report, signal),
  };
}
