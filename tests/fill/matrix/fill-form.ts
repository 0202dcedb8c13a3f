import type { FillReport } from '../../../utils/dom/write/fill-report.ts';
import type { FieldKey } from '../../../utils/domain/fill/field-key.ts';
import { type FillPlan, isRefused } from '../../../utils/domain/fill/fill-plan.ts';
import { bundleForm, type FormPage } from './form-pages.ts';
import type { Tab } from './open-tabs.ts';
import { type FormState, HELD, WANTED } from './wanted.ts';

export interface FormSetup {
  readonly variant?: 'a' | 'b';
  readonly language?: 'en' | 'nb';
  readonly isModal?: boolean;
}

/** What became of one widget: `unclaimed` is right in the library's state, but was said to have failed. */
export type Verdict = 'right' | 'left' | 'unclaimed' | 'claimed' | 'wrong';

interface WidgetResult {
  readonly key: FieldKey;
  /** What the library calls it. */
  readonly widget: string;
  readonly verdict: Verdict;
  /** Why it was left, in the plan's or the report's words; '' when it was not. */
  readonly reason: string;
}

export interface FormResult {
  readonly widgets: readonly WidgetResult[];
  /** Sends, keys and presses that must never be. */
  readonly misdeeds: readonly string[];
}

/** Shows a library's form, with the library's own state behind it. */
export async function showForm(tab: Tab, form: FormPage, setup: FormSetup): Promise<void> {
  const { js, css } = await bundleForm(form);
  const scripts = [`window.formSetup = ${JSON.stringify(setup)}`, js].map(
    (text) => `<script>${text.replaceAll('</script', '<\\/script')}</script>`,
  );
  const html = `<!doctype html><html><head><meta charset="utf-8"><style>${css}</style></head><body>${scripts.join('')}</body></html>`;
  // Frameworks and web components draw their fields after a moment.
  await tab.show(html, 'window.formState && filler.snapshot()?.fields.length > 4');
}

export const stateOf = (tab: Tab): Promise<FormState> => tab.ask('formState()');
const widgetsOf = (tab: Tab): Promise<Record<string, string>> => tab.ask('widgets');

interface Told {
  readonly claims: boolean;
  readonly reason: string;
}

function judge(before: unknown, after: unknown, held: unknown, { claims }: Told): Verdict {
  if (after === held) return claims ? 'right' : 'unclaimed';
  if (after !== before) return 'wrong';
  return claims ? 'claimed' : 'left';
}

/** Judges every widget of the page by what its library holds; `tellOf` says what the filler told of a field. */
export async function judgeForm(tab: Tab, before: FormState, tellOf: (key: FieldKey) => Told): Promise<FormResult> {
  const after = await stateOf(tab);
  const keys = Object.entries(await widgetsOf(tab)) as [FieldKey, string][];
  const widgets = keys.map(([key, widget]): WidgetResult => {
    const told = tellOf(key);
    return { key, widget, verdict: judge(before[key], after[key], HELD[key], told), reason: told.reason };
  });
  return { widgets, misdeeds: await tab.ask('misdeeds') };
}

/** Fills the form as the product does: snapshot, plan, write, read back. */
export async function fillForm(tab: Tab): Promise<FormResult> {
  const before = await stateOf(tab);
  const plan = await tab.ask<FillPlan>(`filler.plan(${JSON.stringify(WANTED)})`);
  const report = await tab.ask<FillReport>(`filler.write(${JSON.stringify(plan)})`);
  return await judgeForm(tab, before, (key) => {
    const row = report.rows.find((one) => one.key === key);
    if (row) return { claims: row.outcome === 'written', reason: row.reason ?? '' };
    const planned = plan.rows.find((one) => one.key === key);
    return planned && !isRefused(planned)
      ? { claims: true, reason: '' }
      : { claims: false, reason: planned?.refusal ?? 'not planned' };
  });
}
