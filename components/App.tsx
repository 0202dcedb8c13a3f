import { useSignal } from '@preact/signals';
import type { Connection } from '@/utils/domain/connection.ts';
import { CompanyForm } from './CompanyForm.tsx';
import { Icon } from './Icon.tsx';
import { Overview } from './Overview.tsx';
import { useUi } from './ui-context.ts';

/** Popup and side panel: the connection in work and the list of companies, or the form for one of them. */
export function App({ isPopup = false }: { isPopup?: boolean }) {
  const { record, focusNext, dismissRefusal } = useUi();
  const form = useSignal<'add' | Connection | null>(null);
  if (!record.value) return <main aria-busy="true" />;

  function open(what: 'add' | Connection): void {
    dismissRefusal();
    form.value = what;
  }

  function close(focus: string): void {
    dismissRefusal();
    form.value = null;
    focusNext.value = focus;
  }

  return (
    <>
      <TopBar isPopup={isPopup} />
      <main>
        {form.value ? (
          <CompanyForm company={form.value === 'add' ? null : form.value} onClose={close} />
        ) : (
          <Overview record={record.value} onAdd={() => open('add')} onEdit={open} />
        )}
      </main>
    </>
  );
}

function TopBar({ isPopup }: { isPopup: boolean }) {
  const { say, openBeside, openOptions } = useUi();
  return (
    <header class="top-bar">
      <h1>Connect Guide</h1>
      {isPopup && (
        <button
          type="button"
          class="icon-button"
          title={say('open_beside')}
          aria-label={say('open_beside')}
          onClick={openBeside}
        >
          <Icon name="beside" />
        </button>
      )}
      <button
        type="button"
        class="icon-button"
        title={say('open_options')}
        aria-label={say('open_options')}
        onClick={openOptions}
      >
        <Icon name="settings" />
      </button>
    </header>
  );
}
