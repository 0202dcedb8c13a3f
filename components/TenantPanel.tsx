import { useSignal } from '@preact/signals';
import { keyOf } from '@/utils/app/say.ts';
import type { Connection } from '@/utils/domain/connection.ts';
import { useUi } from './ui-context.ts';

interface Props {
  connection: Connection;
  /** To type the id oneself. */
  onType: () => void;
}

/** What part A yields and part B needs: the Tenant ID, to copy or to have filled in. */
export function TenantPanel({ connection, onType }: Props) {
  const { say } = useUi();
  return (
    <section class="tenant" data-focus="tenant" tabIndex={-1} aria-labelledby="tenant-title">
      <h3 id="tenant-title">{say('label_tenant_id')}</h3>
      {connection.tenantId === '' ? <UnknownId onType={onType} /> : <KnownId tenantId={connection.tenantId} />}
    </section>
  );
}

function KnownId({ tenantId }: { tenantId: string }) {
  const { say, copy, filling } = useUi();
  const isOff = filling.value !== 'on';
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
        <FillButton isOff={isOff} />
        <span class="copied" role="status">
          {outcome && say(outcome.worked ? 'copied' : 'copy_failed')}
        </span>
      </div>
      <p class="hint" id="fill-hint">
        {say(isOff ? keyOf('filling', filling.value) : 'fill_hint')}
      </p>
    </>
  );
}

function UnknownId({ onType }: Pick<Props, 'onType'>) {
  const { say } = useUi();
  return (
    <>
      <p>{say('tenant_unknown')}</p>
      <div class="buttons">
        <button type="button" class="button" onClick={onType}>
          {say('type_tenant_id')}
        </button>
        <FillButton isOff />
      </div>
      <p class="hint" id="fill-hint">
        {say('fill_needs_id')}
      </p>
    </>
  );
}

function FillButton({ isOff }: { isOff: boolean }) {
  const { say, fill } = useUi();
  return (
    <button type="button" class="button" disabled={isOff} aria-describedby="fill-hint" onClick={fill}>
      {say('fill_in_accountflow')}
    </button>
  );
}
