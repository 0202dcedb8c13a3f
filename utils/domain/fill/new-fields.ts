import type { FormSnapshot, SnapshotField } from './form-snapshot.ts';

/** How many fields of each description a form had at one moment. No element: whatever is drawn anew stays known. */
export type FieldCounts = ReadonlyMap<string, number>;

function description({ kind, names }: SnapshotField): string {
  return JSON.stringify([kind, names]);
}

export function countFields(snapshot: FormSnapshot | null): FieldCounts {
  const counts = new Map<string, number>();
  for (const field of snapshot?.fields ?? []) {
    counts.set(description(field), (counts.get(description(field)) ?? 0) + 1);
  }
  return counts;
}

/**
 * Refs of fields that came since: there are more of their description than before. Of two alike both are named, because
 * nothing tells which one was there.
 */
export function refsSince(before: FieldCounts, snapshot: FormSnapshot | null): number[] {
  const now = countFields(snapshot);
  const hasCome = (field: SnapshotField) => (now.get(description(field)) ?? 0) > (before.get(description(field)) ?? 0);
  return (snapshot?.fields ?? []).filter(hasCome).map((field) => field.ref);
}
