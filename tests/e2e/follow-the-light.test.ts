import { afterEach, describe, expect, it } from 'vitest';
import { combine } from '../run/combinations.ts';
import { createVismaLikeSandbox } from '../sandbox/visma-like/create-visma-like-sandbox.ts';
import { BROWSERS } from './drive/browsers.ts';
import type { DrivenBrowser } from './drive/driven.ts';
import { connectCompany, expectConnected } from './drive/journey.ts';

let browser: DrivenBrowser | undefined;

afterEach(async () => {
  await browser?.close();
  browser = undefined;
});

const WAYS = combine(['firefox', 'chromium'] as const, ['en', 'nb'] as const);

describe('following the light', () => {
  it.each(WAYS)('connects a company on Visma-like portals in %s in %s', async (name, locale) => {
    const sandbox = createVismaLikeSandbox({ language: locale, signedIn: true });
    browser = await BROWSERS[name](sandbox, locale);
    const { readings, checklist } = await connectCompany(browser, sandbox, locale);

    expectConnected(sandbox, checklist);
    expect(Math.max(...readings.map(({ spotlights }) => spotlights))).toBe(1);
    expect(Math.max(...readings.map(({ hosts }) => hosts))).toBe(1);
    // In Accountflow the form is filled, by events and by the focus; nothing is written into the document even there.
    const isFilling = (line: string) => line.startsWith('app.accountflow.com') && !line.includes(': write ');
    expect(browser.untrusted().filter((line) => !isFilling(line))).toEqual([]);
    expect(await browser.ownRequests()).toEqual([]);
  });
});
