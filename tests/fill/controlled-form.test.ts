import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BROWSERS, type FillPage, openBrowser } from './harness/open-browser.ts';
import { controlledForm } from './pages/controlled-form.ts';
import { TENANT_ID, VALUES } from './values.ts';

describe.each(BROWSERS)('a form whose boxes are controlled by code, in %s', (name) => {
  let page: FillPage;

  beforeAll(async () => {
    page = await openBrowser(name);
  });
  afterAll(() => page.close());

  test.each([false, true])('keeps every value in its state (drawn anew at each stroke: %s)', async (remounts) => {
    await page.load(controlledForm({ remounts }));
    const report = await page.write(await page.plan(VALUES));
    expect(report.rows.filter((row) => row.outcome === 'failed')).toEqual([]);
    expect(await page.ask('state')).toEqual({
      companyName: 'Fjordglimt Regnskap AS',
      orgNumber: '923609016',
      assignedUser: 'Kari Nordmann',
      companyGroup: 'Oslo',
      modulePayroll: true,
      accountingSystem: 'Visma Net ERP',
      tenantId: TENANT_ID,
    });
    expect(await page.ask('misdeeds')).toEqual([]);
  });

  test('holds its old values after undo', async () => {
    await page.load(controlledForm({ remounts: true }));
    const before = await page.ask<Record<string, unknown>>('state');
    const report = await page.write(await page.plan(VALUES));
    const undone = await page.undo(report);
    expect(undone.rows.filter((row) => row.outcome === 'failed')).toEqual([]);
    expect(await page.ask('state')).toEqual({ ...before, tenantId: '' });
  });

  test('keeps what the user changed since, after undo', async () => {
    await page.load(controlledForm({ remounts: false }));
    const report = await page.write(await page.plan(VALUES));
    await page.ask(`void (() => {
      const box = document.getElementById('f-companyGroup');
      Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value').set.call(box, 'Bergen');
      box.dispatchEvent(new InputEvent('input', { bubbles: true }));
    })()`);
    const undone = await page.undo(report);
    expect(undone.rows.filter((row) => row.reason)).toMatchObject([{ key: 'companyGroup', reason: 'changed' }]);
    expect(await page.ask('state')).toMatchObject({ companyName: '', companyGroup: 'Bergen' });
  });

  test('is left alone from the moment of a stop', async () => {
    await page.load(controlledForm({ remounts: false }));
    const report = await page.write(await page.plan(VALUES), undefined, 'orgNumber');
    expect(report.rows.map((row) => row.reason)).toEqual([
      null,
      null,
      ...Array(report.rows.length - 2).fill('stopped'),
    ]);
    expect(await page.ask('state')).toMatchObject({ orgNumber: '923609016', assignedUser: '', accountingSystem: '' });
  });

  test('gets only the rows that were left ticked', async () => {
    await page.load(controlledForm({ remounts: false }));
    await page.write(await page.plan(VALUES), ['companyGroup']);
    expect(await page.ask('state')).toMatchObject({ companyName: '', companyGroup: 'Oslo', accountingSystem: '' });
  });
});
