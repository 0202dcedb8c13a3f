import { useSignal } from '@preact/signals';
import type { GuideRecord } from '@/utils/domain/connection.ts';
import { useUi } from './ui-context.ts';

/** The report as plain text, to be read and copied; it goes nowhere by itself. */
export function ProblemReport({ record }: { record: GuideRecord }) {
  const { say, report, copy } = useUi();
  const outcome = useSignal<'copied' | 'report_copy_failed' | null>(null);
  const text = report(record);

  async function copyReport(): Promise<void> {
    outcome.value = (await copy(text)) ? 'copied' : 'report_copy_failed';
  }

  return (
    <details class="report">
      <summary>{say('report_title')}</summary>
      <p>{say('report_text')}</p>
      <textarea readOnly rows={8} lang="en" translate={false} aria-label={say('report_title')} value={text} />
      <button type="button" class="button small" onClick={copyReport}>
        {say('report_copy')}
      </button>
      <p role="status">{outcome.value && say(outcome.value)}</p>
    </details>
  );
}
