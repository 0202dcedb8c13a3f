import { useEffect } from 'preact/hooks';
import { checklistView } from '@/utils/app/checklist-view.ts';
import { waitingCandidate, warningsOf } from '@/utils/app/warning-view.ts';
import { type Connection, currentStep, doneCount, type GuideRecord } from '@/utils/domain/connection.ts';
import { STEP_IDS, type StepId } from '@/utils/domain/step.ts';
import { IdQuestion } from './IdQuestion.tsx';
import { StepList } from './StepList.tsx';
import { TenantPanel } from './TenantPanel.tsx';
import { useUi } from './ui-context.ts';
import { WhichName } from './WhichName.tsx';

interface Props {
  record: GuideRecord;
  connection: Connection;
  onEdit: () => void;
}

/** The connection in work, from its name to its last step. */
export function ConnectionPanel({ record, connection, onEdit }: Props) {
  const { say } = useUi();
  const checklist = checklistView(connection);
  const warnings = warningsOf(record, connection);
  const candidate = waitingCandidate(connection);
  const isAsking = warnings.length > 0 || candidate !== null || connection.companyName === '';
  useShowStep(currentStep(connection), isAsking);
  return (
    <section class="connection" data-connection={connection.id} aria-labelledby="company">
      <Head connection={connection} onEdit={onEdit} />
      {warnings.map(({ key, substitutions }) => (
        <p class="alert" role="alert" key={key}>
          {say(key, ...substitutions)}
        </p>
      ))}
      {candidate && <IdQuestion connection={connection} candidate={candidate} />}
      <WhichName connection={connection} />
      {currentStep(connection) === null && <Finished connection={connection} />}
      <StepList title={say('part_a')} connection={connection} steps={checklist.visma} />
      <TenantPanel connection={connection} onType={onEdit} />
      <StepList title={say('part_b')} connection={connection} steps={checklist.accountflow} />
    </section>
  );
}

/** Brings the step to do into sight in a low popup, unless something above it wants to be read first. */
function useShowStep(step: StepId | null, isAsking: boolean): void {
  useEffect(() => {
    if (step !== null && !isAsking)
      document.querySelector(`[data-step="${step}"]`)?.scrollIntoView({ block: 'nearest' });
  }, [step, isAsking]);
}

function Head({ connection, onEdit }: { connection: Connection; onEdit: () => void }) {
  const { say, send, focusNext } = useUi();
  const { id, companyName, orgNumber } = connection;
  const done = doneCount(connection);

  async function pause(): Promise<void> {
    if (await send({ do: 'select-company', id: null })) focusNext.value = `[data-focus="work-on-${id}"]`;
  }

  return (
    <header class="connection-head">
      <h2 id="company" data-focus="company" tabIndex={-1}>
        {companyName === '' ? say('company_unnamed') : <span data-field="company-name">{companyName}</span>}
      </h2>
      {orgNumber !== '' && <p class="muted">{say('org_number_short', orgNumber)}</p>}
      <div class="progress-row">
        <progress value={done} max={STEP_IDS.length} aria-labelledby="progress-text" />
        <span id="progress-text">{say('progress_count', String(done))}</span>
      </div>
      <div class="buttons">
        <button
          type="button"
          class="button small"
          data-focus={`edit-${id}`}
          aria-label={say('form_edit_title', companyName || say('this_company'))}
          onClick={onEdit}
        >
          {say('edit')}
        </button>
        <button type="button" class="button small" onClick={pause}>
          {say('pause')}
        </button>
      </div>
    </header>
  );
}

function Finished({ connection }: { connection: Connection }) {
  const { say } = useUi();
  const skipped = STEP_IDS.filter((step) => connection.steps[step].status === 'skipped').length;
  return (
    <div class="finished" data-focus="finished" tabIndex={-1}>
      <p>{say('all_done')}</p>
      {skipped > 0 && <p>{say('done_with_skips', String(skipped))}</p>}
    </div>
  );
}
