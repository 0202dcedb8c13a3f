import { afterEach, describe, expect, it } from 'vitest';
import { createVismaLikeSandbox } from '../sandbox/visma-like/create-visma-like-sandbox.ts';
import { BROWSERS } from './drive/browsers.ts';
import type { DrivenBrowser } from './drive/driven.ts';
import { connectCompany, expectConnected } from './drive/journey.ts';

let browser: DrivenBrowser | undefined;

afterEach(async () => {
  await browser?.close();
  browser = undefined;
});

describe.each(['chromium', 'firefox'] as const)('following the light in %s', (name) => {
  it.each(['en', 'nb'] as const)('connects a company on Visma-like portals in %s', async (locale) => {
    const sandbox = createVismaLikeSandbox({ language: locale, signedIn: true });
    browser = await BROWSERS[name](sandbox, locale);
    const { readings, checklist } = await connectCompany(browser, sandbox, locale);

    expectConnected(sandbox, checklist);
    expect(Math.max(...readings.map(({ spotlights }) => spotlights))).toBe(1);
    expect(Math.max(...readings.map(({ hosts }) => hosts))).toBe(1);
    expect(browser.untrusted().filter((event) => !event.startsWith('app.accountflow.com'))).toEqual([]);
    expect(await browser.ownRequests()).toEqual([]);
  });
});
