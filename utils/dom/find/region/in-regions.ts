import type { Locator, Region } from '../../../domain/locator.ts';
import type { FinderParts } from '../finder-parts.ts';
import type { Scene } from '../scene.ts';

type Tests = FinderParts['regions'];

function isIn(tests: Tests, scene: Scene, element: Element, region: Region): boolean {
  // The table pairs each region with its own test; TypeScript cannot follow the pairing through an index.
  const test = tests[region.in] as (scene: Scene, element: Element, region: Region) => boolean;
  return test(scene, element, region);
}

/** All of `within` and none of `outside` hold for the element. Throws on a region that there is no test for. */
export function isInRegions(
  tests: Tests,
  scene: Scene,
  element: Element,
  { within, outside }: Pick<Locator, 'within' | 'outside'>,
): boolean {
  return (
    (within ?? []).every((region) => isIn(tests, scene, element, region)) &&
    !(outside ?? []).some((region) => isIn(tests, scene, element, region))
  );
}
