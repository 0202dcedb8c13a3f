import type { GuideRecord } from '@/utils/domain/connection.ts';
import { ProblemReport } from './ProblemReport.tsx';
import { useUi } from './ui-context.ts';

const QUESTIONS = ['app', 'access', 'scopes'];

/** What users ask most, one click away. */
export function Help({ record }: { record: GuideRecord }) {
  const { say } = useUi();
  return (
    <section class="help">
      <h2>{say('help_title')}</h2>
      {QUESTIONS.map((question) => (
        <details key={question}>
          <summary>{say(`help_q_${question}`)}</summary>
          <p>{say(`help_a_${question}`)}</p>
        </details>
      ))}
      <ProblemReport record={record} />
    </section>
  );
}
