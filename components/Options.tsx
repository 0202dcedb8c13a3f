import { About } from './About.tsx';
import { DefaultsForm } from './DefaultsForm.tsx';
import { FillingForm } from './FillingForm.tsx';
import { HostsForm } from './HostsForm.tsx';
import { ShownList } from './ShownList.tsx';
import { useUi } from './ui-context.ts';

/** The options page. */
export function Options() {
  const { say, record } = useUi();
  document.title = `${say('options_title')} · Connect Guide`;
  return (
    <main class="page">
      <h1>{say('options_title')}</h1>
      {record.value && <DefaultsForm defaults={record.value.defaults} />}
      <FillingForm />
      <HostsForm />
      {record.value && <ShownList record={record.value} />}
      <About />
    </main>
  );
}
