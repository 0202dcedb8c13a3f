import type { Located, Locator } from '../../../domain/locator.ts';
import { type Candidate, judge } from '../judge.ts';
import type { Scene } from '../scene.ts';
import { headersNamed } from './columns.ts';
import { GRIDS } from './rows.ts';
import { tableBySight } from './table-by-sight.ts';
import { hasUnrenderedColumns } from './unrendered.ts';

/** The table or grid that has a column with this header, or what looks like one. */
export function findTable(scene: Scene, locator: Extract<Locator, { find: 'table' }>): Located<Element> {
  const headers = headersNamed(scene, scene.names(locator.column));
  const candidates = headers.flatMap(({ element, grid }): Candidate[] => {
    if (grid) return [{ element: grid, rank: 0 }];
    const seen = tableBySight(scene, element);
    return seen ? [{ element: seen, rank: 1 }] : [];
  });
  const found = judge(scene, candidates, locator);
  const isMore = (grid: Element): boolean =>
    scene.visible(grid) && scene.inRegions(grid, locator) && hasUnrenderedColumns(scene, grid);
  const mayExist = found.outcome === 'missing' && scene.all(`table,${GRIDS}`).some(isMore);
  return mayExist ? { outcome: 'missing', reason: 'may-exist' } : found;
}
