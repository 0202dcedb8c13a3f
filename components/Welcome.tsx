import { activeConnection } from '@/utils/domain/connection.ts';
import { NeverList } from './NeverList.tsx';
import { useUi } from './ui-context.ts';

/** Shown once after installing. */
export function Welcome() {
  const { say } = useUi();
  document.title = 'Connect Guide';
  return (
    <main class="page">
      <h1>{say('welcome_title')}</h1>
      <section class="card">
        <h2>{say('welcome_how')}</h2>
        <ol class="plain-steps">
          {['welcome_1', 'welcome_2', 'welcome_3'].map((key) => (
            <li key={key}>{say(key)}</li>
          ))}
        </ol>
        <StartHere />
      </section>
      <section class="card">
        <h2>{say('pin_title')}</h2>
        <p>{say('pin_text')}</p>
      </section>
      <div class="card">
        <NeverList />
      </div>
    </main>
  );
}

function StartHere() {
  const { say, record, send, goTo, focusNext } = useUi();
  const isStarted = record.value !== null && activeConnection(record.value) !== null;

  async function start(): Promise<void> {
    if (await send({ do: 'start' })) focusNext.value = '[data-focus="go"]';
  }

  if (!isStarted) {
    return (
      <button type="button" class="button primary big" onClick={start}>
        {say('start')}
      </button>
    );
  }
  return (
    <>
      <p role="status">{say('welcome_started')}</p>
      <button type="button" class="button primary big" data-focus="go" onClick={() => goTo('admin')}>
        {say('take_me_there')}
      </button>
    </>
  );
}
