import { afterEach, describe, expect, it } from 'vitest';
import { combine } from '../run/combinations.ts';
import {
  admin2025Url,
  adminClassicUrl,
  createStrangeSandbox,
  startUrls,
} from '../sandbox/strange/create-strange-sandbox.ts';
import { openChromium } from './drive/chromium.ts';
import type { DrivenBrowser } from './drive/driven.ts';
import { connectCompany, expectConnected } from './drive/journey.ts';

let browser: DrivenBrowser | undefined;

afterEach(async () => {
  await browser?.close();
  browser = undefined;
});

const ADMINS = { classic: adminClassicUrl, 2025: admin2025Url, 2026: startUrls.admin };
const WAYS = combine(['nb', 'en'] as const, Object.entries(ADMINS)).map(
  ([language, [name, url]]) => [language, name, url] as const,
);

describe('following the light on portals of unknown markup', () => {
  it.each(WAYS)('connects a company in %s by the %s Admin', async (language, _, admin) => {
    const sandbox = createStrangeSandbox({ language, signedIn: true });
    browser = await openChromium(sandbox, language);
    const { readings, checklist } = await connectCompany(browser, sandbox, language, { startAt: admin });

    expectConnected(sandbox, checklist);
    expect(Math.max(...readings.map(({ spotlights }) => spotlights))).toBe(1);
    expect(Math.max(...readings.map(({ hosts }) => hosts))).toBe(1);
    expect(browser.untrusted().filter((event) => !event.startsWith('app.accountflow.com'))).toEqual([]);
    expect(await browser.ownRequests()).toEqual([]);
  });
});
