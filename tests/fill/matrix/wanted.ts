import type { FieldKey, FillValues } from '../../../utils/domain/fill/field-key.ts';
import { TENANT_ID, VALUES } from '../values.ts';

/** Values of which none is what a form begins with, and a date that another order of its parts would change. */
export const WANTED: FillValues = { ...VALUES, fiscalMonth: '7', startDate: '2026-03-01' };

export type FormState = Readonly<Record<FieldKey, string | boolean>>;

/** The same as the libraries' state is to hold it afterwards. */
export const HELD: FormState = {
  companyName: 'Fjordglimt Regnskap AS',
  orgNumber: '923609016',
  periodType: 'monthly',
  fiscalMonth: '7',
  startDate: '2026-03-01',
  assignedUser: 'u55',
  vatFrequency: 'bimonthly',
  companyGroup: 'oslo',
  modulePayroll: true,
  moduleVat: true,
  moduleAssets: false,
  accountingSystem: 'visma-net-financials',
  tenantId: TENANT_ID,
};
