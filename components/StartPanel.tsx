import { NeverList } from './NeverList.tsx';
import { useUi } from './ui-context.ts';

/** Nothing there yet: what this is, and a start that costs nothing. */
export function StartPanel({ onAdd }: { onAdd: () => void }) {
  const { say, send, focusNext } = useUi();

  async function start(): Promise<void> {
    if (await send({ do: 'start' })) focusNext.value = '[data-focus="company"]';
  }

  return (
    <section class="start">
      <p class="lead">{say('app_intro')}</p>
      <button type="button" class="button primary big" aria-describedby="start-hint" onClick={start}>
        {say('start')}
      </button>
      <p class="hint" id="start-hint">
        {say('start_hint')}
      </p>
      <button type="button" class="button wide" data-focus="add-company" aria-describedby="add-hint" onClick={onAdd}>
        {say('add_company')}
      </button>
      <p class="hint" id="add-hint">
        {say('add_company_hint')}
      </p>
      <NeverList />
    </section>
  );
}
