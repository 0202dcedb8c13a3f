import type { FormResult, Verdict } from './fill-form.ts';

/** Results of one library's forms. */
export interface LibraryResult {
  readonly library: string;
  readonly forms: readonly FormResult[];
}

const count = ({ forms }: LibraryResult, verdict: Verdict): number =>
  forms.flatMap(({ widgets }) => widgets).filter((widget) => widget.verdict === verdict).length;

const widgetsIn = ({ forms }: LibraryResult): number => forms.reduce((sum, { widgets }) => sum + widgets.length, 0);
const misdeedsIn = ({ forms }: LibraryResult): number => forms.reduce((sum, { misdeeds }) => sum + misdeeds.length, 0);

function cells(result: LibraryResult): string {
  return `${count(result, 'right') + count(result, 'unclaimed')}/${widgetsIn(result)}`.padStart(8);
}

function harm(result: LibraryResult): string {
  return `${count(result, 'wrong')}/${count(result, 'claimed')}/${misdeedsIn(result)}`.padStart(8);
}

export function totalOf(results: readonly LibraryResult[]): LibraryResult {
  return { library: 'all', forms: results.flatMap(({ forms }) => forms) };
}

export interface Column {
  readonly title: string;
  readonly results: readonly LibraryResult[];
}

/**
 * One line a library, a column a way of filling: how many of the library's widgets hold the value afterwards, of how
 * many, then how many hold a wrong one, how many were claimed while empty, and how often a form was sent or committed.
 */
export function tableOf(columns: readonly Column[]): string {
  const first = columns[0]?.results ?? [];
  const names = [...first.map(({ library }) => library), 'all'];
  const head = `${'library'.padEnd(22)} fields${columns.map(({ title }) => ` | ${title.padEnd(22)}`).join('')}`;
  const lines = names.map((name, at) => {
    const parts = columns.map(({ results }) => {
      const result = name === 'all' ? totalOf(results) : results.find(({ library }) => library === name);
      return result ? ` | ${cells(result)} ${harm(result).padEnd(13)}` : ` | ${''.padEnd(22)}`;
    });
    const own = at === names.length - 1 ? totalOf(first) : first[at];
    return `${name.padEnd(22)} ${String(own ? widgetsIn(own) : 0).padStart(6)}${parts.join('')}`;
  });
  return [head, ...lines].join('\n');
}

/** Every widget that is not right, a line each. */
export function exceptionsOf(results: readonly LibraryResult[], verdicts: readonly Verdict[]): string[] {
  return results.flatMap(({ library, forms }) =>
    forms.flatMap(({ widgets }) =>
      widgets
        .filter(({ verdict }) => verdicts.includes(verdict))
        .map(({ key, widget, verdict, reason }) => `${verdict}: ${library}, ${widget} (${key}) ${reason}`.trim()),
    ),
  );
}
