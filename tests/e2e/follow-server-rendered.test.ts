import { afterEach, describe, expect, it } from 'vitest';
import { combine, takeOne } from '../run/combinations.ts';
import type { SandboxOptions } from '../sandbox/portal.ts';
import { createServerRenderedSandbox } from '../sandbox/server-rendered/create-server-rendered-sandbox.ts';
import { BROWSERS } from './drive/browsers.ts';
import { openChromium } from './drive/chromium.ts';
import type { DrivenBrowser, DrivenPage } from './drive/driven.ts';
import { connectCompany, expectConnected } from './drive/journey.ts';
import { openPopup } from './drive/popup.ts';
import { followTheLight } from './drive/robot.ts';
import { waitFor } from './drive/wait-for.ts';

let browser: DrivenBrowser | undefined;

afterEach(async () => {
  await browser?.close();
  browser = undefined;
});

/** The whole way over pages that are loaded anew with every press. */
async function follow(name: keyof typeof BROWSERS, options: SandboxOptions): Promise<string[]> {
  const sandbox = createServerRenderedSandbox({ signedIn: true, ...options });
  browser = await BROWSERS[name](sandbox, options.language);
  const { actions, readings, checklist } = await connectCompany(browser, sandbox, options.language);

  expectConnected(sandbox, checklist);
  expect(Math.max(...readings.map(({ spotlights }) => spotlights))).toBe(1);
  expect(browser.untrusted().filter((event) => !event.startsWith('app.accountflow.com'))).toEqual([]);
  expect(await browser.ownRequests()).toEqual([]);
  return actions.map(({ step, action }) => `${step}/${action}`);
}

const isSignIn = (page: DrivenPage) => new URL(page.url()).host === 'connect.visma.com';

async function signIn(page: DrivenPage): Promise<void> {
  await page.run(() => document.forms[0]?.submit(), null);
  await waitFor('the page after sign-in', () => !isSignIn(page));
}

describe('following the light where every press loads a page', () => {
  it.each(combine(['firefox', 'chromium'] as const, ['en', 'nb'] as const))(
    'connects a company in %s in %s',
    async (name, language) => {
      const done = await follow(name, { language });
      expect(done.filter((action) => action === 'connect/validate')).toHaveLength(1);
    },
  );

  it.each(takeOne(['en', 'nb'] as const, 1))(
    'adds the missing row, and turns the App Store to the company, in %s',
    async (language) => {
      const done = await follow('chromium', { language, companyRowMissing: true, otherCompany: true });
      expect(done).toEqual(
        expect.arrayContaining([
          'grant-role/choose-access-company',
          'integrate/choose-company',
          'approve-scopes/accept-on-page',
        ]),
      );
    },
  );

  it('goes on where the user was when the session ends before every action of Visma', async () => {
    const sandbox = createServerRenderedSandbox({ language: 'en', signedIn: true });
    browser = await openChromium(sandbox, 'en');
    const popup = await openPopup(browser, 'en');
    await popup.addCompany(sandbox.company, sandbox.userName);
    await popup.press('take_me_there');
    const met = new Set<string>();
    const isSaved = () => sandbox.facts().saved.length > 0;
    while (!isSaved()) {
      await followTheLight(browser, {
        until: (_, page) => isSaved() || isSignIn(page),
        onAction({ step, action, url }) {
          if (met.has(`${step}/${action}`) || new URL(url).host === 'app.accountflow.com') return;
          met.add(`${step}/${action}`);
          sandbox.endSession();
        },
      });
      if (!isSaved()) await signIn(await browser.page());
    }
    expectConnected(sandbox, await popup.waitUntilAllDone());
  });
});
