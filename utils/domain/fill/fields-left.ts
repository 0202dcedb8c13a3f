import type { FillPlan } from './fill-plan.ts';
import type { FormDefinition } from './form-definition.ts';
import type { FormSnapshot } from './form-snapshot.ts';
import { bearersOf } from './resolve-fields.ts';

/** Labels, as the form writes them, of known fields that stay empty: no value is known for them. Ticks are never empty. */
export function fieldsLeft(snapshot: FormSnapshot, form: FormDefinition, plan: FillPlan): string[] {
  return form.fields.flatMap((definition) => {
    const [field, second] = bearersOf(definition, snapshot.fields);
    const isPlanned = plan.rows.some((row) => row.key === definition.key);
    const isEmpty = field !== undefined && !second && field.kind !== 'checkbox' && field.shown.trim() === '';
    return isEmpty && !isPlanned && field.label !== '' ? [field.label] : [];
  });
}
