import { showsText } from '../../domain/fill/compare-value.ts';
import type { FieldKey, FillValues } from '../../domain/fill/field-key.ts';
import {
  type FillPlan,
  isRefused,
  isWrite,
  type PlanRow,
  type Refusal,
  type WriteRow,
} from '../../domain/fill/fill-plan.ts';
import type { FieldDefinition, FormDefinition } from '../../domain/fill/form-definition.ts';
import { countFields, type FieldCounts, refsSince } from '../../domain/fill/new-fields.ts';
import { planFill } from '../../domain/fill/plan-fill.ts';
import type { Control } from '../form/control.ts';
import { type FormReading, snapshotForm } from '../form/snapshot-form.ts';
import { isTextBox } from './events.ts';
import { type FillReport, failed, type ReportRow, type RowOutcome, WRITTEN } from './fill-report.ts';
import { pause, waitFor, waitForSteady } from './wait.ts';
import { watchComposing } from './watch-composing.ts';
import { typeText, writeField } from './write-field.ts';

export interface WriteOptions {
  readonly form: FormDefinition;
  /** Aborting stops before the next touch; what is written stays. */
  readonly signal: AbortSignal;
  /** Called for each row as soon as the page shows what became of it. */
  readonly onRow?: (key: FieldKey, outcome: RowOutcome) => void;
}

/** A value must stay in sight for this long, ms: masks and frameworks rewrite after blur. */
const STAYS_FOR = 120;
const SHOWS_WITHIN = 1500;
const BETWEEN_FIELDS = 20;
/** What must pass for each field, however quick the page is, ms. */
export const RESTS_PER_FIELD = STAYS_FOR + BETWEEN_FIELDS;
/** A field that depends on a choice may come from a server, ms. */
const COMES_WITHIN = 5000;
/** The form must not change for this long before a late field counts as the only one, ms. */
const SETTLED_FOR = 300;

/** What may still change while a late field is on its way. */
const MAY_PASS: ReadonlySet<Refusal> = new Set(['no-field', 'hidden', 'ambiguous', 'disabled', 'read-only']);

interface Writing extends WriteOptions {
  readonly doc: Document;
  readonly plan: FillPlan;
  /** Only values of the preview's rows, and those that tell whose form it is. */
  readonly values: FillValues;
  readonly isComposing: () => boolean;
  /** The form before the value was chosen on which others depend. */
  before: FieldCounts | null;
}

interface Look {
  readonly reading: FormReading;
  readonly plan: FillPlan;
  readonly row: PlanRow | undefined;
}

/** Reads and plans the form anew, from nothing: whatever was known of it may be gone. */
function look({ doc, form, values, plan, before }: Writing, key?: FieldKey): Look {
  const reading = snapshotForm(doc, form);
  const acceptMismatch = { shownText: plan.acceptedText };
  const newRefs = before ? refsSince(before, reading.snapshot) : [];
  const anew = planFill(reading.snapshot, form, values, { acceptMismatch, newRefs });
  return { reading, plan: anew, row: anew.rows.find((row) => row.key === key) };
}

function valuesOf(plan: FillPlan, form: FormDefinition): FillValues {
  const inPreview = new Set(plan.rows.map((row) => row.key));
  const used = form.fields.filter(({ key, identifies }) => identifies || inPreview.has(key));
  return Object.fromEntries(used.map(({ key }) => [key, plan.values[key] ?? '']));
}

/** Is what stands in the form still what the preview showed? */
function hasChanged({ plan: now }: Look, row: PlanRow, planned: WriteRow, plan: FillPlan): boolean {
  if (now.address !== plan.address) return true;
  if (planned.do === 'later') return false;
  return row.label !== planned.label || row.oldText !== planned.oldText || row.newText !== planned.newText;
}

/** The field that came with a choice: exactly one, the same for a while, in a form that has come to rest. */
async function lookForLate(writing: Writing, planned: WriteRow): Promise<Look> {
  const parent = writing.form.fields.find((field) => field.key === planned.key)?.after;
  const first = look(writing, planned.key);
  const isOpen = first.plan.rows.some((row) => row.key === parent && !isRefused(row) && row.do === 'keep');
  if (!isOpen) return first;
  let last: Element[] = [];
  let since = performance.now();
  const found = await waitFor(
    () => {
      const now = look(writing, planned.key);
      const elements = now.reading.controls.map((control) => control.element);
      const isSame = elements.length === last.length && elements.every((element, at) => element === last[at]);
      if (!isSame) since = performance.now();
      last = elements;
      const isReady = now.plan.refusal !== null || (now.row && !(isRefused(now.row) && MAY_PASS.has(now.row.refusal)));
      return isReady && performance.now() - since >= SETTLED_FOR ? now : null;
    },
    COMES_WITHIN,
    writing.signal,
  );
  return found ?? look(writing, planned.key);
}

