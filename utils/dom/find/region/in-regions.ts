import type { Locator, Region } from '../../../domain/locator.ts';
import { containsDeep } from '../../walk.ts';
import type { Scene } from '../scene.ts';
import { rowsNamed } from '../table/rows.ts';
import { isInCard } from './in-card.ts';
import { isInDialog } from './in-dialog.ts';
import { isInMenu } from './in-menu.ts';
import { isInPage } from './in-page.ts';
import { isInSearch } from './in-search.ts';
import { isInNavigation, isInTopBar } from './page-bars.ts';

type Test = { [In in Region['in']]: (scene: Scene, element: Element, region: Extract<Region, { in: In }>) => boolean };

const TESTS: Test = {
  dialog: isInDialog,
  page: isInPage,
  card: (scene, element, { of }) => isInCard(scene, element, scene.names(of)),
  row: (scene, element, { of }) =>
    rowsNamed(scene, of).some((row) => row.parts.some((part) => containsDeep(part, element))),
  'top-bar': isInTopBar,
  navigation: isInNavigation,
  menu: isInMenu,
  search: isInSearch,
};

const isIn = (scene: Scene, element: Element, region: Region): boolean =>
  // The table pairs each region with its own test; TypeScript cannot follow the pairing through an index.
  (TESTS[region.in] as (scene: Scene, element: Element, region: Region) => boolean)(scene, element, region);

/** All of `within` and none of `outside` hold for the element. */
export function isInRegions(
  scene: Scene,
  element: Element,
  { within, outside }: Pick<Locator, 'within' | 'outside'>,
): boolean {
  return (
    (within ?? []).every((region) => isIn(scene, element, region)) &&
    !(outside ?? []).some((region) => isIn(scene, element, region))
  );
}
