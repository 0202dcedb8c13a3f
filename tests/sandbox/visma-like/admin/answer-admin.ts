import type { PortalRequest } from '../../portal.ts';
import { findCompany, type Grant, mainUser, noteWrongPress, type World } from '../../world.ts';
import { customerPlace, integrationAdministrator, users } from '../../world-data.ts';
import { saveRoles, setServiceActive } from '../../world-roles.ts';
import { readBody, readText, sendJson, type Turn } from '../turn.ts';

/** What Admin's pages ask their server. An unknown question is a 404. */
export function answerAdmin(world: World, request: PortalRequest): Turn {
  const data = readBody(request);
  switch (request.url.pathname) {
    case '/api/roles':
      return answerSave(world, data);
    case '/api/role-press':
      return sendJson(noteRolePress(world, data), {});
    case '/api/service':
      return sendJson(
        setServiceActive(world, readText(data, 'company'), readText(data, 'service'), data.active === true),
        {},
      );
    default:
      return sendJson(world, {}, 404);
  }
}

function answerSave(world: World, data: Record<string, unknown>): Turn {
  const places = Array.isArray(data.places) ? data.places.map(String) : [];
  const grants = Array.isArray(data.grants) ? (data.grants as Omit<Grant, 'userId'>[]) : [];
  return sendJson(saveRoles(world, readText(data, 'user'), places, grants), { location: '/admin/users' });
}

/** Notes the role on the customer's row, or for another user: the two presses that lead nowhere later. */
function noteRolePress(world: World, data: Record<string, unknown>): World {
  if (readText(data, 'role') !== integrationAdministrator) return world;
  const place = readText(data, 'place');
  const userId = readText(data, 'user');
  if (place === customerPlace) return noteWrongPress(world, `${integrationAdministrator} on the customer's row`);
  if (userId === mainUser.id) return world;
  const name = users.find((user) => user.id === userId)?.name ?? userId;
  return noteWrongPress(
    world,
    `${integrationAdministrator} for ${name} in ${findCompany(world, place)?.name ?? place}`,
  );
}
