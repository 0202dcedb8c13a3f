import type { Connection } from '@/utils/domain/connection.ts';
import { useUi } from './ui-context.ts';

/** The way back after *Remove*; it stays until something else is removed. */
export function RemovedCompany({ removed }: { removed: Connection }) {
  const { say, send, focusNext } = useUi();
  const name = removed.companyName || say('company_unnamed');

  async function undo(): Promise<void> {
    if (await send({ do: 'undo-remove' })) focusNext.value = '[data-focus="company"]';
  }

  return (
    <div class="removed">
      <p role="status">{say('removed_company', name)}</p>
      <button
        type="button"
        class="button small"
        data-focus="undo-remove"
        aria-label={say('undo_remove', name)}
        onClick={undo}
      >
        {say('undo')}
      </button>
    </div>
  );
}
