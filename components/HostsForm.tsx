import { useSignal } from '@preact/signals';
import type { TargetedSubmitEvent } from 'preact';
import { useUi } from './ui-context.ts';

/** Addresses of Visma that the user has switched on, and a box for one more. */
export function HostsForm() {
  const { say, hosts, guideHost, unguideHost, announce, focusNext } = useUi();
  const problem = useSignal<'invalid' | 'refused' | null>(null);

  async function add(event: TargetedSubmitEvent<HTMLFormElement>): Promise<void> {
    event.preventDefault();
    const form = event.currentTarget;
    const text = String(new FormData(form).get('host') ?? '');
    const outcome = await guideHost(text);
    problem.value = outcome === 'on' ? null : outcome;
    focusNext.value = '#field-host';
    if (outcome !== 'on') return;
    form.reset();
    announce(say('host_added', text));
  }

  async function remove(origin: string): Promise<void> {
    await unguideHost(origin);
    announce(say('host_removed', new URL(origin).host));
    focusNext.value = '#field-host';
  }

  return (
    <section class="card">
      <h2>{say('hosts_title')}</h2>
      <p>{say('hosts_text')}</p>
      {hosts.value.length === 0 && <p class="muted">{say('hosts_none')}</p>}
      <ul class="company-list">
        {hosts.value.map((origin) => (
          <li class="company" key={origin}>
            <span class="code">{new URL(origin).host}</span>
            <button
              type="button"
              class="button small"
              aria-label={say('host_remove', new URL(origin).host)}
              onClick={() => remove(origin)}
            >
              {say('remove')}
            </button>
          </li>
        ))}
      </ul>
      <form class="form" onSubmit={add}>
        <div class="field">
          <label for="field-host">{say('host_label')}</label>
          <input
            id="field-host"
            name="host"
            type="text"
            required
            autocomplete="off"
            spellcheck={false}
            aria-invalid={problem.value !== null}
            aria-describedby={problem.value ? 'host-problem' : undefined}
          />
          {problem.value && (
            <p class="alert" role="alert" id="host-problem">
              {say(`host_${problem.value}`)}
            </p>
          )}
        </div>
        <button type="submit" class="button">
          {say('host_add')}
        </button>
      </form>
    </section>
  );
}
