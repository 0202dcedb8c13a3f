import { expect } from 'vitest';
import type { Sandbox } from '../../sandbox/portal.ts';
import type { DrivenBrowser, GuideReading } from './driven.ts';
import { type Checklist, openPopup } from './popup.ts';
import { followTheLight, type RobotAction, type RobotOptions } from './robot.ts';
import type { Locale } from './words.ts';

/** What came of the whole way of one company. */
export interface Journey {
  actions: RobotAction[];
  /** Every reading that stood still. */
  readings: GuideReading[];
  checklist: Checklist;
}

interface JourneyOptions extends Partial<RobotOptions> {
  /** Where the user begins; *Take me there* of the popup without it. */
  startAt?: string;
}

/** Adds the sandbox's company in the popup and follows the light until Accountflow has saved it. */
export async function connectCompany(
  browser: DrivenBrowser,
  sandbox: Sandbox,
  locale: Locale,
  { startAt, ...options }: JourneyOptions = {},
): Promise<Journey> {
  const readings: GuideReading[] = [];
  const popup = await openPopup(browser, locale);
  await popup.addCompany(sandbox.company, sandbox.userName);
  if (startAt) await browser.open(startAt);
  else await popup.press('take_me_there');
  const actions = await followTheLight(browser, {
    ...options,
    until(reading) {
      readings.push(reading);
      return sandbox.facts().saved.length > 0;
    },
  });
  return { actions, readings, checklist: await popup.waitUntilAllDone() };
}

/** The company is connected, at the portals and in the checklist, and nothing wrong was pressed on the way. */
export function expectConnected(sandbox: Sandbox, checklist: Checklist): void {
  const { rolesGranted, approved, saved, wrongPresses } = sandbox.facts();
  const { name: companyName, orgNumber, tenantId } = sandbox.company;
  expect(wrongPresses).toEqual([]);
  expect(rolesGranted).toContain(tenantId);
  expect(approved).toEqual([tenantId]);
  expect(saved).toMatchObject([{ companyName, orgNumber, tenantId }]);
  expect(checklist).toMatchObject({ tenantId, companyName, alerts: [] });
}
