import type { FormDefaults } from '../domain/connection.ts';
import type { FieldKey } from '../domain/fill/field-key.ts';

export const MODULE_DEFAULTS = ['modulePayroll', 'moduleVat', 'moduleAssets'] as const satisfies FieldKey[];

/** The months as `1` to `12` with their names in the page's language. */
export function monthChoices(language: string): { value: string; name: string }[] {
  const format = new Intl.DateTimeFormat(language, { month: 'long', timeZone: 'UTC' });
  return Array.from({ length: 12 }, (_, month) => ({
    value: String(month + 1),
    name: format.format(new Date(Date.UTC(2026, month, 15))),
  }));
}

/** A module's default as its select shows it: '' leaves the form alone. */
export function moduleChoice(defaults: FormDefaults, key: string): '' | 'on' | 'off' {
  const value = defaults[key];
  return value === true ? 'on' : value === false ? 'off' : '';
}

export function textDefault(defaults: FormDefaults, key: string): string {
  const value = defaults[key];
  return typeof value === 'string' ? value : '';
}

/** The form's entries as defaults: what is empty is left out, modules become booleans. */
export function defaultsOf(entries: Iterable<readonly [string, string]>): FormDefaults {
  const modules: readonly string[] = MODULE_DEFAULTS;
  const defaults: Record<string, string | boolean> = {};
  for (const [key, entry] of entries) {
    const value = entry.trim();
    if (value !== '') defaults[key] = modules.includes(key) ? value === 'on' : value;
  }
  return defaults;
}
