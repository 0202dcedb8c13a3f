import { writtenOrgNumber } from '../org-number.ts';
import { dateText } from './date-text.ts';
import type { Refusal } from './fill-plan.ts';
import type { FieldDefinition } from './form-definition.ts';
import type { SnapshotField } from './form-snapshot.ts';
import { matchOption } from './match-option.ts';
import { monthSpellings } from './month-names.ts';

export type Wanted = { readonly text: string } | { readonly refusal: Refusal };

function chosenText(definition: FieldDefinition, field: SnapshotField, value: string): Wanted {
  if (field.options === null) return { text: value };
  const match = matchOption(field.options, definition, value);
  return 'index' in match ? { text: field.options[match.index] ?? '' } : match;
}

function typedText(definition: FieldDefinition, field: SnapshotField, value: string): Wanted {
  const text = value.trim();
  if (definition.value === 'date') {
    const hints = field.kind === 'month' ? ['yyyy-mm'] : [field.placeholder, field.shown];
    const written = field.kind === 'date' ? text : dateText(text, hints);
    return written === null ? { refusal: 'unknown-format' } : { text: written };
  }
  if (definition.value === 'month' && field.kind === 'number') return { text: monthSpellings(text)[0] ?? text };
  if (definition.value !== 'digits') return { text };
  const compact = writtenOrgNumber(text);
  const isTight = field.kind === 'number' || (field.maxLength !== null && compact.length > field.maxLength);
  return { text: isTight ? compact.replace(/\D/g, '') : compact };
}

/** A tick as text, in plans and snapshots. */
export function tickText(isOn: boolean): string {
  return isOn ? 'on' : 'off';
}

/** What the field will show for a value: the option's own text, a date in the field's format, digits without spaces. */
export function wantedText(definition: FieldDefinition, field: SnapshotField, value: string | boolean): Wanted {
  if (field.kind === 'checkbox') return { text: tickText(value === true) };
  if (field.kind === 'select' || field.kind === 'combobox' || field.kind === 'radio') {
    return chosenText(definition, field, String(value));
  }
  const wanted = typedText(definition, field, String(value));
  const isLong = 'text' in wanted && field.maxLength !== null && wanted.text.length > field.maxLength;
  return isLong ? { refusal: 'too-long' } : wanted;
}
