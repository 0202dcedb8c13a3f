import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Connection, newConnection } from '../../../utils/domain/connection.ts';
import { decide } from '../../../utils/domain/decide.ts';
import type { PortalFlow } from '../../../utils/domain/flow.ts';
import type { Locator } from '../../../utils/domain/locator.ts';
import { reduceFacts } from '../../../utils/domain/reduce-observation.ts';
import { STEP_IDS } from '../../../utils/domain/step.ts';
import { HOSTS } from '../../../utils/sites/origins.ts';
import { fakeLook } from '../domain/fake-look.ts';
import { FLOWS } from './flows.ts';
import { locatorsOf } from './walk-flow.ts';

const TEXTS = { companyName: 'Fjord AS', userName: 'Kari Nordmann', orgNumber: '987654325', tenantId: '' };
const SHOWN = [...Object.values(TEXTS), 'Integration Administrator', 'Accountflow', 'Visma.net Financials', 'Berg AS'];

/** Each locator of the flow is found or not, on, off or without state, and shows this or that. */
function pageOf(flow: PortalFlow) {
  const locators = locatorsOf(flow).filter(({ find }) => find !== 'password');
  const part = fc.record({ is: fc.boolean(), on: fc.option(fc.boolean()), text: fc.option(fc.constantFrom(...SHOWN)) });
  return fc.tuple(...locators.map(() => part)).map((parts) => {
    const seen = locators.map((locator, at): [Locator, (typeof parts)[number]] => [
      locator,
      parts[at] as (typeof parts)[number],
    ]);
    const found = seen.filter(([, { is }]) => is);
    return {
      found: found.map(([locator]) => locator),
      on: new Map(found.flatMap(([locator, { on }]): [Locator, boolean][] => (on === null ? [] : [[locator, on]]))),
      shown: new Map(
        found.flatMap(([locator, { text }]): [Locator, string][] => (text === null ? [] : [[locator, text]])),
      ),
    };
  });
}

/** Connections on their way: so many steps done, names known or not, every action pressed before or none. */
function connectionOn(flow: PortalFlow): fc.Arbitrary<Connection> {
  const keys = flow.steps.flatMap(({ id, actions }) => actions.map((action) => `${id}/${action.id}`));
  return fc
    .record({ settled: fc.nat(STEP_IDS.length), isNamed: fc.boolean(), pressed: fc.subarray(keys) })
    .map(({ settled, isNamed, pressed }) => {
      const blank = newConnection('one', 0);
      const done = STEP_IDS.slice(0, settled).map((step) => [step, { status: 'done', by: 'page' }]);
      const open = pressed.map((key) => [key, { is: 'open', openedIn: 'now', pressed: true }]);
      return {
        ...blank,
        ...(isNamed ? TEXTS : {}),
        steps: { ...blank.steps, ...Object.fromEntries(done) },
        actions: Object.fromEntries(open),
      };
    });
}

describe.each(FLOWS)('whatever a page of $portal shows', { timeout: 30_000 }, (flow) => {
  test('its facts come to rest: a page that stands still does not go on telling news', () => {
    fc.assert(
      fc.property(pageOf(flow), connectionOn(flow), fc.constantFrom(...HOSTS[flow.portal]), (page, begun, host) => {
        const context = { look: fakeLook(page), visit: 'now', host, isCalm: true };
        let connection = begun;
        for (let looks = 0; looks < 2 * STEP_IDS.length; looks += 1) {
          const told = reduceFacts(connection, decide(flow, { ...context, connection }).facts);
          if (told === connection) return;
          connection = told;
        }
        expect.fail('still news');
      }),
      { numRuns: 150 },
    );
  });

  test('nothing is pointed at twice over: what is done and what is settled is left alone', () => {
    fc.assert(
      fc.property(
        pageOf(flow),
        connectionOn(flow),
        fc.constantFrom(...HOSTS[flow.portal]),
        (page, connection, host) => {
          const context = { connection, look: fakeLook(page), visit: 'now', host, isCalm: true };
          const { verdict, facts } = decide(flow, context);
          if (verdict.is !== 'pointing') return;
          const informed = reduceFacts(connection, facts);
          expect(informed.steps[verdict.step].status).not.toMatch(/done|skipped/);
          const key = `${verdict.step}/${verdict.action.id}`;
          expect(facts.filter((fact) => fact.fact === 'action' && fact.key === key && fact.is === 'done')).toEqual([]);
        },
      ),
      { numRuns: 150 },
    );
  });
});
