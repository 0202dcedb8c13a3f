/** Who has which role where, and which services are active: what Admin changes in the world. */
import { type Access, findCompany, type Grant, type World } from './world.ts';
import { customerPlace } from './world-data.ts';

/** The roles of a user in one service at one place, in the order they were given. */
export function rolesAt(world: World, userId: string, place: string, service: string): string[] {
  return world.grants
    .filter((grant) => grant.userId === userId && grant.place === place && grant.service === service)
    .map((grant) => grant.role);
}

/** Replaces all rows and roles of a user, as *Save and close* does. Places outside the world are dropped. */
export function saveRoles(world: World, userId: string, places: string[], grants: Omit<Grant, 'userId'>[]): World {
  const known = places.filter((place) => place === customerPlace || findCompany(world, place));
  const kept = grants.filter((grant) => known.includes(grant.place));
  return {
    ...world,
    access: [
      ...world.access.filter((row) => row.userId !== userId),
      ...known.map((place): Access => ({ userId, place })),
    ],
    grants: [
      ...world.grants.filter((grant) => grant.userId !== userId),
      ...kept.map((grant) => ({ ...grant, userId })),
    ],
  };
}

export function setServiceActive(world: World, tenantId: string, service: string, active: boolean): World {
  const others = (world.activeServices[tenantId] ?? []).filter((name) => name !== service);
  const next = active ? [...others, service] : others;
  return { ...world, activeServices: { ...world.activeServices, [tenantId]: next } };
}

/** Whether a service is active at a place; for the customer it is when any of its companies has it. */
export function isServiceActive(world: World, place: string, service: string): boolean {
  const places = place === customerPlace ? world.companies.map((company) => company.tenantId) : [place];
  return places.some((id) => world.activeServices[id]?.includes(service));
}
