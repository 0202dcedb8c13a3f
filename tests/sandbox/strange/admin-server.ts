import type { PortalRequest, PortalResponse } from '../portal.ts';
import { companies, customer, userName, users } from './companies.ts';
import { json } from './responses.ts';
import { services, storeService } from './services.ts';
import { type Access, grant, orgName, sameAccess, type World } from './world.ts';

/** The interface behind every generation of Admin. A path that it does not know is a 404. */
export function answerAdmin(world: World, request: PortalRequest): PortalResponse {
  const { pathname } = request.url;
  if (pathname === '/api/admin') return json(snapshot(world));
  const data = JSON.parse(request.body || '{}');
  if (pathname === '/api/grant') {
    for (const access of data.grants as Access[]) grant(world, access);
    return json(snapshot(world));
  }
  if (pathname === '/api/cells') return saveCells(world, data);
  if (pathname === '/api/activate') return activate(world, data.org, data.service, data.active ?? true);
  if (pathname === '/api/wrong') {
    world.wrongPresses.push(String(data.what));
    return json({});
  }
  return json({ message: 'Not found' }, 404);
}

function snapshot(world: World) {
  return {
    users,
    me: userName,
    customer,
    companies: companies.map(({ name, orgNumber }) => ({
      name,
      org: orgNumber,
      active: services.map((service) => service.name).filter((service) => world.active.has(`${orgNumber}/${service}`)),
    })),
    services,
    rows: [...world.rows],
    access: world.access,
  };
}

/** The classic table is saved as a whole: one role, or none, per row and service. */
function saveCells(world: World, data: { user: string; rows: string[]; cells: Access[] }): PortalResponse {
  for (const org of data.rows) {
    if (world.rows.has(org) || org === 'customer') continue;
    world.rows.add(org);
    if (org !== companies[0]?.orgNumber) world.wrongPresses.push(`Add access to ${orgName(org)}`);
  }
  const before = world.access.filter((held) => held.user === data.user);
  const given = data.cells.filter((cell) => !before.some((held) => sameAccess(held, cell)));
  const taken = before.filter((held) => !data.cells.some((cell) => sameAccess(held, cell)));
  for (const held of taken) world.wrongPresses.push(`Removal of ${held.role} from ${held.user}`);
  world.access = world.access.filter((held) => !taken.includes(held));
  for (const access of given) grant(world, access);
  return json(snapshot(world));
}

function activate(world: World, org: string, service: string, on: boolean): PortalResponse {
  if (on) world.active.add(`${org}/${service}`);
  else world.active.delete(`${org}/${service}`);
  const right = on && service === storeService && org === companies[0]?.orgNumber;
  if (!right) world.wrongPresses.push(`${on ? 'Activate' : 'Deactivate'} of ${service} for ${orgName(org)}`);
  return json(snapshot(world));
}
