import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BROWSERS, type FillPage, openBrowser } from './harness/open-browser.ts';
import { PLAIN_FORM } from './pages/plain-form.ts';
import { TENANT_ID, VALUES } from './values.ts';

describe.each(BROWSERS)('a form of native controls in %s', (name) => {
  let page: FillPage;

  beforeAll(async () => {
    page = await openBrowser(name);
  });
  afterAll(() => page.close());

  test('holds after filling what the preview showed', async () => {
    await page.load(PLAIN_FORM);
    const plan = await page.plan(VALUES);
    expect(plan.rows).toMatchObject([
      { key: 'companyName', do: 'write', newText: 'Fjordglimt Regnskap AS' },
      { key: 'orgNumber', do: 'write', newText: '923609016' },
      { key: 'periodType', do: 'write', oldText: '', newText: 'Monthly' },
      { key: 'fiscalMonth', do: 'keep', newText: 'January' },
      { key: 'startDate', do: 'write', newText: '2026-01-01' },
      { key: 'assignedUser', do: 'write', newText: 'Kari Nordmann' },
      { key: 'vatFrequency', do: 'write', newText: 'Every two months' },
      { key: 'companyGroup', do: 'write', newText: 'Oslo' },
      { key: 'modulePayroll', do: 'write', oldText: 'off', newText: 'on' },
      { key: 'moduleVat', do: 'keep' },
      { key: 'moduleAssets', do: 'write', oldText: 'on', newText: 'off' },
      { key: 'accountingSystem', do: 'write', newText: 'Visma.net Financials' },
      { key: 'tenantId', do: 'later', newText: TENANT_ID },
    ]);
    const report = await page.write(plan);
    expect(report.rows.filter((row) => row.outcome !== 'written')).toEqual([]);
    expect(await page.ask('state')).toEqual({
      companyName: 'Fjordglimt Regnskap AS',
      orgNumber: '923609016',
      periodType: 'Monthly',
      startDate: '2026-01-01',
      assignedUser: 'Kari Nordmann',
      vatFrequency: '2',
      companyGroup: 'Oslo',
      modulePayroll: true,
      moduleAssets: false,
      accountingSystem: 'Visma.net Financials',
      tenantId: TENANT_ID,
    });
    expect(await page.ask('misdeeds')).toEqual([]);
  });
});
