import { useSignal } from '@preact/signals';
import type { Connection } from '@/utils/domain/connection.ts';
import { useUi } from './ui-context.ts';

/** What part A yields and part B needs: the Tenant ID, to copy or to have filled in. */
export function TenantPanel({ connection, onType }: { connection: Connection; onType: () => void }) {
  const { say, fill } = useUi();
  const { tenantId } = connection;
  const isKnown = tenantId !== '';
  return (
    <section class="tenant" data-focus="tenant" tabIndex={-1} aria-labelledby="tenant-title">
      <h3 id="tenant-title">{say('label_tenant_id')}</h3>
      {isKnown ? <KnownId tenantId={tenantId} /> : <UnknownId onType={onType} />}
      <button type="button" class="button wide" disabled={!isKnown} aria-describedby="fill-hint" onClick={fill}>
        {say('fill_in_accountflow')}
      </button>
      <p class="hint" id="fill-hint">
        {say(isKnown ? 'fill_hint' : 'fill_needs_id')}
      </p>
    </section>
  );
}

function KnownId({ tenantId }: { tenantId: string }) {
  const { say, copy } = useUi();
  /** The id that was copied, so that another id does not inherit the word. */
  const copied = useSignal<{ id: string; worked: boolean } | null>(null);
  const outcome = copied.value?.id === tenantId ? copied.value : null;

  async function copyId(): Promise<void> {
    copied.value = { id: tenantId, worked: await copy(tenantId) };
  }

  return (
    <>
      <p class="code" data-field="tenant-id">
        {tenantId}
      </p>
      <div class="buttons">
        <button type="button" class="button" onClick={copyId}>
          {say('copy_tenant_id')}
        </button>
        <span class="copied" role="status">
          {outcome && say(outcome.worked ? 'copied' : 'copy_failed')}
        </span>
      </div>
    </>
  );
}

function UnknownId({ onType }: { onType: () => void }) {
  const { say } = useUi();
  return (
    <div class="buttons spread">
      <p>{say('tenant_unknown')}</p>
      <button type="button" class="button quiet" onClick={onType}>
        {say('type_tenant_id')}
      </button>
    </div>
  );
}
