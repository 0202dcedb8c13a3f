/** The people, companies, services and apps that every sandbox portal shows. All of them are made up. */
import type { SandboxCompany } from './portal.ts';

/** The company the tour is about comes first. The ids are version 1, as in Accountflow's own guide. */
export const companies: readonly SandboxCompany[] = [
  { name: 'Fjord Regnskap AS', orgNumber: '987654325', tenantId: '6d8f3a52-1c4b-11ee-9b7e-0242ac120002' },
  { name: 'Fjord Regnskap Holding AS', orgNumber: '998877660', tenantId: '7a10c9e4-1c4b-11ee-9b7e-0242ac120002' },
  { name: 'Nordlys Bakeri AS', orgNumber: '911223341', tenantId: 'b35e7716-4f0d-11ef-8c3a-0242ac130003' },
  { name: 'Havblikk Eiendom AS', orgNumber: '922334455', tenantId: 'c9d2f08a-9a61-11ef-a1d7-0242ac140004' },
];

/**
 * The customer of Visma that owns the companies. It bears the first company's name, as customers often do; only
 * "(customer)" beside it and its other Tenant ID tell it apart. That id is the trap behind error 12027.
 */
export const customer = { name: 'Fjord Regnskap AS', tenantId: '0f4be1d8-1c4a-11ee-9b7e-0242ac120002' };

/** The place of a role, or of the App Store, that is the customer and not one company. */
export const customerPlace = 'customer';

export interface SandboxUser {
  id: string;
  name: string;
  email: string;
}

/** The user who gets the role comes first; "Kari Nordmann-Lie" is there to be mistaken for her. */
export const users: readonly SandboxUser[] = [
  'Kari Nordmann',
  'Anders Solheim',
  'Astrid Vik',
  'Bjørn Haugen',
  'Emma Lindqvist',
  'Henrik Dahl',
  'Ingrid Moen',
  'Kari Nordmann-Lie',
  'Lars Nordmann',
  'Mette Sørensen',
  'Ola Nordmann',
  'Sofie Bakke',
].map((name, index) => ({ id: `u${1001 + index}`, name, email: toEmail(name) }));

/** Columns of the table *Roles*, in the page's order: App Store stands far to the right, out of sight. */
export const services: readonly string[] = [
  'Visma.net',
  'Visma.net Financials',
  'Approval',
  'AutoInvoice',
  'AutoPay',
  'Calendar',
  'Document Center',
  'Expense',
  'Payroll',
  'Time',
  'App Store',
  'Project Management',
  'Reporting',
];

export const appStoreService = 'App Store';
export const integrationAdministrator = 'Integration Administrator';
export const customerAdministrator = 'Customer administrator';

/** Roles a cell offers. Beyond the two that PRODUCT names they only fill the list. */
export function rolesOf(service: string): readonly string[] {
  if (service === appStoreService) return ['App Administrator', integrationAdministrator, 'Integration Reader'];
  if (service === 'Visma.net') return [customerAdministrator, 'User administrator'];
  return ['Administrator', 'User', 'Viewer'];
}

function toEmail(name: string): string {
  const plain = name.toLowerCase().replaceAll('ø', 'o').replaceAll('å', 'a').replaceAll('æ', 'ae');
  return `${plain.replaceAll(' ', '.')}@fjordregnskap.example`;
}
