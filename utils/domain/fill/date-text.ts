const ISO = /^(\d{4})-(\d{2})-(\d{2})$/;

/** Letters that date placeholders use for day, month and year in the product's languages (fi: pp.kk.vvvv). */
const PARTS: Record<string, 'day' | 'month' | 'year'> = {
  d: 'day',
  p: 'day',
  m: 'month',
  k: 'month',
  y: 'year',
  å: 'year',
  v: 'year',
  j: 'year',
};

const SPELLED =
  /(?<!\p{L})(?:([dp]{1,2}|[mk]{1,2}|[yåvj]{4})([./ -])([dp]{1,2}|[mk]{1,2})\2([dp]{1,2}|[yåvj]{4})|[mk]{2}[./ -][yåvj]{4}|[yåvj]{4}[./ -][mk]{2})(?!\p{L}|[./-]\p{L})/iu;

/**
 * The pattern that a placeholder spells (`dd.mm.åååå`, `yyyy-mm`) or a shown date proves (`31.12.2026`, `2026-01-31`).
 */
function patternOf(hint: string): string | null {
  const spelled = SPELLED.exec(hint);
  if (spelled) return spelled[0].toLowerCase();
  const shown = /^(\d{1,4})([./-])(\d{1,2})\2(\d{1,4})$/.exec(hint.trim());
  if (!shown) return null;
  const [, first = '', separator = '', second = '', last = ''] = shown;
  if (first.length === 4) return ['yyyy', 'mm', 'dd'].join(separator);
  if (last.length !== 4) return null;
  if (Number(first) > 12 || separator === '.') return ['dd', 'mm', 'yyyy'].join(separator);
  return Number(second) > 12 ? ['mm', 'dd', 'yyyy'].join(separator) : null;
}

/**
 * A date `YYYY-MM-DD` as a text box takes it. `hints`: its placeholder and what it shows. null when nothing shows the
 * order of day and month, because a swapped date would look right, and when a month alone would lose the day.
 */
export function dateText(iso: string, hints: readonly string[]): string | null {
  const match = ISO.exec(iso);
  const pattern = hints.map(patternOf).find((one) => one !== null);
  if (!match || pattern === undefined || pattern === null) return null;
  const [, year = '', month = '', day = ''] = match;
  if (day !== '01' && !/[dp]/.test(pattern)) return null;
  const parts = { day, month, year };
  return pattern.replace(/\p{L}+/gu, (letters) => {
    const part = parts[PARTS[letters[0] ?? ''] ?? 'year'];
    return letters.length === 1 ? String(Number(part)) : part;
  });
}

/** Two texts show the same date: the same numbers in the same order, whatever stands between them. */
export function sameDateText(one: string, other: string): boolean {
  const numbers = (text: string) => (text.match(/\d+/g) ?? []).map(Number).join('-');
  return numbers(one) === numbers(other);
}
