import type { FillValues } from '../../utils/domain/fill/field-key.ts';

export const TENANT_ID = '7d1c9f3e-52a4-11ee-be56-0242ac120002';

/** A connection and defaults with every value. */
export const VALUES: FillValues = {
  companyName: 'Fjordglimt Regnskap AS',
  orgNumber: '923 609 016',
  periodType: 'Monthly',
  fiscalMonth: '1',
  startDate: '2026-01-01',
  assignedUser: 'Kari Nordmann',
  vatFrequency: 'Every two months',
  companyGroup: 'Oslo',
  modulePayroll: true,
  moduleVat: true,
  moduleAssets: false,
  accountingSystem: 'Visma.net Financials',
  tenantId: TENANT_ID,
};
