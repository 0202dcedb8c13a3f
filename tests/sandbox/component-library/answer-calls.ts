import type { PortalRequest } from '../portal.ts';
import { readBody, readText, sendJson, type Turn } from '../visma-like/turn.ts';
import { type Grant, mainCompany, noteWrongPress, type World } from '../world.ts';
import {
  approve,
  contextOf,
  hasLicense,
  isApproved,
  mayIntegrate,
  saveCompany,
  switchContext,
} from '../world-approvals.ts';
import { accountflowId, apps, findApp } from '../world-apps.ts';
import { customer, customerPlace, rolesOf, services, users } from '../world-data.ts';
import { saveRoles } from '../world-roles.ts';

type Answer = (world: World, data: Record<string, unknown>) => Turn;

/** Names under which the form knows our system; the first of PRODUCT's is not among its options. */
const SYSTEM = 'Visma.net ERP';

const showAdmin = (world: World): Turn =>
  sendJson(world, {
    users,
    services: services.map((name) => ({ name, roles: rolesOf(name) })),
    places: [
      { place: customerPlace, name: `${customer.name} (${world.language === 'nb' ? 'kunde' : 'customer'})` },
      ...world.companies.map(({ name, tenantId }) => ({ place: tenantId, name })),
    ],
    rightPlace: mainCompany.tenantId,
    grants: world.grants,
    customerId: customer.tenantId,
  });

const showStore = (world: World): Turn => {
  const { name, tenantId } = contextOf(world);
  const isOurs = isApproved(world, accountflowId);
  const names = apps.map((app) => app.name);
  return sendJson(world, {
    current: { name, tenantId },
    customer,
    companies: world.companies,
    apps: names,
    isApproved: isOurs,
  });
};

const showCompanies = (world: World): Turn =>
  sendJson(world, { saved: world.saved.map(({ companyName }) => companyName) });

function saveGrants(world: World, data: Record<string, unknown>): Turn {
  const places = [customerPlace, ...world.companies.map(({ tenantId }) => tenantId)];
  const grants = (data.grants as Omit<Grant, 'userId'>[]).map(({ place, service, role }) => ({ place, service, role }));
  return showAdmin(saveRoles(world, readText(data, 'user'), places, grants));
}

/** What the App Store answers about one app: nothing without the role, and only Accountflow is to be integrated. */
const aboutApp =
  (answer: (world: World, id: string) => Turn): Answer =>
  (world, data) => {
    const app = apps.find(({ name }) => name === readText(data, 'app'));
    if (!app) return sendJson(world, {}, 404);
    const noted = app.id === accountflowId ? world : noteWrongPress(world, `Integrate of ${app.name}`);
    return mayIntegrate(world, app.id) && findApp(app.id) ? answer(noted, app.id) : sendJson(noted, {}, 403);
  };

function validate(world: World, data: Record<string, unknown>): Turn {
  const isGood = readText(data, 'system') === SYSTEM && hasLicense(world, readText(data, 'key'));
  return isGood
    ? sendJson(world, {})
    : sendJson(noteWrongPress(world, `Validate of ${readText(data, 'key')}`), {}, 422);
}

function save(world: World, data: Record<string, unknown>): Turn {
  const [companyName, orgNumber, tenantId] = ['companyName', 'orgNumber', 'key'].map((key) => readText(data, key));
  return showCompanies(
    saveCompany(world, {
      companyName: companyName ?? '',
      orgNumber: orgNumber ?? '',
      tenantId: tenantId ?? '',
      fields: { 'Accounting system': readText(data, 'system') },
    }),
  );
}

const answers: Record<string, Answer> = {
  '/api/admin': showAdmin,
  '/api/roles': saveGrants,
  '/api/store': showStore,
  '/api/context': (world, data) => showStore(switchContext(world, readText(data, 'place'))),
  '/api/integrate': aboutApp((world) => sendJson(world, {})),
  '/api/permissions': aboutApp((world) => sendJson(world, {})),
  '/api/accept': aboutApp((world, id) => showStore(approve(world, id))),
  '/api/companies': showCompanies,
  '/api/validate': validate,
  '/api/save': save,
  '/api/wrong': (world, data) => sendJson(noteWrongPress(world, readText(data, 'what')), {}),
};

/** What the pages' scripts ask of their servers; null when the request is for a page. */
export function answerCall(world: World, request: PortalRequest): Turn | null {
  if (request.method !== 'POST') return null;
  const answer = answers[request.url.pathname];
  return answer ? answer(world, readBody(request)) : sendJson(world, {}, 404);
}
