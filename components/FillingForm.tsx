import { keyOf } from '@/utils/app/say.ts';
import { useUi } from './ui-context.ts';

/** To copy every value instead of having forms filled; an organization's policy may have decided that already. */
export function FillingForm() {
  const { say, send, filling } = useUi();
  const isForbidden = filling.value === 'off-by-policy';

  async function choose(copiesOnly: boolean): Promise<void> {
    await send({ do: 'set-copies-only', copiesOnly });
  }

  return (
    <section class="card form">
      <h2>{say('filling_title')}</h2>
      <label class="tick">
        <input
          type="checkbox"
          checked={filling.value !== 'on'}
          disabled={isForbidden}
          aria-describedby="filling-hint"
          onChange={(event) => choose(event.currentTarget.checked)}
        />
        {say('filling_copies_only')}
      </label>
      <p class="hint" id="filling-hint">
        {say(isForbidden ? keyOf('filling', filling.value) : 'filling_hint')}
      </p>
    </section>
  );
}
