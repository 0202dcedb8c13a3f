import type { Located, Locator, Region } from '../../domain/locator.ts';
import type { Scene } from './scene.ts';

/** One search per kind of target. */
type Searches = {
  readonly [Kind in Locator['find']]: (scene: Scene, locator: Extract<Locator, { find: Kind }>) => Located<Element>;
};

/** One test per kind of region. */
type RegionTests = {
  readonly [In in Region['in']]: (scene: Scene, element: Element, region: Extract<Region, { in: In }>) => boolean;
};

/** What a finder is made of: a portal's script brings the searches and regions that its flow asks for, and no other. */
export interface FinderParts {
  readonly searches: Partial<Searches>;
  readonly regions: Partial<RegionTests>;
  /** Does the page say that it does not take what stands in a field? */
  readonly isFaulty?: (scene: Scene, field: Element) => boolean;
  /** What the cell shows in which a control was found. */
  readonly readCell?: (scene: Scene, control: Element) => string | null;
  /** What a menu with the session's company says; its text holds more than the name. */
  readonly readCompanyMenu?: (scene: Scene) => string | null;
}
