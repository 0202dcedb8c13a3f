import type { FieldDefinition, FormDefinition } from '../../domain/fill/form-definition.ts';
import type { FieldKind } from '../../domain/fill/form-snapshot.ts';
import * as labels from './labels.ts';

const TYPED: readonly FieldKind[] = ['text', 'number'];
const CHOSEN: readonly FieldKind[] = ['select', 'combobox', 'radio'];
const TICKED: readonly FieldKind[] = ['checkbox'];

/** The value for `accountingSystem`, as Accountflow's guide names the option. */
export const ACCOUNTING_SYSTEM = 'Visma.net Financials';

const ticked = { value: 'tick', kinds: TICKED, from: 'default', keepsShown: false } as const;
const chosen = { value: 'choice', kinds: CHOSEN, from: 'default', keepsShown: false } as const;

const FIELDS: readonly FieldDefinition[] = [
  {
    key: 'companyName',
    labels: labels.companyName,
    value: 'text',
    kinds: ['text'],
    from: 'connection',
    keepsShown: true,
    identifies: 'name',
  },
  {
    key: 'orgNumber',
    labels: labels.orgNumber,
    value: 'digits',
    kinds: TYPED,
    from: 'connection',
    keepsShown: true,
    identifies: 'number',
  },
  { ...chosen, key: 'periodType', labels: labels.periodType },
  { ...chosen, key: 'fiscalMonth', labels: labels.fiscalMonth, value: 'month', kinds: [...CHOSEN, ...TYPED] },
  { ...chosen, key: 'startDate', labels: labels.startDate, value: 'date', kinds: ['date', 'month', 'text'] },
  { ...chosen, key: 'assignedUser', labels: labels.assignedUser, kinds: [...CHOSEN, 'text'] },
  { ...chosen, key: 'vatFrequency', labels: labels.vatFrequency },
  { ...chosen, key: 'companyGroup', labels: labels.companyGroup, kinds: [...CHOSEN, 'text'] },
  { ...ticked, key: 'modulePayroll', labels: labels.modulePayroll },
  { ...ticked, key: 'moduleVat', labels: labels.moduleVat },
  { ...ticked, key: 'moduleAssets', labels: labels.moduleAssets },
  {
    ...chosen,
    key: 'accountingSystem',
    labels: labels.accountingSystem,
    from: 'connection',
    choices: [labels.vismaNetOption],
  },
  {
    key: 'tenantId',
    labels: labels.tenantId,
    value: 'id',
    kinds: ['text', 'password'],
    from: 'connection',
    keepsShown: true,
    after: 'accountingSystem',
    weakLabels: labels.userKey,
  },
];

/**
 * Accountflow's company form, in the order in which it is filled. Its markup is unknown: any component library, a
 * page or a modal; what is known are the labels of Accountflow's guide.
 */
export const COMPANY_FORM: FormDefinition = { fields: FIELDS, buttons: [labels.validate, labels.save] };
