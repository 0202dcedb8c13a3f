import { expect, test } from 'vitest';
import { holds } from '../../../utils/domain/condition.ts';
import { newConnection } from '../../../utils/domain/connection.ts';
import type { Condition } from '../../../utils/domain/flow.ts';
import { APP_STORE_FLOW } from '../../../utils/sites/app-store/flow.ts';
import { fakeLook } from '../domain/fake-look.ts';

const openApps = APP_STORE_FLOW.steps.flatMap(({ actions }) => actions).find(({ id }) => id === 'open-apps');

test.each([true, false])('a page without our app is left for the list only at rest (%s)', (isCalm) => {
  const look = fakeLook({ found: openApps?.target ?? [] });
  const context = { connection: newConnection('one', 0), look, visit: 'now', host: 'apps.visma.com', isCalm };
  expect(holds(openApps?.when as Condition, context)).toBe(isCalm);
});
