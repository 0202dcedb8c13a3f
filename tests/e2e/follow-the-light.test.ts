import { afterEach, describe, expect, it } from 'vitest';
import type { Sandbox } from '../sandbox/portal.ts';
import { createVismaLikeSandbox } from '../sandbox/visma-like/create-visma-like-sandbox.ts';
import { BROWSERS } from './drive/browsers.ts';
import type { DrivenBrowser, GuideReading } from './drive/driven.ts';
import { openPopup } from './drive/popup.ts';
import { followTheLight } from './drive/robot.ts';

let browser: DrivenBrowser | undefined;

afterEach(async () => {
  await browser?.close();
  browser = undefined;
});

/** The whole way of one company, by the light alone. */
async function connectCompany(opened: DrivenBrowser, sandbox: Sandbox, locale: 'en' | 'nb') {
  const readings: GuideReading[] = [];
  const popup = await openPopup(opened, locale);
  await popup.addCompany(sandbox.company, sandbox.userName);
  await popup.press('take_me_there');
  const actions = await followTheLight(opened, {
    until(reading) {
      readings.push(reading);
      return sandbox.facts().saved.length > 0;
    },
  });
  return { actions, readings, checklist: await popup.waitUntilAllDone() };
}

describe.each(Object.keys(BROWSERS) as (keyof typeof BROWSERS)[])('following the light in %s', (name) => {
  it.each(['en', 'nb'] as const)('connects a company on Visma-like portals in %s', async (locale) => {
    const sandbox = createVismaLikeSandbox({ language: locale, signedIn: true });
    const { company } = sandbox;
    browser = await BROWSERS[name](sandbox, locale);
    const { readings, checklist } = await connectCompany(browser, sandbox, locale);

    const { rolesGranted, approved, saved, wrongPresses } = sandbox.facts();
    expect(wrongPresses).toEqual([]);
    expect(rolesGranted).toContain(company.tenantId);
    expect(approved).toEqual([company.tenantId]);
    expect(saved).toMatchObject([
      { companyName: company.name, orgNumber: company.orgNumber, tenantId: company.tenantId },
    ]);
    expect(checklist.tenantId).toBe(company.tenantId);
    expect(Math.max(...readings.map(({ spotlights }) => spotlights))).toBe(1);
    expect(Math.max(...readings.map(({ hosts }) => hosts))).toBe(1);
    expect(browser.untrusted().filter((event) => !event.startsWith('app.accountflow.com'))).toEqual([]);
    expect(await browser.ownRequests()).toEqual([]);
  });
});
