/** A service at Visma with the roles that it offers. */
export interface Service {
  name: string;
  roles: string[];
}

export const storeService = 'App Store';
export const storeRole = 'Integration Administrator';

/** The columns of the classic table, in its order: the one that matters is far to the right, its neighbours read alike. */
export const services: Service[] = [
  { name: 'Financials', roles: ['Financials User', 'Financials Administrator', 'Financials Reader'] },
  { name: 'Payroll', roles: ['Payroll User', 'Payroll Administrator'] },
  { name: 'AutoInvoice', roles: ['Invoice User', 'Invoice Administrator'] },
  { name: 'Expense', roles: ['Employee', 'Expense Administrator'] },
  { name: 'Calendar', roles: ['Employee', 'Calendar Administrator'] },
  { name: 'Approval', roles: ['Approver', 'Approval Administrator'] },
  { name: 'Document Center', roles: ['Reader', 'Archive Administrator'] },
  { name: 'Sales', roles: ['Sales User', 'Sales Administrator'] },
  { name: 'Store Front', roles: ['Integration User', 'Store Administrator'] },
  { name: 'App Catalogue', roles: ['Integrations Administrator', 'Catalogue Reader'] },
  { name: storeService, roles: ['Integration User', storeRole, 'App Store Reader'] },
  { name: 'Developer Portal', roles: ['Developer', 'Developer Administrator'] },
  { name: 'Contract', roles: ['Contract User', 'Contract Administrator'] },
  { name: 'Time', roles: ['Employee', 'Time Administrator'] },
];
