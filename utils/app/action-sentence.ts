import type { Connection } from '../domain/connection.ts';
import { suggestion } from '../domain/decide.ts';
import type { Action } from '../domain/flow.ts';
import type { StepId } from '../domain/step.ts';
import { keyOf, type Say } from './say.ts';

/** An action in its step, with what is to be typed or chosen. */
interface Asked {
  readonly step: StepId;
  readonly action: Action;
  readonly suggest: string | null;
}

/** What an action asks for, in one sentence; the step's own where the action has none. */
export function sentenceOf(
  { step, action, suggest }: Asked,
  connection: Pick<Connection, 'companyName' | 'userName'>,
  say: Say,
): string {
  const company = connection.companyName || say('this_company');
  const key = action.say ?? keyOf('action', step, action.id);
  return say(key, company, connection.userName, suggest ?? '') || say(keyOf('do', step));
}

/** Actions in the order of the flow, without those that read as an earlier one does: to the user they are the same. */
export function distinctActions(
  step: StepId,
  actions: readonly Action[],
  connection: Connection,
  say: Say,
): { readonly id: string; readonly sentence: string }[] {
  const all = actions.map((action) => {
    const suggest = suggestion(action, connection);
    return { id: action.id, sentence: sentenceOf({ step, action, suggest }, connection, say) };
  });
  return all.filter(({ sentence }, at) => all.findIndex((each) => each.sentence === sentence) === at);
}
