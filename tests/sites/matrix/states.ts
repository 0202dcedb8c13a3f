import type { MatrixState } from './matrix-state.ts';
import { ADMIN_CLASSIC } from './pages/admin-classic.ts';
import { ADMIN_ENTRY } from './pages/admin-entry.ts';
import { ADMIN_FRAMES } from './pages/admin-frames.ts';
import { ADMIN_GRIDS } from './pages/admin-grids.ts';
import { ADMIN_NEW } from './pages/admin-new.ts';
import { ADMIN_ROLES } from './pages/admin-roles.ts';
import { APP_ASKING } from './pages/app-asking.ts';
import { APP_LIST } from './pages/app-list.ts';
import { APP_WINDOWS } from './pages/app-windows.ts';
import { CARDS_AND_SEARCHES } from './pages/cards-and-searches.ts';
import { COMPANY_MENUS } from './pages/company-menus.ts';
import { FLOW_FORM } from './pages/flow-form.ts';
import { FLOW_MENU } from './pages/flow-menu.ts';
import { LOOK_ALIKES } from './pages/look-alikes.ts';
import { NONE_OF_OURS } from './pages/none-of-ours.ts';
import { NOT_OURS } from './pages/not-ours.ts';
import { OTHER_FORMS } from './pages/other-forms.ts';
import { ROWS_AND_CELLS } from './pages/rows-and-cells.ts';

/** Every replica page of the matrix, in the order of the flow. */
export const STATES: readonly MatrixState[] = [
  ...ADMIN_ENTRY,
  ...ADMIN_FRAMES,
  ...ADMIN_CLASSIC,
  ...ADMIN_ROLES,
  ...ADMIN_GRIDS,
  ...ADMIN_NEW,
  ...APP_LIST,
  ...APP_WINDOWS,
  ...APP_ASKING,
  ...COMPANY_MENUS,
  ...FLOW_MENU,
  ...FLOW_FORM,
  ...LOOK_ALIKES,
  ...CARDS_AND_SEARCHES,
  ...OTHER_FORMS,
  ...NONE_OF_OURS,
  ...NOT_OURS,
  ...ROWS_AND_CELLS,
];
