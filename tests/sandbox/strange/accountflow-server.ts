import type { PortalRequest, PortalResponse } from '../portal.ts';
import { json } from './responses.ts';
import type { World } from './world.ts';

/** The form's keys, under the English names that the facts bear. */
const factNames: Record<string, string> = {
  companyName: 'Company name',
  comment: 'Company comment',
  orgNumber: 'Organization number',
  period: 'Period type',
  fiscalMonth: 'Start month for the financial year',
  startDate: 'Start date for reconciliation',
  person: 'Assigned user',
  vatFrequency: 'VAT reporting frequency',
  group: 'Company group',
  payroll: 'Payroll',
  vat: 'VAT',
  assets: 'Assets',
  system: 'Accounting system',
  key: 'Tenant ID',
};
const ourSystem = 'Visma.net Financials';

/** The interface behind Accountflow: refuses an id that was never approved, and a company that was never validated. */
export function answerAccountflow(world: World, request: PortalRequest): PortalResponse {
  const data = JSON.parse(request.body || '{}');
  switch (request.url.pathname) {
    case '/api/companies':
      return json({ saved: world.saved.map(({ companyName, orgNumber }) => ({ companyName, orgNumber })) });
    case '/api/validate':
      return validate(world, data);
    case '/api/save':
      return save(world, data);
    case '/api/wrong':
      world.wrongPresses.push(String(data.what));
      return json({});
    default:
      return json({ message: 'Not found' }, 404);
  }
}

function validate(world: World, data: { key: string; system: string }): PortalResponse {
  const key = data.key.trim().toLowerCase();
  if (data.system !== ourSystem) {
    world.wrongPresses.push(`Validate with the accounting system ${data.system}`);
    return json({}, 422);
  }
  if (!world.approved.has(key)) {
    world.wrongPresses.push(`Validate of an id that was never approved: ${key}`);
    return json({ code: 12027 }, 422);
  }
  world.validated.add(key);
  return json({});
}

function save(world: World, form: Record<string, string | boolean>): PortalResponse {
  const key = String(form.key).trim().toLowerCase();
  const companyName = String(form.companyName).trim();
  const orgNumber = String(form.orgNumber).replaceAll(/\s/g, '');
  if (companyName === '' || orgNumber === '' || !world.validated.has(key)) {
    world.wrongPresses.push('Save before the form was complete and validated');
    return json({}, 422);
  }
  const fields = Object.fromEntries(Object.entries(factNames).map(([id, name]) => [name, String(form[id] ?? '')]));
  world.saved.push({ companyName, orgNumber, tenantId: key, fields });
  return json({});
}
