import { spellingsOf } from '../label.ts';
import { otherCompanyShown } from './company-guard.ts';
import { shownFor, showsText } from './compare-value.ts';
import type { FieldKey, FillValues } from './field-key.ts';
import { labelRank } from './field-name.ts';
import { type FillPlan, isRefused, isWrite, type PlanRow, type Refusal } from './fill-plan.ts';
import type { FieldDefinition, FormDefinition } from './form-definition.ts';
import type { FormSnapshot, SnapshotField } from './form-snapshot.ts';
import { bearersOf, type Resolved, resolveFields } from './resolve-fields.ts';
import { tickText, wantedText } from './wanted-text.ts';

export interface PlanOptions {
  /** The user accepted that the form shows this text, which names another company. */
  readonly acceptMismatch?: { readonly shownText: string };
  /** Fields that came since the value was chosen on which they depend. */
  readonly newRefs?: readonly number[];
  /** Where no form is found: what the page shows stands in a frame of another site. */
  readonly isShutOut?: boolean;
}

/** Fewer known fields than this are no company form. */
const LEAST_KNOWN_FIELDS = 2;

/** A value worth writing: ticks both ways, texts only when there is one. */
function hasValue(value: string | boolean | undefined): value is string | boolean {
  return typeof value === 'boolean' || (typeof value === 'string' && value.trim() !== '');
}

function textOf(value: string | boolean): string {
  return typeof value === 'string' ? value : tickText(value);
}

function refused(definition: FieldDefinition, refusal: Refusal, newText: string, field?: SnapshotField): PlanRow {
  const label = field?.label || firstSpelling(definition);
  return { key: definition.key, label, refusal, oldText: field?.shown ?? '', newText };
}

function firstSpelling(definition: FieldDefinition): string {
  return spellingsOf(definition.labels)[0] ?? definition.key;
}

/** What must hold of a field before any value goes into it, in the order in which a person would say it. */
function fieldRefusal(definition: FieldDefinition, field: SnapshotField): Refusal | null {
  if ((definition.keepsShown || field.isSeveral) && field.shown.trim() !== '') return 'not-empty';
  if (field.disabled) return 'disabled';
  return field.readOnly ? 'read-only' : null;
}

function planField(definition: FieldDefinition, field: SnapshotField, value: string | boolean): PlanRow {
  const { key } = definition;
  const { ref } = field;
  const label = field.label || firstSpelling(definition);
  const wanted = wantedText(definition, field, value);
  if ('refusal' in wanted) return refused(definition, wanted.refusal, textOf(value), field);
  const newText = wanted.text;
  const oldText = shownFor(definition, field, newText);
  const shown = field.isSeveral ? oldText.split(', ') : [oldText];
  if (shown.some((one) => showsText(definition, one, newText)))
    return { key, ref, label, oldText, newText, do: 'keep' };
  const refusal = fieldRefusal(definition, field);
  if (refusal) return refused(definition, refusal, newText, field);
  return { key, ref, label, oldText, newText, do: 'write' };
}

function planRow(definition: FieldDefinition, resolved: Resolved | undefined, value: string | boolean): PlanRow {
  if (resolved && 'field' in resolved) return planField(definition, resolved.field, value);
  return refused(definition, resolved?.refusal ?? 'no-field', textOf(value));
}

/** Choosing the value on which a field depends may bring it, enable it or draw it anew: then it is planned again. */
function postponed(row: PlanRow, parent: PlanRow | undefined): PlanRow {
  if (!parent || !isWrite(parent)) return row;
  const mayChange = isRefused(row)
    ? ['no-field', 'hidden', 'disabled', 'read-only'].includes(row.refusal)
    : row.do !== 'keep';
  if (!mayChange) return row;
  const { key, label, oldText, newText } = row;
  return { key, label, oldText, newText, do: 'later', ref: null };
}

function planRows(
  snapshot: FormSnapshot,
  form: FormDefinition,
  values: FillValues,
  newRefs: readonly number[],
): PlanRow[] {
  const resolved = resolveFields(snapshot, form, values, newRefs);
  const rows = new Map<FieldKey, PlanRow>();
  for (const definition of form.fields) {
    const value = values[definition.key];
    if (!hasValue(value)) continue;
    const row = planRow(definition, resolved.get(definition.key), value);
    const parent = definition.after && rows.get(definition.after);
    rows.set(definition.key, postponed(row, parent));
  }
  return [...rows.values()];
}

function isWrongForm(snapshot: FormSnapshot, form: FormDefinition): boolean {
  const known = form.fields.filter((definition) => bearersOf(definition, snapshot.fields).length > 0);
  // A key where nothing says what for: others have forms of their own with the same fields.
  const isOfAnother = form.fields.some(
    ({ after, weakLabels }) =>
      weakLabels &&
      !known.some(({ key }) => key === after) &&
      snapshot.fields.some((field) => labelRank(field, weakLabels) !== null),
  );
  return snapshot.searches || isOfAnother || known.length < LEAST_KNOWN_FIELDS;
}

function refuseAll(form: FormDefinition, values: FillValues, refusal: Refusal): PlanRow[] {
  return form.fields.flatMap((definition) => {
    const value = values[definition.key];
    return hasValue(value) ? [refused(definition, refusal, textOf(value))] : [];
  });
}

/**
 * What to write where, from one reading of the form: one row per value, each with a field of its own or a refusal.
 * A snapshot of null (no such form on the page) is refused as `wrong-form`, or as `cross-origin`; a form that shows
 * another company as `other-company` until the user accepts the very text that it shows. Pure: nothing is written.
 */
export function planFill(
  snapshot: FormSnapshot | null,
  form: FormDefinition,
  values: FillValues,
  { acceptMismatch, newRefs = [], isShutOut }: PlanOptions = {},
): FillPlan {
  const acceptedText = acceptMismatch?.shownText ?? '';
  const base = { values, acceptedText, address: snapshot?.address ?? '', shownText: '' };
  if (!snapshot || isWrongForm(snapshot, form)) {
    const refusal = !snapshot && isShutOut ? 'cross-origin' : 'wrong-form';
    return { ...base, refusal, rows: refuseAll(form, values, refusal) };
  }
  const shownText = otherCompanyShown(snapshot, form, values);
  if (shownText !== null && shownText !== acceptedText) {
    return { ...base, shownText, refusal: 'other-company', rows: refuseAll(form, values, 'other-company') };
  }
  return { ...base, refusal: null, shownText: shownText ?? '', rows: planRows(snapshot, form, values, newRefs) };
}
