import type { CompanyView } from '@/utils/app/companies-view.ts';
import { useUi } from './ui-context.ts';

/** A company in the list. The one in work has its *Edit* above, where it stands in full. */
export function CompanyItem({ company, onEdit }: { company: CompanyView; onEdit: () => void }) {
  const { say, send, focusNext } = useUi();
  const { id, isActive, isFinished } = company;
  const name = company.name || say('company_unnamed');

  async function workOn(): Promise<void> {
    if (await send({ do: 'select-company', id })) focusNext.value = '[data-focus="company"]';
  }

  async function remove(): Promise<void> {
    if (await send({ do: 'remove-company', id })) focusNext.value = '[data-focus="undo-remove"]';
  }

  return (
    <li class="company" aria-current={isActive ? 'true' : undefined}>
      <div class="company-name">
        <span>{name}</span>
        <span class="muted">
          {say('progress_count', String(company.done))}
          {isActive && !isFinished && ` · ${say('in_work')}`}
        </span>
      </div>
      <div class="buttons">
        {!isActive && (
          <>
            <button
              type="button"
              class="button small"
              data-focus={`work-on-${id}`}
              aria-label={say(isFinished ? 'show_company' : 'work_on_company', name)}
              onClick={workOn}
            >
              {say(isFinished ? 'show_finished' : 'work_on')}
            </button>
            <button
              type="button"
              class="button quiet"
              data-focus={`edit-${id}`}
              aria-label={say('form_edit_title', name)}
              onClick={onEdit}
            >
              {say('edit')}
            </button>
          </>
        )}
        <button type="button" class="button quiet" aria-label={say('remove_company', name)} onClick={remove}>
          {say('remove')}
        </button>
      </div>
    </li>
  );
}
