import type { StepView } from '@/utils/app/checklist-view.ts';
import { keyOf } from '@/utils/app/say.ts';
import { Icon } from './Icon.tsx';
import { useUi } from './ui-context.ts';

interface Props {
  view: StepView;
  onSettle: (command: 'mark-done' | 'skip' | 'undo-step') => void;
}

/** One step: a line, opened out when it is the one to do. */
export function StepItem({ view, onSettle }: Props) {
  const { say } = useUi();
  const { step, status, number, title, isOpen, isSettled } = view;
  return (
    <li class="step" data-step={step} data-status={status} aria-current={isOpen ? 'step' : undefined}>
      <Mark view={view} />
      <div class="step-line">
        <h4 tabIndex={-1}>
          <span class="visually-hidden">{number}. </span>
          {say(title)}
        </h4>
        <Status view={view} />
      </div>
      {isSettled && (
        <button
          type="button"
          class="button quiet"
          aria-label={say('undo_step', say(title))}
          onClick={() => onSettle('undo-step')}
        >
          {say('undo')}
        </button>
      )}
      {isOpen && <Task view={view} onSettle={onSettle} />}
    </li>
  );
}

function Mark({ view: { status, number } }: { view: StepView }) {
  const hasIcon = status === 'done' || status === 'skipped' || status === 'blocked';
  return (
    <span class="mark" aria-hidden="true">
      {hasIcon ? <Icon name={status} /> : number}
    </span>
  );
}

/** In words for everyone; what a number or a tick alone says as well, to screen readers only. */
function Status({ view: { status, isByHand } }: { view: StepView }) {
  const { say } = useUi();
  const isByUser = isByHand && status === 'done';
  const isPlain = status === 'todo' || (status === 'done' && !isByUser);
  return (
    <p class={isPlain ? 'visually-hidden' : 'status'}>
      {say(keyOf('status', status))}
      {isByUser && ` · ${say('marked_by_you')}`}
    </p>
  );
}

function Task({ view, onSettle }: Props) {
  const { say, goTo } = useUi();
  return (
    <div class="task">
      {view.obstacle && (
        <p class="alert" role="alert">
          {say(view.obstacle) || say('blocked_unknown')}
        </p>
      )}
      <p>{say(view.task)}</p>
      {view.note && <p class="note">{say(view.note)}</p>}
      <div class="buttons">
        <button type="button" class="button primary" onClick={() => goTo(view.portal)}>
          {say('take_me_there')}
        </button>
        <button type="button" class="button" onClick={() => onSettle('mark-done')}>
          {say('mark_done')}
        </button>
        <button type="button" class="button" onClick={() => onSettle('skip')}>
          {say('skip')}
        </button>
      </div>
    </div>
  );
}
