import { useUi } from './ui-context.ts';

/** On a page of Visma at an address that is not known: one press switches it on. */
export function HostOffer() {
  const { say, offeredHost, guideHost, announce } = useUi();
  const origin = offeredHost.value;
  if (origin === null) return null;
  const host = new URL(origin).host;

  async function guide(): Promise<void> {
    const outcome = await guideHost(host);
    announce(outcome === 'on' ? say('host_added', host) : say('host_refused'));
  }

  return (
    <section class="note">
      <p id="host-hint">{say('guide_this_page_hint', host)}</p>
      <button type="button" class="button" aria-describedby="host-hint" onClick={guide}>
        {say('guide_this_page')}
      </button>
    </section>
  );
}
