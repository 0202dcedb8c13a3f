import { findControl } from '../../dom/find/control/find-control.ts';
import { findMenuButton } from '../../dom/find/control/find-menu-button.ts';
import { findNextPart } from '../../dom/find/control/find-next-part.ts';
import { findField } from '../../dom/find/field/find-field.ts';
import { findNextField } from '../../dom/find/field/find-next-field.ts';
import { isFaulty } from '../../dom/find/field/is-faulty.ts';
import { findPassword } from '../../dom/find/find-password.ts';
import { findText } from '../../dom/find/find-text.ts';
import type { FinderParts } from '../../dom/find/finder-parts.ts';
import { isInDialog } from '../../dom/find/region/in-dialog.ts';
import { isInForm } from '../../dom/find/region/in-form.ts';
import { isInMenu } from '../../dom/find/region/in-menu.ts';
import { isOpened } from '../../dom/find/region/in-opened.ts';
import { isInSearch } from '../../dom/find/region/in-search.ts';
import { isInSiteMenu } from '../../dom/find/region/in-site-menu.ts';

/** What Accountflow's flow looks for. */
export const ACCOUNTFLOW_FINDER: FinderParts = {
  searches: {
    control: findControl,
    field: findField,
    'next-field': findNextField,
    'next-part': findNextPart,
    'menu-button': findMenuButton,
    text: findText,
    password: findPassword,
  },
  regions: {
    dialog: isInDialog,
    form: isInForm,
    menu: isInMenu,
    navigation: isInSiteMenu,
    opened: isOpened,
    search: isInSearch,
  },
  isFaulty,
};
