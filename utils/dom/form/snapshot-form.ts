import type { FormDefinition } from '../../domain/fill/form-definition.ts';
import type { FormSnapshot, SnapshotField } from '../../domain/fill/form-snapshot.ts';
import { keysBorne } from '../../domain/fill/resolve-fields.ts';
import { closestDeep, containsDeep } from '../walk.ts';
import { type Control, collectControls, isUsable } from './control.ts';
import { fieldNames, sectionOf } from './field-names.ts';
import { optionsOf, shownIn } from './field-value.ts';
import { findRegion, type KnownControl } from './find-region.ts';

/** One reading of a page. The controls live as long as the reading: read again before each touch. */
export interface FormReading {
  /** null when no field of the form is on the page. */
  readonly snapshot: FormSnapshot | null;
  /** Controls by `ref`. */
  readonly controls: readonly Control[];
}

function isDisabled({ members }: Control): boolean {
  return members.every(
    (element) =>
      element.matches(':disabled') ||
      closestDeep(element, (at) => at.getAttribute('aria-disabled') === 'true') !== null,
  );
}

/** A list's own box is often read-only because nothing is to be typed; only `aria-readonly` makes the list so. */
function isReadOnly({ element, kind }: Control): boolean {
  if (element.getAttribute('aria-readonly') === 'true') return true;
  return kind !== 'combobox' && (element as HTMLInputElement).readOnly === true;
}

function maxLengthOf(element: HTMLElement): number | null {
  const { maxLength } = element as HTMLInputElement;
  return typeof maxLength === 'number' && maxLength >= 0 ? maxLength : null;
}

/** One field as data. */
function describe(control: Control, ref: number): SnapshotField {
  const { element } = control;
  const names = fieldNames(control);
  const words = names.filter((name) => name.by !== 'placeholder');
  // A closed list without a label shows its name where its value will stand.
  const labels = (words.length > 0 ? words : names).map((name) => name.text);
  return {
    ref,
    label: names[0]?.text ?? '',
    names,
    kind: control.kind,
    options: optionsOf(control),
    shown: shownIn(control, labels),
    placeholder: element.getAttribute('placeholder') ?? '',
    required: element.matches(':required, [aria-required=true]'),
    disabled: isDisabled(control),
    readOnly: isReadOnly(control),
    maxLength: maxLengthOf(element),
    section: sectionOf(control),
  };
}

function knownControls(controls: readonly Control[], form: FormDefinition): KnownControl[] {
  return controls.flatMap((control) => {
    const keys = keysBorne(nameOnly(control), form);
    return keys.length > 0 ? [{ control, keys }] : [];
  });
}

/** Enough of a field to compare its names; the rest is read for the fields of the form only. */
function nameOnly(control: Control): SnapshotField {
  return {
    ref: 0,
    label: '',
    names: fieldNames(control),
    kind: control.kind,
    options: null,
    shown: '',
    placeholder: control.element.getAttribute('placeholder') ?? '',
    required: false,
    disabled: false,
    readOnly: false,
    maxLength: null,
    section: '',
  };
}

/**
 * Reads the form from a page, changing nothing: the smallest region that holds most of the form's fields, and every
 * visible field in it with all its names, open shadow roots included. Fields that cannot be seen are left out; their
 * names go to `hiddenNames`.
 */
export function snapshotForm(doc: Document, form: FormDefinition): FormReading {
  const all = collectControls(doc);
  const known = knownControls(all, form).filter(({ control }) => isUsable(control));
  const region = findRegion(known);
  if (!region) return { snapshot: null, controls: [] };
  const inside = all.filter(({ element }) => containsDeep(region.element, element));
  const controls = inside.filter(isUsable);
  const hidden = inside.filter((control) => !controls.includes(control));
  return {
    controls,
    snapshot: {
      address: doc.location.href.replace(/\?[^#]*/, ''),
      language: doc.documentElement.lang,
      searches: region.searches,
      fields: controls.map(describe),
      hiddenNames: hidden.flatMap(fieldNames).map((name) => name.text),
    },
  };
}
