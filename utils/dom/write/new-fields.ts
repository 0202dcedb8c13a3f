import type { SnapshotField } from '../../domain/fill/form-snapshot.ts';
import type { FormReading } from '../form/snapshot-form.ts';

/** Which fields a form had at one moment: elements, and how many there were of each description. */
export interface FieldMemory {
  readonly elements: ReadonlySet<Element>;
  readonly counts: ReadonlyMap<string, number>;
}

function description({ kind, names }: SnapshotField): string {
  return JSON.stringify([kind, names]);
}

export function rememberFields({ snapshot, controls }: FormReading): FieldMemory {
  const counts = new Map<string, number>();
  for (const field of snapshot?.fields ?? []) {
    counts.set(description(field), (counts.get(description(field)) ?? 0) + 1);
  }
  return { elements: new Set(controls.map((control) => control.element)), counts };
}

/** Refs of fields that came since. A field that was only drawn anew is not new: there are as many of its kind as before. */
export function refsSince(memory: FieldMemory | null, reading: FormReading): number[] {
  if (!memory) return [];
  const now = rememberFields(reading);
  return (reading.snapshot?.fields ?? []).flatMap((field) => {
    const element = reading.controls[field.ref]?.element;
    const came = (now.counts.get(description(field)) ?? 0) > (memory.counts.get(description(field)) ?? 0);
    return element && !memory.elements.has(element) && came ? [field.ref] : [];
  });
}
