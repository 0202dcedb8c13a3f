import { readCompanyMenu } from '../../dom/find/company/find-company-menu.ts';
import { findControl } from '../../dom/find/control/find-control.ts';
import { findMenuButton } from '../../dom/find/control/find-menu-button.ts';
import { findChoiceOffering } from '../../dom/find/field/find-choice-offering.ts';
import { findEmptyList } from '../../dom/find/field/find-empty-list.ts';
import { findLabelledList } from '../../dom/find/field/find-labelled-list.ts';
import { findSearch } from '../../dom/find/field/find-search.ts';
import { findSearchButton } from '../../dom/find/field/find-search-button.ts';
import { findLauncher } from '../../dom/find/find-launcher.ts';
import { findNamesake } from '../../dom/find/find-namesake.ts';
import { findPassword } from '../../dom/find/find-password.ts';
import { findText } from '../../dom/find/find-text.ts';
import type { FinderParts } from '../../dom/find/finder-parts.ts';
import { isInDialog } from '../../dom/find/region/in-dialog.ts';
import { isFold } from '../../dom/find/region/in-fold.ts';
import { isInList } from '../../dom/find/region/in-list.ts';
import { isInMenu } from '../../dom/find/region/in-menu.ts';
import { isOpened } from '../../dom/find/region/in-opened.ts';
import { isInPage } from '../../dom/find/region/in-page.ts';
import { isInRow } from '../../dom/find/region/in-row.ts';
import { isInBar, isInMargin } from '../../dom/find/region/page-bars.ts';
import { readCell } from '../../dom/find/table/cell-control.ts';
import { findCell } from '../../dom/find/table/find-cell.ts';
import { findOwnRow } from '../../dom/find/table/find-own-row.ts';
import { findTable } from '../../dom/find/table/find-table.ts';
import { findOtherTick } from '../../dom/find/tick/find-other-tick.ts';
import { findSendButton } from '../../dom/find/tick/find-send-button.ts';
import { findSwitch } from '../../dom/find/tick/find-switch.ts';
import { findTick } from '../../dom/find/tick/find-tick.ts';

/** What Admin's flow looks for, and the company menu that names the session's company. */
export const ADMIN_FINDER: FinderParts = {
  searches: {
    control: findControl,
    search: findSearch,
    'search-button': findSearchButton,
    'choice-offering': findChoiceOffering,
    'empty-list': findEmptyList,
    list: findLabelledList,
    cell: findCell,
    table: findTable,
    row: findOwnRow,
    tick: findTick,
    'other-tick': findOtherTick,
    'off-switch': findSwitch,
    'any-switch': findSwitch,
    'send-button': findSendButton,
    text: findText,
    namesake: findNamesake,
    launcher: findLauncher,
    'menu-button': findMenuButton,
    password: findPassword,
  },
  regions: {
    dialog: isInDialog,
    page: isInPage,
    row: isInRow,
    'top-bar': isInBar,
    margin: isInMargin,
    menu: isInMenu,
    list: isInList,
    fold: isFold,
    opened: isOpened,
  },
  readCell,
  readCompanyMenu,
};
