import type { StepView } from '@/utils/app/checklist-view.ts';
import { type Connection, currentStep } from '@/utils/domain/connection.ts';
import { StepItem } from './StepItem.tsx';
import { useUi } from './ui-context.ts';

interface Props {
  title: string;
  connection: Connection;
  steps: readonly StepView[];
}

/** One part of the checklist. */
export function StepList({ title, connection, steps }: Props) {
  const { send, record, focusNext } = useUi();

  /** After a step is settled the next one opens: that is where to go on. */
  async function settle(command: 'mark-done' | 'skip' | 'undo-step', view: StepView): Promise<void> {
    if (!(await send({ do: command, id: connection.id, step: view.step }))) return;
    const after = record.value?.connections.find((each) => each.id === connection.id);
    const next = command === 'undo-step' ? view.step : after && currentStep(after);
    focusNext.value = next ? `[data-step="${next}"] h4` : '[data-focus="finished"]';
  }

  return (
    <section class="part">
      <h3>{title}</h3>
      <ol class="steps">
        {steps.map((view) => (
          <StepItem key={view.step} view={view} onSettle={(command) => settle(command, view)} />
        ))}
      </ol>
    </section>
  );
}
