import type { FormDefinition } from './form-definition.ts';
import type { FormSnapshot } from './form-snapshot.ts';
import { bearersOf } from './resolve-fields.ts';

/**
 * Labels, as the form writes them, of fields without which it can hardly be saved: those it marks as required, and those
 * that say which company it is. Ticks are never empty.
 */
export function stillEmpty(snapshot: FormSnapshot, form: FormDefinition): string[] {
  const identifying = form.fields.filter(({ identifies }) => identifies !== undefined);
  const needed = new Set(identifying.flatMap((definition) => bearersOf(definition, snapshot.fields)));
  return snapshot.fields
    .filter((field) => (field.required || needed.has(field)) && field.kind !== 'checkbox' && !field.disabled)
    .flatMap(({ shown, label }) => (shown.trim() === '' && label !== '' ? [label] : []));
}
