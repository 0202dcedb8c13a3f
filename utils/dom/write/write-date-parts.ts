import type { Refusal } from '../../domain/fill/fill-plan.ts';
import { datePartOf } from '../form/field-value.ts';
import { focusOn, insertText, leave, pressWithMouse, selectIn } from './events.ts';
import { pause } from './wait.ts';

/** A part takes up a press, and a digit, in the next frame. */
const TAKES_UP = 30;

/**
 * Types a date `YYYY-MM-DD` into a date that is edited part by part: digit by digit, with the zeros before, into each part
 * after a press on it. Refused as `unknown-format` when the parts are not a day, a month and a year.
 */
export async function writeDateParts(
  parts: readonly HTMLElement[],
  text: string,
  signal: AbortSignal,
): Promise<Refusal | null> {
  const [year = '', month = '', day = ''] = text.split('-');
  const digits = { year, month, day };
  const named = parts.map(datePartOf);
  if (new Set(named).size !== 3 || named.includes(null)) return 'unknown-format';
  for (const [at, part] of parts.entries()) {
    pressWithMouse(part);
    focusOn(part);
    await pause(TAKES_UP, signal);
    selectIn(part);
    for (const digit of digits[named[at] ?? 'day']) {
      if (signal.aborted) return 'stopped';
      insertText(part, digit);
      await pause(TAKES_UP, signal);
    }
  }
  const active = parts[0]?.ownerDocument.activeElement;
  if (active instanceof HTMLElement) leave(active);
  return null;
}
