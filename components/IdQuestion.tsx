import { useEffect } from 'preact/hooks';
import { isDoubtful } from '@/utils/app/warning-view.ts';
import type { Connection, IdCandidate } from '@/utils/domain/connection.ts';
import { useUi } from './ui-context.ts';

/**
 * Asks about a Tenant ID that was read. One that reads as the customer's cannot be said yes to: it can only be put
 * aside.
 */
export function IdQuestion({ connection, candidate }: { connection: Connection; candidate: IdCandidate }) {
  const { say, send, focusNext, announce } = useUi();
  const { id } = connection;
  const { tenantId, companyName, context } = candidate;
  const question = say('ask_id', connection.companyName || companyName || say('this_company'));
  const canConfirm = context === 'company';
  useEffect(() => announce(question), [announce, question]);

  async function answer(command: 'confirm-id' | 'reject-id'): Promise<void> {
    if (await send({ do: command, id, tenantId })) focusNext.value = '[data-focus="tenant"]';
  }

  return (
    <section class="question">
      <h3 id="id-question">{canConfirm ? question : say('label_tenant_id')}</h3>
      <p class="code">{tenantId}</p>
      {companyName !== '' && <p class="muted">{say('id_beside', companyName)}</p>}
      <div class="buttons">
        {canConfirm && (
          <button
            type="button"
            class={isDoubtful(connection) ? 'button' : 'button primary'}
            aria-describedby="id-question"
            onClick={() => answer('confirm-id')}
          >
            {say('confirm_id_yes')}
          </button>
        )}
        <button type="button" class="button" aria-describedby="id-question" onClick={() => answer('reject-id')}>
          {say(canConfirm ? 'confirm_id_no' : 'id_not_this')}
        </button>
      </div>
    </section>
  );
}
