/** Languages in which the form may name months; month names are the language's own words, not a site's labels. */
const LANGUAGES = ['en', 'nb', 'sv', 'da', 'fi', 'nl'];

function namesOf(month: number): string[] {
  const date = new Date(Date.UTC(2026, month - 1, 15));
  const named = LANGUAGES.flatMap((language) =>
    (['long', 'short'] as const).map((style) =>
      new Intl.DateTimeFormat(language, { month: style, timeZone: 'UTC' }).format(date).replace(/\.$/, ''),
    ),
  );
  return [String(month), String(month).padStart(2, '0'), ...named].map((name) => name.toLowerCase());
}

/** Every way to write the month that `value` (number or name) means, lower case; `[value]` when it means none. */
export function monthSpellings(value: string): string[] {
  const wanted = value.trim().toLowerCase();
  for (let month = 1; month <= 12; month += 1) {
    const names = namesOf(month);
    if (names.includes(wanted)) return [...new Set(names)];
  }
  return [value];
}
