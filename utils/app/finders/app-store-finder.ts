import { findCompanyMenu, readCompanyMenu } from '../../dom/find/company/find-company-menu.ts';
import { findOtherCompany } from '../../dom/find/company/find-other-company.ts';
import { findCardLink } from '../../dom/find/control/find-card-link.ts';
import { findControl } from '../../dom/find/control/find-control.ts';
import { findDiscloser } from '../../dom/find/control/find-discloser.ts';
import { findTaker } from '../../dom/find/control/find-taker.ts';
import { findChoiceOffering } from '../../dom/find/field/find-choice-offering.ts';
import { findSearch } from '../../dom/find/field/find-search.ts';
import { findSearchButton } from '../../dom/find/field/find-search-button.ts';
import { findSearchOpener } from '../../dom/find/field/find-search-opener.ts';
import { findPassword } from '../../dom/find/find-password.ts';
import { findText } from '../../dom/find/find-text.ts';
import type { FinderParts } from '../../dom/find/finder-parts.ts';
import { isInAsking } from '../../dom/find/region/in-asking.ts';
import { isInCard } from '../../dom/find/region/in-card.ts';
import { isInDialog } from '../../dom/find/region/in-dialog.ts';
import { isInMenu } from '../../dom/find/region/in-menu.ts';
import { isInPage } from '../../dom/find/region/in-page.ts';
import { isInBar, isInMargin } from '../../dom/find/region/page-bars.ts';
import { findAnyTick, findOffSwitch } from '../../dom/find/tick/find-off-switch.ts';

/** What the App Store's flow looks for. */
export const APP_STORE_FINDER: FinderParts = {
  searches: {
    control: findControl,
    'choice-offering': findChoiceOffering,
    'card-link': findCardLink,
    search: findSearch,
    'search-button': findSearchButton,
    opener: findSearchOpener,
    fold: findDiscloser,
    'send-button': findTaker,
    'off-switch': findOffSwitch,
    'any-switch': findAnyTick,
    'company-menu': findCompanyMenu,
    'other-company': findOtherCompany,
    text: findText,
    password: findPassword,
  },
  regions: {
    dialog: isInDialog,
    page: isInPage,
    card: isInCard,
    asking: isInAsking,
    'top-bar': isInBar,
    margin: isInMargin,
    menu: isInMenu,
  },
  readCompanyMenu,
};
