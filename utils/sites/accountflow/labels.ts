import type { LabelSet } from '../../domain/label.ts';

const SOURCE = 'Accountflow guide';
const SEEN = '2026-11';

function labels(is: string, en: readonly string[], nb: readonly string[] = [], source = SOURCE): LabelSet {
  return { is, spellings: nb.length > 0 ? { en, nb } : { en }, source, seen: SEEN };
}

/** Menu and buttons on the way to the form and out of it. */
export const menuSection = labels('menu section', ['Settings & Admin', 'Setup & Admin'], ['Oppsett & Admin']);
export const menuCompany = labels('menu item', ['Company'], ['Selskap']);
export const addCompany = labels('add', ['+ Add company', 'Add company'], ['+ Legg til selskap', 'Legg til selskap']);
export const addOtherSystems = labels('entry', ['Add other systems'], ['Legg til andre systemer']);
export const validate = labels('validate', ['Validate'], ['Valider']);
export const save = labels('save', ['Save'], ['Lagre']);

/** Fields of the company form. */
export const companyName = labels('name', ['Company name'], ['Selskapsnavn']);
export const companyComment = labels('comment', ['Company comment'], ['Selskapskommentar']);
export const orgNumber = labels('org number', ['Organization number'], ['Organisasjonsnummer']);
export const periodType = labels('period', ['Period type'], ['Periodetype']);
export const fiscalMonth = labels(
  'fiscal month',
  ['Start month for the financial year', 'Start month for fiscal year', 'Fiscal year start month'],
  ['Startmåned for regnskapsår'],
);
export const startDate = labels(
  'start date',
  ['Start date for reconciliation', 'Reconciliation start date'],
  ['Startdato for avstemming'],
);
export const assignedUser = labels('person', ['Assigned user', 'Responsible user'], ['Ansvarlig bruker']);
export const vatFrequency = labels('VAT frequency', ['VAT reporting frequency'], ['Mva-rapporteringsfrekvens']);
export const companyGroup = labels(
  'groups',
  ['Company group', 'Company groups'],
  ['Selskapsgruppe', 'Selskapsgrupper'],
);
export const modulePayroll = labels('module Payroll', ['Payroll'], ['Lønn']);
export const moduleVat = labels('module VAT', ['VAT'], ['Mva']);
export const moduleAssets = labels('module Assets', ['Assets'], ['Anlegg']);
export const accountingSystem = labels('system', ['Accounting system'], ['Regnskapssystem']);

/** The option to choose in *Accounting system*: product names met for the same thing, the guide's own first. */
export const vismaNetOption = labels('option', [
  'Visma.net Financials',
  'Visma Net Financials',
  'Visma.net ERP',
  'Visma Net ERP',
  'Visma Net',
]);

/** The key field was never named: Tenant ID is likely, because the guide's prose calls the value so. */
export const tenantId = labels('key field', ['Tenant ID'], ['Tenant ID', 'Leietaker-ID'], 'prose of the guides; Admin');
/** What the form calls the key of *other* systems: weak evidence. */
export const userKey = labels('key field of other systems', ['User key'], ['Brukernøkkel']);

/** What Visma answers, and guides quote, when the id is the customer's or its company has no approval. */
export const noLicense = labels(
  'error 12027',
  ['No license for this company', '12027'],
  [],
  'guides to Visma.net’s API',
);
