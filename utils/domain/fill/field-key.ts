/** Fields of a company form that can be filled, in the order in which they are filled. */
export const FIELD_KEYS = [
  'companyName',
  'orgNumber',
  'periodType',
  'fiscalMonth',
  'startDate',
  'assignedUser',
  'vatFrequency',
  'companyGroup',
  'modulePayroll',
  'moduleVat',
  'moduleAssets',
  'accountingSystem',
  'tenantId',
] as const;

export type FieldKey = (typeof FIELD_KEYS)[number];

/**
 * What the connection and the user's defaults give. Absent or '' means: leave the field alone. A date is
 * `YYYY-MM-DD`, a month its number (1 to 12) or its name as the form has it, a tick is a boolean.
 */
export type FillValues = Readonly<Partial<Record<FieldKey, string | boolean>>>;
