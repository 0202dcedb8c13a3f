import type { FieldName, FormSnapshot, SnapshotField } from '../../../utils/domain/fill/form-snapshot.ts';

export function field(ref: number, label: string, more: Partial<SnapshotField> = {}): SnapshotField {
  const names: FieldName[] = label === '' ? [] : [{ text: label, by: 'label' }];
  return {
    ref,
    label,
    names,
    kind: 'text',
    options: null,
    shown: '',
    placeholder: '',
    required: false,
    disabled: false,
    readOnly: false,
    isSeveral: false,
    maxLength: null,
    section: '',
    ...more,
  };
}

export function snapshot(fields: readonly SnapshotField[], more: Partial<FormSnapshot> = {}): FormSnapshot {
  return { address: 'https://app.example/', language: 'en', searches: false, hiddenNames: [], fields, ...more };
}
