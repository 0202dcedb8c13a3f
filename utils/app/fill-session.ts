import type { FillReport } from '../dom/write/fill-report.ts';
import type { Fact } from '../domain/command.ts';
import type { FieldKey } from '../domain/fill/field-key.ts';
import { keepTicked } from '../domain/fill/fill-plan.ts';
import type { GuideState } from '../domain/message.ts';
import { ACCOUNTING_SYSTEM } from '../sites/accountflow/form.ts';
import type { CardScene } from './card-scene.ts';
import { type FormFiller, type FormPlan, fillValuesOf } from './form-filler.ts';

type FillScene = Pick<CardScene, 'preview' | 'report' | 'isWriting'>;

/** Which action's evidence a written field is, where the field itself may bear a name that no flow knows. */
const ACTION_OF_FIELD: Partial<Record<FieldKey, string>> = {
  accountingSystem: 'connect/choose-system',
  tenantId: 'connect/enter-tenant-id',
};

/**
 * Preview, writing, report and undo for one page visit. `changed` is called when there is something new to show. A
 * form that could not be filled wholly is not offered again: what is left is pointed at, field by field.
 */
export function fillSession(filler: FormFiller | undefined, signal: AbortSignal, changed: () => void) {
  let isByHand = false;
  let isWriting = false;
  let report: FillReport | null = null;
  let preview: FormPlan | null = null;
  let isUndone = false;

  async function write(ticked: readonly string[]): Promise<void> {
    if (!filler || !preview || isWriting) return;
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
      if (!report || !filler) return;
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
        const wanted = filler && isFormStep && !isByHand ? fillValuesOf(state, ACCOUNTING_SYSTEM) : null;
        const plan = wanted && filler ? filler.plan(wanted, state.connection.acceptedMismatch) : null;
        preview = plan?.refusal === 'wrong-form' ? null : plan;
      }
      return { preview, report, isWriting };
    },
  };
}

export type FillSession = ReturnType<typeof fillSession>;
