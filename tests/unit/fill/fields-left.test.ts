import { expect, test } from 'vitest';
import { fieldsLeft } from '../../../utils/domain/fill/fields-left.ts';
import { planFill } from '../../../utils/domain/fill/plan-fill.ts';
import { COMPANY_FORM } from '../../../utils/sites/accountflow/form.ts';
import { field, snapshot } from './forms.ts';

test('known fields that stay empty are left to the user; ticks, filled, planned and unknown ones are not', () => {
  const form = snapshot([
    field(0, 'Company name'),
    field(1, 'Organization number'),
    field(2, 'Period type', { kind: 'select', options: [] }),
    field(3, 'VAT reporting frequency', { kind: 'select', options: [], shown: 'Monthly' }),
    field(4, 'Payroll', { kind: 'checkbox' }),
    field(5, 'Favourite colour'),
    field(6, 'Assigned user'),
  ]);
  const plan = planFill(form, COMPANY_FORM, { companyName: 'Fjord AS' });
  expect(fieldsLeft(form, COMPANY_FORM, plan)).toEqual(['Organization number', 'Period type', 'Assigned user']);
});
