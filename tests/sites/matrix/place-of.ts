import { type ActionRecord, type Connection, newConnection } from '../../../utils/domain/connection.ts';
import { actionKey } from '../../../utils/domain/decide.ts';
import type { PortalFlow } from '../../../utils/domain/flow.ts';
import { STEP_IDS } from '../../../utils/domain/step.ts';
import type { Place } from '../drift/page/decide-here.ts';
import { COMPANY, type MatrixState, ORG_NUMBER, TENANT_ID, USER } from './matrix-state.ts';

const VISIT = 'here';
const PART_A = 5;

/** A connection with so many steps done, in their order. */
function connectionAt(done: number): Connection {
  const fresh = newConnection('matrix', 1);
  const steps = STEP_IDS.slice(0, done).map((step) => [step, { status: 'done', by: 'hand' } as const]);
  return {
    ...fresh,
    companyName: COMPANY,
    orgNumber: ORG_NUMBER,
    userName: USER,
    tenantId: done >= PART_A ? TENANT_ID : '',
    steps: { ...fresh.steps, ...Object.fromEntries(steps) },
  };
}

const recordOf = (is: ActionRecord['is'], pressed: boolean): ActionRecord => ({ is, openedIn: VISIT, pressed });

/** Where the guide is on this page, as its script knows it. */
export function placeOf({ portal, host, done, pressed = [], met = [], unknown = [] }: MatrixState): Place {
  const keys = [...new Set([...pressed, ...met])];
  const actions = keys.map((key) => [key, recordOf(met.includes(key) ? 'done' : 'open', pressed.includes(key))]);
  const hidden = Object.fromEntries(unknown.map((value) => [value, '']));
  const connection = { ...connectionAt(done), ...hidden, actions: Object.fromEntries(actions) };
  return { portal, host, connection, visit: VISIT, lastPress: pressed.at(-1) };
}

/** The same page met at every other point of the flow: with nothing pressed, and with everything that could be. */
export function placesAround(state: MatrixState, flow: PortalFlow): Place[] {
  const keys = flow.steps
    .flatMap((step) => step.actions.map((action) => actionKey(step.id, action)))
    .filter((key) => !state.unpressed?.includes(key));
  const own = placeOf(state);
  return STEP_IDS.flatMap((_, done) =>
    [false, true].map((isPressed): Place => {
      const actions = isPressed ? Object.fromEntries(keys.map((key) => [key, recordOf('open', true)])) : {};
      const { companyName, orgNumber, userName, tenantId } = own.connection;
      const values = { companyName, orgNumber, userName, tenantId };
      return { ...own, connection: { ...connectionAt(done), ...values, actions } };
    }),
  );
}
