import type { FillReport } from '../dom/write/fill-report.ts';
import type { Fact } from '../domain/command.ts';
import type { FieldKey } from '../domain/fill/field-key.ts';
import { isOfForm, keepTicked } from '../domain/fill/fill-plan.ts';
import type { GuideState } from '../domain/message.ts';
import { ACCOUNTING_SYSTEM } from '../sites/accountflow/form.ts';
import type { CardScene } from './card-scene.ts';
import { type FormFiller, type FormPlan, fillValuesOf } from './form-filler.ts';

type FillScene = Pick<CardScene, 'preview' | 'toCopy' | 'report' | 'isWriting' | 'stillEmpty'>;

/** Which action's evidence a written field is, where the field itself may bear a name that no flow knows. */
const ACTION_OF_FIELD: Partial<Record<FieldKey, string>> = {
  accountingSystem: 'connect/choose-system',
  tenantId: 'connect/enter-tenant-id',
};

/** What would be written into the form that the filler reads; null where none stands. */
export function planFor(filler: FormFiller, state: GuideState): FormPlan | null {
  return filler.plan(fillValuesOf(state, ACCOUNTING_SYSTEM), state.connection.acceptedMismatch);
}

/**
 * Preview, writing, report and undo for one page visit. `changed` is called when there is something new to show. A
 * form that could not be filled wholly is not offered again: what is left is pointed at, field by field.
 */
export function fillSession(filler: FormFiller, signal: AbortSignal, changed: () => void) {
  let isByHand = false;
  let isWriting = false;
  let report: FillReport | null = null;
  let preview: FormPlan | null = null;
  let toCopy: FormPlan | null = null;
  let isUndone = false;

  async function write(ticked: readonly string[]): Promise<void> {
    if (!preview || isWriting) return;
    const plan = keepTicked(preview, ticked);
    isWriting = true;
    changed();
    try {
      report = await filler.write(plan, signal);
    } catch {
      // The page went away or broke under the writer: what is left is pointed at, from what the form shows.
      report = null;
    }
    isWriting = false;
    isByHand = true;
    changed();
  }

  return {
    write,
    /** Field by field, with the light only. */
    byHand(): void {
      isByHand = true;
      changed();
    },
    async undo(): Promise<void> {
      if (!report) return;
      await filler.undo(report, signal).catch(() => undefined);
      report = null;
      isUndone = true;
      changed();
    },
    /** Offers to fill anew. */
    forget(): void {
      isByHand = false;
      report = null;
    },
    facts(visit: string): Fact[] {
      if (isUndone) {
        isUndone = false;
        return Object.values(ACTION_OF_FIELD).map((key) => ({ fact: 'action', key, is: 'open', visit }));
      }
      if (!report) return [];
      return report.rows.flatMap(({ key: field, outcome }): Fact[] => {
        const key = ACTION_OF_FIELD[field];
        return key && outcome === 'written' ? [{ fact: 'action', key, is: 'done', visit }] : [];
      });
    },
    /** `isFormStep`: the guide is at the form; elsewhere it is not read at all. */
    scene(state: GuideState, isFormStep: boolean): FillScene {
      if (!isWriting) {
        const plan = isFormStep ? planFor(filler, state) : null;
        // Where nothing is filled, the question whose form it is still stands.
        const asks = !isByHand && (state.filling === 'on' || plan?.refusal === 'other-company');
        // A form that nobody may look into is filled by the user, who is given the values.
        const isShut = plan?.refusal === 'cross-origin';
        preview = asks && isOfForm(plan) ? plan : null;
        toCopy = isShut || !(asks || plan?.refusal) ? plan : null;
      }
      const stillEmpty = isFormStep && !preview && !isWriting ? filler.empty() : [];
      return { preview, toCopy, report, isWriting, stillEmpty };
    },
  };
}

export type FillSession = ReturnType<typeof fillSession>;
