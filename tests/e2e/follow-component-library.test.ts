import { afterEach, expect, it } from 'vitest';
import { createComponentLibrarySandbox } from '../sandbox/component-library/create-component-library-sandbox.ts';
import { openChromium } from './drive/chromium.ts';
import type { DrivenBrowser } from './drive/driven.ts';
import { connectCompany, expectConnected } from './drive/journey.ts';

let browser: DrivenBrowser | undefined;

afterEach(async () => {
  await browser?.close();
  browser = undefined;
});

it('connects a company on portals of a component library, the App Store standing on another company', async () => {
  const sandbox = await createComponentLibrarySandbox({ language: 'en', otherCompany: true });
  browser = await openChromium(sandbox, 'en');
  const { actions, readings, checklist } = await connectCompany(browser, sandbox, 'en');

  expectConnected(sandbox, checklist);
  expect(actions.map(({ step, action }) => `${step}/${action}`)).toContain('integrate/choose-company');
  expect(Math.max(...readings.map(({ spotlights }) => spotlights))).toBe(1);
  expect(browser.untrusted().filter((event) => !event.startsWith('app.accountflow.com'))).toEqual([]);
  expect(await browser.ownRequests()).toEqual([]);
});
