import { users } from '../../world-data.ts';
import type { AccountflowLabels } from './accountflow-labels.ts';

/**
 * A field of the company form. Its `key` is all that the page shows of it beside the label, and says nothing;
 * `word` is the field's English name in PRODUCT's words, under which the sandbox's facts hold its value.
 */
export interface FormField {
  key: string;
  label: keyof AccountflowLabels;
  word: string;
  kind: 'text' | 'date' | 'select' | 'switch';
  options?: (labels: AccountflowLabels, language: 'en' | 'nb') => string[];
}

export const formFields: readonly FormField[] = [
  { key: 'f1', label: 'companyName', word: 'Company name', kind: 'text' },
  { key: 'f2', label: 'companyComment', word: 'Company comment', kind: 'text' },
  { key: 'f3', label: 'organizationNumber', word: 'Organization number', kind: 'text' },
  { key: 'f4', label: 'periodType', word: 'Period type', kind: 'select', options: (l) => [l.month, l.quarter, l.year] },
  { key: 'f5', label: 'startMonth', word: 'Start month for the financial year', kind: 'select', options: monthNames },
  { key: 'f6', label: 'startDate', word: 'Start date for reconciliation', kind: 'date' },
  { key: 'f7', label: 'assignedUser', word: 'Assigned user', kind: 'select', options: () => users.map((u) => u.name) },
  {
    key: 'f8',
    label: 'vatFrequency',
    word: 'VAT reporting frequency',
    kind: 'select',
    options: (l) => [l.twoMonths, l.month, l.year],
  },
  {
    key: 'f9',
    label: 'companyGroup',
    word: 'Company group',
    kind: 'select',
    options: () => ['Bergen', 'Oslo', 'Tromsø'],
  },
  { key: 'f10', label: 'payroll', word: 'Payroll', kind: 'switch' },
  { key: 'f11', label: 'vat', word: 'VAT', kind: 'switch' },
  { key: 'f12', label: 'assets', word: 'Assets', kind: 'switch' },
];

/** Systems of the list, Visma.net Financials among its neighbours. */
export const accountingSystems: readonly string[] = [
  'Fortnox',
  'PowerOffice Go',
  'Tripletex',
  'Uni Economy',
  'Visma eAccounting',
  'Visma.net Financials',
  'Xledger',
];

export const vismaSystem = 'Visma.net Financials';

/** Keys of the accounting system and of the key field that comes with it. */
export const systemKey = 'f13';
export const tenantKey = 'f14';

function monthNames(_labels: AccountflowLabels, language: 'en' | 'nb'): string[] {
  const format = new Intl.DateTimeFormat(language, { month: 'long', timeZone: 'UTC' });
  return Array.from({ length: 12 }, (_, month) => format.format(Date.UTC(2026, month, 1)));
}
