import type { PortalRequest, PortalResponse } from '../portal.ts';
import { companies, userName } from './companies.ts';
import { json } from './responses.ts';
import { hasStoreRole, type World } from './world.ts';

const ourApp = 'Accountflow';
/** Names that read alike stand around the one that matters. */
const apps = [
  'Capego',
  'Zettle',
  'Amili',
  'Kred',
  'Accountflow Payroll',
  'AccountFlow Connect',
  'Flow',
  'Kontofon',
  'Account Planner',
  'Workflow',
  ourApp,
  'Cashflow Accounting',
];

/** The interface behind both hosts of the App Store. A path that it does not know is a 404. */
export function answerStore(world: World, request: PortalRequest): PortalResponse {
  const data = JSON.parse(request.body || '{}');
  switch (request.url.pathname) {
    case '/api/store':
      return json(snapshot(world));
    case '/api/company':
      return chooseCompany(world, data.org);
    case '/api/integrate':
      return integrate(world, data.app);
    case '/api/scopes':
      return sendScopes(world, data);
    case '/api/accept':
      return accept(world);
    case '/api/wrong':
      world.wrongPresses.push(String(data.what));
      return json({});
    default:
      return json({ message: 'Not found' }, 404);
  }
}

function snapshot(world: World) {
  const { name, tenantId, orgNumber } = world.storeCompany;
  return {
    user: userName,
    company: { name, tenantId, org: orgNumber },
    companies: companies.map((company) => ({ name: company.name, org: company.orgNumber })),
    allowed: hasStoreRole(world, orgNumber),
    approved: world.approved.has(tenantId),
    apps,
  };
}

function chooseCompany(world: World, org: string): PortalResponse {
  const chosen = companies.find(({ orgNumber }) => orgNumber === org);
  if (chosen === undefined) return json({ message: 'Unknown company' }, 404);
  if (chosen !== companies[0]) world.wrongPresses.push(`Choice of ${chosen.name} in the company menu`);
  world.storeCompany = chosen;
  world.pending = '';
  return json(snapshot(world));
}

function integrate(world: World, app: string): PortalResponse {
  const { name, orgNumber, tenantId } = world.storeCompany;
  if (app !== ourApp) {
    world.wrongPresses.push(`Integrate of ${app}`);
    return json({}, 409);
  }
  if (tenantId !== companies[0]?.tenantId) world.wrongPresses.push(`Integrate of ${app} for ${name}`);
  return hasStoreRole(world, orgNumber) ? json({}) : json({}, 403);
}

function sendScopes(world: World, scopes: { read: boolean; write: boolean }): PortalResponse {
  if (!hasStoreRole(world, world.storeCompany.orgNumber)) return json({}, 403);
  if (!scopes.read || !scopes.write) {
    world.wrongPresses.push('Integrate before every scope was switched on');
    return json({}, 422);
  }
  world.pending = world.storeCompany.tenantId;
  return json({});
}

function accept(world: World): PortalResponse {
  if (world.pending !== world.storeCompany.tenantId) return json({}, 409);
  world.approved.add(world.pending);
  world.pending = '';
  return json(snapshot(world));
}
