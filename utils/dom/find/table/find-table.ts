import type { Located, Locator } from '../../../domain/locator.ts';
import { type Candidate, judge } from '../judge.ts';
import type { Scene } from '../scene.ts';
import { headersNamed } from './columns.ts';
import { GRIDS } from './rows.ts';
import { hasUnrenderedColumns } from './unrendered.ts';

/** The table or grid that has a column with this header; a look-alike without table or ARIA markup is none. */
export function findTable(scene: Scene, locator: Extract<Locator, { find: 'table' }>): Located<Element> {
  const headers = headersNamed(scene, scene.names(locator.column));
  const candidates = headers.flatMap(({ grid }): Candidate[] => (grid ? [{ element: grid, rank: 0 }] : []));
  const found = judge(scene, candidates, locator);
  const isMore = (grid: Element): boolean =>
    scene.visible(grid) && scene.inRegions(grid, locator) && hasUnrenderedColumns(grid);
  const mayExist = found.outcome === 'missing' && scene.all(`table,${GRIDS}`).some(isMore);
  return mayExist ? { outcome: 'missing', reason: 'may-exist' } : found;
}
