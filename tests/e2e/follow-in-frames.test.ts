import { afterEach, describe, expect, it } from 'vitest';
import { takeOne } from '../run/combinations.ts';
import { createFramedSandbox } from '../sandbox/framed/create-framed-sandbox.ts';
import { BROWSERS } from './drive/browsers.ts';
import type { DrivenBrowser } from './drive/driven.ts';
import { connectCompany, expectConnected } from './drive/journey.ts';

let browser: DrivenBrowser | undefined;

afterEach(async () => {
  await browser?.close();
  browser = undefined;
});

describe('following the light where pages stand in frames', () => {
  const WAYS = [
    ['chromium', 'en'],
    ['firefox', 'nb'],
  ] as const;
  it.each(takeOne(WAYS, 1))('connects a company in %s in %s', async (name, language) => {
    const sandbox = createFramedSandbox({ language, signedIn: true });
    browser = await BROWSERS[name](sandbox, language);
    const { actions, readings, checklist } = await connectCompany(browser, sandbox, language);

    expectConnected(sandbox, checklist);
    expect(actions.filter(({ action }) => action === 'validate')).toHaveLength(1);
    expect(Math.max(...readings.map(({ spotlights }) => spotlights))).toBe(1);
    expect(browser.untrusted().filter((event) => !event.startsWith('app.accountflow.com'))).toEqual([]);
    expect(await browser.ownRequests()).toEqual([]);
  });
});
