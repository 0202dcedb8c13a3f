import type { Page } from 'playwright-core';
import { afterEach, describe, expect, test } from 'vitest';
import type { FillReport } from '../../utils/dom/write/fill-report.ts';
import { type LabelSet, spellingsOf } from '../../utils/domain/label.ts';
import * as labels from '../../utils/sites/accountflow/labels.ts';
import { createStrangeSandbox } from '../sandbox/strange/create-strange-sandbox.ts';
import { createVismaLikeSandbox } from '../sandbox/visma-like/create-visma-like-sandbox.ts';
import { openCompanyForm } from './harness/open-portal.ts';

const bare = (number: string) => number.replaceAll(' ', '');

async function pressButton(page: Page, label: LabelSet): Promise<void> {
  const name = new RegExp(`^(?:${spellingsOf(label).join('|')})$`);
  await page.locator('button:enabled', { hasText: name }).first().click();
}

describe.each([
  ['visma-like', createVismaLikeSandbox],
  ['strange', createStrangeSandbox],
] as const)('the company form of the %s sandbox', (_, createSandbox) => {
  let page: Page;
  afterEach(async () => {
    await page.unrouteAll({ behavior: 'ignoreErrors' });
    await page.context().browser()?.close();
  });

  test.each(['en', 'nb'] as const)('takes name, number, system and Tenant ID in %s', async (language) => {
    const sandbox = createSandbox({ language, signedIn: true, roleGranted: true, approved: true });
    page = await openCompanyForm(sandbox);
    const { name: companyName, orgNumber, tenantId } = sandbox.company;
    const values = { companyName, orgNumber, tenantId, modulePayroll: true, accountingSystem: 'Visma.net Financials' };
    const report = await page.evaluate<FillReport>(
      `(async () => filler.write(filler.plan(${JSON.stringify(values)})))()`,
    );
    expect(report.rows.map((row) => [row.key, row.reason])).toEqual([
      ['companyName', null],
      ['orgNumber', null],
      ['modulePayroll', null],
      ['accountingSystem', null],
      ['tenantId', null],
    ]);
    expect(sandbox.facts().saved).toEqual([]);
    // What the form's own code holds shows when a person saves it.
    await pressButton(page, labels.validate);
    await pressButton(page, labels.save);
    await expect
      .poll(() => sandbox.facts().saved)
      .toMatchObject([{ companyName, orgNumber: bare(orgNumber), tenantId }]);
    expect(sandbox.facts().wrongPresses).toEqual([]);
  });
});
