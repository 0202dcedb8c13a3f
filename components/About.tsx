import { useUi } from './ui-context.ts';

export function About() {
  const { say } = useUi();
  return (
    <section class="card">
      <h2>{say('about_title')}</h2>
      <p>{[say('about_1'), say('about_2'), say('about_3')].join(' ')}</p>
    </section>
  );
}
