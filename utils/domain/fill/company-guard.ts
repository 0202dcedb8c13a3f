import { sameCompany } from '../company-name.ts';
import { sameNumber } from './compare-value.ts';
import type { FillValues } from './field-key.ts';
import type { FieldDefinition, FormDefinition } from './form-definition.ts';
import type { FormSnapshot } from './form-snapshot.ts';
import { bearersOf } from './resolve-fields.ts';

type Proof = 'same' | 'other' | 'unknown';

interface Shown {
  readonly text: string;
  readonly proof: Proof;
}

/** What every field that may be this one shows; also of two that cannot be told apart. */
function shownIn(definition: FieldDefinition, snapshot: FormSnapshot, value: string | boolean | undefined): Shown[] {
  const isSame = definition.identifies === 'number' ? sameNumber : sameCompany;
  const known = typeof value === 'string' ? value.trim() : '';
  return bearersOf(definition, snapshot.fields)
    .filter((field) => field.shown.trim() !== '')
    .map((field): Shown => {
      if (known === '') return { text: field.shown, proof: 'unknown' };
      return { text: field.shown, proof: isSame(field.shown, known) ? 'same' : 'other' };
    });
}

/**
 * The name or number in the form that is not the connection's, null when there is none. The number decides where both
 * know it: one company may be written in two ways. What is shown and cannot be compared counts as another's, because
 * companies in the form's system can be neither deleted nor moved.
 */
export function otherCompanyShown(snapshot: FormSnapshot, form: FormDefinition, values: FillValues): string | null {
  const shownBy = (by: 'name' | 'number') =>
    form.fields
      .filter((definition) => definition.identifies === by)
      .flatMap((definition) => shownIn(definition, snapshot, values[definition.key]));
  const [names, numbers] = [shownBy('name'), shownBy('number')];
  const all = [...numbers, ...names];
  const other = numbers.find((one) => one.proof === 'other');
  if (!other && numbers.some((one) => one.proof === 'same')) return null;
  if (!other && names.some((one) => one.proof === 'same') && !names.some((one) => one.proof === 'other')) return null;
  if (all.length === 0) return null;
  return (names.find((one) => one.proof !== 'same') ?? other ?? all[0])?.text ?? null;
}
