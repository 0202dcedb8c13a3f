import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { FieldKey, FillValues } from '../../utils/domain/fill/field-key.ts';
import { isRefused, REFUSALS, type Refusal } from '../../utils/domain/fill/fill-plan.ts';
import { type FillPage, openBrowser } from './harness/open-browser.ts';
import * as forms from './pages/odd-forms.ts';
import { VALUES } from './values.ts';

/** A page on which one field is refused, and what happens between preview and writing. */
interface RefusalCase {
  readonly html: string;
  readonly key: FieldKey;
  /** Run in the page after the preview. */
  readonly meanwhile?: string;
  /** The row after which the writing is stopped. */
  readonly stopAfter?: FieldKey;
}

/** One page a refusal; the table is total. */
const CASES: Readonly<Record<Refusal, RefusalCase>> = {
  ambiguous: { html: forms.LOCKED_FORM, key: 'vatFrequency' },
  hidden: { html: forms.LOCKED_FORM, key: 'assignedUser' },
  'not-empty': { html: forms.filledForm({ name: 'FJORDGLIMT REGNSKAP', number: '923609016' }), key: 'companyName' },
  'other-company': { html: forms.filledForm({ name: 'Nordlys AS' }), key: 'tenantId' },
  'wrong-form': { html: forms.FILTER_BAR, key: 'companyName' },
  'cross-origin': { html: forms.FOREIGN_FORM, key: 'tenantId' },
  'no-option': { html: forms.LOCKED_FORM, key: 'periodType' },
  'too-long': { html: forms.LOCKED_FORM, key: 'companyName' },
  'read-only': { html: forms.LOCKED_FORM, key: 'orgNumber' },
  disabled: { html: forms.LOCKED_FORM, key: 'companyGroup' },
  'no-field': { html: forms.LOCKED_FORM, key: 'modulePayroll' },
  'unknown-format': { html: forms.LOCKED_FORM, key: 'startDate' },
  changed: {
    html: forms.filledForm(),
    key: 'accountingSystem',
    meanwhile: 'void (document.querySelector("[name=accountingSystem]").value = "Fiken")',
  },
  'not-opened': { html: forms.DISTRUSTFUL_FORM, key: 'accountingSystem' },
  'not-shown': { html: forms.MASKED_FORM, key: 'companyGroup' },
  composing: {
    html: forms.filledForm(),
    key: 'orgNumber',
    meanwhile: `document.querySelector('[name=companyName]').addEventListener('change', ({ target }) =>
      target.dispatchEvent(new CompositionEvent('compositionstart', { bubbles: true })))`,
  },
  stopped: { html: forms.filledForm(), key: 'orgNumber', stopAfter: 'companyName' },
};

const LOCALES = ['da', 'en', 'fi', 'nb', 'nl', 'sv'];

describe('every refusal', () => {
  let page: FillPage;
  beforeAll(async () => {
    page = await openBrowser('chromium');
  });
  afterAll(() => page.close());

  async function refuse({ html, key, meanwhile, stopAfter }: RefusalCase): Promise<string | null | undefined> {
    await page.load(html);
    const plan = await page.plan(VALUES as FillValues);
    const planned = plan.rows.find((row) => row.key === key);
    if (planned && isRefused(planned)) return planned.refusal;
    if (meanwhile) await page.ask(meanwhile);
    const report = await page.write(plan, undefined, stopAfter);
    return report.rows.find((row) => row.key === key)?.reason;
  }

  test.each(Object.entries(CASES))('%s is given by a page of its own', async (refusal, one) => {
    expect(await refuse(one)).toBe(refusal);
    expect(await page.ask('misdeeds')).toEqual([]);
  });

  test.each(LOCALES)('has words of its own in %s', async (locale) => {
    const file = new URL(`../../public/_locales/${locale}/messages.json`, import.meta.url);
    const messages = JSON.parse(await readFile(file, 'utf8')) as Record<string, { message: string } | undefined>;
    const words = REFUSALS.map((refusal) => messages[`fill_refusal_${refusal.replaceAll('-', '_')}`]?.message ?? '');
    expect(words.filter((text) => text.trim() === '')).toEqual([]);
    expect(new Set(words).size).toBe(REFUSALS.length);
  });
});
