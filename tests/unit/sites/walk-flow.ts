import type { LabelSet } from '../../../utils/domain/label.ts';
import type { Locator } from '../../../utils/domain/locator.ts';

/** Every plain object within the data, the data itself first; shared parts once. */
function partsOf(data: unknown, met = new Set<object>()): object[] {
  if (typeof data !== 'object' || data === null || met.has(data)) return [];
  met.add(data);
  return [data, ...Object.values(data).flatMap((value) => partsOf(value, met))];
}

/** Values of a property wherever the data has it. */
export function valuesOf(data: unknown, property: string): unknown[] {
  return partsOf(data).flatMap((part) => (property in part ? [(part as Record<string, unknown>)[property]] : []));
}

export function labelSetsOf(data: unknown): LabelSet[] {
  return partsOf(data).filter((part): part is LabelSet => 'spellings' in part);
}

export function locatorsOf(data: unknown): Locator[] {
  return partsOf(data).filter((part): part is Locator => 'find' in part && typeof part.find === 'string');
}
