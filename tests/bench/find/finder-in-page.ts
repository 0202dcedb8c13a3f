import { ADMIN_FINDER } from '../../../utils/app/finders/admin-finder.ts';
import { targetKeeper } from '../../../utils/app/target-keeper.ts';
import { createLook } from '../../../utils/dom/find/create-look.ts';
import { newConnection } from '../../../utils/domain/connection.ts';
import { decide } from '../../../utils/domain/decide.ts';
import type { NameRef } from '../../../utils/domain/label.ts';
import { spellingsOf } from '../../../utils/domain/label.ts';
import type { Locator, Look } from '../../../utils/domain/locator.ts';
import { ADMIN_FLOW } from '../../../utils/sites/admin/flow.ts';
import { VALUES } from './admin-page.ts';

/** A question that a library of queries by role can be asked: a role, and a pattern of whole names; '' for any name. */
interface RoleQuery {
  readonly role: string;
  readonly pattern: string;
}

const connection = {
  ...newConnection('bench', 1),
  ...VALUES,
  steps: { ...newConnection('bench', 1).steps, 'access-rights': { status: 'done', by: 'hand' } as const },
};

const targets: Locator[] = ADMIN_FLOW.steps.flatMap(({ actions }) => actions.flatMap(({ target }) => [...target]));

/** A look as the guide takes one, and every target of every action asked for; how many were found. */
function evaluate(): { found: number; verdict: string } {
  const look: Look<Element> = createLook(document, VALUES, ADMIN_FINDER);
  const { verdict } = decide(ADMIN_FLOW, { connection, look, visit: 'here', host: 'bench.test', isCalm: true });
  const found = targets.filter((locator) => look.locate(locator).outcome === 'found').length;
  return { found, verdict: verdict.is === 'pointing' ? `${verdict.step}/${verdict.action.id}` : verdict.is };
}

function patternOf(ref: NameRef): string {
  const names = 'labels' in ref ? spellingsOf(ref.labels) : [VALUES[ref.value]];
  return `^(${names.map((name) => name.replace(/[.+*?()[\]{}|\\/^$]/g, '\\$&')).join('|')})$`;
}

const CONTROL_ROLES = { press: 'button', tab: 'tab', option: 'option' } as const;

/** The same targets as one query each; what has no name is asked for by its role. */
function queryFor(locator: Locator): RoleQuery {
  switch (locator.find) {
    case 'control':
      return { role: CONTROL_ROLES[locator.family], pattern: patternOf(locator.name) };
    case 'cell':
      return { role: 'cell', pattern: patternOf(locator.row) };
    case 'row':
      return { role: 'row', pattern: patternOf(locator.of) };
    case 'tick':
      return { role: 'checkbox', pattern: patternOf(locator.of) };
    case 'choice-offering':
      return { role: 'combobox', pattern: patternOf(locator.option) };
    case 'search':
      return { role: 'searchbox', pattern: '' };
    default:
      return { role: 'button', pattern: '' };
  }
}

const queries: RoleQuery[] = [
  ...new Map(targets.map((each) => [JSON.stringify(queryFor(each)), queryFor(each)])).values(),
];

/** Asks whether what is pointed at is still right, so many times; ms for one. */
function recheck(times: number): number {
  const look = createLook(document, VALUES, ADMIN_FINDER);
  const element = targets.map((locator) => look.locate(locator)).find(({ outcome }) => outcome === 'found');
  if (element?.outcome !== 'found') throw new Error('nothing is pointed at');
  const keeper = targetKeeper();
  keeper.hold(element.element);
  const start = performance.now();
  for (let time = 0; time < times; time++) if (!keeper.find()) throw new Error('it is no longer right');
  return (performance.now() - start) / times;
}

const parts = { evaluate, queries, recheck };

declare global {
  var finderBench: typeof parts;
}
globalThis.finderBench = parts;
