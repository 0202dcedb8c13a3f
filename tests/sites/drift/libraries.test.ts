import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newConnection } from '../../../utils/domain/connection.ts';
import { STEP_IDS } from '../../../utils/domain/step.ts';
import { HOSTS } from '../../../utils/sites/origins.ts';
import { launchChromium } from '../../run/launch-browsers.ts';
import { bundleForPage } from './bundle-for-page.ts';
import { ACCOUNTFLOW_FORMS } from './libraries/accountflow-forms.ts';
import { ACCOUNTFLOW_MENUS } from './libraries/accountflow-menus.ts';
import { ADMIN_ROLE_LISTS, ADMIN_ROLES } from './libraries/admin-roles.ts';
import { ADMIN_TABS } from './libraries/admin-tabs.ts';
import { APP_CARDS } from './libraries/app-cards.ts';
import { APP_WINDOWS } from './libraries/app-windows.ts';
import { COMPANY_MENUS } from './libraries/company-menus.ts';
import { COMPANY, type LibraryPage, ORG_NUMBER, TENANT_ID, USER } from './libraries/library-page.ts';
import type { Place } from './page/decide-here.ts';
import type {} from './page/drifter-in-page.ts';

let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await launchChromium();
  page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  await page.route('**', (route) => route.fulfill({ contentType: 'text/html', body: '<!doctype html><body>' }));
  await page.goto('https://drift.test/');
  await page.evaluate(await bundleForPage('page/drifter-in-page.ts'));
});

afterAll(() => browser?.close());

function placeOf({ portal, done, pressed = [] }: LibraryPage): Place {
  const fresh = newConnection('library', 1);
  const steps = STEP_IDS.slice(0, done).map((step) => [step, { status: 'done', by: 'hand' } as const]);
  const actions = pressed.map((key) => [key, { is: 'open', openedIn: 'here', pressed: true } as const]);
  const connection = {
    ...fresh,
    companyName: COMPANY,
    orgNumber: ORG_NUMBER,
    userName: USER,
    tenantId: done >= 5 ? TENANT_ID : '',
    steps: { ...fresh.steps, ...Object.fromEntries(steps) },
    actions: Object.fromEntries(actions),
  };
  return { portal, host: HOSTS[portal][0] ?? '', connection, visit: 'here' };
}

describe.each([
  ['Admin', [...ADMIN_TABS, ...ADMIN_ROLES, ...ADMIN_ROLE_LISTS]],
  ['App Store', [...APP_CARDS, ...APP_WINDOWS, ...COMPANY_MENUS]],
  ['Accountflow', [...ACCOUNTFLOW_MENUS, ...ACCOUNTFLOW_FORMS]],
] as const)('%s, as component libraries would render it', (_, pages) => {
  test.each(pages.map((each) => [each.library, each.shows, each] as const))(
    '%s: %s',
    async (_library, _shows, library) => {
      const seen = await page.evaluate(([html, place]) => drifter.look(html, place), [
        library.html,
        placeOf(library),
      ] as const);
      const { action = '', reads } = library;
      expect(seen).toMatchObject({ action, isExpected: action !== '', isForbidden: false });
      if (reads) expect(seen.reads).toEqual({ tenantId: TENANT_ID, companyName: COMPANY });
    },
  );
});
