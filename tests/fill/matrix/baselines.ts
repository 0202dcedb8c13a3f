import type { Locator, Page } from 'playwright-core';
import type { FieldKey } from '../../../utils/domain/fill/field-key.ts';
import { type FormResult, judgeForm, stateOf } from './fill-form.ts';
import type { Tab } from './open-tabs.ts';
import { WANTED } from './wanted.ts';

const LABELS: Readonly<Record<FieldKey, string>> = {
  companyName: 'Company name',
  orgNumber: 'Organization number',
  periodType: 'Period type',
  fiscalMonth: 'Start month for fiscal year',
  startDate: 'Start date for reconciliation',
  assignedUser: 'Assigned user',
  vatFrequency: 'VAT reporting frequency',
  companyGroup: 'Company group',
  modulePayroll: 'Payroll',
  moduleVat: 'VAT',
  moduleAssets: 'Assets',
  accountingSystem: 'Accounting system',
  tenantId: 'Tenant ID',
};

const OPTIONS: Partial<Record<FieldKey, string>> = { fiscalMonth: 'July' };

/** One action of a test's author may wait this long, ms. */
const PATIENCE = 1000;

/** The field that bears a label, required mark or not. */
const labelled = (page: Page, key: FieldKey): Locator =>
  page.getByLabel(new RegExp(`^\\s*${LABELS[key]}\\s*\\*?\\s*$`)).first();

async function tick(page: Page, key: FieldKey, wanted: boolean): Promise<void> {
  const box = labelled(page, key)
    .or(page.getByRole('checkbox', { name: LABELS[key], exact: true }))
    .first();
  await box.setChecked(wanted, { timeout: PATIENCE, force: true });
}

async function type(page: Page, key: FieldKey, text: string): Promise<void> {
  const box = labelled(page, key);
  await box.fill(text, { timeout: PATIENCE });
  await box.blur({ timeout: PATIENCE });
}

async function choose(page: Page, key: FieldKey, text: string): Promise<void> {
  const group = page.getByRole('radiogroup', { name: LABELS[key] }).or(page.getByRole('group', { name: LABELS[key] }));
  if ((await group.count()) > 0) {
    await group.first().getByText(text, { exact: true }).click({ timeout: PATIENCE });
    return;
  }
  const box = labelled(page, key);
  if ((await box.evaluate((element) => element.localName, undefined, { timeout: PATIENCE })) === 'select') {
    await box.selectOption({ label: text }, { timeout: PATIENCE });
    return;
  }
  await box.click({ timeout: PATIENCE });
  if (await box.isEditable({ timeout: PATIENCE }).catch(() => false)) await box.fill(text, { timeout: PATIENCE });
  const option = page.getByRole('option', { name: text, exact: true }).filter({ visible: true });
  await option.first().click({ timeout: PATIENCE });
  await page.keyboard.press('Escape');
}

/** The ceiling: what a test's author would write, with trusted input, by labels and roles. Claims what threw no error. */
export async function fillByPlaywright(tab: Tab): Promise<FormResult> {
  const { page } = tab;
  if (!page) throw new Error('Trusted input is at hand in Chromium only.');
  const before = await stateOf(tab);
  const failures = new Map<FieldKey, string>();
  const keys = Object.keys(await tab.ask<object>('widgets')) as FieldKey[];
  const all = Object.keys(WANTED) as FieldKey[];
  for (const key of all.filter((one) => keys.includes(one) || one === 'accountingSystem')) {
    const value = WANTED[key];
    const isTyped = ['companyName', 'orgNumber', 'startDate', 'tenantId'].includes(key);
    const work =
      typeof value === 'boolean'
        ? tick(page, key, value)
        : isTyped
          ? type(page, key, key === 'orgNumber' ? '923609016' : String(value))
          : choose(page, key, OPTIONS[key] ?? String(value));
    await work.catch((error: Error) => failures.set(key, error.message.split('\n')[0] ?? 'failed'));
  }
  return await judgeForm(tab, before, (key) => ({ claims: !failures.has(key), reason: failures.get(key) ?? '' }));
}

/** What most extensions do: the value set, `input` and `change` sent. Claims what the element holds afterwards. */
export async function fillBySetter(tab: Tab): Promise<FormResult> {
  const before = await stateOf(tab);
  const claimed = await tab.ask<string[]>(`(async () => {
    const wanted = ${JSON.stringify(WANTED)}, labels = ${JSON.stringify(LABELS)}, options = ${JSON.stringify(OPTIONS)};
    const told = [];
    const tell = (element) => ['input', 'change'].forEach((type) => element.dispatchEvent(new Event(type, { bubbles: true })));
    const isNamed = (element, words) => [element.getAttribute('aria-label'), ...[...(element.labels ?? [])].map((one) => one.textContent)]
      .some((text) => (text ?? '').replace(/[*\\s]+/g, ' ').trim() === words);
    for (const [key, value] of Object.entries(wanted)) {
      const element = [...document.querySelectorAll('input, select, textarea')].find((one) => isNamed(one, labels[key]));
      if (!element) continue;
      if (typeof value === 'boolean') {
        element.checked = value;
        tell(element);
        if (element.checked === value) told.push(key);
        continue;
      }
      const option = element.localName === 'select' && [...element.options].find((one) => one.text === (options[key] ?? value));
      element.value = option ? option.value : key === 'orgNumber' ? value.replace(/ /g, '') : value;
      tell(element);
      await new Promise((resolve) => setTimeout(resolve, 20));
      if (element.value !== '') told.push(key);
    }
    await new Promise((resolve) => setTimeout(resolve, 300));
    return told;
  })()`);
  return await judgeForm(tab, before, (key) => ({ claims: claimed.includes(key), reason: 'not reached' }));
}
