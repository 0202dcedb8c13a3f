import type { Located, Locator } from '../../../domain/locator.ts';
import { containsDeep, parentOf } from '../../walk.ts';
import { statedOn } from '../is-on.ts';
import type { Scene } from '../scene.ts';
import { visibleStandIn } from '../stand-in.ts';
import { gridOf, type Row, rowAround } from '../table/rows.ts';
import { HEAD, ticksNamed } from './find-tick.ts';
import { switchesOf } from './ticks.ts';

/** What the row is one of: a table, or what it stands in. */
function listOf({ kind, parts: [part] }: Row): Element | null {
  if (!part) return null;
  return kind === 0 ? gridOf(part) : parentOf(part);
}

/**
 * What stands ticked in another row of the list in which the name's own tick stands, and is not of that name too; one of
 * many is never such.
 */
export function findOtherTick(scene: Scene, { of }: Extract<Locator, { find: 'other-tick' }>): Located<Element> {
  const named = ticksNamed(scene, scene.names(of)).map(({ element }) => element);
  for (const own of named) {
    const row = rowAround(own);
    const list = row && listOf(row);
    const other = switchesOf(scene).find(
      (tick) =>
        list &&
        containsDeep(list, tick) &&
        !row.parts.some((part) => containsDeep(part, tick)) &&
        !named.includes(tick) &&
        !tick.closest(HEAD) &&
        statedOn(scene, tick) &&
        visibleStandIn(scene, tick),
    );
    if (other) return { outcome: 'found', element: other, rank: 0 };
  }
  return { outcome: 'missing', reason: 'not-in-page' };
}
