import { ACCOUNTFLOW_FINDER } from '../../utils/app/finders/accountflow-finder.ts';
import { ADMIN_FINDER } from '../../utils/app/finders/admin-finder.ts';
import { APP_STORE_FINDER } from '../../utils/app/finders/app-store-finder.ts';
import { isFaulty } from '../../utils/dom/find/field/is-faulty.ts';
import type { FinderParts } from '../../utils/dom/find/finder-parts.ts';

/** Every search and region there is, whichever portal uses it. */
export const WHOLE_FINDER: FinderParts = {
  ...ADMIN_FINDER,
  searches: { ...ADMIN_FINDER.searches, ...APP_STORE_FINDER.searches, ...ACCOUNTFLOW_FINDER.searches },
  regions: { ...ADMIN_FINDER.regions, ...APP_STORE_FINDER.regions, ...ACCOUNTFLOW_FINDER.regions },
  isFaulty,
};