/** Does the form show the value, steadily? Read by looking for the field again, as the user would. */
async function isShown(writing: Writing, definition: FieldDefinition, text: string): Promise<boolean> {
  const shows = () => {
    const { row } = look(writing, definition.key);
    return row && showsText(definition, row.oldText, text) ? true : null;
  };
  return (await waitForSteady(shows, STAYS_FOR, SHOWS_WITHIN, writing.signal)) !== null;
}

function controlOf({ reading, row }: Look): Control | undefined {
  return row && !isRefused(row) && row.ref !== null ? reading.controls[row.ref] : undefined;
}

async function writeNow(writing: Writing, now: Look, definition: FieldDefinition, text: string): Promise<RowOutcome> {
  const control = controlOf(now);
  if (!control) return failed('no-field');
  if (writing.form.fields.some((field) => field.after === definition.key))
    writing.before = countFields(now.reading.snapshot);
  // Behind an open list the rest of a form may count as hidden: only another company ends it.
  const check = () => (look(writing).plan.refusal === 'other-company' ? 'other-company' : null);
  const refusal = await writeField(control, definition, text, writing.signal, check);
  if (refusal) return failed(refusal);
  if (await isShown(writing, definition, text)) return WRITTEN;
  if (writing.signal.aborted) return failed('stopped');
  const again = look(writing, definition.key);
  const box = controlOf(again)?.element;
  const isTyped = (control.kind === 'text' || control.kind === 'password') && isTextBox(box);
  if (!isTyped || again.plan.refusal) return failed('not-shown');
  typeText(box, text);
  return (await isShown(writing, definition, text)) ? WRITTEN : failed('not-shown');
}

async function writeRow(writing: Writing, planned: WriteRow): Promise<RowOutcome> {
  const { form, plan, signal } = writing;
  const definition = form.fields.find((field) => field.key === planned.key);
  if (!definition) return failed('no-field');
  const now = planned.do === 'later' ? await lookForLate(writing, planned) : look(writing, planned.key);
  if (signal.aborted) return failed('stopped');
  if (writing.isComposing()) return failed('composing');
  const { row } = now;
  if (!row) return failed('no-field');
  if (isRefused(row)) return failed(row.refusal);
  if (row.do === 'keep') return WRITTEN;
  if (row.do === 'later') return failed('no-field');
  if (hasChanged(now, row, planned, plan)) return failed('changed');
  return await writeNow(writing, now, definition, row.newText);
}

/** Later writes may have undone earlier ones: what is claimed at the end is what the form shows at the end. */
function confirmed(writing: Writing, rows: readonly ReportRow[]): ReportRow[] {
  const shown = look(writing).plan.rows;
  return rows.map((row) => {
    const definition = writing.form.fields.find((field) => field.key === row.key);
    const now = shown.find((one) => one.key === row.key);
    if (row.outcome === 'failed' || (definition && now && showsText(definition, now.oldText, row.newText))) return row;
    return { ...row, ...failed('not-shown') };
  });
}

/**
 * Writes what the preview showed, field by field in the plan's order, each found and guarded anew at the moment of
 * writing. It presses nothing but lists, their options and ticks: never Enter or Tab, never a button, never a submit.
 * The report says `written` only for what the form shows at the end; everything else bears a reason.
 */
export async function writePlan(doc: Document, plan: FillPlan, options: WriteOptions): Promise<FillReport> {
  const end = new AbortController();
  const isComposing = watchComposing(doc, end.signal);
  const values = valuesOf(plan, options.form);
  const writing: Writing = { ...options, doc, plan, values, isComposing, before: null };
  const rows: ReportRow[] = [];
  for (const planned of plan.rows.filter(isWrite)) {
    const outcome = options.signal.aborted ? failed('stopped') : await writeRow(writing, planned);
    const { key, label, oldText, newText } = planned;
    rows.push({ key, label, oldText, newText, ...outcome });
    options.onRow?.(key, outcome);
    await pause(BETWEEN_FIELDS, options.signal);
  }
  end.abort();
  const { values: all, acceptedText, address } = plan;
  return { rows: confirmed(writing, rows), values: all, acceptedText, address };
}
