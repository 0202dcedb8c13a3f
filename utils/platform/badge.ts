import { browser } from 'wxt/browser';
import { activeConnection, doneCount, type GuideRecord } from '../domain/connection.ts';
import { STEP_IDS } from '../domain/step.ts';

/** The badge shows the steps done of the connection in work, for example `3/8`; nothing when none is in work. */
export async function showProgress(record: GuideRecord): Promise<void> {
  const connection = activeConnection(record);
  const text = connection ? `${doneCount(connection)}/${STEP_IDS.length}` : '';
  await browser.action.setBadgeText({ text });
  await browser.action.setBadgeBackgroundColor({ color: '#4b3fb5' });
  await browser.action.setBadgeTextColor?.({ color: '#ffffff' });
}
