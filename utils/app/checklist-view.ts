import { type Connection, currentStep, type StepStatus, stepStatuses } from '../domain/connection.ts';
import { PORTAL_OF_STEP, type PortalId, STEP_IDS, type StepId, stepNumber } from '../domain/step.ts';
import { keyOf } from './say.ts';

/** One line of the checklist; texts are message keys. */
export interface StepView {
  readonly step: StepId;
  readonly number: number;
  readonly status: StepStatus;
  readonly portal: PortalId;
  readonly title: string;
  /** Opened out: the step to do now, blocked or not. */
  readonly isOpen: boolean;
  /** The user said that it is done or skipped. */
  readonly isByHand: boolean;
  /** Done or skipped, so there is something to take back. */
  readonly isSettled: boolean;
  /** What to do, for the open step. */
  readonly task: string;
  /** Why it is blocked; null when it is not. */
  readonly obstacle: string | null;
  /** Said before trouble comes. */
  readonly note: string | null;
}

export interface ChecklistView {
  readonly visma: readonly StepView[];
  readonly accountflow: readonly StepView[];
}

function stepView(connection: Connection, step: StepId, status: StepStatus): StepView {
  const { by, obstacle } = connection.steps[step];
  const isSettled = status === 'done' || status === 'skipped';
  return {
    step,
    number: stepNumber(step),
    status,
    portal: PORTAL_OF_STEP[step],
    title: keyOf('step', step),
    isOpen: step === currentStep(connection),
    isByHand: isSettled && by === 'hand',
    isSettled,
    task: keyOf('do', step),
    obstacle: status === 'blocked' ? keyOf('obstacle', obstacle ?? 'unknown') : null,
    note: noteOf(step),
  };
}

/** Learned at the end of the road, a missing role in Accountflow costs most: so it is said at its beginning. */
function noteOf(step: StepId): string | null {
  if (step === 'access-rights') return 'note_accountflow_roles';
  return step === 'integrate' ? 'note_same_user' : null;
}

/** The eight steps in their two parts. */
export function checklistView(connection: Connection): ChecklistView {
  const statuses = stepStatuses(connection);
  const views = STEP_IDS.map((step) => stepView(connection, step, statuses[step]));
  return {
    visma: views.filter(({ portal }) => portal !== 'accountflow'),
    accountflow: views.filter(({ portal }) => portal === 'accountflow'),
  };
}
