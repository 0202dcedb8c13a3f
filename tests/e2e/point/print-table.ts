import type { Manners } from './measure-manners.ts';
import type { RingReport } from './measure-ring.ts';
import type { TourReport } from './measure-tours.ts';
import type { FrameResult } from './run-in-frames.ts';

type Results<Report> = Readonly<Record<string, readonly (FrameResult<Report> | undefined)[]>>;

const DIALOG = /modal dialog/;

const yesOrNo = (is: boolean): string => (is ? 'yes' : 'no');

function cell(result: FrameResult<RingReport | TourReport> | undefined): string {
  if (!result) return '-';
  if ('error' in result) return 'failed';
  const { value } = result;
  if ('seen' in value && value.seen === null) return value.error === null ? '0' : 'shown';
  if (value.error === null) return 'none';
  return typeof value.error === 'number' ? String(Math.round(value.error * 10) / 10) : value.error;
}

function usable(result: FrameResult<RingReport | TourReport> | undefined): string {
  return yesOrNo(result !== undefined && 'value' in result && result.value.isUsable);
}

/** Everything measured, by browser (ours) or library (theirs, in Chromium). */
interface Measured {
  readonly names: readonly string[];
  readonly ours: Results<RingReport>;
  readonly theirs: Results<TourReport>;
  readonly manners: Readonly<Record<string, Manners>>;
}

const MANNERS: Readonly<Record<string, (manners: Manners) => string>> = {
  'focus stolen while typing': ({ stealsFocus }) => yesOrNo(stealsFocus),
  'arrow keys typed in a field move it on': ({ takesKeys }) => yesOrNo(takesKeys),
  "attributes written on the page's elements": ({ attributes }) => String(attributes),
  'moves although less motion is wanted': ({ moves }) => yesOrNo(moves),
};

/** Largest edge error in CSS px, a row for each case and a column for each library; then who can be pressed in a dialog, and manners. */
export function printTable({ names, ours, theirs, manners }: Measured): void {
  const columns = [...Object.entries(ours), ...Object.entries(theirs)];
  const errors = names.map((name, index) => [name, ...columns.map(([, results]) => cell(results[index]))]);
  const pressed = names.flatMap((name, index) =>
    DIALOG.test(name)
      ? [[`${name}: can the card be pressed?`, ...columns.map(([, results]) => usable(results[index]))]]
      : [],
  );
  const behaviour = Object.entries(MANNERS).map(([name, say]) => [
    name,
    ...columns.map(([column]) => (manners[column] ? say(manners[column]) : '-')),
  ]);
  const heads = columns.map(([name]) => (name in ours ? `ours, ${name}` : name));
  const table = [['largest edge error, px', ...heads], ...errors, ...pressed, ...behaviour];
  const widths = (table[0] ?? []).map((_, column) => Math.max(...table.map((row) => row[column]?.length ?? 0)));
  console.log(table.map((row) => row.map((text, column) => text.padEnd(widths[column] ?? 0)).join('  ')).join('\n'));
}
