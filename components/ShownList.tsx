import { shownLines } from '@/utils/app/shown-view.ts';
import type { GuideRecord } from '@/utils/domain/connection.ts';
import { useUi } from './ui-context.ts';

/** What the user has pointed at, each to be forgotten. */
export function ShownList({ record }: { record: GuideRecord }) {
  const { say, send, announce, focusNext } = useUi();
  const lines = shownLines(record, say);

  async function forget(key: string | null): Promise<void> {
    if (!(await send({ do: 'forget-shown', key }))) return;
    announce(say('forgotten'));
    focusNext.value = '#shown-title';
  }

  return (
    <section class="card">
      <h2 id="shown-title" tabIndex={-1}>
        {say('shown_title')}
      </h2>
      <p>{say('shown_text')}</p>
      {lines.length === 0 && <p class="muted">{say('shown_none')}</p>}
      <ul class="company-list">
        {lines.map(({ key, sentence, looks, host }) => (
          <li class="company" key={key}>
            <span>
              {sentence} <span class="code">{looks}</span> <span class="muted">{host}</span>
            </span>
            <button
              type="button"
              class="button small"
              aria-label={say('forget_shown', sentence)}
              onClick={() => forget(key)}
            >
              {say('forget')}
            </button>
          </li>
        ))}
      </ul>
      {lines.length > 0 && (
        <button type="button" class="button" onClick={() => forget(null)}>
          {say('forget_all')}
        </button>
      )}
    </section>
  );
}
