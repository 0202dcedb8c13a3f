/** The apps of the sandbox's App Store: Accountflow, its look-alikes, and enough others to make it hard to find. */

export interface SandboxApp {
  id: string;
  name: string;
  vendor: string;
  about: string;
  /** Without the role Integration Administrator the card shows a note in place of Integrate. */
  needsRole: boolean;
  /** Country codes in whose market the app is listed. */
  markets: readonly string[];
}

export const accountflowId = 'isv_accountflow';

const names = `Accountflow|Accountflow AS|Balances, reconciles and documents the accounts in one place.
Accountflow Payroll|Accountflow Labs|Payslips and holiday pay for small teams.
Accountflow Sync|Syncworks|Copies ledgers between two accounting systems every night.
Accounting Flow|Flowline|Draws the way of a voucher through the office.
AccountView Link|Polder Software|Moves balances from older ledgers.
Aurora Budget|Aurora Analytics|Budgets and rolling forecasts.
Bankbro|Bankbro|Brings bank statements in every morning.
Bilagsbot|Bilagsbot|Reads receipts and suggests the account.
Board Pack|Nordstyre|Reports for the board with one press.
Cashpilot|Cashpilot|Shows the cash of the next thirteen weeks.
Collecto|Collecto|Reminders and debt collection.
Consolida|Consolida Group|Group accounts with eliminations.
Debitio|Debitio|Direct debit for associations.
Driveline|Driveline|Mileage and driver's log.
Eksporthuset|Eksporthuset|Customs papers from the order.
Faktura Express|Ekspress Labs|Invoices from the phone.
Fjell Analytics|Fjell|Key figures by department.
Flow Accounts|Flowers and Co|Accounts for flower shops.
Garasjen|Garasjen|Orders and stock for workshops.
Hotellbro|Hotellbro|Daily revenue from the booking system.
Innsikt|Innsikt Norge|Dashboards for the owner.
Kassa|Kassa|Point of sale with a day's closing.
Kontrakt|Kontrakt|Contracts with reminders.
Kvitt|Kvitt|Expenses by photo.
Lagerlinje|Lagerlinje|Stock counts on a scanner.
Leaseboard|Leaseboard|Leases under the new standard.
Lumen Reports|Lumen|Report designer.
Medlem|Medlem|Membership fees.
Nattbank|Nattbank|Payments overnight.
Ordrebok|Ordrebok|Orders from the web shop.
Prisliste|Prisliste|Price lists for resellers.
Prosjektor|Prosjektor|Projects and hours.
Purreflyt|Purreflyt|Reminders that write themselves.
Rapportskyen|Rapportskyen|Year-end reports.
Reisekort|Reisekort|Travel cards and allowances.
Salgspuls|Salgspuls|Sales by the hour.
Skattespor|Skattespor|Tax papers in order.
Splitt|Splitt|Splits shared costs.
Timeflyt|Timeflyt|Timesheets.
Tollbro|Tollbro|Import VAT.
Varetelling|Varetelling|Stock counts.
Vekst|Vekst|Growth figures.
Vikar|Vikar|Temporary staff.
Årsplan|Årsplan|The accountant's calendar.`;

export const apps: readonly SandboxApp[] = names.split('\n').map((line, index) => {
  const [name = '', vendor = '', about = ''] = line.split('|');
  const needsRole = index % 3 === 0;
  const markets = index % 4 === 0 ? ['NO', 'SE'] : ['NO', 'SE', 'DK', 'FI', 'NL'];
  return { id: `isv_${toId(name)}`, name, vendor, about, needsRole, markets };
});

export function findApp(id: string): SandboxApp | undefined {
  return apps.find((app) => app.id === id);
}

function toId(name: string): string {
  return name
    .toLowerCase()
    .replaceAll('å', 'a')
    .replaceAll(/[^a-z0-9]+/g, '_');
}
