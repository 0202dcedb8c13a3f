import type { Command } from '../domain/command.ts';
import type { Verdict } from '../domain/decide.ts';
import type { CardPress } from '../domain/guide-view.ts';
import type { GuideState } from '../domain/message.ts';
import { PORTAL_IDS, type StepId } from '../domain/step.ts';
import type { CardRefusal } from './card-scene.ts';
import type { FillSession } from './fill-session.ts';
import type { GuidePort } from './guide-port.ts';

interface PressScene {
  readonly state: GuideState;
  readonly step: StepId | null;
  readonly port: GuidePort;
  /** Null where no form is filled. */
  readonly fill: FillSession | null;
  /** The background changed nothing, and why. */
  onRefusal(refusal: CardRefusal): void;
}

/** The step that a verdict is about; null when it is about none. */
export function stepOf(verdict: Verdict<unknown>): StepId | null {
  return 'step' in verdict ? verdict.step : null;
}

/** Does what the user pressed in the card. */
export function answerPress(press: CardPress, { state, step, port, fill, onRefusal }: PressScene): void {
  const command = commandOf(press, state.connection.id, step);
  if (command) {
    void port.command(command).then((answer) => {
      const refusal = answer ? answer.refusal : 'not-here';
      if (refusal) onRefusal(refusal);
    });
    return;
  }
  switch (press.act) {
    case 'confirm-fill':
      void fill?.write(press.ticked);
      break;
    case 'fill-by-hand':
      fill?.byHand();
      break;
    case 'undo-fill':
      void fill?.undo();
      break;
    case 'take-me-there': {
      const portal = PORTAL_IDS.find((each) => each === press.value);
      if (portal) port.tell({ type: 'go-to', portal });
    }
  }
}

function commandOf({ act, value = '' }: CardPress, id: string, step: StepId | null): Command | null {
  switch (act) {
    case 'confirm-id':
    case 'reject-id':
      return { do: act, id, tenantId: value };
    case 'choose-company':
      return { do: act, id, companyName: value };
    case 'choose-user':
      return { do: act, id, userName: value };
    case 'accept-mismatch':
      return { do: act, id, shown: value };
    case 'mark-done':
    case 'skip':
    case 'undo-step':
      return step && { do: act, id, step };
    default:
      return null;
  }
}
