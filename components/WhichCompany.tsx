import type { Connection } from '@/utils/domain/connection.ts';
import { useUi } from './ui-context.ts';

/** While the company is unknown: those that a portal has named, to choose from. */
export function WhichCompany({ connection }: { connection: Connection }) {
  const { say, send, focusNext } = useUi();
  const { id, companyName, seenCompanies } = connection;
  if (companyName !== '' || seenCompanies.length === 0) return null;

  async function choose(name: string): Promise<void> {
    if (await send({ do: 'choose-company', id, companyName: name })) focusNext.value = '[data-focus="company"]';
  }

  return (
    <section class="question">
      <h3 id="which-company">{say('which_company')}</h3>
      <div class="choices">
        {seenCompanies.map((name) => (
          <button type="button" class="button" key={name} aria-describedby="which-company" onClick={() => choose(name)}>
            {name}
          </button>
        ))}
      </div>
    </section>
  );
}
