import type { Command } from '@/utils/domain/command.ts';
import type { Connection } from '@/utils/domain/connection.ts';
import { useUi } from './ui-context.ts';

interface Question {
  readonly key: 'which_company' | 'which_user';
  readonly names: readonly string[];
  answer(name: string): Command;
}

/** The first thing that is unknown and that a portal has named: the company, then the user. */
function questionOf({ id, companyName, userName, seenCompanies, seenUsers }: Connection): Question | null {
  const company: Question = {
    key: 'which_company',
    names: companyName === '' ? seenCompanies : [],
    answer: (name) => ({ do: 'choose-company', id, companyName: name }),
  };
  const user: Question = {
    key: 'which_user',
    names: userName === '' ? seenUsers : [],
    answer: (name) => ({ do: 'choose-user', id, userName: name }),
  };
  return [company, user].find(({ names }) => names.length > 0) ?? null;
}

/** While the company or the user is unknown: those that a portal has named, to choose from; one question at a time. */
export function WhichName({ connection }: { connection: Connection }) {
  const { say, send, focusNext } = useUi();
  const question = questionOf(connection);
  if (!question) return null;
  const { key, names, answer } = question;

  async function choose(name: string): Promise<void> {
    if (await send(answer(name))) focusNext.value = '[data-focus="company"]';
  }

  return (
    <section class="question">
      <h3 id={key}>{say(key)}</h3>
      <div class="choices">
        {names.map((name) => (
          <button type="button" class="button" key={name} aria-describedby={key} onClick={() => choose(name)}>
            {name}
          </button>
        ))}
      </div>
    </section>
  );
}
