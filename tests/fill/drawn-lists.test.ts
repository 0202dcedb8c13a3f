import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BROWSERS, type FillPage, openBrowser } from './harness/open-browser.ts';
import { drawnLists, type ListMake } from './pages/drawn-lists.ts';
import { TENANT_ID, VALUES } from './values.ts';

const MAKES: ListMake[] = ['button', 'box', 'mirror', 'placed', 'keyboard', 'roleless', 'called'];

describe.each(BROWSERS)('a modal with drawn lists in %s', (name) => {
  let page: FillPage;

  beforeAll(async () => {
    page = await openBrowser(name);
  });
  afterAll(() => page.close());

  test.each(MAKES)('takes the 55th user and the system from a list of make %s', async (make) => {
    await page.load(drawnLists(make));
    const plan = await page.plan(VALUES);
    const report = await page.write(plan);
    expect(report.rows.filter((row) => row.outcome === 'failed')).toEqual([]);
    expect(await page.ask('state')).toEqual({
      companyName: 'Fjordglimt Regnskap AS',
      orgNumber: '923609016',
      assignedUser: 'Kari Nordmann',
      accountingSystem: 'Visma.net Financials',
      tenantId: TENANT_ID,
    });
    expect(await page.ask('misdeeds')).toEqual([]);
  });

  test.each(MAKES)('stays open and unchanged when a list of make %s lacks the system', async (make) => {
    await page.load(drawnLists(make, ['Fiken', 'Tripletex', 'Visma eAccounting']));
    const { assignedUser: _, ...values } = VALUES;
    const report = await page.write(await page.plan(values));
    const outcomes = Object.fromEntries(report.rows.map((row) => [row.key, row.reason]));
    expect(outcomes).toMatchObject({ companyName: null, accountingSystem: 'no-option', tenantId: 'no-field' });
    expect(await page.ask('state.accountingSystem ?? null')).toBeNull();
    expect(await page.ask("document.querySelectorAll('.list').length")).toBe(0);
    expect(await page.ask('misdeeds')).toEqual([]);
  });
});
