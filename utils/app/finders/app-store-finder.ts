import { findCompanyMenu, readCompanyMenu } from '../../dom/find/company/find-company-menu.ts';
import { findOtherCompany } from '../../dom/find/company/find-other-company.ts';
import { findControl } from '../../dom/find/control/find-control.ts';
import { findSearch } from '../../dom/find/field/find-search.ts';
import { findSearchButton } from '../../dom/find/field/find-search-button.ts';
import { findPassword } from '../../dom/find/find-password.ts';
import { findText } from '../../dom/find/find-text.ts';
import type { FinderParts } from '../../dom/find/finder-parts.ts';
import { isInCard } from '../../dom/find/region/in-card.ts';
import { isInDialog } from '../../dom/find/region/in-dialog.ts';
import { isInMenu } from '../../dom/find/region/in-menu.ts';
import { isInPage } from '../../dom/find/region/in-page.ts';
import { isInBar, isInMargin } from '../../dom/find/region/page-bars.ts';
import { findOffSwitch } from '../../dom/find/tick/find-off-switch.ts';
import { findSwitch } from '../../dom/find/tick/find-switch.ts';

/** What the App Store's flow looks for. */
export const APP_STORE_FINDER: FinderParts = {
  searches: {
    control: findControl,
    search: findSearch,
    'search-button': findSearchButton,
    'off-switch': findOffSwitch,
    'any-switch': findSwitch,
    'company-menu': findCompanyMenu,
    'other-company': findOtherCompany,
    text: findText,
    password: findPassword,
  },
  regions: {
    dialog: isInDialog,
    page: isInPage,
    card: isInCard,
    'top-bar': isInBar,
    margin: isInMargin,
    menu: isInMenu,
  },
  readCompanyMenu,
};
