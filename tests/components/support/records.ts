import { type Connection, type GuideRecord, newConnection, type StepRecord } from '@/utils/domain/connection.ts';
import { STEP_IDS } from '@/utils/domain/step.ts';

export const TENANT_ID = 'b3b6a3f0-7c52-11ee-b962-0242ac120002';
export const OTHER_ID = '5f0d4c1a-9b1e-4c55-8d1f-0c6f6a1f2b3c';

/** A connection with its first `done` steps seen done. */
export function company(id: string, done: number, more: Partial<Connection> = {}): Connection {
  const blank = newConnection(id, 1);
  const seen: StepRecord = { status: 'done', by: 'page' };
  const steps = Object.fromEntries(STEP_IDS.map((step, at) => [step, at < done ? seen : blank.steps[step]]));
  return { ...blank, steps: steps as Connection['steps'], ...more };
}

/** A record with the first company in work. */
export function recordOf(...connections: Connection[]): GuideRecord {
  const activeId = connections[0]?.id ?? null;
  return { connections, activeId, defaults: {}, removed: null, copiesOnly: false, shown: {} };
}
