import { useUi } from './ui-context.ts';

export function NeverList() {
  const { say } = useUi();
  return (
    <section class="never">
      <h2>{say('never_title')}</h2>
      <ul>
        {['never_press', 'never_send', 'never_password'].map((key) => (
          <li key={key}>{say(key)}</li>
        ))}
      </ul>
    </section>
  );
}
