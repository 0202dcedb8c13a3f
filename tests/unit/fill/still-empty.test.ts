import { expect, test } from 'vitest';
import { stillEmpty } from '../../../utils/domain/fill/still-empty.ts';
import { COMPANY_FORM } from '../../../utils/sites/accountflow/form.ts';
import { field, snapshot } from './forms.ts';

test('names required fields that are empty, and those that say which company it is', () => {
  const fields = [
    field(0, 'Company name', { shown: 'Fjord AS' }),
    field(1, 'Organization number'),
    field(2, 'Period type', { required: true, kind: 'select' }),
    field(3, 'Company comment'),
    field(4, 'Payroll', { required: true, kind: 'checkbox' }),
    field(5, 'Tenant ID', { required: true, disabled: true }),
  ];
  expect(stillEmpty(snapshot(fields), COMPANY_FORM)).toEqual(['Organization number', 'Period type']);
});
