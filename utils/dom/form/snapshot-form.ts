import type { FormDefinition } from '../../domain/fill/form-definition.ts';
import type { FormSnapshot, SnapshotField } from '../../domain/fill/form-snapshot.ts';
import { bearsKeyLabel, keysBorne } from '../../domain/fill/resolve-fields.ts';
import { spellingsOf } from '../../domain/label.ts';
import { normalizeText } from '../../domain/text.ts';
import { createSight, type Sight } from '../visible.ts';
import { closestMatching, containsDeep } from '../walk.ts';
import { type Control, collectControls, isGlass, isUsable } from './control.ts';
import { fieldNames, sectionOf } from './field-names.ts';
import { hintIn, listsOf, optionsOf, shownIn } from './field-value.ts';
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
    (element) => element.matches(':disabled') || closestMatching(element, '[aria-disabled=true]') !== null,
  );
}

/** A list's own box is often read-only, and says so, because nothing is to be typed: the list is not. */
function isReadOnly({ element, kind }: Control): boolean {
  if (kind === 'combobox' && element instanceof HTMLInputElement) return false;
  // The attribute means nothing on a tick, and is set on some to keep the browser from drawing them.
  if (kind === 'checkbox' || kind === 'radio') return element.getAttribute('aria-readonly') === 'true';
  return element.getAttribute('aria-readonly') === 'true' || (element as Partial<HTMLInputElement>).readOnly === true;
}

function isSeveral({ element, kind, members }: Control): boolean {
  if (element instanceof HTMLSelectElement) return element.multiple;
  const list = kind === 'radio' ? members[0] : element;
  return (
    !!list?.closest('[aria-multiselectable=true]') || listsOf(element).some((one) => one.ariaMultiSelectable === 'true')
  );
}

function maxLengthOf(element: HTMLElement): number | null {
  const { maxLength } = element as HTMLInputElement;
  return typeof maxLength === 'number' && maxLength >= 0 ? maxLength : null;
}

/** One field as data. */
function describe(control: Control, ref: number, sight: Sight): SnapshotField {
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
    shown: shownIn(control, labels, sight),
    placeholder: hintIn(control, sight),
    required: element.matches(':required, [aria-required=true]'),
    disabled: isDisabled(control),
    readOnly: isReadOnly(control),
    isSeveral: isSeveral(control),
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
    isSeveral: false,
    maxLength: null,
    section: '',
  };
}

/** Fields that a person can see and use; one that lies unseen over its drawing only where no other bears its name. */
function usableOf(all: readonly Control[], sight: Sight): Control[] {
  const seen = all.filter((control) => isUsable(control, sight));
  const isGlassy = (control: Control) => !seen.includes(control) && isGlass(control, sight);
  const glass = all.filter(isGlassy);
  if (glass.length === 0) return seen;
  const textsOf = (control: Control) => fieldNames(control).map(({ text }) => text);
  const taken = new Set(seen.flatMap(textsOf));
  const free = glass.filter((control) => !textsOf(control).some((text) => taken.has(text)));
  return all.filter((control) => seen.includes(control) || free.includes(control));
}

/**
 * Reads the form from a page, changing nothing: the smallest region that holds most of the form's fields, and every
 * visible field in it with all its names, open shadow roots included. Fields that cannot be seen are left out; their
 * names go to `hiddenNames`.
 */
export function snapshotForm(doc: Document, form: FormDefinition): FormReading {
  const sight = createSight();
  // A password is not even looked at, unless it bears the label of a key.
  const isOurs = (control: Control) => control.kind !== 'password' || bearsKeyLabel(nameOnly(control), form);
  const all = collectControls(doc).filter(isOurs);
  const usable = usableOf(all, sight);
  const known = knownControls(usable, form);
  const region = findRegion(known, (form.buttons ?? []).flatMap(spellingsOf).map(normalizeText));
  if (!region) return { snapshot: null, controls: [] };
  const inside = all.filter(({ element }) => containsDeep(region.element, element));
  const controls = inside.filter((control) => usable.includes(control));
  const hidden = inside.filter((control) => !controls.includes(control));
  return {
    controls,
    snapshot: {
      address: doc.location.href.replace(/\?[^#]*/, ''),
      language: doc.documentElement.lang,
      searches: region.searches,
      fields: controls.map((control, ref) => describe(control, ref, sight)),
      hiddenNames: hidden.flatMap(fieldNames).map((name) => name.text),
    },
  };
}
