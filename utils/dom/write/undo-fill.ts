import { shownFor, showsText } from '../../domain/fill/compare-value.ts';
import type { Refusal } from '../../domain/fill/fill-plan.ts';
import type { FieldDefinition, FormDefinition } from '../../domain/fill/form-definition.ts';
import { resolveFields } from '../../domain/fill/resolve-fields.ts';
import type { Control } from '../form/control.ts';
import { snapshotForm } from '../form/snapshot-form.ts';
import { type FillReport, failed, type ReportRow, type RowOutcome, WRITTEN } from './fill-report.ts';
import { waitForSteady } from './wait.ts';
import { writeField } from './write-field.ts';

export interface UndoOptions {
  readonly form: FormDefinition;
  readonly signal: AbortSignal;
}

interface Found {
  readonly control: Control;
  readonly shown: string;
}

/** The field of a row: by its labels, else the only one with the row's label that shows what was written. */
function findAgain(doc: Document, form: FormDefinition, report: FillReport, row: ReportRow): Found | Refusal {
  const { snapshot, controls } = snapshotForm(doc, form);
  const definition = form.fields.find((field) => field.key === row.key);
  if (!snapshot || !definition || snapshot.address !== report.address) return 'changed';
  const resolved = resolveFields(snapshot, form, report.values, []).get(row.key);
  const alike = snapshot.fields.filter(
    (field) => definition.kinds.includes(field.kind) && showsText(definition, field.shown, row.newText),
  );
  const only = alike.length === 1 ? alike[0] : undefined;
  const field = resolved && 'field' in resolved ? resolved.field : only;
  const control = field && controls[field.ref];
  return control ? { control, shown: shownFor(definition, field, row.newText) } : 'no-field';
}

function canBeEmptied({ kind }: Control): boolean {
  return kind !== 'combobox' && kind !== 'radio';
}

async function putBack(
  doc: Document,
  report: FillReport,
  row: ReportRow,
  definition: FieldDefinition,
  { form, signal }: UndoOptions,
): Promise<RowOutcome> {
  const found = findAgain(doc, form, report, row);
  if (typeof found === 'string') return failed(found);
  if (!showsText(definition, found.shown, row.newText)) return failed('changed');
  if (row.oldText === '' && !canBeEmptied(found.control)) return failed('no-option');
  const refusal = await writeField(found.control, definition, row.oldText, signal);
  if (refusal) return failed(refusal);
  const isBack = () => {
    const now = findAgain(doc, form, report, row);
    if (typeof now === 'string') return null;
    const isOld = row.oldText === '' ? now.shown === '' : showsText(definition, now.shown, row.oldText);
    return isOld ? true : null;
  };
  return (await waitForSteady(isBack, 120, 1500, signal)) ? WRITTEN : failed('not-shown');
}

/**
 * Puts the old values back, the last written first, where the form still shows what was written; what the user changed
 * since stays (`changed`). A list that was empty cannot be emptied by pressing its options (`no-option`).
 * In the report `written` means: the old value stands there again; `oldText` and `newText` have changed places.
 */
export async function undoFill(doc: Document, report: FillReport, options: UndoOptions): Promise<FillReport> {
  const rows: ReportRow[] = [];
  for (const row of report.rows.filter((one) => one.outcome === 'written').toReversed()) {
    const definition = options.form.fields.find((field) => field.key === row.key);
    if (!definition) continue;
    const outcome = options.signal.aborted ? failed('stopped') : await putBack(doc, report, row, definition, options);
    rows.push({ key: row.key, label: row.label, oldText: row.newText, newText: row.oldText, ...outcome });
  }
  return { ...report, rows };
}
