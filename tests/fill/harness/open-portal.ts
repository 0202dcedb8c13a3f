import type { Page } from 'playwright-core';
import type { LabelSet } from '../../../utils/domain/label.ts';
import { spellingsOf } from '../../../utils/domain/label.ts';
import * as labels from '../../../utils/sites/accountflow/labels.ts';
import { launchChromium } from '../../run/launch-browsers.ts';
import type { Sandbox } from '../../sandbox/portal.ts';
import { bundleFiller } from './open-browser.ts';

const WAY = [labels.menuSection, labels.menuCompany, labels.addCompany, labels.addOtherSystems];

async function press(page: Page, label: LabelSet, next: LabelSet | undefined): Promise<void> {
  const named = (set: LabelSet) => {
    const names = spellingsOf(set).map((name) => name.replace(/^\+ /, '').replace(/[+&.]/g, '\\$&'));
    return page.getByText(new RegExp(`^\\s*\\+?\\s*(?:${names.join('|')})\\s*$`)).filter({ visible: true });
  };
  if (next && (await named(next).count()) > 0) return;
  await named(label).first().click();
}

/** Opens a sandbox's company form at its real address in Chromium, as a person would, with the filler loaded. */
export async function openCompanyForm(sandbox: Sandbox, path = '/'): Promise<Page> {
  const browser = await launchChromium();
  const page = await browser.newPage();
  await page.route('**', async (route) => {
    const request = route.request();
    const cookie = (await request.allHeaders()).cookie ?? '';
    const url = new URL(request.url());
    const answer = sandbox.handle({ method: request.method(), url, body: request.postData() ?? '', cookie });
    await route.fulfill({ status: answer.status, headers: answer.headers, body: answer.body });
  });
  await page.goto(`https://app.accountflow.com${path}`);
  for (const [at, label] of WAY.entries()) await press(page, label, WAY[at + 1]);
  await page
    .getByText(new RegExp(`^(?:${spellingsOf(labels.accountingSystem).join('|')})$`))
    .first()
    .waitFor();
  await page.evaluate(await bundleFiller());
  return page;
}
