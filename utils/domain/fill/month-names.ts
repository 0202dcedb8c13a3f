/** Languages in which the form may name months; month names are the language's own words, not a site's labels. */
const LANGUAGES = ['en', 'nb', 'sv', 'da', 'fi', 'nl'];

const STYLES = ['long', 'short'] as const;

function nameMonths(): string[][] {
  // Formatters are dear: one for each language and style, not for each month.
  const formats = LANGUAGES.flatMap((language) =>
    STYLES.map((month) => new Intl.DateTimeFormat(language, { month, timeZone: 'UTC' })),
  );
  return Array.from({ length: 12 }, (_, at) => {
    const date = new Date(Date.UTC(2026, at, 15));
    const number = String(at + 1);
    const names = formats.map((format) => format.format(date).replace(/\.$/, '').toLowerCase());
    return [...new Set([number, number.padStart(2, '0'), ...names])];
  });
}

let months: string[][] | null = null;

/** Every way to write the month that `value` (number or name) means, lower case; `[value]` when it means none. */
export function monthSpellings(value: string): string[] {
  // The same for ever, and worth keeping: a form is planned again at every look.
  months ??= nameMonths();
  const wanted = value.trim().toLowerCase();
  return months.find((names) => names.includes(wanted)) ?? [value];
}
