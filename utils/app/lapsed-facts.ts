import type { Fact } from '../domain/command.ts';
import type { Connection } from '../domain/connection.ts';
import { actionKey } from '../domain/decide.ts';
import type { PortalFlow } from '../domain/flow.ts';
import { SIGN_IN_HOST } from '../sites/origins.ts';

/** The page was come to from signing in, and not by loading it anew since. */
function cameFromSignIn(doc: Document): boolean {
  const [load] = doc.defaultView?.performance.getEntriesByType('navigation') ?? [];
  const isReload = load instanceof PerformanceNavigationTiming && load.type !== 'navigate';
  return !isReload && URL.parse(doc.referrer)?.hostname === SIGN_IN_HOST;
}

/**
 * A press that commits something may have been lost with the session: on the page that sign-in led to, the presses of
 * earlier pages on such buttons count no more. Asked once for a page; wherever it leads, nothing is proved by them.
 */
export function lapsedFacts(flow: PortalFlow, doc: Document, connection: Connection, visit: string): Fact[] {
  if (!cameFromSignIn(doc)) return [];
  return flow.steps
    .flatMap(({ id, actions }) => actions.filter(({ kind }) => kind === 'confirm').map((each) => actionKey(id, each)))
    .filter((key) => connection.actions[key]?.pressed)
    .map((key) => ({ fact: 'action', key, is: 'open', visit }));
}
