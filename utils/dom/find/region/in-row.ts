import type { NameRef } from '../../../domain/label.ts';
import type { Region } from '../../../domain/locator.ts';
import { perScene } from '../per-scene.ts';
import { remember } from '../remember.ts';
import type { Scene } from '../scene.ts';
import { rowsNamed } from '../table/rows.ts';

/** What stands in rows of a name: asked for every tick of a page. */
const inRowsNamed = perScene((scene) =>
  remember((of: NameRef) => {
    const parts = rowsNamed(scene, of).flatMap((row) => row.parts);
    return new Set(parts.flatMap((part) => scene.inside(part, '*')));
  }),
);

/** Does the element stand in a row, one cell or text of which equals the name? */
export function isInRow(scene: Scene, element: Element, { of }: Extract<Region, { in: 'row' }>): boolean {
  return inRowsNamed(scene)(of).has(element);
}
