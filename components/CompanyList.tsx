import { useSignal } from '@preact/signals';
import { companiesView, SEARCH_FROM } from '@/utils/app/companies-view.ts';
import { activeConnection, type Connection, currentStep, type GuideRecord } from '@/utils/domain/connection.ts';
import { CompanyItem } from './CompanyItem.tsx';
import { useUi } from './ui-context.ts';

interface Props {
  record: GuideRecord;
  onAdd: () => void;
  onEdit: (company: Connection) => void;
}

/** All companies with how far each is. */
export function CompanyList({ record, onAdd, onEdit }: Props) {
  const { say, send, focusNext } = useUi();
  const sought = useSignal('');
  const companies = companiesView(record, sought.value);
  const active = activeConnection(record);
  /** Nothing is under way, so the next company may just be started. */
  const isFree = active === null || currentStep(active) === null;

  function edit(id: string): void {
    const company = record.connections.find((each) => each.id === id);
    if (company) onEdit(company);
  }

  async function start(): Promise<void> {
    if (await send({ do: 'start' })) focusNext.value = '[data-focus="company"]';
  }

  return (
    <section class="companies">
      <h2>{say('companies_title')}</h2>
      {record.connections.length >= SEARCH_FROM && (
        <div class="field">
          <label for="find-company">{say('find_in_list')}</label>
          <input
            id="find-company"
            type="search"
            value={sought.value}
            onInput={(event) => {
              sought.value = event.currentTarget.value;
            }}
          />
        </div>
      )}
      {companies.length === 0 && <p class="muted">{say('none_found')}</p>}
      <ul class="company-list">
        {companies.map((company) => (
          <CompanyItem key={company.id} company={company} onEdit={() => edit(company.id)} />
        ))}
      </ul>
      <div class="buttons">
        <button type="button" class="button" data-focus="add-company" onClick={onAdd}>
          {say('add_company')}
        </button>
        {isFree && (
          <button type="button" class="button" aria-description={say('start_hint')} onClick={start}>
            {say('start_next')}
          </button>
        )}
      </div>
    </section>
  );
}
