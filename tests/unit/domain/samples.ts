import { type Connection, EMPTY_RECORD, type GuideRecord, newConnection } from '../../../utils/domain/connection.ts';
import type { World } from '../../../utils/domain/reduce-command.ts';

/** Version 1, as the guide's own sample. */
export const ID_A = 'f47ac10b-58cc-11ee-8c99-0242ac120002';
/** Version 4. */
export const ID_B = '0b8e6f52-5a0c-4b53-9f0e-6d2b8c1f7a31';
/** Version 7. */
export const ID_C = '018f3c7e-2b1a-7c3d-8e4f-5a6b7c8d9e0f';

export const NOW = 1_700_000_000_000;

/** A connection with nothing but what the test names. */
export function connectionWith(more: Partial<Connection> = {}): Connection {
  return { ...newConnection('one', 1), ...more };
}

/** A record that holds these connections; the first is in work. */
export function recordWith(...connections: Connection[]): GuideRecord {
  return { ...EMPTY_RECORD, connections, activeId: connections[0]?.id ?? null };
}

export function worldAt(newId = 'new'): World {
  return { now: NOW, newId };
}

/** The connection with this id; the test fails when there is none. */
export function connectionIn(record: GuideRecord, id: string): Connection {
  const found = record.connections.find((each) => each.id === id);
  if (!found) throw new Error(`no connection ${id}`);
  return found;
}
