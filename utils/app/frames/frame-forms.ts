import type { FillReport } from '../../dom/write/fill-report.ts';
import type { FillPlan } from '../../domain/fill/fill-plan.ts';
import type { FrameForm, FrameOrder, FrameReport } from '../../domain/frame.ts';
import type { ToFrame } from './frame-talk.ts';

export interface FormFrame {
  readonly frameId: number;
  readonly report: FrameReport;
}

/** What filling needs of the frames of a page. */
export interface FrameForms {
  /** The frames in which a form stands. */
  all(): readonly (FormFrame & { readonly report: { readonly form: FrameForm | null } })[];
  write(frame: FormFrame, plan: FillPlan): Promise<FillReport>;
  undo(frame: FormFrame, report: FillReport): Promise<FillReport>;
}

/** Forms in frames: their own scripts read and write, and tell what came of it. */
export function frameForms(toFrame: ToFrame) {
  const waiting = new Map<string, PromiseWithResolvers<FillReport>>();

  function filled(id: string, result: unknown): void {
    const asked = waiting.get(id);
    waiting.delete(id);
    if (result) asked?.resolve(result as FillReport);
    else asked?.reject();
  }

  async function ask({ frameId, report }: FormFrame, order: FrameOrder): Promise<FillReport> {
    const asked = Promise.withResolvers<FillReport>();
    waiting.set(report.id, asked);
    if ((await toFrame(frameId, order)) !== true) filled(report.id, null);
    return asked.promise;
  }

  return {
    filled,
    /** The document went away under the writer. */
    gone: (id: string): void => filled(id, null),
    within: (seen: () => readonly FormFrame[]): FrameForms => ({
      all: () => seen().filter(({ report }) => report.form),
      write: (frame, plan) => ask(frame, { do: 'write', id: frame.report.id, plan }),
      undo: (frame, report) => ask(frame, { do: 'undo', id: frame.report.id, report }),
    }),
  };
}
