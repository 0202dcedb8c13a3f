import { spellingsOf } from '../label.ts';
import { normalizeText } from '../text.ts';
import { shownFor, showsText } from './compare-value.ts';
import type { FieldKey, FillValues } from './field-key.ts';
import { idLabelRank, labelRank } from './field-name.ts';
import type { Refusal } from './fill-plan.ts';
import type { FieldDefinition, FormDefinition } from './form-definition.ts';
import type { FormSnapshot, SnapshotField } from './form-snapshot.ts';

export type Resolved =
  | { readonly field: SnapshotField }
  | { readonly refusal: Extract<Refusal, 'ambiguous' | 'hidden' | 'no-field'> };

function rankIn(definition: FieldDefinition, field: SnapshotField): number | null {
  return (definition.value === 'id' ? idLabelRank : labelRank)(field, definition.labels);
}

/** Every visible field that bears the definition's label at its best rank: one is a result, two are ambiguous. */
export function bearersOf(definition: FieldDefinition, fields: readonly SnapshotField[]): SnapshotField[] {
  const ranked = fields.flatMap((field) => {
    const rank = definition.kinds.includes(field.kind) ? rankIn(definition, field) : null;
    return rank === null ? [] : [{ field, rank }];
  });
  const least = Math.min(...ranked.map(({ rank }) => rank));
  return ranked.filter(({ rank }) => rank === least).map(({ field }) => field);
}

function exactlyOne(fields: readonly SnapshotField[]): Resolved | null {
  const [first, second] = fields;
  if (!first) return null;
  return second ? { refusal: 'ambiguous' } : { field: first };
}

function missing(definition: FieldDefinition, snapshot: FormSnapshot): Resolved {
  const spellings = spellingsOf(definition.labels).map(normalizeText);
  const isHidden = snapshot.hiddenNames.some((name) => spellings.includes(normalizeText(name)));
  return { refusal: isHidden ? 'hidden' : 'no-field' };
}

type Resolutions = Map<FieldKey, Resolved>;

/** Two keys never share a field: what fits both belongs to neither. */
function withoutShared(resolutions: Resolutions): Resolutions {
  const uses = new Map<number, number>();
  for (const resolved of resolutions.values()) {
    if ('field' in resolved) uses.set(resolved.field.ref, (uses.get(resolved.field.ref) ?? 0) + 1);
  }
  for (const [key, resolved] of resolutions) {
    if ('field' in resolved && uses.get(resolved.field.ref) !== 1) resolutions.set(key, { refusal: 'ambiguous' });
  }
  return resolutions;
}

/**
 * The field of a key whose label was never seen, once the field that it depends on shows its value: the one with the
 * weak label, else the only text field that came since.
 */
function dependent(
  definition: FieldDefinition,
  snapshot: FormSnapshot,
  taken: ReadonlySet<number>,
  newRefs: readonly number[],
): Resolved | null {
  const free = snapshot.fields.filter((field) => definition.kinds.includes(field.kind) && !taken.has(field.ref));
  const { weakLabels } = definition;
  const weak = weakLabels ? free.filter((field) => labelRank(field, weakLabels) !== null) : [];
  return exactlyOne(weak) ?? exactlyOne(free.filter((field) => newRefs.includes(field.ref)));
}

/** Does the field that this one depends on show the value that is wanted there? */
function isUnlocked(
  definition: FieldDefinition,
  form: FormDefinition,
  values: FillValues,
  found: Resolutions,
): boolean {
  const parent = form.fields.find((field) => field.key === definition.after);
  const resolved = parent && found.get(parent.key);
  const value = parent && values[parent.key];
  if (!parent || !resolved || !('field' in resolved) || typeof value !== 'string') return false;
  return showsText(parent, shownFor(parent, resolved.field, value), value);
}

/**
 * Which field of the form each key is: exactly one, or why not. `newRefs` are the fields that came since the value
 * that they depend on was chosen.
 */
export function resolveFields(
  snapshot: FormSnapshot,
  form: FormDefinition,
  values: FillValues,
  newRefs: readonly number[],
): Resolutions {
  const found: Resolutions = new Map();
  const bearers = new Map(form.fields.map((definition) => [definition, bearersOf(definition, snapshot.fields)]));
  const taken = new Set([...bearers.values()].flat().map((field) => field.ref));
  for (const definition of form.fields) {
    const own = exactlyOne(bearers.get(definition) ?? []);
    const late = own === null && isUnlocked(definition, form, values, found);
    found.set(
      definition.key,
      own ?? (late ? dependent(definition, snapshot, taken, newRefs) : null) ?? missing(definition, snapshot),
    );
  }
  return withoutShared(found);
}

/** Keys whose labels a field bears, whichever way; for telling the form's region from the rest of the page. */
export function keysBorne(field: SnapshotField, form: FormDefinition): FieldKey[] {
  const borne = form.fields.filter(
    (definition) => definition.kinds.includes(field.kind) && rankIn(definition, field) !== null,
  );
  return borne.map((definition) => definition.key);
}

/** A password field is one of the form only when it bears the label of a key, its own or the one of other keys. */
export function bearsKeyLabel(field: SnapshotField, form: FormDefinition): boolean {
  return form.fields.some(
    (definition) =>
      definition.kinds.includes('password') &&
      (rankIn(definition, field) !== null ||
        (definition.weakLabels !== undefined && labelRank(field, definition.weakLabels) !== null)),
  );
}
